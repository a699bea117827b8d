import { describe, expect, test } from 'vitest'
import { inBoundaries } from '../../../src/domain/boundaries.ts'
import { datesOnOffer } from '../../../src/domain/dates-on-offer.ts'
import { isIncomplete, isValued } from '../../../src/domain/figure.ts'
import { heatClassOf } from '../../../src/domain/heat.ts'
import { rankAt } from '../../../src/domain/ranking-at.ts'
import { tileMapFacts } from '../../../src/domain/tile-facts.ts'
import { buildTileMap, hasTiles, type TileMap } from '../../../src/domain/tile-map.ts'
import { tileSizes } from '../../../src/domain/tile-sizes.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const curated = loadCurated()
const viewOf = (search: string) => parseAddress(`view=map&${search}`).view

function map(search: string): TileMap {
  const view = viewOf(search)
  const found = buildTileMap(inBoundaries(curated, view.boundaries), view)
  if (!found) throw new Error('unknown measure')
  return found
}

const places = ({ tiles }: Pick<TileMap, 'tiles'>) => tiles.map(({ row, column }) => `${row}:${column}`)
const tileOf = ({ tiles }: Pick<TileMap, 'tiles'>, code: string) => tiles.find(({ place }) => place.code === code)

describe('which provinces are on the map', () => {
  test('63 on 20 June 2024, each on a place of its own, from the first row and column on', () => {
    const { at, tiles, rowCount, columnCount } = map('')
    expect({ at: at?.text, tiles: tiles.length, rowCount, columnCount }).toEqual({ at: '2024-06-20', tiles: 63, rowCount: 22, columnCount: 7 })
    expect(new Set(places({ tiles })).size).toBe(63)
    expect([Math.min(...tiles.map(({ row }) => row)), Math.min(...tiles.map(({ column }) => column))]).toEqual([0, 0])
  })

  test('34 in the boundaries of today, as sums of those they took over', () => {
    const now = map('boundaries=current&at=2023-12-20')
    expect({ tiles: now.tiles.length, places: new Set(places(now)).size, rowCount: now.rowCount, columnCount: now.columnCount }).toEqual({ tiles: 34, places: 34, rowCount: 18, columnCount: 5 })
    const city = tileOf(now, 'VN34-79')
    expect(city?.figure.kind === 'computed' && city.figure.quantity.value).toBeCloseTo(131_921.4, 1)
    expect(city?.isHollow).toBe(false)
  })

  test('34 as reported once they are there, most of them without a figure and each with a reason', () => {
    const now = map('at=2025-12-31')
    expect(now.tiles.length).toBe(34)
    const missing = now.tiles.filter(({ figure }) => !isValued(figure))
    expect(missing.length).toBeGreaterThan(20)
    expect(missing.every(({ figure, ranked }) => figure.kind === 'missing' && ranked === null)).toBe(true)
  })

  test('an incomplete sum is an outline and has no rank', () => {
    const sparse = map('boundaries=current&partners=KR&at=2024-04')
    const incomplete = sparse.tiles.filter(({ figure }) => isIncomplete(figure))
    expect(incomplete.length).toBeGreaterThan(0)
    expect(incomplete.every(({ isHollow, ranked }) => isHollow && ranked?.rank === null)).toBe(true)
  })

  test('figures of economies and of Korea have no grid', () => {
    expect(['', 'measure=projects', 'localities=VN-HP&partners=KR', 'measure=inflow', 'measure=notified&localities=KR'].map((search) => hasTiles(curated, viewOf(search)))).toEqual([true, true, true, false, false])
  })
})

describe('what the map says is what the ranking says', () => {
  test.each(['', 'mode=share', 'mode=change', 'measure=registered', 'partners=KR'])('the same order, date and gaps: %s', (search) => {
    const ranking = rankAt(curated, { ...viewOf(search), over: ['locality'] })
    const own = map(search)
    expect(own.at?.text).toBe(ranking?.at?.text)
    expect(own.ranking.rows.map(({ place }) => place.code)).toEqual(ranking?.rows.map(({ place }) => place.code))
    expect(own.tiles.filter(({ figure }) => !isValued(figure)).length).toBe(ranking?.missing.length)
  })

  test('chosen provinces are marked, and the whole level stays', () => {
    const { tiles, ranking } = map('localities=VN-HP~VN-DN')
    expect(tiles.length).toBe(63)
    expect(tiles.filter(({ isChosen }) => isChosen).map(({ place }) => place.code)).toEqual(['VN-HP', 'VN-DN'])
    expect(ranking.rows.filter(({ isChosen }) => isChosen).map(({ place }) => place.code)).toEqual(['VN-HP', 'VN-DN'])
  })

  test('a filter bar of the map offers the dates of provinces, whatever partner is chosen', () => {
    expect(datesOnOffer(curated, viewOf('partners=KR')).every(({ total }) => total === 63 || total === 34)).toBe(true)
  })
})

