import { predecessorsOf } from './boundaries.ts'
import { checkGroup, type CheckGroup, type Remark, type RemarkKind } from './checks-types.ts'
import type { CheckScope } from './checks-scope.ts'
import { cellRows, measureRows } from './dataset.ts'
import { publishedFigureAt } from './evidence.ts'
import { groupBy } from './group-by.ts'
import { countryOf } from './level.ts'
import { STATUSES } from './observation.ts'
import { comparePeriods, dayPeriod, endYear, type Period } from './period.ts'
import { type Place, WORLD } from './registry.ts'

/** What sources say of their own figures, and what must be known of places and counters to read them. Nothing here is arithmetic. */

/** Most figures shown of one remark: the others are counted. */
const MOST_FIGURES = 40
const MOST_PLACES = 12
const STATUS_UNSURE = STATUSES.indexOf('U')
const STATUS_PROVISIONAL = STATUSES.indexOf('P')

/** In which order kinds of remarks are told: what holds of many figures first. */
const ORDER: readonly RemarkKind[] = ['unsure', 'provisional', 'break', 'early code', 'reused name', 'ended', 'late start', 'zero', 'note']

/** What can be said of a row of the dataset; a row can be of several kinds. */
interface Marked {
  readonly kind: RemarkKind
  readonly row: number
  readonly note: string
}

/**
 * Everything in scope that a reader must know: figures of low reliability and provisional ones, dated breaks, figures under the code
 * of a place that did not exist yet, names that a place shares with one before it, places chosen that have ended, series of a counter that
 * begin long after its others, zeros printed for whole economies, and all other notes of figures, figures of one note together.
 */
export function findRemarks(scope: CheckScope, chosen: readonly string[]): CheckGroup<Remark> {
  const found = [...figureRemarks(scope), ...breakRemarks(scope), ...placeRemarks(scope, chosen), ...lateStarts(scope)]
  const ordered = found.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || comparePeriods(b.to, a.to) || b.count - a.count)
  return checkGroup(ordered, () => true, (remark) => remark)
}

/** Remarks that rest on figures: their status, their notes, codes ahead of their time, zeros. */
function figureRemarks({ evidence, rows }: CheckScope): readonly Remark[] {
  const { dataset, registry } = evidence
  const firstDays = dataset.localities.map((code) => registry.places.get(code)?.validFromDay ?? -Infinity)
  const isEconomy = dataset.localities.map((code) => registry.places.get(code)?.kind === 'country')
  const world = dataset.partners.indexOf(WORLD)
  const marked: Marked[] = []
  for (const [code, own] of rows) {
    const measure = registry.measures.get(code)
    const isOfEconomies = measure?.stage === 'balance of payments' && measure.kind !== 'ratio'
    for (const row of own) {
      const note = dataset.notes[dataset.note[row] ?? -1] ?? ''
      const status = dataset.status[row]
      const isEarly = (dataset.periods[dataset.period[row] ?? -1]?.endDay ?? 0) < (firstDays[dataset.locality[row] ?? -1] ?? -Infinity)
      const isZero = isOfEconomies && dataset.value[row] === 0 && dataset.partner[row] === world && isEconomy[dataset.locality[row] ?? -1] === true
      // Of most figures nothing is said.
      if (note === '' && status !== STATUS_UNSURE && status !== STATUS_PROVISIONAL && !isEarly && !isZero) continue
      const kinds: readonly (RemarkKind | false)[] = [status === STATUS_UNSURE && 'unsure', status === STATUS_PROVISIONAL && 'provisional', isEarly && 'early code', isZero && 'zero']
      const known = kinds.filter((kind) => kind !== false)
      for (const kind of known.length === 0 && note !== '' ? (['note'] as const) : known) marked.push({ kind, row, note })
    }
  }
  const groups = groupBy(marked, ({ kind, row, note }) => `${kind} ${note} ${kind === 'zero' ? (dataset.localities[dataset.locality[row] ?? -1] ?? '') : kind === 'provisional' || kind === 'unsure' ? (dataset.sources[dataset.source[row] ?? -1] ?? '') : ''}`)
  return [...groups].flatMap(([key, members]): readonly Remark[] => {
    const [first] = members
    const latest = members.map(({ row }) => row).toSorted((a, b) => (dataset.period[b] ?? 0) - (dataset.period[a] ?? 0) || Number(dataset.partner[b] === world) - Number(dataset.partner[a] === world))
    const figures = latest.slice(0, MOST_FIGURES).flatMap((row) => publishedFigureAt(evidence, row) ?? [])
    const [to, from] = [periodAt(latest[0]), periodAt(latest.at(-1))]
    if (!first || !to || !from) return []
    const places = [...new Set(latest.map((row) => dataset.localities[dataset.locality[row] ?? -1] ?? ''))].slice(0, MOST_PLACES)
    return [{ kind: first.kind, key, note: first.note === '' ? null : first.note, mark: null, from, to, places, counter: null, figures, count: members.length }]
  })
  function periodAt(row: number | undefined): Period | undefined {
    return row === undefined ? undefined : dataset.periods[dataset.period[row] ?? -1]
  }
}

