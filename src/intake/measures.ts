import { isCount, type Measure, type Registry } from '../domain/registry.ts'
import { foldWords, readMeasureWords, type Concept, type MeasureWords } from './measure-words.ts'
import type { UnitRead } from './units.ts'

/** What the head of a column, a title, a file name or the cell of an indicator says about the measure. */
export interface MeasureRead {
  /** Measures it can mean, likeliest first: one is sure, several are left open by the text. Empty: none, or not understood. */
  readonly codes: readonly string[]
  /** code: it is the code of an indicator or of a measure (then the first of `codes`, even where it is a plain word too); name: a name of the registry; null: nothing found. */
  readonly how: 'name' | 'code' | 'words' | null
  /** Whether it speaks of foreign direct investment. */
  readonly isFdi: boolean
  /** What it is about instead, where no measure here is that: 'net', 'net outflows', 'per capita', 'trade'; then `codes` is empty. */
  readonly excludes: string | null
  /** Whether it names an indicator, understood or not; a unit alone (`US dollars per capita`) is none. */
  readonly isStated: boolean
}

/** Codes of the World Bank and of UNCTAD: what they are here, or what they are instead. */
const INDICATOR_CODES: readonly (readonly [start: string, found: Pick<MeasureRead, 'codes' | 'isFdi' | 'excludes'>])[] = [
  ['BX.KLT.DINV.CD.WD', { codes: ['bop_inflow'], isFdi: true, excludes: null }],
  ['BX.KLT.DINV.WD.GD.ZS', { codes: ['bop_inflow_gdp'], isFdi: true, excludes: null }],
  ['BM.KLT.DINV', { codes: [], isFdi: true, excludes: 'net outflows' }],
  ['BN.KLT.DINV', { codes: [], isFdi: true, excludes: 'net' }],
  ['US.FDIFLOWSSTOCK', { codes: ['inflow', 'outflow', 'inward_stock', 'outward_stock'], isFdi: true, excludes: null }],
  ['BX.PEF', { codes: [], isFdi: false, excludes: 'portfolio' }],
  ['BN.KLT.PTXL', { codes: [], isFdi: false, excludes: 'portfolio' }],
  ['BX.TRF', { codes: [], isFdi: false, excludes: 'remittances' }],
  ['DT.ODA', { codes: [], isFdi: false, excludes: 'ODA' }],
  ['NY.GDP', { codes: [], isFdi: false, excludes: 'GDP' }],
  ['NE.GDI', { codes: [], isFdi: false, excludes: 'domestic investment' }],
  ['NE.EXP', { codes: [], isFdi: false, excludes: 'trade' }],
  ['NE.IMP', { codes: [], isFdi: false, excludes: 'trade' }],
  ['NE.TRD', { codes: [], isFdi: false, excludes: 'trade' }],
  ['SP.POP', { codes: [], isFdi: false, excludes: 'population' }],
]
const WORLD_BANK_CODE = /(?<![A-Z.])[A-Z]{2}(?:\.[A-Z0-9]{2,4}){2,5}(?![A-Z0-9])/
const UNCTAD_CODE = /US[._]FdiFlowsStock/i

/** What FDI alone can mean, as often as it does. */
const ANY_FDI = ['bop_inflow', 'inflow', 'registered', 'disbursed', 'notified', 'arrived', 'capital', 'inward_stock', 'new_capital', 'bop_inflow_gdp', 'mirror_inflow']
const ANY_COUNT = ['projects', 'new_projects', 'adjustments', 'share_purchases']
const ANY_CAPITAL = ['registered', 'capital', 'new_capital', 'disbursed']
const ANY_SHARE = ['capital_share', 'registered_share', 'new_capital_share']
/** Subjects that are only the unit of a column. */
const UNIT_SUBJECTS = ['per capita', 'share of world']
const FDI_CONCEPTS: readonly Concept[] = ['fdi', 'fdi elsewhere', 'agency', 'shares', 'notified', 'arrived']
const NO_MEASURE: MeasureRead = { codes: [], how: null, isFdi: false, excludes: null, isStated: false }

