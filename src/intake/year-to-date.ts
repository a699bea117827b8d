import { decision, plainOptions, type Answers, type Decision } from '../domain/intake/reading.ts'
import type { PlacedDataset } from '../domain/intake/placed.ts'
import type { Registry } from '../domain/registry.ts'
import { foldWords, readMeasureWords } from './measure-words.ts'

const FEWEST_STEPS = { month: 5, quarter: 3 } as const
const MOSTLY = 0.9
/** How much larger the last part of a year must be than the first before it looks like a sum of all so far. */
const GROWTH = 1.5

/** Words of a sum of all so far that do not say since when. */
const CUMULATIVE = / (?:luy ke|cong don|tich luy|cumulative|cumulated|accumulated) |누계|누적/u

const OF_THE_MONTH = / (?:trong thang|trong quy|rieng thang|rieng quy|in the month|in the quarter|during the month|monthly|quarterly) |당월|당분기|월간/u

/**
 * What words say about months and quarters: that they count from January ('said'), that they add up all so far, since
 * whenever ('likely'), that each is of its month 'alone', or nothing (null).
 */
export type ToDate = 'said' | 'likely' | 'alone' | null

/**
 * What the words of a subject, or of the titles where it and its neighbours leave it open, say about counting from
 * January. `parts`: texts that name the subject; `subjects`: those of every subject of the file.
 */
export function readToDate(parts: readonly string[], titles: readonly string[], subjects: readonly (readonly string[])[]): ToDate {
  const own = toDateIn(parts)
  if (own === null && OF_THE_MONTH.test(foldWords(parts.join(' ')))) return 'alone'
  if (own !== null || readMeasureWords(parts.join(' ')).concepts.includes('in the period')) return own
  return subjects.some((others) => toDateIn(others) !== null) ? null : toDateIn(titles)
}

function toDateIn(texts: readonly string[]): ToDate {
  const text = texts.join(' ; ')
  if (readMeasureWords(text).concepts.includes('to date')) return 'said'
  return CUMULATIVE.test(foldWords(text)) ? 'likely' : null
}

/** Whether figures of such words count from January under the answers; no stock does. */
export function countsFromJanuary(toDate: ToDate, kind: string | undefined, answers: Answers): boolean {
  const answer = answers['year-to-date']
  return kind === 'flow' && toDate !== 'alone' && (answer === undefined ? toDate === 'said' : answer === 'interval')
}

/**
 * Whether months or quarters of flows may count from January on: where nearly every year's figures only grow. Asked
 * then, because adding such months would count them many times, or where words of a sum are likely to mean that; a fact
 * once answered, or where words say it (`toDate`: of the subject of a measure). null where nothing looks so.
 */
export function yearToDateDecision(file: PlacedDataset, registry: Registry, answers: Answers, toDate: ReadonlyMap<string, ToDate>): Decision | null {
  const answered = answers['year-to-date']
  if (answered !== undefined) return decision('year-to-date', answered, { how: 'answered', options: plainOptions(['interval', 'period']) })
  const { dataset } = file
  let [years, growing] = [0, 0]
  let start = 0
  let said: ToDate = null
  for (let row = 1; row <= dataset.size; row++) {
    if (row < dataset.size && yearKey(file, row) === yearKey(file, start)) continue
    const period = dataset.periods[dataset.period[start] ?? 0]
    const isPart = period?.kind === 'month' || period?.kind === 'quarter'
    const isFlow = registry.measures.get(dataset.measures[dataset.measure[start] ?? 0] ?? '')?.kind === 'flow'
    const word = toDate.get(dataset.measures[dataset.measure[start] ?? 0] ?? '') ?? null
    if (isFlow && word === 'said' && (isPart || period?.kind === 'interval')) said = 'said'
    if (isFlow && word === 'likely' && isPart) said ??= 'likely'
    if (isPart && isFlow && row - start >= FEWEST_STEPS[period.kind]) {
      years++
      if (onlyGrows(dataset.value.subarray(start, row))) growing++
    }
    start = row
  }
  if (said === null && (years === 0 || growing < years * MOSTLY)) return null
  return decision('year-to-date', 'interval', { how: said === 'said' ? 'said' : null, line: file.lines[0] ?? null, column: file.columns[0] ?? null, cells: dataset.size, options: plainOptions(['interval', 'period']) })
}

/** What the figures of one year of one cell have in common. */
function yearKey({ dataset }: PlacedDataset, row: number): string {
  const period = dataset.periods[dataset.period[row] ?? 0]
  return [dataset.measure[row], dataset.locality[row], dataset.partner[row], dataset.source[row], period?.kind, period?.text.slice(0, 4)].join('|')
}

function onlyGrows(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false
  return (values.at(-1) ?? 0) > (values[0] ?? 0) * GROWTH
}
