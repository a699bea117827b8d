import { type Appearance, PALETTES, type Palette } from './palette.ts'

/** Attributes that paint; only these are read, so that words about colours stay words. */
const PAINT = /\b(fill|stroke|color|stop-color|flood-color)="([^"]*)"/g
const TAG = /<[a-z][^<>]*>/gi
const VARIABLE = /var\(\s*(--[\w-]+)\s*\)/g
const BOTH = 'light-dark('

/**
 * A picture's markup, as React writes it, with plain colours in the attributes that paint: `var(--x)` is looked up in the
 * palette and of `light-dark(a, b)` one is taken, so that the picture needs no stylesheet. A name the palette does not
 * know throws.
 */
export function resolveColours(svgMarkup: string, appearance: Appearance): string {
  const colours = coloursByName(PALETTES[appearance])
  return svgMarkup.replace(TAG, (tag) => tag.replace(PAINT, (_, name: string, value: string) => `${name}="${resolve(value, colours, appearance)}"`))
}

function resolve(value: string, colours: ReadonlyMap<string, string>, appearance: Appearance): string {
  const known = value.replace(VARIABLE, (_, name: string) => {
    const colour = colours.get(name)
    if (colour === undefined) throw new Error(`No colour is called ${name}.`)
    return colour
  })
  return oneOfBoth(known, appearance)
}

/** The inner ones come last, within what was taken of the outer. */
function oneOfBoth(value: string, appearance: Appearance): string {
  const start = value.indexOf(BOTH)
  if (start < 0) return value
  const commas = []
  let depth = 1
  let end = start + BOTH.length
  for (; end < value.length && depth > 0; end++) {
    const letter = value[end]
    if (letter === '(') depth++
    else if (letter === ')') depth--
    else if (letter === ',' && depth === 1) commas.push(end)
  }
  const [comma] = commas
  if (depth > 0 || comma === undefined || commas.length > 1) throw new Error(`Not two colours: ${value}`)
  const taken = appearance === 'light' ? value.slice(start + BOTH.length, comma) : value.slice(comma + 1, end - 1)
  return oneOfBoth(`${value.slice(0, start)}${taken.trim()}${value.slice(end)}`, appearance)
}

function coloursByName({ paper, paperSunk, ink, muted, line, lineStrong, accent, event, quiet, series }: Palette): ReadonlyMap<string, string> {
  return new Map([
    ['--paper', paper],
    ['--paper-sunk', paperSunk],
    ['--ink', ink],
    ['--muted', muted],
    ['--line', line],
    ['--line-strong', lineStrong],
    ['--accent', accent],
    ['--event', event],
    ['--mark-quiet', quiet],
    ...series.map((colour, index) => [`--series-${index + 1}`, colour] as const),
  ])
}
