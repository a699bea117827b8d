import { describe, expect, test } from 'vitest'
import { buildComparison, hasComparedFigures, type Comparison } from '../../../src/domain/comparison.ts'
import type { CompareRow } from '../../../src/domain/comparison-row.ts'
import { isValued, type Figure } from '../../../src/domain/figure.ts'
import { formatTableValue } from '../../../src/domain/format/quantity-text.ts'
import { DEFAULT_VIEW, type Pair, type View } from '../../../src/domain/view.ts'
import { period } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated(['vietnam', 'korea-japan'])
const pair = (locality: string, partner: string): Pair => ({ locality, partner })

function compare(overrides: Partial<View>): Comparison {
  const comparison = buildComparison(evidence, { ...DEFAULT_VIEW, kind: 'compare', ...overrides }, 'en')
  if (!comparison) throw new Error('no comparison')
  return comparison
}

function rowOf({ rows }: Comparison, locality: string, partner: string): CompareRow {
  const row = rows.find((other) => other.pair.locality === locality && other.pair.partner === partner)
  if (!row) throw new Error(`no row ${locality} ${partner}`)
  return row
}

/** The number with its mark and date, or why there is none. */
function textOf(figure: Figure): string {
  if (!isValued(figure)) return figure.refusal ?? figure.reason
  return `${formatTableValue(figure.quantity, figure.unit, 'en')} (${figure.period.text})`
}

describe('rows', () => {
  test('no locality chosen means the provinces there were at the date, from one source, largest first', () => {
    const { at, rows, otherDateCount, sourceIds, officialUntil } = compare({})
    expect(at?.text).toBe('2024-06-20')
    expect(rows).toHaveLength(63)
    expect(rows.slice(0, 6).map(({ pair: { locality }, value }) => `${locality} ${textOf(value)}`)).toEqual([
      'VN-SG 57,807.5 (2024-06-20)',
      'VN-HN 43,482.4 (2024-06-20)',
      'VN-57 41,087.2 (2024-06-20)',
      'VN-39 36,727.5 (2024-06-20)',
      'VN-43 36,340.8 (2024-06-20)',
      'VN-HP 29,594.7 (2024-06-20)',
    ])
    expect({ otherDateCount, sourceIds, officialUntil: officialUntil?.text }).toEqual({ otherDateCount: 0, sourceIds: ['fia-wb-2024-06'], officialUntil: '2024-06-20' })
  })

  test('every chosen locality stands with every chosen partner', () => {
    const { rows } = compare({ localities: ['VN-HP', 'VN-DN'], partners: ['KR', 'JP'] })
    expect(rows.map(({ key }) => key).toSorted()).toEqual(['VN-DN.JP', 'VN-DN.KR', 'VN-HP.JP', 'VN-HP.KR'])
  })

  test('pins are the rows whatever else is chosen', () => {
    const { rows } = compare({ localities: ['VN-HN'], partners: ['JP'], pins: [pair('VN-DN', 'KR'), pair('VN-HP', 'KR')] })
    expect(rows.map(({ key }) => key)).toEqual(['VN-HP.KR', 'VN-DN.KR'])
  })

  test('a measure nobody gives by province compares the countries that have figures', () => {
    expect(compare({ measure: 'notified', partners: ['JP', 'US'] }).rows.map(({ key }) => key)).toEqual(['KR.US', 'KR.JP'])
  })

  test('today’s provinces are the rows where the reader asks for them', () => {
    expect(compare({ boundaries: 'current', at: period('2025-12') }).rows).toHaveLength(34)
  })

  test('an unknown measure compares nothing', () => {
    expect(buildComparison(evidence, { ...DEFAULT_VIEW, measure: 'unheard' }, 'en')).toBeNull()
  })

  test('a total may be a row and has no rank', () => {
    const { rows } = compare({ measure: 'notified', at: period('2024'), pins: [pair('KR', 'EU'), pair('KR', 'US')] })
    const eu = rows.find(({ pair: { partner } }) => partner === 'EU')
    expect(eu && { value: eu.value.kind, rank: textOf(eu.rank.computed) }).toEqual({ value: 'published', rank: 'overlapping levels' })
  })

  test('has figures exactly where a row has one', () => {
    const views: readonly Partial<View>[] = [{}, { pins: [pair('VN-DN', 'KR')] }, { pins: [pair('VN-DN', 'LA')] }, { at: period('1990') }, { pins: [pair('VN-DN', 'KR')], at: period('1990') }]
    for (const view of views) expect(hasComparedFigures(evidence, { ...DEFAULT_VIEW, ...view })).toBe(compare(view).facts.rows.length > 0)
  })
})

