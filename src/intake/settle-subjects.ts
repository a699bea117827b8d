import type { Evidence } from '../domain/evidence.ts'
import { inCurrency } from '../domain/intake/own-measure.ts'
import type { Answers, Decision, Reading } from '../domain/intake/reading.ts'
import { parsePeriod } from '../domain/period.ts'
import { isCount, WORLD, type Measure, type Registry } from '../domain/registry.ts'
import type { Constants } from './constants.ts'
import { decideMeasure } from './decide-measure.ts'
import { askUnit, decideUnit } from './decide-unit.ts'
import type { Layout, ValueColumn } from './layout.ts'
import { isConvincing, type Agreement } from './measure-figures.ts'
import { readMissing } from './missing.ts'
import { readNumber, type NumberStyle } from './numbers.ts'
import type { PlaceResolver, ResolvedPlace } from './resolve-place.ts'
import { cellPeriod, type TableRow } from './rows.ts'
import { newSubject, subjectKeysOf, type Subject } from './subject-keys.ts'
import type { FileWords } from './subject-words.ts'
import { readUnit, type UnitRead } from './units.ts'
import { readToDate, type ToDate } from './year-to-date.ts'

/** What is known of a group of figures once it is settled. */
export interface SettledSubject {
  /** null: open, or no measure here. */
  readonly measure: Measure | null
  /** Why its figures are left aside: no measure here is that, or somebody said so; null where they are not. */
  readonly aside: 'no measure' | 'answered' | null
  /** Factor from a printed figure to the measure's unit; null: open. */
  readonly scale: number | null
  /** Currency of the measure's unit where it is money. */
  readonly currency: string
  /** How well its figures agree with those published, where they were compared. */
  readonly agreement: Agreement | null
  /** Whether its words say that months count from January. */
  readonly toDate: ToDate
}

export interface SubjectsSettled {
  readonly byKey: ReadonlyMap<string, SettledSubject>
  /** Measures that no registry has. */
  readonly measures: readonly Measure[]
  /** Whether somebody said that the file is about something else, or everything in it does. */
  readonly isNoInvestment: boolean
  /** Whether none of its figures is of a measure here. */
  readonly isAllAside: boolean
  /** Stages of the measures it has. */
  readonly stages: readonly Measure['stage'][]
  /** Economies whose figures agree best, where the file names none. */
  readonly likelyLocality: string | null
}

export interface TableContext {
  readonly rows: readonly TableRow[]
  readonly layout: Layout
  readonly constants: Pick<Constants, 'period' | 'partner' | 'locality'>
  readonly style: NumberStyle
  readonly resolver: PlaceResolver
}

const MOST_SAMPLES = 4000

/** Settles the measure and the unit of every group of figures of a table. `titleUnit`: what a line above says of all figures. */
export function settleSubjects(context: TableContext, titleUnit: UnitRead | null, words: Omit<FileWords, 'subjects'>, evidence: Evidence, answers: Answers): Reading<SubjectsSettled> {
  const subjects = collectSubjects(context)
  const [facts, questions]: [Decision[], Decision[]] = [[], []]
  const byKey = new Map<string, SettledSubject>()
  const own = new Map<string, Measure>()
  let isNoInvestment = false
  let likelyLocality: string | null = null
  for (const subject of subjects) {
    const unit = unitOf(subject, titleUnit)
    const decided = decideMeasure(subject, unit, { ...words, subjects: subjects.map(({ parts }) => parts) }, evidence, answers)
    if (decided.fact) facts.push(decided.fact)
    if (decided.question) addQuestion(questions, decided.question)
    if (decided.agreement && isConvincing(decided.agreement, undefined)) likelyLocality ??= decided.agreement.locality
    if (decided.code === 'none') isNoInvestment = true
    const measure = evidence.registry.measures.get(decided.code ?? '')
    if (!measure) {
      // Whatever it turns out to be, money of no unit cannot be read.
      if (decided.question && unit === null && offersMoney(decided.question, evidence.registry)) addQuestion(questions, askUnit(subject, subjects.length === 1 || decided.question.id === 'measure'))
      byKey.set(subject.key, { measure: null, aside: decided.code === null ? null : decided.fact?.how === 'answered' ? 'answered' : 'no measure', scale: null, currency: 'USD', agreement: decided.agreement, toDate: null })
      continue
    }
    const inUnit = decideUnit(subject, unit, measure, decided.agreement, localityOf(subject, context), subjects.length === 1, answers)
    facts.push(...inUnit.facts.filter(({ id }) => !facts.some((fact) => fact.id === id)))
    questions.push(...inUnit.questions.filter(({ id }) => !questions.some((question) => question.id === id)))
    const kept = inUnit.currency === null ? measure : inCurrency(measure, inUnit.currency)
    if (kept && inUnit.currency !== null && !inUnit.isAside && inUnit.questions.length === 0) own.set(kept.code, kept)
    byKey.set(subject.key, { measure: inUnit.questions.length > 0 ? null : kept, aside: inUnit.isAside || kept === null ? 'answered' : null, scale: inUnit.scale, currency: inUnit.currency ?? 'USD', agreement: decided.agreement, toDate: readToDate(subject.parts, words.titles, subjects.map(({ parts }) => parts)) })
  }
  const settled = [...byKey.values()]
  const isAllAside = settled.length > 0 && settled.every(({ aside }) => aside === 'no measure')
  return { value: { byKey, measures: [...own.values()], isNoInvestment: isNoInvestment || (isAllAside && !words.isFdi), isAllAside, stages: [...new Set(settled.flatMap(({ measure }) => measure?.stage ?? []))], likelyLocality }, facts, questions, problems: [] }
}

