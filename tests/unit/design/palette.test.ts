import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrastRatio, hexToLinearRgb, linearRgbToHex, linearRgbToOklab, mixColours, oklabToLinearRgb, type Rgb } from '../../../src/design/colour.ts'
import { divergingColours, PALETTES, sequentialColours, textColourOn, type Appearance } from '../../../src/design/palette.ts'

const APPEARANCES: readonly Appearance[] = ['light', 'dark']

type Matrix = readonly [Rgb, Rgb, Rgb]

/** Machado, Oliveira and Fernandes (2009), severity 1, in linear light. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}

const LEAST_DISTANCE: Readonly<Record<Appearance, number>> = { light: 6.6, dark: 8.2 }

function seen(hex: string, matrix: Matrix): Rgb {
  const rgb = hexToLinearRgb(hex)
  const row = (weights: Rgb) => Math.min(1, Math.max(0, weights[0] * rgb[0] + weights[1] * rgb[1] + weights[2] * rgb[2]))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

function leastDistance(colours: readonly string[], matrix: Matrix): number {
  const points = colours.map((hex) => linearRgbToOklab(seen(hex, matrix)))
  const distances = points.flatMap((a, i) => points.slice(i + 1).map((b) => 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])))
  return Math.min(...distances)
}

function readTokens(): ReadonlyMap<string, Readonly<Record<Appearance, string>>> {
  const css = readFileSync(new URL('../../../src/design/tokens.css', import.meta.url), 'utf8')
  return new Map([...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

describe.each(APPEARANCES)('the %s palette', (appearance) => {
  const { paper, ink, muted, accent, event, series } = PALETTES[appearance]

  test('has the same colours as the tokens of the stylesheet', () => {
    const tokens = readTokens()
    const token = (name: string) => tokens.get(name)?.[appearance]
    expect({
      paper: token('paper'),
      paperSunk: token('paper-sunk'),
      ink: token('ink'),
      muted: token('muted'),
      line: token('line'),
      lineStrong: token('line-strong'),
      accent: token('accent'),
      event: token('event'),
      quiet: token('mark-quiet'),
      series: [1, 2, 3, 4, 5, 6, 7].map((place) => token(`series-${place}`)),
    }).toEqual(PALETTES[appearance])
  })

  test('has text of at least 4.5:1 on every paper it is set on', () => {
    const tokens = readTokens()
    const papers = ['paper', 'paper-raised', 'paper-sunk', 'accent-wash', 'event-wash'].map((name) => tokens.get(name)?.[appearance] ?? '')
    const poor = papers.flatMap((on) => [ink, muted, accent].map((colour) => ({ on, colour, ratio: contrastRatio(colour, on) }))).filter(({ ratio }) => ratio < 4.5)
    expect(poor).toEqual([])
    expect(contrastRatio(event, paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(tokens.get('on-accent')?.[appearance] ?? '', accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(tokens.get('line-strong')?.[appearance] ?? '', paper)).toBeGreaterThanOrEqual(3)
  })

  test('has series of at least 3:1 against its paper', () => {
    expect(series.filter((hex) => contrastRatio(hex, paper) < 3)).toEqual([])
  })

  test.each(Object.entries(VISIONS))('keeps its series apart under %s vision', (_, matrix) => {
    expect(leastDistance(series, matrix)).toBeGreaterThanOrEqual(LEAST_DISTANCE[appearance])
  })

  test('has sequential classes that leave the paper step by step and end in the accent', () => {
    for (const classCount of [1, 3, 5, 7]) {
      const colours = sequentialColours(classCount, appearance)
      const contrasts = [paper, ...colours].map((hex) => contrastRatio(hex, paper))
      expect(colours).toHaveLength(classCount)
      expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b))
      expect(new Set(contrasts).size).toBe(classCount + 1)
      expect(colours.at(-1)).toBe(accent)
    }
  })

  test('has diverging classes from the event colour through the paper to the accent', () => {
    const colours = divergingColours(5, appearance)
    expect([colours[0], colours[2], colours[4]]).toEqual([event, paper, accent])
    expect(divergingColours(1, appearance)).toEqual([paper])
  })

  test('writes on every class with at least 4.5:1', () => {
    const fills = [...sequentialColours(7, appearance), ...divergingColours(7, appearance)]
    expect(fills.filter((fill) => contrastRatio(textColourOn(fill, appearance), fill) < 4.5)).toEqual([])
  })
})

test('colours survive the way to OKLab and back', () => {
  const colours = APPEARANCES.flatMap((appearance) => PALETTES[appearance].series)
  expect(colours.map((hex) => linearRgbToHex(oklabToLinearRgb(linearRgbToOklab(hexToLinearRgb(hex)))))).toEqual(colours)
})

test('a mix begins at one colour, ends at the other, and is grey half way between black and white', () => {
  expect([0, 0.5, 1].map((share) => mixColours('#000000', '#ffffff', share))).toEqual(['#000000', '#636363', '#ffffff'])
})

test('contrast is 21 between black and white and 1 between a colour and itself', () => {
  expect([contrastRatio('#000000', '#ffffff'), contrastRatio('#0f7a7c', '#0f7a7c')]).toEqual([21, 1])
})
