import type { ColumnRole } from '../domain/intake/intake.ts'
import { decision, intakeProblem, plainOptions, type Answers, type AsideReason, type Decision, type IntakeProblem, type Reading } from '../domain/intake/reading.ts'
import { HOME_ECONOMY, WORLD, type Registry } from '../domain/registry.ts'
import { lookAtColumns, type ColumnLook } from './columns.ts'
import { saysRole } from './head-words.ts'
import type { Sheet } from './header.ts'
import type { Axis, Layout, ValueColumn } from './layout.ts'
import { decideDateOrder } from './date-order.ts'
import { recogniseMeasure } from './measures.ts'
import { findPairsOfYears } from './find-period.ts'
import { periodForms } from './periods.ts'
import type { PlaceMatcher } from './places.ts'
import { guessRoles, type Guess } from './roles.ts'
import { findTitlePlaces } from './title-places.ts'
import { isPeriodPart, readValueColumn } from './value-columns.ts'

const ANYWHERE = { day: null, kind: 'any', home: null } as const
const PAIRED_ROWS = 400
const BY_COUNTRY = /\bby (?:major |main |selected )?(?:countr|nationalit)|국가별|theo (?:quốc gia|nước)|por pa[ií]s|par pays|nach ländern|国・地域別|国別/iu
const BY_PARTNER = /theo (?:các )?(?:đối tác|nước đầu tư)|by (?:(?:investing |source |home )?partner|counterpart|investor|(?:investing|source) (?:country|econom)|country of origin)|por país (?:de orige[mn]|imediato|inversor|investidor)|투자국별/iu
const MANY_PLACES = 3
const MOSTLY_PLACES = 0.6
/** Measures of licences and notifications: in their tables countries are partners of the country that counts. */
export const NATIONAL_STAGES: ReadonlySet<string> = new Set(['registered', 'disbursed', 'pledged', 'notified', 'arrived'])

/**
 * What each column of a sheet holds: places, periods, measures and units of the rows, and the columns of figures with
 * what their heads say. Values decide before heads. Quarters or months that repeat without a year anywhere are refused.
 */
export function mapColumns(sheet: Sheet, matcher: PlaceMatcher, registry: Registry, answers: Answers): Reading<Layout> {
  const looks = lookAtColumns(sheet, matcher, registry)
  const guesses = guessRoles(looks, answers)
  const dates = decideDateOrder(periodCells(sheet, guesses), answers['dates'])
  const fiscal = decideFiscal(sheet, looks, guesses, answers)
  const columnsOf = (wanted: Guess) => guesses.flatMap(({ guess }, column) => (guess === wanted ? [column] : []))
  const figures = placesInHeads(
    columnsOf('value').flatMap((column) => {
      const look = looks[column]
      return look ? [readValueColumn(look, matcher, dates.value, fiscal.value)] : []
    }),
  )
  // Beside columns that say no place, a total is one of columns: of years, of kinds of capital.
  const totals = figures.some(({ place }) => place === null) ? figures.filter(({ place, period }) => period === null && isTotal(place, matcher)) : []
  const values = figures.filter((value) => !totals.includes(value))
  const problems = [...dates.problems, ...lostYears(values, sheet, columnsOf('period').length > 0)]
  const subjects = columnsOf('measure').flatMap((column) => [...(looks[column]?.distinct.keys() ?? [])])
  const axes = decideAxes(sheet, looks, columnsOf('place'), values, matcher, subjects, registry, answers)
  const headAxis = headAxisOf(values, axes.value, matcher, answers['role'])
  const roles = guesses.map(({ guess }, column): ColumnRole => {
    if (axes.value.locality.includes(column)) return 'locality'
    if (axes.value.partner.includes(column)) return 'partner'
    if (guess === 'place') return 'place name'
    return guess === 'industry' || totals.some((total) => total.column === column) ? 'aside' : guess
  })
  const [periodColumn = null, ...morePeriods] = columnsOf('period')
  const [monthColumn = null] = columnsOf('month')
  for (const column of morePeriods) roles[column] = 'aside'
  return {
    value: {
      roles,
      asides: roles.map((role, column): AsideReason | null => {
        if (role === 'place name') return 'description'
        if (role !== 'aside') return null
        if (totals.some((total) => total.column === column)) return 'total'
        return guesses[column]?.guess === 'industry' ? 'industry' : (guesses[column]?.aside ?? 'description')
      }),
      localityColumns: [...columnsOf('locality'), ...axes.value.locality],
      partnerColumns: [...columnsOf('partner'), ...axes.value.partner],
      periodColumn,
      monthColumn,
      measureColumns: columnsOf('measure'),
      unitColumns: columnsOf('unit'),
      multiplierColumn: columnsOf('multiplier')[0] ?? null,
      noteColumn: columnsOf('note')[0] ?? null,
      industryColumns: columnsOf('industry'),
      values,
      totals,
      headAxis,
      home: [...columnsOf('locality'), ...axes.value.locality].some((column) => isInside(looks[column])) || (headAxis === 'locality' && hasProvinces(values, matcher)) ? HOME_ECONOMY : null,
      dateOrder: dates.value,
      isFiscal: fiscal.value,
    },
    facts: [...dates.facts, ...fiscal.facts, ...axes.facts],
    questions: [...dates.questions, ...axes.questions],
    problems,
  }
}

