import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureRows } from '../../../src/domain/dataset.ts'
import { DATA_SCOPES, scopeOf, scopeOfMeasure, scopeStart, settledMeasure, toScope, withMeasure } from '../../../src/domain/scope-switch.ts'
import { DEFAULT_VIEW, VIEW_KINDS, type View } from '../../../src/domain/view.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { arbitraryView } from '../fixtures/view-arbitrary.ts'

const evidence = loadCurated(['vietnam', 'korea-japan', 'economies'])
const { registry } = evidence
/** As long as a reader has not been there, the economies have not arrived. */
const early = loadCurated(['vietnam', 'korea-japan'])
const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, ...part })

const anyMeasure = fc.constantFrom(...registry.measures.keys())
const anyPlaces = fc.uniqueArray(fc.constantFrom('VN', 'VN-DN', 'VN34-48', 'KR', 'TH', 'US', 'WLD', 'EU', 'KR-27'), { maxLength: 3 })
const knownView = fc.tuple(arbitraryView, anyMeasure, anyPlaces, anyPlaces).map(([any, measure, localities, partners]): View => ({ ...any, measure, localities, partners }))

test('every view, taken to a scope, is in it, of its kind, and does not change when taken there again', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryView, knownView), fc.constantFrom(...DATA_SCOPES), fc.constantFrom(evidence, early), (from, scope, known) => {
      const there = toScope(known, from, scope)
      expect(scopeOf(registry, there)).toBe(scope)
      expect(there.kind).toBe(from.kind)
      expect(toScope(known, there, scope)).toBe(there)
    }),
  )
})

test('the scope of a view is that of its measure', () => {
  expect([...registry.measures.keys()].map((measure) => [measure, scopeOf(registry, view({ measure }))])).toEqual(
    [...registry.measures.values()].map(({ code, stage }) => [code, stage === 'balance of payments' ? 'world' : stage === 'notified' || stage === 'arrived' ? 'korea' : 'home']),
  )
})

test('the home measures of a place elsewhere, and measures of no scope, go by the place', () => {
  const scopes = (part: Partial<View>) => scopeOf(registry, view(part))
  expect(scopes({ localities: ['VN-DN'] })).toBe('home')
  expect(scopes({ localities: ['TH'] })).toBe('world')
  expect(scopes({ localities: ['WLD'] })).toBe('world')
  expect(scopes({ localities: ['KR'] })).toBe('korea')
  expect(scopes({ kind: 'compare', pins: [{ locality: 'KR', partner: 'US' }] })).toBe('korea')
  expect(scopes({ measure: 'pledged', localities: ['KR'] })).toBe('korea')
  expect(scopes({ measure: 'bop_inflow', localities: ['KR'] })).toBe('world')
})

test('a measure the registry does not know is in no scope, and every scope has a way out of it', () => {
  expect(scopeOf(registry, view({ measure: 'happiness' }))).toBe(null)
  expect(toScope(evidence, view({ measure: 'happiness' }), 'home')).toEqual(DEFAULT_VIEW)
})

test('what scopes open with has figures, places and partners alike', () => {
  const all = loadCurated()
  for (const scope of DATA_SCOPES) {
    for (const kind of VIEW_KINDS) {
      const { measure, localities, partners } = scopeStart(scope, kind)
      const { from, to } = measureRows(all.dataset, measure)
      const rows = Array.from({ length: to - from }, (_, row) => row + from)
      const has = (list: readonly string[], column: Uint32Array, code: string) => rows.some((row) => list[column[row] ?? -1] === code)
      expect([scope, kind, scopeOfMeasure(registry, measure)]).toEqual([scope, kind, scope])
      expect(localities.filter((code) => !has(all.dataset.localities, all.dataset.locality, code))).toEqual([])
      expect(partners.filter((code) => !has(all.dataset.partners, all.dataset.partner, code))).toEqual([])
    }
  }
})

test('years stay where the scope has figures in them and go where it is known to have none', () => {
  expect(toScope(evidence, view({ fromYear: 2015, toYear: 2020 }), 'korea')).toMatchObject({ fromYear: 2015, toYear: 2020 })
  expect(toScope(evidence, view({ fromYear: 1991, toYear: 2000 }), 'korea')).toMatchObject({ fromYear: null, toYear: null })
  expect(toScope(early, view({ fromYear: 1991, toYear: 2000 }), 'world')).toMatchObject({ fromYear: 1991, toYear: 2000 })
})

test('partners stay where each has figures there, otherwise the scope brings its own', () => {
  const partnersOf = (kind: View['kind'], partners: readonly string[]) => toScope(evidence, view({ kind, partners, localities: ['VN-HP'] }), 'korea').partners
  expect(partnersOf('overview', ['JP'])).toEqual(['JP'])
  expect(partnersOf('overview', ['KR'])).toEqual([])
  expect(partnersOf('trend', ['KR', 'JP'])).toEqual(['US', 'JP', 'CN'])
  expect(toScope(evidence, view({ partners: ['JP'] }), 'world').partners).toEqual([])
})

