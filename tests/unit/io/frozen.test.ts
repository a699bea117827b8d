import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES, type Translated } from '../../../src/domain/language.ts'
import { RELATIONS, STATUSES } from '../../../src/domain/observation.ts'
import { parsePeriod } from '../../../src/domain/period.ts'
import type { CooperationEvent, Measure, Place, SeriesBreak, Source } from '../../../src/domain/registry.ts'
import { UNITS } from '../../../src/domain/units.ts'
import { sliceToTables } from '../../../src/io/frozen-tables.ts'
import { FROZEN_ADDRESS_LIMIT, type Frozen, packFrozen, packWithin, unpackFrozen } from '../../../src/io/frozen.ts'
import type { Slice } from '../../../src/io/slice.ts'
import { cutSliceOf } from '../../../src/io/view-slice.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { period } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

/** What stands before the chart in its address. */
const HOST_CHARACTERS = 100

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const code = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
const day = fc.integer({ min: -100_000, max: 100_000 })
const anyPeriod = fc.constantFrom('2024', '2024-Q1', '2024-05', '2024-05-20', '2024-01/2024-06').map(period)
const translated: fc.Arbitrary<Translated> = fc.oneof(text.map((same) => ({ en: same, vi: same, ko: same })), fc.record({ en: text, vi: text, ko: text }))

const place: fc.Arbitrary<Place> = fc.record({
  code,
  kind: fc.constantFrom('world', 'group', 'country', 'province', 'municipality', 'special'),
  parent: fc.option(code),
  names: translated,
  validFromDay: fc.option(day),
  validToDay: fc.option(day),
  successor: fc.option(code),
  region: fc.option(text),
  memberOf: fc.array(code, { maxLength: 3 }),
  gridRow: fc.option(fc.nat(30)),
  gridColumn: fc.option(fc.nat(30)),
  aliases: fc.array(text, { maxLength: 3 }),
})

const measure: fc.Arbitrary<Measure> = fc.record({
  code,
  kind: fc.constantFrom('stock', 'flow', 'ratio', 'rank'),
  stage: text,
  unit: fc.constantFrom(...UNITS),
  denominator: fc.option(code),
  addsOver: fc.subarray(['locality', 'partner', 'time']),
  names: translated,
  definitions: translated,
})

const curatedSource: fc.Arbitrary<Source> = fc.record({
  id: code,
  publisher: text,
  title: text,
  date: fc.option(anyPeriod),
  url: text,
  language: text,
  tier: fc.constantFrom('official', 'reported'),
  counter: fc.option(text),
  complete: fc.subarray(['localities', 'partners']),
})
const source = fc.tuple(curatedSource, fc.option(text)).map(([curated, ownFile]): Source => (ownFile === null ? curated : { ...curated, ownFile }))

const seriesBreak: fc.Arbitrary<SeriesBreak> = fc.record({ day, counter: text, localities: fc.array(code), measures: fc.option(fc.array(code)), kind: text, text: translated })

const event: fc.Arbitrary<CooperationEvent> = fc.record({
  id: code,
  period: anyPeriod,
  endPeriod: fc.option(anyPeriod),
  kind: text,
  locality: code,
  partner: code,
  places: fc.array(code),
  title: translated,
  summary: translated,
  source: code,
})

const row = fc
  .tuple(code, code, code, anyPeriod.map((of) => of.text), fc.integer().map(String), fc.constantFrom('1', '0.1', '0.000001'), fc.constantFrom(...RELATIONS), fc.constantFrom(...STATUSES), code, text)
  .map((fields): readonly string[] => fields)

const slice: fc.Arbitrary<Slice> = fc.record({
  places: fc.array(place, { maxLength: 4 }),
  measures: fc.array(measure, { maxLength: 3 }),
  sources: fc.array(source, { maxLength: 4 }),
  breaks: fc.array(seriesBreak, { maxLength: 2 }),
  events: fc.array(event, { maxLength: 2 }),
  rows: fc.array(row, { maxLength: 12 }),
})