/** Adds a question, or its cells to the same one. */
function addQuestion(questions: Decision[], question: Decision): void {
  const at = questions.findIndex(({ id }) => id === question.id)
  const same = questions[at]
  if (same) questions[at] = { ...same, cells: same.cells + question.cells }
  else questions.push(question)
}

/** What stands beside or over a subject's figures, then its own words, then the titles; a size that only the titles say (x 1,000,000) counts for money that is said without one. */
function unitOf(subject: Subject, titleUnit: UnitRead | null): UnitRead | null {
  const unit = subject.unit ?? subject.parts.map((part) => readUnit(part)).find((read) => read !== null) ?? null
  if (unit === null) return titleUnit ?? unitInCells(subject)
  if (unit.kind === 'other') {
    const money = [...subject.parts.map((part) => readUnit(part)), titleUnit].find((read) => read?.kind === 'money')
    return money ? { ...money, scale: money.scale === 1 ? unit.scale : money.scale } : unit
  }
  return unit.kind === 'money' && unit.scale === 1 && titleUnit?.kind === 'other' ? { ...unit, scale: titleUnit.scale } : unit
}

/** Money of one currency that every figure of the sample names itself (`1,7 tỷ USD`). */
function unitInCells({ samples, currencies }: Subject): UnitRead | null {
  const [only] = currencies
  if (!only || currencies.size > 1 || only[1] < samples.length) return null
  return { kind: 'money', currency: only[0], scale: 1, counts: null, of: null, prices: null, matched: '' }
}

/** Whether most of the measures a question offers are money. */
function offersMoney(question: Decision, registry: Registry): boolean {
  const offered = question.options.flatMap(({ value }) => registry.measures.get(value) ?? [])
  return offered.filter((measure) => !isCount(measure) && measure.unit !== 'percent' && measure.unit !== 'rank').length * 2 > offered.length
}

/** The one locality of all samples; null where there are several. */
function localityOf(subject: Subject, { constants }: TableContext): string | null {
  if (constants.locality !== null) return constants.locality
  const localities = new Set(subject.samples.map(({ locality }) => locality))
  const [only] = localities
  return localities.size === 1 ? (only ?? null) : null
}

function collectSubjects(context: TableContext): readonly Subject[] {
  const subjects = new Map<string, Subject>()
  const keysOf = subjectKeysOf(context.layout)
  const step = Math.max(1, Math.floor((context.rows.length * context.layout.values.length) / (MOST_SAMPLES * 4)))
  let passed = 0
  for (const row of context.rows) {
    if (row.isSection) continue
    const keys = keysOf(row)
    context.layout.values.forEach((value, at) => {
      const raw = row.cells[value.column] ?? ''
      const mark = readMissing(raw)
      if (mark !== null && mark !== 'dash') return
      const key = keys[at] ?? ''
      let subject = subjects.get(key)
      if (!subject) subjects.set(key, (subject = newSubject(key, row, value, context.layout)))
      subject.cells++
      if (passed++ % step === 0 && subject.samples.length < MOST_SAMPLES) addSample(subject, row, value, raw, context)
    })
  }
  return [...subjects.values()]
}

function addSample(subject: Subject, row: TableRow, value: ValueColumn, raw: string, context: TableContext): void {
  const number = readNumber(raw, context.style)
  const period = cellPeriod(row, value.period, context.constants.period, context.layout)
  if (!number || number.percent || !period) return
  const day = parsePeriod(period.text)?.endDay ?? null
  const locality = placeOf(placeTexts(row, value, 'locality', context.layout), 'locality', day, context)
  const partner = placeOf(placeTexts(row, value, 'partner', context.layout), 'partner', day, context)
  if (locality?.kind === 'aside' || partner?.kind === 'aside') return
  if (number.currency !== null) subject.currencies.set(number.currency, (subject.currencies.get(number.currency) ?? 0) + 1)
  subject.samples.push({
    locality: locality?.kind === 'place' ? locality.code : null,
    partner: partner?.kind === 'place' ? partner.code : WORLD,
    period: period.text,
    value: number.value,
    raw,
    line: row.line,
  })
}

/** One list for all rows, by which places are remembered. */
const headTexts = new WeakMap<ValueColumn, readonly string[]>()

/** Names of a figure's place on one axis: those of its row, or the one over its column. */
export function placeTexts(row: TableRow, value: ValueColumn, axis: 'locality' | 'partner', layout: Layout): readonly string[] {
  if (layout.headAxis !== axis || value.place === null) return axis === 'locality' ? row.localities : row.partners
  const known = headTexts.get(value)
  if (known) return known
  const texts = [value.place]
  headTexts.set(value, texts)
  return texts
}

/** The place itself, or what is the same for the whole file; null where nobody says. */
export function placeOf(texts: readonly string[], axis: 'locality' | 'partner', day: number | null, { constants, resolver }: TableContext): ResolvedPlace | null {
  if (texts.length > 0) return resolver.resolve(texts, axis, day)
  const constant = constants[axis]
  return constant === null ? null : { kind: 'place', code: constant }
}
