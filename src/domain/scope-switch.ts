import { cellRows, measureRows } from './dataset.ts'
import type { Evidence } from './evidence.ts'
import { countryOf } from './level.ts'
import { isInYears } from './period.ts'
import { HOME_ECONOMY, isAggregate, type Registry, WORLD } from './registry.ts'
import { fittingMeasure, mainMeasure, measuresOf } from './scope.ts'
import { DEFAULT_VIEW, type View, type ViewKind } from './view.ts'

/**
 * Three bodies of figures that are never mixed: the home economy by province, economies of the world, investment into
 * Korea. Which one a view is in follows from its measure and places; it is no state of its own.
 */
export const DATA_SCOPES = ['home', 'world', 'korea'] as const
export type DataScope = (typeof DATA_SCOPES)[number]

/** What a scope opens with. */
type ScopeStart = Pick<View, 'measure' | 'localities' | 'partners'>

const KOREA = 'KR'

/** Economies near the home one in place and size; Singapore's hundreds of billions would press them all to the floor. */
const NEIGHBOURS = ['ID', 'MY', 'PH', 'TH']

/** The countries that the Korean ministry names nearly every year. */
const NAMED_IN_KOREA = ['US', 'JP', 'CN']

/** The stages whose measures belong to one scope, whatever the place; pledges and trade go by their place. */
const SCOPE_OF_STAGE: ReadonlyMap<string, DataScope> = new Map([
  ['registered', 'home'],
  ['disbursed', 'home'],
  ['balance of payments', 'world'],
  ['notified', 'korea'],
  ['arrived', 'korea'],
])

/** The measures scopes open with: they are known before the registry has arrived. */
const START_MEASURES: Readonly<Record<DataScope, string>> = { home: DEFAULT_VIEW.measure, world: 'inflow', korea: 'notified' }

/** The scope a measure is counted in; null where it goes by the place, or is not known. */
export function scopeOfMeasure({ measures }: Registry, measure: string): DataScope | null {
  const known = measures.get(measure)
  return (known ? SCOPE_OF_STAGE.get(known.stage) : DATA_SCOPES.find((scope) => START_MEASURES[scope] === measure)) ?? null
}

/**
 * The scope of a view: that of its measure or, where that is the home economy's or goes by the place, that of its first
 * place: of an economy without registered capital the overview shows what it has. null while the registry does not know
 * the measure.
 */
export function scopeOf(registry: Registry, view: View): DataScope | null {
  const scope = scopeOfMeasure(registry, view.measure)
  if (scope === null && !registry.measures.has(view.measure)) return null
  return scope === 'world' || scope === 'korea' ? scope : scopeOfPlace(registry, placesOf(view)[0] ?? HOME_ECONOMY)
}

/** What a scope opens with in a kind of view: what that kind can say most about without being asked. */
export function scopeStart(scope: DataScope, kind: ViewKind): ScopeStart {
  const measure = START_MEASURES[scope]
  switch (scope) {
    case 'home':
      return { measure, localities: [], partners: [] }
    case 'world':
      return { measure, localities: worldPlaces(kind), partners: [] }
    case 'korea':
      return { measure, localities: [KOREA], partners: kind === 'trend' || kind === 'compare' ? NAMED_IN_KOREA : [] }
  }
}

/** Without a place an overview is of the home economy among all others, a ranking and the like of all of them. */
function worldPlaces(kind: ViewKind): readonly string[] {
  return kind === 'trend' ? [HOME_ECONOMY, ...NEIGHBOURS] : kind === 'composition' ? [WORLD] : []
}

/**
 * The view in another scope: of the same kind, with what the scope opens with. Years stay unless the scope is known to
 * have nothing in them, partners where it is known to have figures of them. A view that is in the scope stays as it is.
 */
export function toScope(evidence: Evidence, view: View, scope: DataScope): View {
  const { registry } = evidence
  if (scopeOf(registry, view) === scope && (scopeOfMeasure(registry, view.measure) ?? scope) === scope && areWithin(registry, view, scope)) return view
  const start = scopeStart(scope, view.kind)
  const measure = scopeOfMeasure(registry, view.measure) === scope ? view.measure : start.measure
  const partners = hasPairs(evidence, measure, start.localities, view.partners) ? view.partners : start.partners
  const mode = view.mode === 'share' && (scope === 'world' || !hasShares(scope, view.kind)) ? 'value' : view.mode
  return { ...moveTo(evidence, view, { ...start, measure, partners }), mode }
}

/**
 * Whether shares can be shown at all: they are of official totals, which only the home economy has of its places and
 * partners; elsewhere a composition alone has parts and total from one counter.
 */