function periodCells(sheet: Sheet, guesses: readonly { readonly guess: Guess }[]): readonly { text: string; line: number; column: number }[] {
  const columns = guesses.flatMap(({ guess }, column) => (guess === 'period' ? [column] : []))
  const inRows = sheet.body.flatMap((at) => columns.map((column) => ({ text: sheet.grid.rows[at]?.[column] ?? '', line: sheet.grid.lines[at] ?? 0, column: column + 1 })))
  const inHeads = sheet.heads.flatMap((parts, column) => parts.map((text) => ({ text, line: sheet.grid.lines[sheet.headRows[0] ?? 0] ?? 1, column: column + 1 })))
  return [...inRows, ...inHeads]
}

/** Whether years such as 2000-01 run from one year into the next; told from all heads, or all cells of the column of periods. */
function decideFiscal(sheet: Sheet, looks: readonly ColumnLook[], guesses: readonly { readonly guess: Guess }[], answers: Answers): Reading<boolean> {
  const inColumn = looks.filter((_, column) => guesses[column]?.guess === 'period').flatMap((look) => [...look.distinct.keys()])
  const isFiscal = periodForms(sheet.heads.flat().flatMap(findPairsOfYears)) === 'fiscal' || periodForms(inColumn) === 'fiscal'
  const value = answers['fiscal'] ?? 'start'
  const how = answers['fiscal'] === undefined ? ('assumed' as const) : ('answered' as const)
  return { value: isFiscal, facts: isFiscal ? [decision('fiscal', value, { how, options: plainOptions(['start', 'end']) })] : [], questions: [], problems: [] }
}

function lostYears(values: readonly ValueColumn[], sheet: Sheet, hasPeriods: boolean): readonly IntakeProblem[] {
  const parts = values.filter(({ head, period }) => period?.kind === 'part' || isPeriodPart(head))
  const distinct = new Set(parts.map(({ head }) => head))
  if (hasPeriods || parts.length < 2 || distinct.size === parts.length) return []
  const line = sheet.grid.lines[sheet.headRows.at(-1) ?? 0] ?? 1
  return [intakeProblem('heads repeat without a year', { line, text: [...distinct].join(', '), assumed: String(parts.length), column: (parts[0]?.column ?? 0) + 1 })]
}

interface Axes {
  readonly locality: readonly number[]
  readonly partner: readonly number[]
}

