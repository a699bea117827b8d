import { contrastRatio, mixColours } from './colour.ts'

/** Which of the two appearances a picture is drawn for. On screen the tokens of the stylesheet decide; an exported picture has to be told. */
export type Appearance = 'light' | 'dark'

export interface Palette {
  readonly paper: string
  readonly paperSunk: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly lineStrong: string
  readonly accent: string
  readonly event: string
  /** The many, beside the one in question. */
  readonly quiet: string
  /** At most seven kinds of thing; what is left is "others", in `quiet`. In order of use. */
  readonly series: readonly string[]
}

/** The tokens of the stylesheet as plain colours; a test keeps them equal. */
export const PALETTES: Readonly<Record<Appearance, Palette>> = {
  light: {
    paper: '#fffdf8',
    paperSunk: '#f6f2e9',
    ink: '#1b1d22',
    muted: '#5d646f',
    line: '#e3ded3',
    lineStrong: '#8b8a86',
    accent: '#0f7a7c',
    event: '#b8432f',
    quiet: '#bcbab6',
    series: ['#19a0a3', '#935344', '#677cd4', '#ad8105', '#6d4784', '#769860', '#7e244b'],
  },
  dark: {
    paper: '#14171c',
    paperSunk: '#1d2128',
    ink: '#eceae4',
    muted: '#9aa3af',
    line: '#2a2f37',
    lineStrong: '#6b7380',
    accent: '#6fd0cc',
    event: '#f0917d',
    quiet: '#46494e',
    series: ['#8adad3', '#ec9a8a', '#9caddc', '#f0ca8e', '#c66cd4', '#73a70c', '#ad5e7a'],
  },
}

/** Where the lightest class stands between paper and accent, so that "least" is not "nothing". */
const FAINTEST_SHARE = 0.14

/** One hue from near the paper to the accent, least first: for maps and matrices, one colour a class. */
export function sequentialColours(classCount: number, appearance: Appearance): readonly string[] {
  const { paper, accent } = PALETTES[appearance]
  return Array.from({ length: classCount }, (_, index) =>
    mixColours(paper, accent, classCount === 1 ? 1 : FAINTEST_SHARE + ((1 - FAINTEST_SHARE) * index) / (classCount - 1)),
  )
}

/** From the event colour through the paper to the accent, most negative first; an odd count has the class round zero in the middle. */
export function divergingColours(classCount: number, appearance: Appearance): readonly string[] {
  const { paper, accent, event } = PALETTES[appearance]
  return Array.from({ length: classCount }, (_, index) => {
    const position = classCount === 1 ? 0 : (2 * index) / (classCount - 1) - 1
    return mixColours(paper, position < 0 ? event : accent, Math.abs(position))
  })
}

/** Ink or paper where one of them reads well on a filled cell (4.5:1), else black or white, of which one always does. */
export function textColourOn(fill: string, appearance: Appearance): string {
  const { ink, paper } = PALETTES[appearance]
  return [ink, paper, '#000000'].find((colour) => contrastRatio(colour, fill) >= 4.5) ?? '#ffffff'
}