export function hasShares(scope: DataScope, kind: ViewKind): boolean {
  return scope === 'home' || kind === 'composition'
}

/**
 * The view with another measure. Its places stay where the scope of the measure has such places; otherwise they are
 * what that scope opens with. Partners of whom a measure of another scope is known to have no figure are let go.
 */
export function withMeasure(evidence: Evidence, view: View, measure: string): View {
  if (measure === view.measure) return view
  const scope = scopeOfMeasure(evidence.registry, measure)
  if (scope !== null && !areWithin(evidence.registry, view, scope)) return moveTo(evidence, view, { ...scopeStart(scope, view.kind), measure })
  const { from, to } = measureRows(evidence.dataset, measure)
  const isKnown = from < to && scope !== scopeOf(evidence.registry, view)
  const localities = view.localities.length > 0 ? view.localities : [HOME_ECONOMY]
  const partners = isKnown && !hasPairs(evidence, measure, localities, view.partners) ? [] : view.partners
  return { ...view, measure, partners, at: null, counters: [], base: null }
}

/**
 * The measure of a view whose address names a place abroad and no measure: the one that stands for the place, once figures of
 * it have arrived; of a group, whose members are abroad, what the world opens with. The view's own otherwise.
 */
export function settledMeasure(evidence: Evidence, view: View): string {
  const [first = HOME_ECONOMY] = placesOf(view)
  if (view.measure !== DEFAULT_VIEW.measure || scopeOfPlace(evidence.registry, first) === 'home') return view.measure
  const fitting = fittingMeasure(evidence, view, [])
  // No file names a group, so that none would be fetched for it.
  return fitting === view.measure && evidence.registry.places.get(first)?.kind === 'group' ? START_MEASURES.world : fitting
}

function moveTo(evidence: Evidence, view: View, start: ScopeStart): View {
  const years = hasYears(evidence, start.measure, view) ? {} : { fromYear: null, toYear: null }
  return { ...view, ...years, ...start, at: null, of: null, base: null, over: [], pins: [], counters: [] }
}

/** The localities a view is of; in a comparison with pinned rows, theirs. */
function placesOf({ kind, pins, localities }: View): readonly string[] {
  return kind === 'compare' && pins.length > 0 ? pins.map(({ locality }) => locality) : localities
}

function scopeOfPlace(registry: Registry, code: string): DataScope {
  const place = registry.places.get(code)
  if (place && isAggregate(place)) return 'world'
  const country = countryOf(registry, code) ?? HOME_ECONOMY
  return country === HOME_ECONOMY ? 'home' : country === KOREA ? 'korea' : 'world'
}

/** Whether a scope has places like all those of a view. */
function areWithin(registry: Registry, view: View, scope: DataScope): boolean {
  const places = placesOf(view)
  if (scope !== 'world') return (places.length > 0 || scope === 'home') && places.every((code) => scopeOfPlace(registry, code) === scope)
  return places.every((code) => ['country', 'group', 'world'].includes(registry.places.get(code)?.kind ?? ''))
}

/** Whether every partner has a figure of the measure with one of the localities, as far as figures have arrived. */
function hasPairs({ dataset }: Evidence, measure: string, localities: readonly string[], partners: readonly string[]): boolean {
  const hasFigure = (locality: string, partner: string) => {
    const { from, to } = cellRows(dataset, measure, locality, partner)
    return from < to
  }
  return partners.length > 0 && partners.every((partner) => localities.some((locality) => hasFigure(locality, partner)))
}

/** Whether the measure has a figure in the years of the view; so it is taken while none of its figures has arrived. */
function hasYears({ dataset }: Evidence, measure: string, view: View): boolean {
  const { from, to } = measureRows(dataset, measure)
  if (from === to || (view.fromYear === null && view.toYear === null)) return true
  return dataset.period.subarray(from, to).some((position) => {
    const period = dataset.periods[position]
    return period !== undefined && isInYears(period, view)
  })
}

/** Measures with figures for the places chosen: those of the view's scope before others, the main one first among both. */
export function measuresNearestFirst(evidence: Evidence, view: View): readonly string[] {
  const scope = scopeOf(evidence.registry, view)
  const isOwn = (code: string) => scopeOfMeasure(evidence.registry, code) === scope
  const measures = measuresOf(evidence, view)
  return [measures.filter(isOwn), measures.filter((code) => !isOwn(code))].flatMap((codes) => [...new Set([...codes.filter((code) => code === mainMeasure(codes)), ...codes])])
}