test('how figures are shown stays, what belongs to the scope left behind goes', () => {
  const from = view({ kind: 'trend', mode: 'change', of: 'nation', scale: 'log', as: 'table', over: ['locality'], counters: ['NSO'], pins: [{ locality: 'VN', partner: 'KR' }], language: 'ko', theme: 'dark' })
  expect(toScope(evidence, from, 'world')).toEqual(
    view({ kind: 'trend', measure: 'inflow', localities: ['VN', 'ID', 'MY', 'PH', 'TH'], mode: 'change', scale: 'log', as: 'table', language: 'ko', theme: 'dark' }),
  )
})

test('another measure of the scope keeps the places; one of another scope brings its own', () => {
  expect(withMeasure(evidence, view({ localities: ['TH', 'VN'], measure: 'inflow' }), 'outflow')).toMatchObject({ measure: 'outflow', localities: ['TH', 'VN'] })
  expect(withMeasure(evidence, view({ localities: ['VN'] }), 'bop_inflow')).toMatchObject({ measure: 'bop_inflow', localities: ['VN'] })
  expect(withMeasure(evidence, view({ localities: ['VN-HP'], partners: ['KR'] }), 'bop_inflow')).toMatchObject({ measure: 'bop_inflow', localities: [], partners: [] })
  expect(withMeasure(evidence, view({}), 'arrived')).toMatchObject({ measure: 'arrived', localities: ['KR'] })
  expect(withMeasure(evidence, view({ localities: ['TH'], measure: 'inflow' }), 'projects')).toMatchObject({ measure: 'projects', localities: [] })
})

test('a measure of another scope lets go of partners it has no figures of', () => {
  expect(withMeasure(evidence, view({ localities: ['VN'], partners: ['KR'] }), 'inflow').partners).toEqual([])
  expect(withMeasure(evidence, view({ localities: ['VN'], partners: ['KR'] }), 'projects').partners).toEqual(['KR'])
  expect(withMeasure(evidence, view({ localities: ['VN-HP'], partners: ['KR'] }), 'disbursed').partners).toEqual(['KR'])
  // Not fetched yet, so nothing is known against them.
  expect(withMeasure(evidence, view({ localities: ['VN'], partners: ['KR'] }), 'mirror_inflow').partners).toEqual(['KR'])
})

test('a place abroad without a measure is shown by the one that stands for it, once its figures are here', () => {
  expect(settledMeasure(early, view({ localities: ['TH'] }))).toBe('capital')
  expect(settledMeasure(evidence, view({ localities: ['TH'] }))).toBe('inflow')
  expect(settledMeasure(evidence, view({ localities: ['KR'] }))).toBe('notified')
  expect(settledMeasure(evidence, view({ localities: ['VN-HP', 'TH'] }))).toBe('capital')
  expect(settledMeasure(evidence, view({ localities: ['TH'], measure: 'projects' }))).toBe('projects')
})

test('before the registry is here the measures that scopes open with are known', () => {
  const opening = { ...registry, measures: new Map() }
  expect(scopeOf(opening, view({ measure: 'inflow' }))).toBe('world')
  expect(scopeOf(opening, view({ measure: 'bop_inflow' }))).toBe(null)
})

test('shares stay only where there are totals to divide by', () => {
  const modeIn = (kind: View['kind'], scope: 'home' | 'world' | 'korea') => toScope(evidence, view({ kind, mode: 'share', measure: scope === 'home' ? 'inflow' : 'capital' }), scope).mode
  expect([modeIn('trend', 'home'), modeIn('trend', 'world'), modeIn('trend', 'korea')]).toEqual(['share', 'value', 'value'])
  expect([modeIn('composition', 'home'), modeIn('composition', 'world'), modeIn('composition', 'korea')]).toEqual(['share', 'value', 'share'])
})

test('every measure of the world is one publisher’s, so that no line can mix two', () => {
  const { dataset } = loadCurated(['economies', 'bilateral'])
  const counters = dataset.measures.map((measure) => {
    const { from, to } = measureRows(dataset, measure)
    return [measure, [...new Set([...new Set(dataset.source.subarray(from, to))].map((position) => registry.sources.get(dataset.sources[position] ?? '')?.counter))]]
  })
  expect(Object.fromEntries(counters)).toEqual({
    bop_inflow: ['World Bank'],
    bop_inflow_gdp: ['World Bank'],
    inflow: ['UNCTAD'],
    inward_stock: ['UNCTAD'],
    mirror_inflow: ['UNCTAD'],
    outflow: ['UNCTAD'],
    outward_stock: ['UNCTAD'],
  })
})
