import { dayNumber } from '../domain/period.ts'

/** Today where the reader is, as a day number. */
export function todayDay(): number {
  const now = new Date()
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
