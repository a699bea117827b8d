import { formatPeriod } from '../domain/format/period-text.ts'
import type { Period } from '../domain/period.ts'
import { listEn } from './en-words.ts'
import type { FormerMessages } from './former-messages.ts'

const date = (since: Period): string => formatPeriod(since, 'flow', 'en')

export const enFormer: FormerMessages = {
  title: 'What became of it',
  merged: (place, successor, since) => `${place} was merged into ${successor} on ${date(since)}.`,
  enlarged: (place, others, since) => `${place} took in ${listEn(others)} on ${date(since)}; figures in its former boundaries end there.`,
  renamed: (place, successor, since) => `${place} has been listed as ${successor} since ${date(since)}.`,
  listedAnew: (place, since) => `Since ${date(since)} figures of ${place} have stood in the list of today’s provinces; nothing was merged into it.`,
  onward: (successor, since) => `Since ${date(since)} that has been part of ${successor}.`,
  notYet: (place, parts, since) => `${place} in today’s boundaries has existed since ${date(since)}. Before that ${listEn(parts)} were counted one by one, and figures of the whole cannot be split back among them.`,
  notYetListed: (place, since) => `Before ${date(since)} figures of ${place} stand in the list of former provinces.`,
  more: (count) => `The same holds for ${count} more of the places chosen.`,
  show: (successor) => (successor === null ? 'Show what they became' : `Show ${successor} today`),
  showToday: 'Show today’s provinces, earlier figures added up',
}