const frozen: fc.Arbitrary<Frozen> = fc.record({ kind: fc.constant('frozen'), address: text, slice, asOf: fc.constantFrom('2026-11-22', '2024-02-29') })

const full = loadCurated()

function frozenAt(address: string): Frozen {
  const cut = cutSliceOf(full, parseAddress(`?${address}`).view)
  if (!cut) throw new Error('nothing was carried')
  return { kind: 'frozen', address, slice: cut, asOf: '2026-11-22' }
}

/** What a stranger could write: any JSON, packed as the product packs. */
function packAnything(value: unknown): string {
  const json = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
  let hash = 0x811c9dc5
  for (const byte of json) hash = Math.imul(hash ^ byte, 0x01000193)
  const head = Buffer.alloc(4)
  head.writeUInt32BE(hash >>> 0)
  return `1.${Buffer.concat([head, deflateRawSync(json)]).toString('base64url')}`
}

/** One row, each field a column of one value. */
const ROW: readonly unknown[] = ['VN', 'KR', 'capital', '2024', '1', '1', '=', 'A', 'agency', ''].map((field) => [field])

function withRows(rows: unknown): unknown {
  return ['', '2026-11-22', [[0], [0], [0], [0], [0], rows]]
}

test('what is packed and unpacked is the same, whatever it is', async () => {
  await fc.assert(fc.asyncProperty(frozen, async (chart) => { expect(await unpackFrozen(await packFrozen(chart))).toEqual(chart) }))
})

test('a curated chart comes back whole, in characters that any address may have', async () => {
  const chart = frozenAt('view=composition')
  const packed = await packFrozen(chart)
  expect(packed).toMatch(/^1\.[\w-]+$/)
  expect(await unpackFrozen(packed)).toEqual(chart)
})

test('figures of the reader’s own file stay marked as such; charts without any are packed as before there were such files', async () => {
  const document = { id: 'a--own-f1', publisher: 'FIA', title: 'T', date: null, url: '', language: 'en', tier: 'official', counter: 'FIA', complete: [] } as const
  const chart = frozenAt('view=trend&localities=VN-HP&partners=KR')
  const own: Frozen = { ...chart, slice: { ...chart.slice, sources: [...chart.slice.sources, { ...document, ownFile: 'new.csv' }] } }
  const opened = await unpackFrozen(await packFrozen(own))
  expect(opened).toEqual(own)
  const [, , documents] = sliceToTables(chart.slice) as readonly unknown[]
  expect(documents).toHaveLength(1 + 9)
})

test('no text makes it throw', async () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((any) => `1.${any}`), fc.base64String().map((any) => `1.${any.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`))
  await fc.assert(fc.asyncProperty(texts, async (any) => { expect((await unpackFrozen(any)).kind).toBe('problem') }))
})

test('a chart that was cut or altered is never shown as if it were whole', async () => {
  const chart = frozenAt('view=trend&localities=VN-HP&partners=KR')
  const packed = await packFrozen(chart)
  const position = fc.nat(packed.length - 1)
  const altered = fc.oneof(
    position.map((to) => packed.slice(0, to)),
    fc.tuple(position, fc.constantFrom('A', 'Z', 'a', '0', '9', '-', '_', '%', '.', '~', ' ', 'é')).map(([at, character]) => packed.slice(0, at) + character + packed.slice(at + 1)),
    fc.tuple(position, fc.string({ minLength: 1 })).map(([at, further]) => packed.slice(0, at) + further + packed.slice(at)),
  )
  await fc.assert(
    fc.asyncProperty(altered, async (any) => {
      const unpacked = await unpackFrozen(any)
      expect(unpacked.kind === 'problem' ? 'told' : unpacked).toEqual(unpacked.kind === 'problem' ? 'told' : chart)
    }),
    { numRuns: 400 },
  )
})

