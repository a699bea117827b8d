import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset, EMPTY_DATASET, mergeDatasets, observationAt, type Dataset } from '../../../../src/domain/dataset.ts'
import { compareWithCurrent } from '../../../../src/domain/intake/change.ts'
import type { CommitMode } from '../../../../src/domain/intake/changed-rows.ts'
import { applyChange, vanishQuestion } from '../../../../src/domain/intake/commit.ts'
import { loadCurated } from '../../fixtures/curated.ts'
import { arbitraryRows, periodOf } from '../sample-rows.ts'
import { datasetOf } from './placed-rows.ts'

const { registry } = loadCurated([])
const arbitraryDataset = arbitraryRows.map((rows) => buildDataset(rows).dataset)
const arbitraryMode = fc.constantFrom<CommitMode>('append', 'replace')

function compare(file: readonly string[], current: readonly string[], mode: CommitMode) {
  return compareWithCurrent(datasetOf(file), datasetOf(current), mode, registry)
}

function counts({ added, changed, removed, unchanged, vanishing }: ReturnType<typeof compare>) {
  return { added, changed, removed, unchanged, vanishing }
}

function keysOf(dataset: Dataset): ReadonlySet<string> {
  return new Set(
    Array.from({ length: dataset.size }, (_, row) => {
      const { locality, partner, measure, period, source } = observationAt(dataset, row)
      return [locality, partner, measure, period.text, source].join('|')
    }),
  )
}

const CURRENT = ['VN-DN KR capital 2023 300', 'VN-DN KR capital 2024 371', 'VN-DN JP capital 2024 90', 'VN-DN JP capital 2024 95 source=fia']

describe('what a file changes', () => {
  test('appending adds and corrects figures and removes none', () => {
    const change = compare(['VN-DN KR capital 2024 372', 'VN-DN KR capital 2023 300', 'VN-DN KR capital 2025 400'], CURRENT, 'append')
    expect(counts(change)).toEqual({ added: 1, changed: 1, removed: 0, unchanged: 1, vanishing: 0 })
    expect([[...change.addedRows], [...change.changedRows], [...change.changedFrom], [...change.removedRows]]).toEqual([[2], [1], [3], []])
  })

  test('replacing removes the figures of the same source that the file does not have, and none of another source', () => {
    const change = compare(['VN-DN KR capital 2024 372'], CURRENT, 'replace')
    expect(counts(change)).toEqual({ added: 0, changed: 1, removed: 2, unchanged: 0, vanishing: 2 / 3 })
    expect([...change.removedRows].map((row) => observationAt(datasetOf(CURRENT), row).value)).toEqual([90, 300])
  })

  test('a figure of another source is another figure, added beside the one there is', () => {
    expect(counts(compare(['VN-DN KR capital 2024 999 source=new'], CURRENT, 'replace'))).toEqual({ added: 1, changed: 0, removed: 0, unchanged: 0, vanishing: 0 })
  })

  test.each(['value=1', 'precision=0.1', 'relation=>', 'status=P', 'note=revised'])('a figure that differs in %s alone is changed', (difference) => {
    expect(counts(compare([`VN-DN KR capital 2024 371 ${difference}`], ['VN-DN KR capital 2024 371 note=first'], 'append')).changed).toBe(1)
  })

  test('where only words differ the value moves nowhere', () => {
    expect(compare(['VN-DN KR capital 2024 371 status=P'], CURRENT, 'append').movers).toEqual([])
  })

  test('movers are weighed by the usual size of their measure, so that projects stand beside dollars', () => {
    const current = ['VN-DN KR capital 2024 1000', 'VN-DN KR projects 2024 10']
    const { movers } = compare(['VN-DN KR capital 2024 1100', 'VN-DN KR projects 2024 15'], current, 'append')
    const cell = { locality: 'VN-DN', partner: 'KR', period: periodOf('2024'), source: 'own' }
    expect(movers).toEqual([
      { ...cell, measure: 'projects', before: 10, after: 15 },
      { ...cell, measure: 'capital', before: 1000, after: 1100 },
    ])
  })

  test('of many movers the ten largest are named, largest first', () => {
    const years = Array.from({ length: 15 }, (_, place) => 2000 + place)
    const { movers } = compare(years.map((year) => `VN KR inflow ${year} ${100 + ((year * 7) % 15) + 1}`), years.map((year) => `VN KR inflow ${year} 100`), 'append')
    expect(movers.map(({ after }) => after)).toEqual([115, 114, 113, 112, 111, 110, 109, 108, 107, 106])
  })
})

