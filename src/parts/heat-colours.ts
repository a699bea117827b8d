import { type Appearance, divergingColours, sequentialColours, textColourOn } from '../design/palette.ts'
import type { HeatClass, HeatScale } from '../domain/heat.ts'
import type { HeatFill } from '../ui/HeatGridBody.tsx'

/** Colours of the classes of a scale, in their order; each follows the appearance of the page. */
export function heatFills({ classes }: HeatScale, isDiverging: boolean): readonly HeatFill[] {
  return classes.map((own) => {
    if (own.sign === 'zero') return { fill: 'var(--paper-sunk)', ink: 'var(--ink)' }
    const [light, dark] = [colourOf(own, isDiverging, 'light'), colourOf(own, isDiverging, 'dark')]
    return { fill: `light-dark(${light}, ${dark})`, ink: `light-dark(${textColourOn(light, 'light')}, ${textColourOn(dark, 'dark')})` }
  })
}

function colourOf({ sign, step, steps }: HeatClass, isDiverging: boolean, appearance: Appearance): string {
  if (!isDiverging && sign === 'positive') return sequentialColours(steps, appearance)[step] ?? ''
  // One class of what is below zero beside many above: half of the way to the colour of warnings.
  const side = isDiverging ? steps : steps + 1
  return divergingColours(2 * side + 1, appearance)[side + (sign === 'positive' ? 1 : -1) * (step + 1)] ?? ''
}
