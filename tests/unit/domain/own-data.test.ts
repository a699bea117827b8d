import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { observationAt, type Dataset } from '../../../src/domain/dataset.ts'
import { nilFigures } from '../../../src/domain/nil.ts'
import { baseSourceId, OWN_WORDS, ownSourceId, publisherText } from '../../../src/domain/own-mark.ts'
import { withOwnFiles } from '../../../src/domain/own-data.ts'
import { reconcile } from '../../../src/domain/reconcile.ts'
import { unmarkSources } from '../../../src/domain/unmark-sources.ts'
import { datasetOf, evidenceOf, measure, observation, source } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { ownFile } from '../fixtures/own-file.ts'

/** What a dataset says, a line a row. */
function linesOf(dataset: Dataset): readonly string[] {
  return Array.from({ length: dataset.size }, (_, row) => {
    const { locality, partner, measure: code, period, value, source: id } = observationAt(dataset, row)
    return [locality, partner, code, period.text, value, id].join(' ')
  })
}

const CURATED = evidenceOf([observation({ value: 100 }), observation({ locality: 'VN-DN', value: 40 }), observation({ locality: 'VN-57', value: 60, source: 'press' })])

test('without files the very same evidence is given back', () => {
  expect(withOwnFiles(CURATED, [])).toBe(CURATED)
})

test('a file that says what the data says changes and marks nothing', () => {
  expect(withOwnFiles(CURATED, [ownFile([observation({ value: 100 }), observation({ locality: 'VN-DN', value: 40 })])])).toBe(CURATED)
})

test('all of the curated data loaded again, appended or in its place, is the curated data', () => {
  const curated = loadCurated(['vietnam', 'korea-japan'])
  for (const mode of ['append', 'replace'] as const) expect(withOwnFiles(curated, [ownFile([], { dataset: curated.dataset, mode })])).toBe(curated)
})

test('what a file adds or changes bears a source of its own; all else stays as it is', () => {
  const { dataset, registry } = withOwnFiles(CURATED, [ownFile([observation({ value: 100 }), observation({ locality: 'VN-DN', value: 45 }), observation({ period: '2024', value: 120 })])])
  expect(linesOf(dataset)).toEqual([
    'VN WLD capital 2023-12-20 100 agency',
    'VN WLD capital 2024 120 agency--own-f1',
    'VN-57 WLD capital 2023-12-20 60 press',
    'VN-DN WLD capital 2023-12-20 45 agency--own-f1',
  ])
  expect(registry.sources.get('agency')).toBe(CURATED.registry.sources.get('agency'))
  expect(registry.sources.get('agency--own-f1')).toEqual({ ...CURATED.registry.sources.get('agency'), id: 'agency--own-f1', ownFile: 'new.csv' })
})

test('a file brings the record of its own document and its own measures, and never another meaning of a known code', () => {
  const own = measure({ code: 'capital_vnd' })
  const { registry } = withOwnFiles(CURATED, [
    ownFile([observation({ measure: 'capital_vnd', source: 'mine' }), observation({ source: 'nowhere', value: 7 })], {
      measures: [own, measure({ code: 'capital', kind: 'flow' })],
      sources: [source({ id: 'mine', publisher: 'Ministry', title: 'Table 3' })],
    }),
  ])
  expect(registry.measures.get('capital_vnd')).toBe(own)
  expect(registry.measures.get('capital')?.kind).toBe('stock')
  expect(registry.sources.get('mine--own-f1')).toMatchObject({ publisher: 'Ministry', title: 'Table 3', ownFile: 'new.csv' })
  expect(registry.sources.get('nowhere--own-f1')).toMatchObject({ publisher: 'new.csv', title: 'nowhere', tier: 'reported', counter: null, complete: [], ownFile: 'new.csv' })
})

test('replacing removes what the file no longer has of its sources, and nothing of others', () => {
  const { dataset } = withOwnFiles(CURATED, [ownFile([observation({ value: 100 })], { mode: 'replace' })])
  expect(linesOf(dataset)).toEqual(['VN WLD capital 2023-12-20 100 agency', 'VN-57 WLD capital 2023-12-20 60 press'])
})

test('a later file corrects an earlier one; taking it away brings the earlier back', () => {
  const first = ownFile([observation({ value: 110 })])
  const second = ownFile([observation({ value: 120 })], { id: 'f2', name: 'newer.csv' })
  const both = withOwnFiles(CURATED, [first, second])
  expect(linesOf(both.dataset)[0]).toBe('VN WLD capital 2023-12-20 120 agency--own-f2')
  expect([...both.registry.sources.keys()].filter((id) => baseSourceId(id) !== id)).toEqual(['agency--own-f2'])
  expect(linesOf(withOwnFiles(CURATED, [first]).dataset)[0]).toBe('VN WLD capital 2023-12-20 110 agency--own-f1')
})

test('a downloaded file with marked figures is read as what it was: loading it again changes nothing', () => {
  const once = withOwnFiles(CURATED, [ownFile([observation({ value: 110 }), observation({ period: '2024', value: 120 })])])
  expect(withOwnFiles(once, [ownFile([], { id: 'f2', dataset: once.dataset })])).toBe(once)
})