/** Which of the columns of places are localities and which partners; of those that name the same places twice the codes come first. */
function decideAxes(
  sheet: Sheet,
  looks: readonly ColumnLook[],
  columns: readonly number[],
  values: readonly ValueColumn[],
  matcher: PlaceMatcher,
  subjects: readonly string[],
  registry: Registry,
  answers: Answers,
): Reading<Axes> {
  const groups = pairColumns(sheet, looks, columns.filter((column) => !isOfAll(looks[column], matcher)), matcher)
  const answered = answers['role']
  const headOf = (group: readonly number[]) => group.flatMap((column) => looks[column]?.head ?? [])
  const isHome = (group: readonly number[]) => group.some((column) => isInside(looks[column]))
  const [first, second] = groups
  if (!first) return { value: { locality: [], partner: [] }, facts: [], questions: [], problems: [] }
  if (!second) {
    const saysPartner = saysRole(headOf(first), 'partner')
    const isOfOne = values.every(({ place }) => place === null) && isOfOnePlace(sheet, first, matcher, registry)
    const saysLocality = saysRole(headOf(first), 'locality') && !isOfOne
    const isPartner = !isHome(first) && (saysPartner || isOfOne || (!saysLocality && isNational(values, subjects, sheet, registry)))
    const axis: Axis = answered === 'locality' || answered === 'partner' ? answered : isPartner ? 'partner' : 'locality'
    const how = answered ? 'answered' : isHome(first) ? 'proved' : saysPartner || saysLocality || isOfOne ? 'said' : 'assumed'
    const fact = roleFact(axis, how, headOf(first), first[0] ?? 0)
    // "By country" is said of the hosts of capital and of where it comes from.
    const isOpen = how === 'assumed' && axis === 'locality' && sheet.titles.some(({ text }) => BY_COUNTRY.test(text))
    return {
      value: axis === 'partner' ? { locality: [], partner: first } : { locality: first, partner: [] },
      facts: isOpen ? [] : [fact],
      questions: isOpen ? [{ ...fact, how: null, value: null }] : [],
      problems: [],
    }
  }
  const firstIsPartner = answered === undefined ? isPartnerFirst(first, second, headOf, isHome) : answered === 'partner'
  const fact = roleFact(firstIsPartner ? 'partner' : 'locality', answered === undefined ? 'said' : 'answered', headOf(first), first[0] ?? 0)
  return { value: firstIsPartner ? { locality: second, partner: first } : { locality: first, partner: second }, facts: [fact], questions: [], problems: [] }
}

/** Whether a column says in every row that all places together are meant. */
function isOfAll(look: ColumnLook | undefined, matcher: PlaceMatcher): boolean {
  const [only, ...others] = look?.distinct.keys() ?? []
  if (only === undefined || others.length > 0) return false
  const match = matcher.match(only, ANYWHERE)
  return match.kind === 'place' ? match.code === WORLD : match.kind === 'aggregate' && match.reason === 'total'
}

/** Whether titles name one place that is not among those of the rows, or say that rows are partners: then they are its partners. */
function isOfOnePlace(sheet: Sheet, columns: readonly number[], matcher: PlaceMatcher, registry: Registry): boolean {
  if (sheet.titles.some(({ text }) => BY_PARTNER.test(text))) return true
  const named = findTitlePlaces(sheet, matcher, registry, null)
  const [only, ...others] = new Set(named.filter(({ isFrom }) => !isFrom).map(({ code }) => code))
  if (only === undefined || others.length > 0 || named.some(({ isFrom }) => isFrom)) return false
  return !sheet.body.some((at) =>
    columns.some((column) => {
      const match = matcher.match(sheet.grid.rows[at]?.[column] ?? '', ANYWHERE)
      return (match.kind === 'place' && match.code === only) || (match.kind === 'several' && match.codes.includes(only))
    }),
  )
}

function roleFact(axis: Axis, how: Decision['how'], head: readonly string[], column: number): Decision {
  return decision('role', axis, { subject: head.join(' '), column: column + 1, how, options: plainOptions(['locality', 'partner']) })
}

function isPartnerFirst(first: readonly number[], second: readonly number[], headOf: (group: readonly number[]) => readonly string[], isHome: (group: readonly number[]) => boolean): boolean {
  if (isHome(second) && !isHome(first)) return true
  if (isHome(first)) return false
  if (saysRole(headOf(second), 'partner')) return false
  return saysRole(headOf(first), 'partner') || saysRole(headOf(second), 'locality')
}

