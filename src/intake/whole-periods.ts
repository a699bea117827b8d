import type { PeriodRead } from './periods.ts'

const FIRST_MONTHS_OF_QUARTERS = [1, 4, 7, 10]

/**
 * Dates that stand for whole periods: where every date of a table is the first day of a month, or every one the last,
 * they mean the months; of Januaries or Decembers only, the years; of first months of quarters only, the quarters.
 * Other dates, and a single one, are left as they are. The result is in the order of `reads`.
 */
export function wholePeriods(reads: readonly PeriodRead[]): readonly PeriodRead[] {
  const dates = reads.map(({ text }) => /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number) ?? null)
  const known = dates.filter((date) => date !== null)
  if (known.length < reads.length || new Set(reads.map(({ text }) => text)).size < 2) return reads
  const isFirst = known.every(([, , day]) => day === 1)
  const isLast = known.every(([year = 0, month = 0, day]) => day === new Date(Date.UTC(year, month, 0)).getUTCDate())
  if (!isFirst && !isLast) return reads
  const months = [...new Set(known.map(([, month = 0]) => month))]
  const isYears = months.length === 1 && months[0] === (isFirst ? 1 : 12)
  const isQuarters = months.length > 1 && months.every((month) => FIRST_MONTHS_OF_QUARTERS.includes(isFirst ? month : month - 2))
  return reads.map((read, at) => {
    const [year = 0, month = 0] = dates[at] ?? []
    if (isYears) return { ...read, text: String(year), form: 'year' }
    if (isQuarters) return { ...read, text: `${year}-Q${Math.ceil(month / 3)}`, form: 'quarter' }
    return { ...read, text: `${year}-${String(month).padStart(2, '0')}`, form: 'month' }
  })
}
