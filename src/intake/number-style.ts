import { plainDecimal } from '../domain/decimal.ts'
import { decision, type Decision, type Option, type Reading } from '../domain/intake/reading.ts'
import { NUMBER_STYLES, readNumber, type NumberStyle } from './numbers.ts'

/** A cell of a column of figures. */
export interface NumberCell {
  readonly text: string
  /** Physical line and column, both from 1. */
  readonly line: number
  readonly column: number
  /** Whether it counts things: then it has no decimals. */
  readonly isWhole?: boolean
}

/** What else speaks for a style. */
export interface NumberHints {
  /** Character between the cells of the file. */
  readonly separator: string
  /** Language of the heads; null where it could not be told. */
  readonly language: 'vi' | 'ko' | 'en' | 'es' | 'fr' | 'de' | 'pt' | null
  /** Share (0-1) of the file's own totals that agree with their parts under a style; null without totals. */
  readonly sums?: (style: NumberStyle) => number | null
  /** Share (0-1) of cells near the figures already known under a style; null where there is nothing to compare. */
  readonly agrees?: (style: NumberStyle) => number | null
  /** What somebody answered. */
  readonly answer?: string
}

type Mark = '.' | ','

const DECIMAL_COMMA_LANGUAGES: readonly NumberHints['language'][] = ['vi', 'es', 'fr', 'de', 'pt']
/** So many cells are all looked at; of those after them every so-manieth. */
const ALL_OF_THE_FIRST = 200_000
const STRIDE = 16
const MOST_SHAPES = 5_000
const MOST_READINGS = 3
const FEWEST_GROUPED = 3
const FEWEST_PLAIN = 3
const ENOUGH_AGREES = 0.8
const TOO_FEW_AGREE = 0.5
/** A mark between or before digits: without one every style reads the same. */
const MARKED = /[.,'’\s][\d\uff10-\uff19]|[\uff0c\uff0e]/

/** Cells that read alike under the styles: with only one decimal mark, or with both but as different numbers. */
interface Tally {
  count: number
  first: NumberCell | null
  readonly samples: NumberCell[]
}

interface Evidence {
  readonly proofs: Readonly<Record<Mark, Tally>>
  readonly ambiguous: Tally
  /** How many cells each style reads. */
  readonly reads: Map<NumberStyle, number>
  /** Marks of the cells that read alike. */
  readonly marks: Set<Mark>
  /** Whole numbers without any mark, of up to three digits and of more. */
  readonly plain: { small: number; large: number }
  marked: number
}

/**
 * Decides how the numbers of a file are written: cells that can be read in one way only prove it, and so do counts, which are whole, and marks that stand in all thousands and in nothing smaller; where every cell can
 * be read with either decimal mark, the file's totals or the figures already known decide; else it is asked, with cells
 * read both ways. Cells that contradict each other are asked too. A file without any mark has the plainest style.
 */
export function decideNumberStyle(cells: Iterable<NumberCell>, hints: NumberHints): Reading<NumberStyle> {
  const evidence = gatherEvidence(cells)
  const [point, comma] = [bestStyle(evidence, '.'), bestStyle(evidence, ',')]
  const { proofs, ambiguous } = evidence
  const answered = NUMBER_STYLES.find((style) => style === hints.answer)
  const [hasPoint, hasComma] = [proofs['.'].count > 0, proofs[','].count > 0]
  const contradicts = hasPoint && hasComma
  const settled = contradicts ? null : hasPoint ? point : hasComma ? comma : ambiguous.count === 0 ? point : isGrouped(evidence) ? (evidence.marks.has(',') ? point : comma) : null
  const byFigures = settled === null && !contradicts ? (decidedBy(hints.sums, point, comma) ?? decidedBy(hints.agrees, point, comma)) : null
  const first = contradicts ? later(proofs['.'].first, proofs[','].first) : (proofs['.'].first ?? proofs[','].first ?? ambiguous.first)
  const samples = contradicts ? [...proofs['.'].samples.slice(0, MOST_READINGS - 1), ...proofs[','].samples].slice(0, MOST_READINGS) : [...ambiguous.samples, ...proofs['.'].samples, ...proofs[','].samples].slice(0, MOST_READINGS)
  const known = { line: first?.line ?? null, column: first?.column ?? null, cells: evidence.marked, options: optionsOf(NUMBER_STYLES, samples) }
  if (answered) return fact(answered, { ...known, how: 'answered' })
  if (settled) return fact(settled, { ...known, how: 'proved' })
  if (byFigures) return fact(byFigures, { ...known, how: 'figures' })
  const suggestion = suggestedMark(hints) ?? (contradicts ? (proofs[','].count > proofs['.'].count ? ',' : '.') : null)
  const value = suggestion === null ? null : suggestion === '.' ? point : comma
  const question = decision('numbers', value, { ...known, cells: contradicts ? evidence.marked : ambiguous.count, options: optionsOf([point, comma], samples) })
  return { value: value ?? point, facts: [], questions: [question], problems: [] }
}

function fact(value: NumberStyle, rest: Partial<Decision>): Reading<NumberStyle> {
  return { value, facts: [decision('numbers', value, rest)], questions: [], problems: [] }
}

/** The decimal mark of a style. */
function markOf(style: NumberStyle): Mark {
  return style.includes(',56') ? ',' : '.'
}

function gatherEvidence(cells: Iterable<NumberCell>): Evidence {
  const tally = (): Tally => ({ count: 0, first: null, samples: [] })
  const evidence: Evidence = { proofs: { '.': tally(), ',': tally() }, ambiguous: tally(), reads: new Map(), plain: { small: 0, large: 0 }, marks: new Set(), marked: 0 }
  const shapes = new Map<string, readonly NumberStyle[]>()
  let index = 0
  for (const cell of cells) {
    index++
    if (index > ALL_OF_THE_FIRST && index % STRIDE !== 0) continue
    if (!MARKED.test(cell.text)) {
      countPlain(cell.text, evidence.plain)
      continue
    }
    const styles = stylesOf(cell.text, shapes)
    if (styles.length > 0) weigh(cell, styles, evidence)
  }
  return evidence
}

/**
 * Whether a mark stands in thousands and nowhere else: numbers of up to three digits have none, all larger ones have it
 * before their last three. Decimals would not be three in every cell and yet missing from so many.
 */
function isGrouped({ ambiguous, plain, marks }: Evidence): boolean {
  return marks.size === 1 && ambiguous.count >= FEWEST_GROUPED && plain.small >= FEWEST_PLAIN && plain.large === 0
}

function countPlain(text: string, plain: { small: number; large: number }): void {
  if (/^-?[1-9]\d{0,2}$/.test(text)) plain.small++
  else if (/^-?\d{4,}$/.test(text)) plain.large++
}

/** The styles under which a cell is a number. Which they are depends on where its digits are, not on what they are, but for zeros in front. */
function stylesOf(text: string, shapes: Map<string, readonly NumberStyle[]>): readonly NumberStyle[] {
  const hasZeroInFront = /(?:^|[^\d.,'’])0/.test(text)
  const shape = hasZeroInFront ? text : text.replace(/\d/g, '9')
  const known = shapes.get(shape)
  if (known) return known
  const styles = NUMBER_STYLES.filter((style) => readNumber(text, style) !== null)
  if (shapes.size < MOST_SHAPES) shapes.set(shape, styles)
  return styles
}

function weigh(cell: NumberCell, styles: readonly NumberStyle[], evidence: Evidence): void {
  const withPoint = styles.find((style) => markOf(style) === '.')
  const withComma = styles.find((style) => markOf(style) === ',')
  for (const style of styles) evidence.reads.set(style, (evidence.reads.get(style) ?? 0) + 1)
  evidence.marked++
  if (withPoint === undefined || withComma === undefined) {
    note(cell, evidence.proofs[withPoint === undefined ? ',' : '.'])
    return
  }
  const [asPoint, asComma] = [readNumber(cell.text, withPoint)?.value, readNumber(cell.text, withComma)?.value]
  if (asPoint === asComma) return
  const isWholeOnly = cell.isWhole === true && Number.isInteger(asPoint) !== Number.isInteger(asComma)
  if (!isWholeOnly) evidence.marks.add(cell.text.includes(',') ? ',' : '.')
  note(cell, isWholeOnly ? evidence.proofs[Number.isInteger(asPoint) ? '.' : ','] : evidence.ambiguous)
}

function note(cell: NumberCell, tally: Tally): void {
  tally.count++
  tally.first ??= cell
  if (tally.samples.length < MOST_READINGS && tally.samples.every((sample) => sample.text !== cell.text)) tally.samples.push(cell)
}

/** The plainest of the styles with a decimal mark that read the most cells. */
function bestStyle(evidence: Evidence, mark: Mark): NumberStyle {
  let best: NumberStyle = mark === '.' ? '1234.56' : '1234,56'
  for (const style of NUMBER_STYLES) if (markOf(style) === mark && (evidence.reads.get(style) ?? 0) > (evidence.reads.get(best) ?? 0)) best = style
  return best
}

/** The style that figures decide for: most of them agree under one and only few under the other. */
function decidedBy(share: NumberHints['sums'], point: NumberStyle, comma: NumberStyle): NumberStyle | null {
  const [withPoint, withComma] = [share?.(point) ?? null, share?.(comma) ?? null]
  if (withPoint === null || withComma === null) return null
  if (withPoint >= ENOUGH_AGREES && withComma < TOO_FEW_AGREE) return point
  return withComma >= ENOUGH_AGREES && withPoint < TOO_FEW_AGREE ? comma : null
}

/** What such files mostly mean: enough to suggest, never to decide. */
function suggestedMark(hints: NumberHints): Mark | null {
  if (hints.language !== null) return DECIMAL_COMMA_LANGUAGES.includes(hints.language) ? ',' : '.'
  return hints.separator === ';' ? ',' : hints.separator === ',' ? '.' : null
}

function optionsOf(styles: readonly NumberStyle[], samples: readonly NumberCell[]): readonly Option[] {
  return styles.map((value) => ({ value, readings: samples.map(({ text, line }) => ({ line, raw: text, reads: readsAs(text, value) })) }))
}

function readsAs(text: string, style: NumberStyle): string {
  const read = readNumber(text, style)
  return read ? plainDecimal(read.value) : ''
}

function later(a: NumberCell | null, b: NumberCell | null): NumberCell | null {
  return a && b && (a.line > b.line || (a.line === b.line && a.column > b.column)) ? a : b
}