test('ids of documents that begin alike are not mixed up', () => {
  const curated = evidenceOf([observation({ source: 'a' }), observation({ source: 'a!b' }), observation({ source: 'a-b' })])
  const { dataset } = withOwnFiles(curated, [ownFile([observation({ source: 'a', value: 1 })])])
  expect(withOwnFiles({ ...curated, dataset }, [ownFile([observation({ source: 'a!b' }), observation({ source: 'a', value: 1 })], { id: 'f2' })]).dataset).toBe(dataset)
  expect(linesOf(unmarkSources(dataset)).map((line) => line.split(' ').slice(-2).join(' '))).toEqual(['1 a', '100 a!b', '100 a-b'])
})

describe('lists of a document', () => {
  const LIST = { tier: 'official', counter: 'FIA', complete: ['localities'] } as const
  const registry = { sources: [source({ id: 'agency', ...LIST })] }
  const curated = evidenceOf([observation({ value: 100 }), observation({ locality: 'VN-DN', value: 40 }), observation({ locality: 'VN-57', value: 60 })], registry)
  const cell = (locality: string) => ({ measure: 'capital', locality, partner: 'WLD' })

  test('a corrected member is no absent one: it has no zero beside it', () => {
    const evidence = withOwnFiles(curated, [ownFile([observation({ locality: 'VN-DN', value: 41 })])])
    expect(nilFigures(evidence, cell('VN-DN'))).toEqual([])
    expect(nilFigures(evidence, cell('VN-OFFSHORE')).map((nil) => nil.source)).toEqual(['agency--own-f1'])
    expect(nilFigures(curated, cell('VN-OFFSHORE')).map((nil) => nil.source)).toEqual(['agency'])
  })

  test('parts and total are compared whoever says them', () => {
    const evidence = withOwnFiles(curated, [ownFile([observation({ locality: 'VN-DN', value: 45 })])])
    expect(reconcile(evidence.dataset, evidence.registry).map(({ sumOfParts, parts, verdict }) => ({ sumOfParts, parts, verdict }))).toEqual([{ sumOfParts: 105, parts: 2, verdict: 'differs' }])
  })

  test('where a member is taken out, the zero that follows is the file’s', () => {
    const evidence = withOwnFiles(curated, [ownFile([observation({ value: 60 }), observation({ locality: 'VN-57', value: 60 })], { mode: 'replace' })])
    expect(linesOf(evidence.dataset)).toEqual(['VN WLD capital 2023-12-20 60 agency--own-f1', 'VN-57 WLD capital 2023-12-20 60 agency--own-f1'])
    expect(nilFigures(evidence, cell('VN-DN')).map((nil) => nil.source)).toEqual(['agency--own-f1'])
  })
})

const row = fc.record({
  locality: fc.constantFrom('VN', 'VN-DN', 'VN-57'),
  partner: fc.constantFrom('WLD', 'KR'),
  period: fc.constantFrom('2022', '2023', '2023-12-20'),
  source: fc.constantFrom('agency', 'agency-2', 'office', 'press'),
  value: fc.integer({ min: 0, max: 3 }),
})
const rows = fc
  .uniqueArray(row, { maxLength: 20, selector: ({ locality, partner, period, source: id }) => [locality, partner, period, id].join(' ') })
  .map((list) => list.map((overrides) => observation(overrides)))

test('with the ids given back, appended files say what plainly putting one on the other says', () => {
  fc.assert(
    fc.property(rows, rows, rows, (curated, first, second) => {
      const evidence = withOwnFiles(evidenceOf(curated), [ownFile(first), ownFile(second, { id: 'f2' })])
      const plain = new Map([...curated, ...first, ...second].map((entry) => [[entry.locality, entry.partner, entry.period.text, entry.source].join(' '), entry]))
      expect(linesOf(unmarkSources(evidence.dataset))).toEqual(linesOf(datasetOf([...plain.values()])))
      // A dataset as any other: putting it together anew changes nothing.
      expect(evidence.dataset).toEqual(datasetOf(Array.from({ length: evidence.dataset.size }, (_, at) => observationAt(evidence.dataset, at))))
      expect(evidence.dataset.sources.every((id) => evidence.registry.sources.has(id) || curated.some((entry) => entry.source === id))).toBe(true)
    }),
  )
})

test('the mark can be taken off any id, once and again', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z0-9-]{1,12}$/), (id) => baseSourceId(ownSourceId(ownSourceId(id, 'f1'), 'x9')) === baseSourceId(id)))
  expect(ownSourceId('fia-2024', 'f1')).toBe('fia-2024--own-f1')
})

test('the publisher of own figures begins with the words, in each language', () => {
  const document = source({ id: 'agency', publisher: 'FIA', ownFile: 'new.csv' })
  expect([publisherText(document, 'en'), publisherText(document, 'vi'), publisherText({ ...document, publisher: 'new.csv' }, 'ko')]).toEqual([
    'Your file, not the curated data: new.csv (FIA)',
    `${OWN_WORDS.vi}: new.csv (FIA)`,
    `${OWN_WORDS.ko}: new.csv`,
  ])
  expect(publisherText(source({ id: 'agency', publisher: 'FIA' }), 'en')).toBe('FIA')
})