describe('Da Nang and Korea at the end of 2024', () => {
  const comparison = compare({ at: period('2024-12'), pins: [pair('VN-DN', 'KR')] })
  const row = rowOf(comparison, 'VN-DN', 'KR')

  test('the city’s count is shown with its date, and what the consul general says is also reported', () => {
    expect(textOf(row.value)).toBe('> 371 (2024-05)')
    expect(row.isDatedOtherwise).toBe(true)
    expect(comparison.columns).toContain('date')
    expect(row.otherClaims.map(textOf)).toEqual(['~ 2,200 (2024-12)'])
  })

  test('the reported share of the city’s total and the computed share of the agency’s are both there, and at odds', () => {
    const { share } = row
    expect({ ...share, computed: textOf(share.computed), reported: share.reported && textOf(share.reported) }).toEqual({
      of: 'locality',
      computed: '> 5.6 (2024-05)',
      reported: '8.6 (2024-05)',
      isDifferent: true,
    })
    expect(share.computed.kind === 'computed' && share.computed.parts.map(textOf)).toEqual(['> 371 (2024-05)', '6,532.5 (2024-06-20)'])
  })

  test('a project is more than 1.33 million on average', () => {
    expect(textOf(row.size)).toBe('> 1.33 (2024-05)')
  })

  test('statements are points of their own and no line', () => {
    expect(row.trend.counted).toEqual([])
    expect(row.trend.stated).toHaveLength(9)
  })
})

test('Binh Duong and Korea, May 2024: 4,000 and about 3,400 are both shown', () => {
  const row = rowOf(compare({ at: period('2024-05'), pins: [pair('VN-57', 'KR')] }), 'VN-57', 'KR')
  expect([row.value, ...row.otherClaims].map(textOf)).toEqual(['4,000 (2024-05)', '~ 3,400 (2024-05)'])
})

test('a share a year apart from the printed one is not said to contradict it', () => {
  const { share } = rowOf(compare({ at: period('2025-04'), pins: [pair('VN-HP', 'KR')] }), 'VN-HP', 'KR')
  expect({ reported: share.reported && textOf(share.reported), isDifferent: share.isDifferent }).toEqual({ reported: '40 (2024-04)', isDifferent: false })
})

describe('ranks', () => {
  test('Hai Phong and Korea, April 2025: reported first by capital, second by projects; statements alone give no computed rank', () => {
    const { rank } = rowOf(compare({ at: period('2025-04'), pins: [pair('VN-HP', 'KR')] }), 'VN-HP', 'KR')
    expect({ range: rank.range, reported: rank.reported.map((figure) => [figure.observation.measure, figure.quantity.value]) }).toEqual({
      range: null,
      reported: [
        ['capital_rank', 1],
        ['projects_rank', 2],
      ],
    })
  })

  test('a locality is ranked among the localities, a partner among the partners of its locality', () => {
    const comparison = compare({ at: period('2024-06-20'), pins: [pair('VN-HP', 'WLD'), pair('VN', 'JP')] })
    const [ofLocality, ofPartner] = [rowOf(comparison, 'VN-HP', 'WLD').rank, rowOf(comparison, 'VN', 'JP').rank]
    expect([ofLocality.range, ofLocality.rankedCount]).toEqual([{ from: 6, to: 6 }, 63])
    expect(ofPartner.range).toEqual({ from: 3, to: 3 })
    expect(ofLocality.computed.kind === 'computed' && ofLocality.computed.parts.slice(0, 2).map(textOf)).toEqual(['29,594.7 (2024-06-20)', '57,807.5 (2024-06-20)'])
  })

  test('the rank of the pins is that of the whole level, not of the rows on screen', () => {
    const all = compare({})
    const few = compare({ at: all.at, pins: [pair('VN-HP', 'WLD'), pair('VN-DN', 'WLD')] })
    expect(few.rows.map(({ rank }) => rank.range)).toEqual(few.rows.map(({ pair: { locality } }) => rowOf(all, locality, 'WLD').rank.range))
  })
})

