import type { ColumnLook } from './columns.ts'
import { saysRole } from './head-words.ts'
import type { PeriodPart, ValueColumn } from './layout.ts'
import { findPeriod } from './find-period.ts'
import { type DateOrder, type PeriodRead, readPeriod } from './periods.ts'
import type { PlaceMatcher } from './places.ts'
import { readUnit, type UnitRead } from './units.ts'

/** Quarters and months that say no year. */
const PART = /^(?:\d{1,2}\s*(?:tháng|thang|months?|m)(?:\s*đầu năm)?|(?:q|quý|quy|t|tháng|thang)\s*\d{1,2}|(?:quý|quy)\s*i{1,3}v?|(?:quý|quy)\s*iv|i{1,3}|iv|v|vi{1,3}|ix|xi{0,2}|[1-4]\s*분기|\d{1,2}\s*월|[1-4]q|q[1-4]|h[12]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?)$/iu

/** Whether a text is a quarter or month without a year. */
export function isPeriodPart(text: string): boolean {
  return PART.test(text.trim())
}

/** A period of which one part stands here and the year there; null where the two make none. */
export function joinPeriod(part: string, year: string, order: DateOrder): PeriodRead | null {
  const number = /^\d{1,2}$/.test(part) ? part : null
  const forms = number === null ? [`${part}/${year}`, `${part} ${year}`, `${year} ${part}`, `${year}년 ${part}`, `${year}${part}`] : [`${number}/${year}`, `${year}-${number.padStart(2, '0')}`]
  for (const form of forms) {
    const read = readPeriod(form, order, false)
    if (read) return read
  }
  return null
}

/** Whole period of a text, or the part it is; null for anything else. Bare numbers must be years. */
function readPeriodPart(text: string, order: DateOrder, isFiscal: boolean): PeriodPart | null {
  const read = readPeriod(text, order, isFiscal)
  if (read) return { kind: 'whole', read }
  return isPeriodPart(text) ? { kind: 'part', text: text.trim() } : null
}

interface HeadParts {
  period: PeriodPart | null
  place: string | null
  isNamed: boolean
  unit: UnitRead | null
  rest: string[]
}

/** What the head of a column of figures says: each of its parts may be a period, a place, a unit, or name the measure. */
export function readValueColumn(look: ColumnLook, matcher: PlaceMatcher, order: DateOrder, isFiscal: boolean): ValueColumn {
  const found: HeadParts = { period: null, place: null, isNamed: false, unit: null, rest: [] }
  for (const part of look.head) readPart(part, found, matcher, order, isFiscal)
  // A quarter over which a year stands, or the other way round.
  const parts = look.head.map((part) => readPeriodPart(part, order, isFiscal))
  const part = parts.find((read) => read?.kind === 'part')
  const whole = parts.find((read) => read?.kind === 'whole')
  if (part?.kind === 'part' && whole?.kind === 'whole' && whole.read.form === 'year') {
    const joined = joinPeriod(part.text, whole.read.text, order)
    if (joined) found.period = { kind: 'whole', read: joined }
  }
  return { column: look.column, head: look.head.join(' '), period: found.period, place: found.place, unit: found.unit, rest: found.rest.join(' ') }
}

function readPart(part: string, found: HeadParts, matcher: PlaceMatcher, order: DateOrder, isFiscal: boolean): void {
  const period = readPeriodPart(part, order, isFiscal)
  if (period) {
    if (found.period?.kind !== 'whole') found.period = period
    return
  }
  if (saysRole([part], 'period') || saysRole([part], 'value')) return
  const match = matcher.match(part, { day: null, kind: 'any', home: null })
  if (match.kind === 'place' || match.kind === 'several') {
    if (!found.isNamed) found.place = part
    found.isNamed = true
    return
  }
  // Where a place stands beside it, a total says only that nothing is left out.
  if (match.kind === 'aggregate') {
    found.place ??= part
    return
  }
  found.unit ??= readUnit(part)
  const inside = findPeriod(part, isFiscal)
  if (inside) {
    if (found.period?.kind !== 'whole') found.period = { kind: 'whole', read: inside.period }
    if (inside.rest.trim() !== '') found.rest.push(inside.rest.trim())
  } else found.rest.push(part)
}