type Verdict = readonly string[] | { readonly excludes: string }

/**
 * Which measure a text in English, Vietnamese or Korean names: by the code of an indicator, by a name of the registry,
 * or by its words. What the words leave open stays open (`Vốn đăng ký`: valid now, or registered in the period); of
 * further languages only foreign direct investment as such is known. Nothing is taken from a unit but that it is one
 * of GDP or a share; see `narrowByUnit`.
 */
export function recogniseMeasure(text: string, registry: Registry): MeasureRead {
  const indicator = readIndicatorCode(text)
  if (indicator) return { ...indicator, codes: known(indicator.codes, registry), how: 'code', isStated: true }
  const words = readMeasureWords(text)
  const said = new Set(words.concepts)
  const verdict = decide(words, said)
  const isFdi = saysFdi(said)
  const codes = 'excludes' in verdict ? [] : known(verdict, registry)
  const named = findNamed(text, registry)
  if (named) {
    // The words may leave more open than the name does: our name of disbursed in a period is what others print over totals too
    return { codes: [named.code, ...codes.filter((code) => code !== named.code)], how: named.how, isFdi, excludes: null, isStated: true }
  }
  if ('excludes' in verdict) return { codes, how: 'words', isFdi, excludes: verdict.excludes, isStated: isFdi || !UNIT_SUBJECTS.includes(verdict.excludes) }
  if (codes.length === 0) return { ...NO_MEASURE, isFdi, isStated: isFdi }
  return { codes, how: 'words', isFdi, excludes: null, isStated: true }
}

/**
 * The measures among `codes` that are in a unit of this kind, in their order: money for money in any currency, counts
 * for counts (of what the unit counts, if any is). All of them where no unit was read or only a size; none for a unit
 * of no measure here.
 */
export function narrowByUnit(codes: readonly string[], unit: UnitRead | null, registry: Registry): readonly string[] {
  if (!unit || unit.kind === 'other') return codes
  const measures = codes.flatMap((code) => registry.measures.get(code) ?? [])
  const ofKind = measures.filter((measure) => isOfKind(measure, unit))
  const ofThing = unit.counts === null ? [] : ofKind.filter((measure) => measure.unit === unit.counts)
  return (ofThing.length > 0 ? ofThing : ofKind).map(({ code }) => code)
}

function isOfKind(measure: Measure, unit: UnitRead): boolean {
  if (unit.kind === 'money') return measure.unit === 'USD million'
  if (unit.kind === 'count') return isCount(measure)
  if (unit.kind !== 'percent' || measure.unit !== 'percent' || unit.of === 'world') return false
  return unit.of === null || (unit.of === 'gdp') === (measure.code === 'bop_inflow_gdp')
}

function known(codes: readonly string[], registry: Registry): readonly string[] {
  return codes.filter((code) => registry.measures.has(code))
}

function readIndicatorCode(text: string): Pick<MeasureRead, 'codes' | 'isFdi' | 'excludes'> | null {
  const code = (WORLD_BANK_CODE.exec(text) ?? UNCTAD_CODE.exec(text))?.[0].toUpperCase().replace('_', '.')
  if (code === undefined) return null
  return INDICATOR_CODES.find(([start]) => code.startsWith(start))?.[1] ?? { codes: [], isFdi: false, excludes: 'another indicator' }
}

function findNamed(text: string, registry: Registry): { readonly code: string; readonly how: 'name' | 'code' } | null {
  const typed = text.trim()
  if (registry.measures.has(typed)) return { code: typed, how: 'code' }
  const code = namesOf(registry).get(foldWords(text))
  return code === undefined ? null : { code, how: 'name' }
}

const foldedNames = new WeakMap<Registry, ReadonlyMap<string, string>>()

