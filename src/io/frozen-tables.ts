import { buildDataset } from '../domain/dataset.ts'
import type { Translated } from '../domain/language.ts'
import { OBSERVATION_COLUMNS } from '../domain/observation.ts'
import { parsePeriod, type Period } from '../domain/period.ts'
import type { CooperationEvent, Dimension, Measure, MeasureKind, Place, PlaceKind, SeriesBreak, Source, SourceTier } from '../domain/registry.ts'
import { UNITS } from '../domain/units.ts'
import type { Slice } from './slice.ts'

/**
 * A slice as short JSON: rows without the names of their fields, observations by columns, repeated texts once. What comes back is
 * anybody's: every field is looked at, and what is not as it must be makes the whole unsound.
 */

const PLACE_KINDS: readonly PlaceKind[] = ['world', 'group', 'country', 'province', 'municipality', 'special']
const MEASURE_KINDS: readonly MeasureKind[] = ['stock', 'flow', 'ratio', 'rank']
const DIMENSIONS: readonly Dimension[] = ['locality', 'partner', 'time']
const TIERS: readonly SourceTier[] = ['official', 'reported']
const COMPLETE: Source['complete'] = ['localities', 'partners']

const MOST_CHARACTERS = 4000
const MOST_MEMBERS = 200_000
const MOST_NAMES = 20_000
const MOST_DAYS = 10_000_000

/** Columns of a document; one more where any figure is from a file of the reader's own. */
const DOCUMENT_WIDTH = 9

/** Documents are named by their number in the slice. */
const SOURCE = OBSERVATION_COLUMNS.indexOf('source')

/** A value that may be read: what JSON can hold. */
type Json = string | number | null | readonly Json[]

/** The slice as values for JSON: its tables in columns. */
export function sliceToTables(slice: Slice): Json {
  const numbers = new Map(slice.sources.map(({ id }, number) => [id, number]))
  const hasOwn = slice.sources.some(({ ownFile }) => ownFile !== undefined)
  return [
    toColumns(slice.places.map((p) => [p.code, p.kind, p.parent, shortTexts(p.names), p.validFromDay, p.validToDay, p.successor, p.region, p.memberOf, p.gridRow, p.gridColumn, p.aliases])),
    toColumns(slice.measures.map((m) => [m.code, m.kind, m.stage, m.unit, m.denominator, m.addsOver, shortTexts(m.names), shortTexts(m.definitions)])),
    toColumns(slice.sources.map((s) => [s.id, s.publisher, s.title, s.date?.text ?? null, s.url, s.language, s.tier, s.counter, s.complete, ...(hasOwn ? [s.ownFile ?? null] : [])])),
    toColumns(slice.breaks.map((b) => [b.day, b.counter, b.localities, b.measures, b.kind, shortTexts(b.text)])),
    toColumns(slice.events.map((e) => [e.id, e.period.text, e.endPeriod?.text ?? null, e.kind, e.locality, e.partner, e.places, shortTexts(e.title), shortTexts(e.summary), e.source])),
    toColumns(slice.rows.map((row) => row.map((field, position) => (position === SOURCE ? (numbers.get(field) ?? field) : field)))),
  ]
}

/** One text for all languages where they are the same. */
function shortTexts({ en, vi, ko }: Translated): Json {
  return en === vi && vi === ko ? en : [en, vi, ko]
}

/** How many rows there are, and their columns, which deflate better than rows: neighbours are alike. */
function toColumns(rows: readonly (readonly Json[])[]): Json {
  return [rows.length, ...(rows[0] ?? []).map((_, position) => shortColumn(rows.map((row) => row[position] ?? null)))]
}

/** The one value of all rows; or the different values and for each row the number of its own; or, where few repeat, all of them. */
function shortColumn(values: readonly Json[]): Json {
  const keys = values.map((value) => JSON.stringify(value))
  const different = [...new Map(keys.map((key, position) => [key, values[position] ?? null])).entries()]
  if (different.length === 1) return [different[0]?.[1] ?? null]
  if (different.length > values.length / 2) return [values, null]
  const numbers = new Map(different.map(([key], number) => [key, number]))
  return [different.map(([, value]) => value), keys.map((key) => numbers.get(key) ?? 0)]
}

