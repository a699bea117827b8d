import { decision, type Answers, type Decision, type Reading } from '../domain/intake/reading.ts'
import { parsePeriod } from '../domain/period.ts'
import { WORLD, type Registry } from '../domain/registry.ts'
import type { Sheet } from './header.ts'
import type { Axis, Layout } from './layout.ts'
import { findPeriod } from './find-period.ts'
import { type PeriodRead, readPeriod } from './periods.ts'
import type { PlaceMatcher } from './places.ts'
import { findTitlePlaces } from './title-places.ts'

/** What is the same for all figures of a file; null where the rows or columns say it, or nobody does. */
export interface Constants {
  readonly locality: string | null
  readonly partner: string | null
  readonly period: PeriodRead | null
}

/** Lines that say when a file was made, not when its figures are of. */
const MADE = /updated?|exported|download|accessed|retrieved|published|released|printed|extracted|generated|cập nhật|xuất ngày|ngày in|truy cập|갱신|조회|다운로드|출력|수정일/iu
/** Day of the month on which the agency that registers investment closes its months. */
const CUT_OFF_DAY = 20

/**
 * The place, partner and period that titles say for the whole file. What no row, column or title says is asked, but for
 * the partner: figures without one are of all partners together. Provinces belong to their country.
 */
export function findConstants(sheet: Sheet, layout: Layout, matcher: PlaceMatcher, registry: Registry, answers: Answers, hints: { readonly locality: string | null; readonly isSure: boolean }): Reading<Constants> {
  const facts: Decision[] = []
  const questions: Decision[] = []
  const period = findPeriodOf(sheet, layout, answers, facts, questions)
  const named = findTitlePlaces(sheet, matcher, registry, period ? (parsePeriod(period.text)?.endDay ?? null) : null)
  const hasLocality = layout.localityColumns.length > 0 || layout.headAxis === 'locality'
  const hasPartner = layout.partnerColumns.length > 0 || layout.headAxis === 'partner'

  const constant = (axis: Axis, isInRows: boolean): string | null => {
    const answered = answers[axis]
    if (isInRows) return null
    if (answered !== undefined) {
      facts.push(decision(axis, answered, { how: 'answered', free: 'place' }))
      return answered
    }
    const [only, ...others] = [...new Set(named.filter(({ isFrom }) => isFrom === (axis === 'partner')).map(({ code }) => code))]
    if (only !== undefined && others.length === 0) {
      facts.push(decision(axis, only, { how: 'said', free: 'place', line: named.find(({ code }) => code === only)?.line ?? null }))
      return only
    }
    if (axis === 'partner') {
      facts.push(decision(axis, WORLD, { how: 'assumed', free: 'place' }))
      return WORLD
    }
    if (hints.isSure && only === undefined) {
      facts.push(decision(axis, hints.locality, { how: 'proved', free: 'place' }))
      return hints.locality
    }
    const options = [...new Set([...(hints.locality === null ? [] : [hints.locality]), only, ...others].filter((code) => code !== undefined))]
    questions.push(decision(axis, options[0] ?? null, { options: options.map((value) => ({ value, readings: [] })), free: 'place' }))
    return null
  }
  const locality = constant('locality', hasLocality)
  const partner = constant('partner', hasPartner)
  return { value: { locality, partner, period }, facts, questions, problems: [] }
}

function findPeriodOf(sheet: Sheet, layout: Layout, answers: Answers, facts: Decision[], questions: Decision[]): PeriodRead | null {
  const isInHeads = layout.values.some(({ period }) => period?.kind === 'whole')
  const answered = answers['period']
  const parsed = answered === undefined ? null : (parsePeriod(answered) && { text: answered, form: 'interval' as const, toDate: false, status: 'A' as const }) || readPeriod(answered, layout.dateOrder, false)
  if (layout.periodColumn !== null || isInHeads || hasSections(sheet, layout)) return null
  if (parsed) {
    facts.push(decision('period', parsed.text, { how: 'answered', free: 'period' }))
    return parsed
  }
  const found = sheet.titles.flatMap(({ text, line }) => {
    const inside = MADE.test(text) ? null : findPeriod(text)
    return inside ? [{ period: toCutOff(inside.period), line }] : []
  })
  const texts = [...new Set(found.map(({ period }) => period.text))]
  const [first] = found
  if (first && texts.length === 1) {
    facts.push(decision('period', first.period.text, { how: 'said', free: 'period', line: first.line }))
    return first.period
  }
  questions.push(decision('period', texts[0] ?? null, { free: 'period', options: texts.map((value) => ({ value, readings: [] })) }))
  return null
}

/** From New Year's Day to the day the agency closes its months: those months, as it counts them. */
function toCutOff(read: PeriodRead): PeriodRead {
  const [, year = '', month = '', day = ''] = /^(\d{4})-01-01\/\1-(\d\d)-(\d\d)$/.exec(read.text) ?? []
  if (Number(day) < CUT_OFF_DAY) return read
  if (month === '12') return { ...read, text: year, form: 'year' }
  return { ...read, text: month === '01' ? `${year}-01` : `${year}-01/${year}-${month}` }
}

/** Whether lone periods among the rows head those under them. */
function hasSections(sheet: Sheet, layout: Layout): boolean {
  const first = sheet.body[0]
  return first !== undefined && sectionPeriod(sheet.grid.rows[first] ?? [], layout) !== null
}

/** Period of a row that says nothing else. */
export function sectionPeriod(row: readonly string[], layout: Layout): PeriodRead | null {
  const filled = row.filter((cell) => cell !== '')
  const [only] = filled
  return filled.length === 1 && only !== undefined ? readPeriod(only, layout.dateOrder, layout.isFiscal) : null
}