/** Dated breaks of the counters and places in scope, as far as they are of its measures and years. */
function breakRemarks({ evidence, measures, localities, sources, hasPeriod }: CheckScope): readonly Remark[] {
  const { registry } = evidence
  const counters = new Set(Array.from(sources, (id) => registry.sources.get(id)?.counter))
  const used = [...localities]
  // Boundaries concern whoever counts; a nation as a whole has none that move.
  const isWithin = (code: string) => used.some((locality) => locality !== code && countryOf(registry, locality) === code)
  return registry.breaks
    .filter((mark) => mark.localities.some((code) => (counters.has(mark.counter) ? localities.has(code) || isWithin(code) : mark.kind === 'boundary' && (isWithin(code) || (localities.has(code) && countryOf(registry, code) !== code)))))
    .filter((mark) => mark.measures?.some((code) => measures.includes(code)) ?? true)
    .flatMap((mark): readonly Remark[] => {
      const day = dayPeriod(mark.day)
      if (!hasPeriod(day)) return []
      return [{ kind: 'break', key: `break ${mark.counter} ${day.text} ${mark.localities.join(' ')}`, note: null, mark, from: day, to: day, places: mark.localities, counter: mark.counter, figures: [], count: 0 }]
    })
}

/** Places whose name stood for another territory before, and places chosen that have ended. */
function placeRemarks({ evidence, localities, hasPeriod }: CheckScope, chosen: readonly string[]): readonly Remark[] {
  const { registry } = evidence
  const places = [...registry.places.values()].filter(({ code }) => localities.has(code) || chosen.includes(code))
  return places.flatMap((place): readonly Remark[] => {
    const successor = place.successor === null ? undefined : registry.places.get(place.successor)
    const heir = isNamesake(place, successor) ? successor : place
    const former = predecessorsOf(registry, heir?.code ?? '').filter((other) => isNamesake(other, heir))
    const begins = heir?.validFromDay ?? null
    const ended = place.validToDay
    const remarks: readonly (Remark | null)[] = [
      heir && begins !== null && former.length > 0 && predecessorsOf(registry, heir.code).length > 1 && hasPeriod(dayPeriod(begins))
        ? placeRemark('reused name', heir, dayPeriod(begins), [heir.code, ...predecessorsOf(registry, heir.code).map(({ code }) => code)])
        : null,
      ended !== null && chosen.includes(place.code) ? placeRemark('ended', place, dayPeriod(ended), place.successor === null ? [place.code] : [place.code, place.successor, ...predecessorsOf(registry, place.successor).flatMap(({ code }) => (code === place.code ? [] : [code]))]) : null,
    ]
    return remarks.filter((remark) => remark !== null)
  }).filter((remark, position, all) => all.findIndex(({ key }) => key === remark.key) === position)
}

function isNamesake(place: Place, other: Place | undefined): boolean {
  return other !== undefined && other.code !== place.code && other.names.en === place.names.en
}

function placeRemark(kind: 'reused name' | 'ended', place: Place, day: Period, places: readonly string[]): Remark {
  return { kind, key: `${kind} ${place.code}`, note: null, mark: null, from: day, to: day, places, counter: null, figures: [], count: 0 }
}

/** A series that begins so many years after the counter's others was not reported before. */
const LATE_YEARS = 5

/** Economies whose series by a counter begins years after the counter's first. */
function lateStarts({ evidence, rows, hasPeriod }: CheckScope): readonly Remark[] {
  const { dataset, registry } = evidence
  return [...rows].flatMap(([code, own]): readonly Remark[] => {
    const measure = registry.measures.get(code)
    if (measure?.stage !== 'balance of payments' || measure.kind === 'ratio') return []
    const all = measureRows(dataset, code)
    const periods = dataset.period.subarray(all.from, all.to)
    const earliest = all.from < all.to ? publishedFigureAt(evidence, all.from + periods.indexOf(periods.reduce((least, position) => Math.min(least, position)))) : null
    if (!earliest) return []
    const first = earliest.period
    const localities = [...new Set(own.map((row) => dataset.localities[dataset.locality[row] ?? -1] ?? ''))]
    return localities.flatMap((locality): readonly Remark[] => {
      const { from, to } = cellRows(dataset, code, locality, WORLD)
      const begins = from < to ? publishedFigureAt(evidence, from) : null
      if (!begins || !hasPeriod(begins.period) || endYear(begins.period) - endYear(first) < LATE_YEARS) return []
      return [{ kind: 'late start', key: `late start ${code} ${locality}`, note: null, mark: null, from: first, to: begins.period, places: [locality], counter: registry.sources.get(begins.observation.source)?.counter ?? null, figures: [begins, earliest], count: 2 }]
    })
  })
}