/** The slice of values from JSON; null where anything in it is not as it must be. */
export function tablesToSlice(tables: unknown): Slice | null {
  let isSound = true
  function unsound<Value>(value: Value): Value {
    isSound = false
    return value
  }
  const list = (value: unknown, most = MOST_MEMBERS): readonly unknown[] => (Array.isArray(value) && value.length <= most ? value : unsound([]))
  const fields = (value: unknown, count: number): readonly unknown[] => (Array.isArray(value) && value.length === count ? value : unsound([]))
  const text = (value: unknown): string => (typeof value === 'string' && value.length <= MOST_CHARACTERS ? value : unsound(''))
  const optional = <Value>(value: unknown, read: (value: unknown) => Value): Value | null => (value === null ? null : read(value))
  const whole = (value: unknown): number => (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST_DAYS ? value : unsound(0))
  const one = <Value extends string>(value: unknown, of: readonly Value[], other: Value): Value => of.find((known) => known === value) ?? unsound(other)
  const period = (value: unknown): Period => parsePeriod(text(value)) ?? unsound(NO_PERIOD)
  const texts = (value: unknown): readonly string[] => list(value).map(text)
  const translated = (value: unknown): Translated => {
    const [en, vi, ko] = Array.isArray(value) ? fields(value, 3) : [value, value, value]
    return { en: text(en), vi: text(vi), ko: text(ko) }
  }
  const place = (row: readonly unknown[]): Place => {
    const [code, kind, parent, names, from, to, successor, region, memberOf, gridRow, gridColumn, aliases] = row
    return {
      code: text(code),
      kind: one(kind, PLACE_KINDS, 'special'),
      parent: optional(parent, text),
      names: translated(names),
      validFromDay: optional(from, whole),
      validToDay: optional(to, whole),
      successor: optional(successor, text),
      region: optional(region, text),
      memberOf: texts(memberOf),
      gridRow: optional(gridRow, whole),
      gridColumn: optional(gridColumn, whole),
      aliases: texts(aliases),
    }
  }
  const measure = (row: readonly unknown[]): Measure => {
    const [code, kind, stage, unit, denominator, addsOver, names, definitions] = row
    return {
      code: text(code),
      kind: one(kind, MEASURE_KINDS, 'ratio'),
      stage: text(stage),
      unit: one(unit, UNITS, 'rank'),
      denominator: optional(denominator, text),
      addsOver: list(addsOver, DIMENSIONS.length).map((dimension) => one(dimension, DIMENSIONS, 'time')),
      names: translated(names),
      definitions: translated(definitions),
    }
  }
  const source = (row: readonly unknown[]): Source => {
    const [id, publisher, title, date, url, language, tier, counter, complete, ownFile = null] = row
    const own = optional(ownFile, text)
    return {
      id: text(id),
      publisher: text(publisher),
      title: text(title),
      date: optional(date, period),
      url: text(url),
      language: text(language),
      tier: one(tier, TIERS, 'reported'),
      counter: optional(counter, text),
      complete: list(complete, COMPLETE.length).map((along) => one(along, COMPLETE, 'partners')),
      ...(own !== null && { ownFile: own }),
    }
  }
  const seriesBreak = (row: readonly unknown[]): SeriesBreak => {
    const [day, counter, localities, measures, kind, words] = row
    return { day: whole(day), counter: text(counter), localities: texts(localities), measures: optional(measures, texts), kind: text(kind), text: translated(words) }
  }
  const event = (row: readonly unknown[]): CooperationEvent => {
    const [id, from, to, kind, locality, partner, places, title, summary, sourceId] = row
    return {
      id: text(id),
      period: period(from),
      endPeriod: optional(to, period),
      kind: text(kind),
      locality: text(locality),
      partner: text(partner),
      places: texts(places),
      title: translated(title),
      summary: translated(summary),
      source: text(sourceId),
    }
  }
  const column = (value: unknown, count: number): readonly unknown[] => {
    const [values, numbers, ...others] = list(value)
    if (others.length > 0) return unsound([])
    if (numbers === undefined) return Array.from({ length: count }, () => values)
    if (numbers === null) return fields(values, count)
    const different = list(values)
    return fields(numbers, count).map((number) => different[whole(number)])
  }
  const table = <Row>(value: unknown, width: number, most: number, read: (row: readonly unknown[]) => Row): readonly Row[] => {
    const [size, ...columns] = list(value)
    const count = whole(size)
    if (count < 0 || count > most || columns.length !== (count === 0 ? 0 : width)) return unsound([])
    const filled = columns.map((each) => column(each, count))
    // A table of nothing but repetitions is short however many rows it claims to have: what is unsound is not read on.
    return isSound ? Array.from({ length: count }, (_, row) => read(filled.map((each) => each[row]))) : []
  }
  const [places, measures, sources, breaks, events, rows] = fields(tables, 6)
  const hasOwn = Array.isArray(sources) && sources.length === DOCUMENT_WIDTH + 2
  const documents = table(sources, hasOwn ? DOCUMENT_WIDTH + 1 : DOCUMENT_WIDTH, MOST_NAMES, source)
  const slice: Slice = {
    places: table(places, 12, MOST_NAMES, place),
    measures: table(measures, 8, MOST_NAMES, measure),
    sources: documents,
    breaks: table(breaks, 6, MOST_NAMES, seriesBreak),
    events: table(events, 10, MOST_NAMES, event),
    rows: table(rows, OBSERVATION_COLUMNS.length, MOST_MEMBERS, (row) => row.map((field) => text(typeof field === 'number' ? documents[field]?.id : field))),
  }
  return isSound && buildDataset(slice.rows).problems.length === 0 ? slice : null
}

const NO_PERIOD: Period = { text: '', kind: 'day', startDay: 0, endDay: 0 }
