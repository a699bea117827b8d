import type { Period } from '../domain/period.ts'

/** What is said where a view asks for a place on days on which it did not exist. Names arrive in the reader's language. */
export interface FormerMessages {
  /** Names the notice. */
  readonly title: string
  /** It went into a place of another name. */
  readonly merged: (place: string, successor: string, since: Period) => string
  /** Its name went on with others in it. */
  readonly enlarged: (place: string, others: readonly string[], since: Period) => string
  /** It alone went on under another name. */
  readonly renamed: (place: string, successor: string, since: Period) => string
  /** It alone went on under its own name. */
  readonly listedAnew: (place: string, since: Period) => string
  /** What took it over was taken over too. */
  readonly onward: (successor: string, since: Period) => string
  /** A new place of several parts is not split back. */
  readonly notYet: (place: string, parts: readonly string[], since: Period) => string
  /** A new place of one part, which was listed otherwise before. */
  readonly notYetListed: (place: string, since: Period) => string
  /** Places beyond those told one by one. */
  readonly more: (count: number) => string
  /** Leads to the successor; null: to those of several places. */
  readonly show: (successor: string | null) => string
  /** Leads to today's provinces: sums of those they took over. */
  readonly showToday: string
}
