import { expect, test } from 'vitest'
import { recordOf } from '../../../src/app/record-of.ts'
import { en } from '../../../src/i18n/en.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { posterText } from '../../../src/parts/poster-text.ts'
import { sourceText } from '../../../src/parts/source-text.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated(['vietnam'])

function recordAt(address: string) {
  const texts = { evidence, registry: evidence.registry, view: parseAddress(address).view, messages: en, words: createWords(evidence.registry, 'en') }
  const record = recordOf(texts)
  if (!record) throw new Error('no record')
  return { texts, record }
}

test('a poster says what the record says, under its finding', () => {
  const { texts, record } = recordAt('view=trend&localities=VN-DN&partners=KR')
  expect(posterText(texts, record, { date: 'Figures as of today.', address: 'https://example.org/' })).toEqual({
    title: record.headline,
    sentence: record.caption,
    filters: record.filters,
    notes: record.notes(),
    source: sourceText(texts, record),
    date: 'Figures as of today.',
    address: 'https://example.org/',
    warning: null,
  })
})

test('under a title of its own the finding opens the sentence', () => {
  const { texts, record } = recordAt('view=trend&localities=VN-DN&partners=KR')
  const { title, sentence } = posterText(texts, record, { date: '', address: '', title: 'Korea in Da Nang' })
  expect({ title, sentence }).toEqual({ title: 'Korea in Da Nang', sentence: `${record.headline}. ${record.caption}` })
})

test('a ranking says first how many of its bars are shown', () => {
  const { texts, record } = recordAt('view=ranking&over=locality')
  expect(posterText(texts, record, { date: '', address: '' }).notes).toEqual([en.ranking.shownOf(20, 63), ...record.notes()])
})