/** Codes by folded name, worked out once a registry. */
function namesOf(registry: Registry): ReadonlyMap<string, string> {
  const ready = foldedNames.get(registry)
  if (ready) return ready
  const names = new Map([...registry.measures.values()].flatMap((measure) => Object.values(measure.names).map((name) => [foldWords(name), measure.code] as const)))
  foldedNames.set(registry, names)
  return names
}

/** Whether it says so, or has the words that only the agencies that register foreign investment have. */
function saysFdi(said: ReadonlySet<Concept>): boolean {
  const isRegistration = (said.has('new') || said.has('adjusted')) && (said.has('project') || said.has('capital'))
  return isRegistration || FDI_CONCEPTS.some((concept) => said.has(concept))
}

function decide({ concepts, other }: MeasureWords, said: ReadonlySet<Concept>): Verdict {
  const has = (...any: readonly Concept[]): boolean => any.some((concept) => said.has(concept))
  if (has('pledged', 'memorandum') && (other === null || other === 'firms')) return has('memorandum') ? ['mou_value'] : other ? ['pledging_firms'] : ['pledged']
  if (has('share') && other === 'trade') return ['trade_share']
  if (other !== null) return { excludes: other }
  if (has('rank')) return has('project') ? ['projects_rank'] : has('capital', 'registered') ? ['capital_rank'] : ['capital_rank', 'projects_rank']
  if (has('mirror')) return ['mirror_inflow']
  if (has('inflow', 'outflow', 'inward', 'outward', 'abroad', 'net', 'position', 'of gdp')) return decideBalance(has)
  if (has('notified', 'arrived')) return [...(has('notified') ? ['notified'] : []), ...(has('arrived') ? ['arrived'] : [])]
  if (has('fdi elsewhere')) return ANY_FDI
  const found = decideRegistered(concepts, has)
  if (has('share', 'percent') && !has('shares')) return sharesOf(found, has)
  return found.length === 0 && has('fdi') ? ANY_FDI : found
}

type Has = (...any: readonly Concept[]) => boolean

/** Words of the balance of payments: flows in and out, stocks, shares of GDP. */
function decideBalance(has: Has): Verdict {
  const isOut = has('outflow', 'outward')
  const isIn = has('inflow', 'inward')
  const isFdi = has('fdi', 'fdi elsewhere')
  if (isOut && !isIn && has('registered', 'licensed', 'new', 'adjusted', 'project', 'notified', 'arrived', 'disbursed')) return { excludes: 'outward' }
  if (has('fdi elsewhere') && !isOut && !has('abroad')) return has('of gdp') ? ['bop_inflow_gdp', 'bop_inflow'] : ANY_FDI
  if (has('position') && (isFdi || isIn || isOut)) {
    if (has('of gdp')) return { excludes: 'stock as a share of GDP' }
    if (isIn !== isOut) return isIn ? ['inward_stock'] : ['outward_stock']
    if (has('here') !== has('abroad')) return has('here') ? ['inward_stock'] : ['outward_stock']
    return isIn || has('abroad') ? ['inward_stock', 'outward_stock'] : ['inward_stock', 'outward_stock', 'capital']
  }
  if (isOut && !isIn) {
    if (has('net')) return { excludes: 'net outflows' }
    return has('of gdp') ? { excludes: 'outflows as a share of GDP' } : ['outflow']
  }
  if (has('abroad')) return { excludes: 'outward' }
  if (isOut) return ['inflow', 'outflow']
  if (has('of gdp')) return ofGdp(isIn, isFdi, has)
  if (!isIn) return has('net') && isFdi ? { excludes: 'net' } : []
  if (has('standing')) return ['inward_stock']
  if (has('unctad')) return ['inflow']
  if (has('net')) return has('balance of payments', 'money') ? ['bop_inflow'] : ['bop_inflow', 'bop_inflow_gdp']
  if (has('inward')) return has('flow', 'inflow') ? ['inflow'] : ['inflow', 'inward_stock']
  return ['inflow', 'bop_inflow']
}