/** Columns of places in groups: those that name the same places in most rows belong together, codes first. At most two groups: others only describe. */
function pairColumns(sheet: Sheet, looks: readonly ColumnLook[], columns: readonly number[], matcher: PlaceMatcher): readonly (readonly number[])[] {
  const step = Math.max(1, Math.floor(sheet.body.length / PAIRED_ROWS))
  const rows = sheet.body.filter((_, at) => at % step === 0).map((at) => sheet.grid.rows[at] ?? [])
  const codeAt = (row: readonly string[], column: number): string | null => {
    const match = matcher.match(row[column] ?? '', ANYWHERE)
    return match.kind === 'place' ? match.code : match.kind === 'several' ? (match.codes[0] ?? null) : null
  }
  const groups: number[][] = []
  for (const column of columns) {
    const same = groups.find((group) => {
      const pairs = rows.map((row) => [codeAt(row, group[0] ?? 0), codeAt(row, column)] as const).filter(([a, b]) => a !== null && b !== null)
      return pairs.length > 0 && pairs.filter(([a, b]) => a === b).length >= pairs.length * 0.8
    })
    if (same) same.push(column)
    else groups.push([column])
  }
  const isCode = (column: number) => (looks[column]?.codes ?? 0) * 2 > (looks[column]?.distinct.size ?? 0)
  return groups.slice(0, 2).map((group) => group.toSorted((a, b) => Number(isCode(b)) - Number(isCode(a))))
}

/** Whether the figures are of licences or notifications: then a list of countries is a list of partners. */
function isNational(values: readonly ValueColumn[], subjects: readonly string[], sheet: Sheet, registry: Registry): boolean {
  const stagesOf = (texts: readonly string[]) => texts.flatMap((text) => recogniseMeasure(text, registry).codes).map((code) => registry.measures.get(code)?.stage ?? '')
  const inHeads = stagesOf([...values.map(({ head }) => head), ...subjects])
  const stages = inHeads.length > 0 ? inHeads : stagesOf(sheet.titles.map(({ text }) => text))
  return stages.length > 0 && stages.every((stage) => NATIONAL_STAGES.has(stage))
}

/** Of columns that are nearly all headed by a place and nothing else, what heads the others is a place too, if one nobody knows. */
function placesInHeads(values: readonly ValueColumn[]): readonly ValueColumn[] {
  const named = values.filter(({ place, rest }) => place !== null && rest === '')
  if (named.length < MANY_PLACES || named.length < values.length * MOSTLY_PLACES) return values
  // MAR is Morocco there, not March; NAM is Namibia, not the Vietnamese word for a year.
  return values.map((value) => (value.place !== null || value.head === '' || value.period?.kind === 'whole' ? value : { ...value, place: value.head, period: null, rest: '' }))
}

/** Whether most of the places of a column lie inside an economy. */
function isInside(look: ColumnLook | undefined): boolean {
  return look !== undefined && look.places > 0 && look.home * 2 > look.places
}

/** Whether most of the places in heads are provinces of the home economy; `HN` may be Honduras or Hanoi. */
function hasProvinces(values: readonly ValueColumn[], matcher: PlaceMatcher): boolean {
  const codes = values.flatMap(({ place }) => {
    const match = matcher.match(place ?? '', ANYWHERE)
    return match.kind === 'place' ? [match.code] : match.kind === 'several' ? match.codes.slice(0, 1) : []
  })
  return codes.filter((code) => code.startsWith(`${HOME_ECONOMY}-`) || code.startsWith(`${HOME_ECONOMY}34`)).length * 2 > codes.length
}

function isTotal(place: string | null, matcher: PlaceMatcher): boolean {
  const match = place === null ? null : matcher.match(place, ANYWHERE)
  return match?.kind === 'aggregate' && match.reason === 'total'
}

/** What places in heads are: what the rows are not; provinces are always localities. */
function headAxisOf(values: readonly ValueColumn[], rows: Axes, matcher: PlaceMatcher, answered: string | undefined): Axis | null {
  const named = values.filter(({ place }) => place !== null && matcher.match(place, ANYWHERE).kind !== 'aggregate')
  if (named.length === 0) return null
  if (hasProvinces(named, matcher)) return 'locality'
  if (rows.locality.length > 0) return 'partner'
  return rows.partner.length === 0 && answered === 'partner' ? 'partner' : 'locality'
}
