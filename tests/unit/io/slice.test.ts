import { expect, test } from 'vitest'
import { buildOverview } from '../../../src/domain/overview.ts'
import { trendCaptionFacts, trendFacts } from '../../../src/domain/trend-facts.ts'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { loadMessages } from '../../../src/i18n/load-messages.ts'
import { type Slice, cutSlice, openSlice } from '../../../src/io/slice.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { trendOf } from '../fixtures/trend-text.ts'

const full = loadCurated()
const text = JSON.stringify(cutSlice(full.registry, loadCurated(['vietnam']).dataset))
const parsed: Slice = JSON.parse(text)
const slice = openSlice(parsed)

async function wordsOf(evidence: Evidence, language: 'en' | 'vi' | 'ko') {
  const { sentences } = await loadMessages(language)
  const trend = trendOf(evidence)
  return [sentences.trendHeadline(trendFacts(trend, DEFAULT_VIEW), createWords(evidence.registry, language)), sentences.trendCaption(trendCaptionFacts(trend, evidence.registry))]
}

test('the slice is at most 20,000 bytes of JSON', () => {
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000)
})

test('the first visit drawn from the slice is the one drawn from all the data', () => {
  expect(trendOf(slice)).toEqual(trendOf(full))
})

test('its key figures are those of all the data, with the same changes', () => {
  const figuresOf = (evidence: Evidence) =>
    buildOverview(evidence, DEFAULT_VIEW)?.figures.map((entry) =>
      entry.kind === 'latest' ? [entry.measure.code, entry.figure.quantity, entry.figure.period.text, entry.change?.quantity, entry.alsoReported.length] : entry.kind === 'size' ? [entry.kind, entry.figure.quantity] : [entry.kind],
    )
  expect(figuresOf(slice)).toEqual(figuresOf(full))
})

test.each(['en', 'vi', 'ko'] as const)('and says the same (%s)', async (language) => {
  expect(await wordsOf(slice, language)).toEqual(await wordsOf(full, language))
})

test('the slice names every document its figures rest on, and nothing else', () => {
  expect([...slice.registry.sources.keys()].toSorted()).toEqual([...slice.dataset.sources].toSorted())
})