function ofGdp(isIn: boolean, isFdi: boolean, has: Has): Verdict {
  if (!isIn && !isFdi) return []
  if (has('unctad', 'inward')) return { excludes: 'share of GDP by UNCTAD' }
  return has('net') && !isIn ? { excludes: 'net' } : ['bop_inflow_gdp']
}

/** What the text counts or adds up: its first noun, unless a second stands beside it. */
function headOf(concepts: readonly Concept[], has: Has): 'count' | 'capital' | 'both' | null {
  const count = concepts.findIndex((concept) => concept === 'count' || concept === 'times' || concept === 'cases')
  const capital = concepts.findIndex((concept) => concept === 'capital' || concept === 'value')
  if (count >= 0 && capital >= 0) {
    const between = concepts.slice(Math.min(count, capital), Math.max(count, capital))
    return between.includes('and') ? 'both' : count < capital ? 'count' : 'capital'
  }
  if (count >= 0) return 'count'
  if (capital >= 0) return 'capital'
  if (has('project')) return 'count'
  return has('fdi') ? 'capital' : null
}

/** Words of a registering agency: projects, capital, new, adjusted, disbursed. */
function decideRegistered(concepts: readonly Concept[], has: Has): readonly string[] {
  const head = headOf(concepts, has)
  const either = (capital: readonly string[], count: readonly string[]): readonly string[] =>
    head === 'count' ? count : head === 'capital' ? capital : [...capital, ...count]
  const kinds = [has('new'), has('adjusted'), has('shares')].filter(Boolean).length
  if (kinds >= 2) return either(['registered'], ['new_projects', 'adjustments', 'share_purchases'])
  if (has('shares')) return either(['share_purchase_capital'], ['share_purchases'])
  if (has('adjusted')) return either(['adjusted_capital'], ['adjustments'])
  if (has('new')) return either(['new_capital'], ['new_projects'])
  if (has('disbursed')) {
    const disbursed = has('standing') ? ['disbursed_total'] : has('in the period') ? ['disbursed'] : ['disbursed', 'disbursed_total']
    return has('registered') ? [...registeredCapital(has), ...disbursed] : disbursed
  }
  const counts = countedProjects(concepts, has)
  if (head === 'count' || head === 'both') return head === 'both' ? [...counts, ...registeredCapital(has)] : counts
  if (has('standing') && has('fdi') && !has('capital', 'registered')) return ['capital', 'inward_stock', 'disbursed_total']
  if (has('registered') || (has('standing') && head === 'capital')) return registeredCapital(has)
  if (has('capital') && !has('fdi')) return has('in the period') ? ['registered', 'new_capital', 'disbursed'] : ANY_CAPITAL
  return has('investment') ? ['registered', 'capital', 'notified', 'arrived', 'disbursed'] : []
}

function registeredCapital(has: Has): readonly string[] {
  if (has('in the period')) return ['registered']
  if (has('standing')) return ['capital']
  return has('total') ? ['capital', 'registered'] : ['registered', 'capital', 'new_capital']
}

function countedProjects(concepts: readonly Concept[], has: Has): readonly string[] {
  if (has('project') && !has('times')) {
    if (has('standing')) return ['projects']
    return has('in the period') ? ['new_projects'] : has('licensed') ? ['new_projects', 'projects'] : ['projects']
  }
  if (has('times')) return ['adjustments', 'share_purchases']
  return concepts.includes('cases') ? ANY_COUNT : []
}

/** The shares that a source prints of what the words say. */
function sharesOf(codes: readonly string[], has: Has): Verdict {
  if (has('project')) return { excludes: 'share of projects' }
  if (has('disbursed')) return { excludes: 'share of disbursed capital' }
  if (codes.length === 0) return has('share', 'fdi') ? ANY_SHARE : []
  const shares = codes.map((code) => `${code}_share`).filter((code) => ANY_SHARE.includes(code))
  return shares.length > 0 ? shares : { excludes: 'share' }
}