test('what strangers pack is looked at field by field', async () => {
  const own = await packedTables(frozenAt('view=trend&localities=VN-HP&partners=KR'))
  const hostile = fc.oneof(fc.jsonValue(), fc.constantFrom('<script>', -1, 1e308, null, [], {}, [[]], '9'.repeat(5000), { length: 3 }))
  await fc.assert(
    fc.asyncProperty(fc.nat(), hostile, async (at, value) => {
      const unpacked = await unpackFrozen(packAnything(replaceNode(own, at, value)))
      expect(unpacked).toEqual(unpacked.kind === 'frozen' ? await unpackFrozen(await packFrozen(unpacked)) : { kind: 'problem', code: 'unsound' })
    }),
    { numRuns: 400 },
  )
})

test.each<[string, string]>([
  ['', 'unknown version'],
  ['2.AAAA', 'unknown version'],
  ['1.', 'damaged'],
  ['1.A', 'damaged'],
  ['1.====', 'damaged'],
  [packAnything([]), 'unsound'],
  [packAnything('not JSON'), 'unsound'],
  [packAnything('['.repeat(100_000)), 'unsound'],
  [packAnything(['', 'yesterday', []]), 'unsound'],
  [packAnything(withRows([-1])), 'unsound'],
  [packAnything(withRows([1e9, ...ROW])), 'unsound'],
  [packAnything(withRows([1, ...ROW.slice(1)])), 'unsound'],
  [packAnything(withRows([1, ...ROW.with(4, ['1e5'])])), 'unsound'],
  [packAnything(withRows([2, ...ROW.with(4, [['1', '2'], [0, 2]])])), 'unsound'],
  [`1.${'A'.repeat(13 * 1024 * 1024)}`, 'too large'],
])('of a text that is no chart the reader is told: %#', async (any, problem) => {
  expect(await unpackFrozen(any)).toEqual({ kind: 'problem', code: problem })
})

test('the least that is a chart is one', async () => {
  expect((await unpackFrozen(packAnything(withRows([1, ...ROW])))).kind).toBe('frozen')
})

test('what inflates to more than 8 MB is not inflated', async () => {
  const bomb = packAnything(' '.repeat(16 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(100_000)
  expect(await unpackFrozen(bomb)).toEqual({ kind: 'problem', code: 'too large' })
})

test.each([
  'view=trend&localities=VN-HP&partners=KR',
  'view=trend&localities=VN-DN&partners=KR',
  'view=trend&measure=inflow&localities=ID~TH',
])('fits in an address in every language: %s', async (address) => {
  for (const language of LANGUAGES) {
    const packed = await packWithin(frozenAt(address), language, FROZEN_ADDRESS_LIMIT - HOST_CHARACTERS)
    expect(packed && (await unpackFrozen(packed)).kind).toBe('frozen')
  }
})

test('the fullest words that fit are taken, and none where none fit', async () => {
  const chart = frozenAt('view=trend&localities=VN-HP&partners=KR')
  const length = (await packFrozen(chart)).length
  expect(await packWithin(chart, 'en', length)).toBe(await packFrozen(chart))
  expect((await packWithin(chart, 'en', length - 1))?.length).toBeLessThan(length)
  expect(await packWithin(chart, 'en', 500)).toBeNull()
})

test('a day is a day: what is no date of the calendar is not taken for one', async () => {
  expect(parsePeriod('2026-02-30')).toBeNull()
  const chart = frozenAt('view=trend')
  expect(await unpackFrozen(await packFrozen({ ...chart, asOf: '2026-02-30' }))).toEqual({ kind: 'problem', code: 'unsound' })
})

async function packedTables(chart: Frozen): Promise<unknown> {
  const packed = await packFrozen(chart)
  const bytes = Buffer.from(packed.slice(2), 'base64url').subarray(4)
  const { inflateRawSync } = await import('node:zlib')
  return JSON.parse(inflateRawSync(bytes).toString())
}

/** The JSON with its node of this number, counted in its own order and round again, replaced. */
function replaceNode(json: unknown, at: number, value: unknown): unknown {
  let size = 0
  const count = (node: unknown): void => {
    size++
    if (Array.isArray(node)) node.forEach(count)
  }
  count(json)
  let left = at % size
  const replace = (node: unknown): unknown => {
    if (left-- === 0) return value
    return Array.isArray(node) ? node.map(replace) : node
  }
  return replace(json)
}