describe('totals before and after', () => {
  test('flows are added over places and time, of periods of one length only', () => {
    const current = ['VN-DN WLD registered 2022 10', 'VN-DN WLD registered 2023 20', 'VN-HN WLD registered 2023 30', 'VN-DN WLD registered 2023-Q1 5', 'VN WLD registered 2023 50']
    expect(compare(['VN-HN WLD registered 2023 31', 'VN-HN WLD registered 2024 9'], current, 'append').totals).toEqual([
      { measure: 'registered', before: 60, after: 70, periodBefore: null, periodAfter: null, figuresBefore: 5, figuresAfter: 6 },
    ])
  })

  test('stocks are never added over time: the sum is of the last period that is not sparse', () => {
    const current = ['VN-DN WLD capital 2022 10', 'VN-HN WLD capital 2022 10', 'VN-DN WLD capital 2023 20', 'VN-HN WLD capital 2023 30', 'VN-SG WLD capital 2023 40', 'VN-DN WLD capital 2023-06 1']
    expect(compare(['VN-DN WLD capital 2024 25', 'VN-HN WLD capital 2024 35'], current, 'append').totals).toEqual([
      { measure: 'capital', before: 90, after: 60, periodBefore: periodOf('2023'), periodAfter: periodOf('2024'), figuresBefore: 6, figuresAfter: 8 },
    ])
  })

  test('one figure told by two sources is added once, and a share not at all', () => {
    const file = ['VN-DN WLD registered 2023 20', 'VN-DN WLD registered 2023 20 source=fia', 'VN-DN WLD capital_share 2023 5']
    expect(compareWithCurrent(datasetOf(file), EMPTY_DATASET, 'append', registry).totals).toEqual([
      { measure: 'capital_share', before: null, after: null, periodBefore: null, periodAfter: null, figuresBefore: 0, figuresAfter: 1 },
      { measure: 'registered', before: null, after: 20, periodBefore: null, periodAfter: null, figuresBefore: 0, figuresAfter: 2 },
    ])
  })

  test('measures of other sources only are not listed', () => {
    expect(compare(['VN WLD inflow 2023 20'], ['VN WLD outflow 2023 20 source=fia'], 'append').totals.map(({ measure }) => measure)).toEqual(['inflow'])
  })
})

describe('committing', () => {
  test('where nothing changes the data stays the very same', () => {
    const current = datasetOf(CURRENT)
    expect(applyChange(current, datasetOf(CURRENT.slice(1, 3)), 'append')).toBe(current)
  })

  test('the file replaces what it corrects and leaves the rest', () => {
    const after = applyChange(datasetOf(CURRENT), datasetOf(['VN-DN KR capital 2024 372', 'VN-HN KR capital 2024 1']), 'append')
    expect(after).toEqual(datasetOf(['VN-DN KR capital 2023 300', 'VN-DN KR capital 2024 372', ...CURRENT.slice(2), 'VN-HN KR capital 2024 1']))
  })

  test('appending to nothing gives the file', () => {
    const file = datasetOf(CURRENT)
    expect(applyChange(EMPTY_DATASET, file, 'append')).toEqual(file)
  })

  test('once applied, comparing again finds every figure of the file unchanged', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDataset, arbitraryMode, (file, current, mode) => {
        const again = compareWithCurrent(file, applyChange(current, file, mode), mode, registry)
        expect([again.added, again.changed, again.removed, again.unchanged]).toEqual([0, 0, 0, keysOf(file).size])
      }),
    )
  })

  test('the counts add up: to the figures of the file, and from the data before to the data after', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDataset, arbitraryMode, (file, current, mode) => {
        const { added, changed, unchanged, removed } = compareWithCurrent(file, current, mode, registry)
        expect(added + changed + unchanged).toBe(keysOf(file).size)
        expect(current.size - removed + added).toBe(applyChange(current, file, mode).size)
      }),
    )
  })

  test('appending loses no figure, replacing loses only those of the sources of the file', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDataset, arbitraryMode, (file, current, mode) => {
        const [after, before, own] = [keysOf(applyChange(current, file, mode)), keysOf(current), keysOf(file)]
        const isKept = (key: string) => mode === 'append' || own.has(key) || !file.sources.includes(key.slice(key.lastIndexOf('|') + 1))
        expect(after).toEqual(new Set([...[...before].filter(isKept), ...own]))
      }),
    )
  })

  test('the totals after are those of the data after', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDataset, arbitraryMode, (file, current, mode) => {
        const unique = applyChange(EMPTY_DATASET, current, 'append')
        const { totals } = compareWithCurrent(file, unique, mode, registry)
        const inScope = applyChange(unique, file, mode)
        const figuresAfter = totals.reduce((sum, total) => sum + total.figuresAfter, 0)
        expect(figuresAfter).toBe(inScope.source.filter((position) => file.sources.includes(inScope.sources[position] ?? '')).length + repeated(file))
      }),
    )
  })

  test('the rows of a file and of other sources together are what merging them gives', () => {
    const other = datasetOf(['VN-DN KR capital 2024 1 source=fia'])
    const file = datasetOf(CURRENT.slice(0, 3))
    expect(applyChange(other, file, 'replace')).toEqual(mergeDatasets([file, other]))
  })
})

function repeated(dataset: Dataset): number {
  return dataset.size - keysOf(dataset).size
}

describe('the question whether figures may vanish', () => {
  const current = Array.from({ length: 10 }, (_, place) => `VN KR inflow ${2000 + place} 5`)

  test('is asked where more than 30% of the figures of the file’s sources would go', () => {
    expect(vanishQuestion(compare(current.slice(4), current, 'replace'))).toEqual({
      id: 'vanish',
      code: 'vanish',
      subject: null,
      line: null,
      column: null,
      value: null,
      how: null,
      options: [
        { value: 'yes', readings: [] },
        { value: 'no', readings: [] },
      ],
      free: null,
      cells: 4,
    })
  })

  test('is not asked for 30%, and never for appending', () => {
    expect(vanishQuestion(compare(current.slice(3), current, 'replace'))).toBeNull()
    expect(vanishQuestion(compare(current.slice(9), current, 'append'))).toBeNull()
  })
})