describe('changes', () => {
  test('since the previous count, with both dates', () => {
    const { since } = rowOf(compare({}), 'VN-HP', 'WLD')
    expect(textOf(since)).toBe('3.2 (2024-06-20)')
    expect(since.kind === 'computed' && since.parts.map((part) => part.period.text)).toEqual(['2024-06-20', '2023-12-20'])
  })

  test('flows change on the same period and have no previous count', () => {
    const { columns, rows } = compare({ measure: 'new_capital', at: period('2023'), pins: [pair('VN-HP', 'WLD')] })
    expect(columns).not.toContain('since')
    expect(rows.map(({ change }) => change.kind === 'computed' && change.parts.map((part) => part.period.text))).toEqual([['2023', '2022']])
  })

  test('columns without any figure are left out and named', () => {
    const { columns, leftOut } = compare({ at: period('2024-06-20'), localities: ['VN-DN'] })
    expect({ columns, leftOut }).toEqual({ columns: ['place', 'value', 'share', 'rank', 'since', 'size'], leftOut: ['change'] })
  })
})

describe('order', () => {
  const pins = [pair('VN-DN', 'LA'), pair('VN-HP', 'KR'), pair('VN-DN', 'KR'), pair('VN-57', 'KR')]
  const keys = (sort: View['sort'], overrides: Partial<View> = {}) => compare({ at: period('2024-12'), pins, sort, ...overrides }).rows.map(({ key }) => key)

  test('rows without a figure come last in both directions', () => {
    expect(keys({ column: 'value', isDescending: true })).toEqual(['VN-HP.KR', 'VN-57.KR', 'VN-DN.KR', 'VN-DN.LA'])
    expect(keys({ column: 'value', isDescending: false })).toEqual(['VN-DN.KR', 'VN-57.KR', 'VN-HP.KR', 'VN-DN.LA'])
  })

  test('places go by their names, then by those of their partners', () => {
    expect(keys({ column: 'place', isDescending: false })).toEqual(['VN-57.KR', 'VN-DN.LA', 'VN-DN.KR', 'VN-HP.KR'])
  })

  test('places go by the alphabet of the language: Đà Nẵng after Bình Dương, before Hải Phòng', () => {
    const view = { ...DEFAULT_VIEW, at: period('2024-12'), pins, sort: { column: 'place', isDescending: false } } satisfies View
    expect(buildComparison(evidence, view, 'vi')?.rows.map(({ key }) => key)).toEqual(['VN-57.KR', 'VN-DN.KR', 'VN-DN.LA', 'VN-HP.KR'])
  })

  test('equal rows stay in the order of the pins', () => {
    expect(keys({ column: 'since', isDescending: true })).toEqual(['VN-DN.LA', 'VN-HP.KR', 'VN-DN.KR', 'VN-57.KR'])
  })

  test.each(['value', 'date', 'share', 'rank', 'size'] as const)('by %s the other direction turns round the rows that have a figure', (column) => {
    const valued = (isDescending: boolean) =>
      compare({ pins: [], sort: { column, isDescending } }).rows.map((row) => (column === 'share' ? row.share.computed : column === 'rank' ? row.rank.computed : column === 'size' ? row.size : row.value)).filter(isValued)
    const numbers = (isDescending: boolean) => valued(isDescending).map(({ quantity, period: { endDay } }) => (column === 'date' ? endDay : quantity.value))
    expect(numbers(false)).toEqual(numbers(true).toReversed())
  })
})

test('the facts of the sentence are the rows with a figure by size, however the table is sorted', () => {
  const { facts } = compare({ at: period('2024-12'), pins: [pair('VN-DN', 'LA'), pair('VN-DN', 'KR'), pair('VN-HP', 'KR')], sort: { column: 'place', isDescending: false } })
  expect({ ...facts, rows: facts.rows.map(({ pair: { locality }, point }) => [locality, point.quantity.value]) }).toEqual({
    measure: 'capital',
    rows: [
      ['VN-HP', 12000],
      ['VN-DN', 371],
    ],
    missingCount: 1,
  })
})
