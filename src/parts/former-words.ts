import { type FormerNotice, formerNotices } from '../domain/former.ts'
import type { FormerMessages } from '../i18n/former-messages.ts'
import type { Words } from '../i18n/words.ts'
import type { FigureRecord, RecordTexts } from './figure-record.ts'

/** More places than this are counted. */
const MOST_TOLD = 3

/** A sentence or two for each of the first places, and how many more there are; nothing for none. */
export function formerSentences(notices: readonly FormerNotice[], texts: FormerMessages, words: Words): readonly string[] {
  const told = notices.slice(0, MOST_TOLD).map((notice) => formerSentence(notice, texts, words))
  return notices.length > MOST_TOLD ? [...told, texts.more(notices.length - MOST_TOLD)] : told
}

/** The record with what became of the places chosen among its notes: what leaves the page has no notice above it. Itself where there is nothing to tell. */
export function withFormerNotes(record: FigureRecord, { evidence, view, messages, words }: RecordTexts): FigureRecord {
  const notices = formerNotices(evidence.registry, view)
  return notices.length === 0 ? record : { ...record, notes: () => [formerSentences(notices, messages.former, words).join(' '), ...record.notes()] }
}

/** What became of a place, or what it was made of, in a sentence or two. */
export function formerSentence(notice: FormerNotice, texts: FormerMessages, words: Words): string {
  const name = words.place(notice.place)
  if (notice.kind === 'not yet') {
    return notice.parts.length === 1 ? texts.notYetListed(name, notice.since) : texts.notYet(name, notice.parts.map(words.place), notice.since)
  }
  const [first, ...further] = notice.successors
  if (!first) return ''
  const successor = words.place(first.code)
  const sentence = {
    merged: () => texts.merged(name, successor, first.since),
    enlarged: () => texts.enlarged(name, notice.others.map(words.place), first.since),
    renamed: () => texts.renamed(name, successor, first.since),
    'listed anew': () => texts.listedAnew(name, first.since),
  }[notice.nature]()
  return [sentence, ...further.map(({ code, since }) => texts.onward(words.place(code), since))].join(' ')
}