describe('dates and classes', () => {
  test('the dates are those at which one source counted every province, the oldest first', () => {
    expect(map('').dates.map(({ text }) => text)).toEqual([
      '2015-12-31', '2016-12-20', '2016-12-31', '2017-12-20', '2018-12-20', '2019-12-20', '2020-12-20', '2021-12-20', '2022-12-20', '2023-12-20', '2024-06-20',
    ])
  })

  test('a date asked for is among them, and a part of a year never beside whole ones', () => {
    expect(map('at=2025-04').dates.at(-1)?.text).toBe('2025-04')
    expect(map('measure=registered').dates.map(({ text }) => text)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'])
    expect(map('measure=registered&at=2024-01/2024-06').dates.map(({ text }) => text)).toEqual(['2024-01/2024-06'])
  })

  test('changes are played from the first date that has an earlier one', () => {
    expect(map('mode=change').dates[0]?.text).not.toBe('2015-12-31')
  })

  test.each(['', 'mode=share', 'mode=change', 'measure=projects'])('the classes are the same at every date, and every figure has one: %s', (search) => {
    const first = map(search)
    const heats = first.dates.map(({ text }) => map(`${search}&at=${text}`)).map(({ heat }) => heat)
    expect(new Set(heats.map((heat) => JSON.stringify(heat))).size).toBe(1)
    const byYear = map(`${search}&over=locality~time`)
    const unclassed = (byYear.years ?? []).flatMap(({ tiles }) => tiles).filter(({ figure }) => isValued(figure) && heatClassOf(byYear.heat, figure.quantity.value) < 0)
    expect(unclassed).toEqual([])
  })

  test('by year there is one map of each, by the counter of the date shown where it counted', () => {
    expect(map('').years).toBe(null)
    expect(map('over=locality~time').years?.map(({ at }) => at?.text)).toEqual([
      '2015-12-31', '2016-12-20', '2017-12-20', '2018-12-20', '2019-12-20', '2020-12-20', '2021-12-20', '2022-12-20', '2023-12-20', '2024-06-20',
    ])
  })
})

describe('the sentence', () => {
  test('six of 63 provinces make up more than half of the capital', () => {
    const facts = tileMapFacts(map(''))
    expect({ codes: facts?.codes, placeCount: facts?.placeCount, percent: Math.round((facts?.share.value ?? 0) * 10) / 10, total: Math.round(facts?.total.quantity.value ?? 0) }).toEqual({
      codes: ['VN-SG', 'VN-HN', 'VN-57', 'VN-39', 'VN-43', 'VN-HP'], placeCount: 63, percent: 50.5, total: 484_774,
    })
  })

  test('names the one chosen with its rank unless it is one of them', () => {
    expect(tileMapFacts(map('localities=VN-HP'))?.selected).toBe(null)
    expect(tileMapFacts(map('localities=VN-HP~VN-DN'))?.selected).toMatchObject({ code: 'VN-DN', best: 18, worst: 18 })
  })

  test('says nothing of halves where figures are statements, changes, or missing', () => {
    expect([tileMapFacts(map('partners=KR')), tileMapFacts(map('mode=change')), tileMapFacts(map('at=2025-12-31'))]).toEqual([null, null, null])
  })
})

describe('sizes', () => {
  test('show projects beside capital, on one scale over all dates', () => {
    const own = map('')
    const sizes = tileSizes(curated, own)
    expect(sizes?.measure).toBe('projects')
    expect(sizes?.areas.get('VN-SG')).toBe(1)
    const [hanoi, city] = [sizes?.figures.get('VN-HN'), sizes?.figures.get('VN-SG')]
    expect(hanoi && city && isValued(hanoi) && isValued(city) && sizes?.areas.get('VN-HN')).toBe(hanoi && city && isValued(hanoi) && isValued(city) ? hanoi.quantity.value / city.quantity.value : null)
    expect(tileSizes(curated, map('at=2015-12-31'))?.areas.get('VN-SG')).toBeLessThan(1)
  })
})
