import type { Evidence } from '../domain/evidence.ts'
import type { Preview } from '../domain/intake/intake.ts'
import type { PlacedDataset } from '../domain/intake/placed.ts'
import { intakeProblem, type Answers, type Checksum, type Decision, type IntakeProblem, type Reading, type SetAside } from '../domain/intake/reading.ts'
import { parsePeriod } from '../domain/period.ts'
import { HOME_ECONOMY, isCount, type Measure, type Source } from '../domain/registry.ts'
import type { CellCounts } from '../domain/intake/intake.ts'
import { findConstants, type Constants } from './constants.ts'
import { fingerprintOf } from './fingerprint.ts'
import { findTable, type Sheet } from './header.ts'
import type { Layout } from './layout.ts'
import { mapColumns } from './map.ts'
import { recogniseMeasure } from './measures.ts'
import { decideNumberStyle, type NumberHints } from './number-style.ts'
import type { NumberStyle } from './numbers.ts'
import { ownSource } from './own-source.ts'
import { createPlaceMatcher } from './places.ts'
import { partOf, type ReadProgress } from './read-progress.ts'
import { createPlaceResolver } from './resolve-place.ts'
import { roleDoubt } from './role-doubt.ts'
import { readRows, type TableRow } from './rows.ts'
import { settleSubjects, type SubjectsSettled, type TableContext } from './settle-subjects.ts'
import type { Grid } from './split.ts'
import { stocksAddedOverTime } from './stocks-over-time.ts'
import { readSubject } from './subjects.ts'
import { typeCells } from './type.ts'
import { readUnit, type UnitRead } from './units.ts'
import { yearToDateDecision } from './year-to-date.ts'

/** A table of any shape, read. */
export interface TableReading {
  readonly file: PlacedDataset
  readonly measures: readonly Measure[]
  readonly sources: readonly Source[]
  readonly setAside: readonly SetAside[]
  readonly checksums: readonly Checksum[]
  readonly cells: CellCounts
  readonly preview: Preview
  readonly fingerprint: string
}

/** Share of the reading of a table that understanding it takes, before its figures are read. */
const UNDERSTOOD_SHARE = 0.4

interface Table {
  readonly sheet: Sheet
  readonly layout: Layout
  readonly rows: readonly TableRow[]
  readonly matcher: ReturnType<typeof createPlaceMatcher>
}

/** Key of the heads of a grid's table, by which the answers to its kind are kept. */
export function gridFingerprint(grid: Grid, answers: Answers): string {
  return fingerprintOf(findTable(grid, answers).value.heads)
}

/**
 * Reads a table of any shape: where it begins, what its columns hold, how its numbers are written, which measures in
 * which units its figures are of, and then every cell. `name`: of the file; it may suggest, but it decides nothing.
 */
export function readTable(grid: Grid, name: string, evidence: Evidence, answers: Answers, onProgress?: ReadProgress): Reading<TableReading> {
  const matcher = createPlaceMatcher(evidence.registry)
  const table = findTable(grid, answers)
  const sheet = table.value
  const mapped = mapColumns(sheet, matcher, evidence.registry, answers)
  const layout = mapped.value
  const rows = readRows(sheet, layout)
  const parts: Table = { sheet, layout, rows, matcher }
  const titles = sheet.titles.map(({ text }) => text)

  const style = decideStyle(parts, grid, titles, evidence, answers)
  const said = findConstants(sheet, layout, matcher, evidence.registry, answers, { locality: null, isSure: false })
  const { subjects, context } = settle(parts, style.value, said.value, titles, name, evidence, answers)
  const constants = findConstants(sheet, layout, matcher, evidence.registry, answers, likelyPlace(subjects.value, languageOf([...sheet.heads.flat(), ...titles].join(' '))))
  const { source, fact: counter } = ownSource(name, titles, evidence.registry, answers)
  const typed = typeCells({ ...context, constants: constants.value, sheet, subjects: subjects.value.byKey, source: source.id, answers, registry: evidence.registry, onProgress: partOf(onProgress, UNDERSTOOD_SHARE, 1) })
  const places = context.resolver.account()
  const registry = { ...evidence.registry, measures: new Map([...evidence.registry.measures, ...subjects.value.measures.map((measure) => [measure.code, measure] as const)]) }
  const toDate = yearToDateDecision(typed.value.file, registry, answers, new Map([...subjects.value.byKey.values()].flatMap(({ measure, toDate: word }) => (measure && word ? [[measure.code, word] as const] : []))))
  const hasFigures = layout.values.length > 0
  // Figures that agree with those published of their economies are no partners' figures.
  const openRoles = mapped.questions.filter(({ code }) => code === 'role')
  const isAgreed = [...subjects.value.byKey.values()].some(({ agreement }) => agreement !== null)
  const doubt = roleDoubt(mapped.facts, layout, subjects.value, answers)
  const problems: IntakeProblem[] = [
    ...table.problems,
    ...mapped.problems,
    ...(hasFigures || table.problems.length > 0 ? [] : [intakeProblem('no figures')]),
    ...refusals(parts, constants, subjects.value),
    ...style.problems,
    ...typed.problems,
    ...stocksAddedOverTime(layout, rows, style.value, subjects.value.byKey, sheet.grid.lines[sheet.headRows.at(-1) ?? 0] ?? 1),
    ...places.problems,
    ...typed.value.checksums.filter(({ agrees, difference }) => !agrees && !(difference > 0 && isOfSome(sheet))).map(totalDiffers),
  ]
  return {
    value: {
      file: typed.value.file,
      measures: subjects.value.measures,
      sources: [source],
      setAside: [...sheet.setAside, ...columnsAside(sheet, layout), ...typed.value.setAside],
      checksums: typed.value.checksums,
      cells: typed.value.fates.count(),
      preview: typed.value.fates.preview(layout.roles),
      fingerprint: fingerprintOf(sheet.heads),
    },
    facts: [...table.facts, ...style.facts, ...mapped.facts.filter(({ code }) => doubt === null || code !== 'role'), ...(isAgreed ? openRoles.map((open) => ({ ...open, value: 'locality', how: 'figures' as const })) : []), ...constants.facts, ...subjects.facts, ...typed.facts, ...places.facts, counter, ...(toDate?.how ? [toDate] : [])],
    questions: [...(doubt ? [doubt] : []), ...mapped.questions.filter((question) => !isAgreed || !openRoles.includes(question)), ...style.questions, ...subjects.questions, ...(subjects.value.isAllAside ? [] : constants.questions), ...typed.questions, ...places.questions, ...(toDate && !toDate.how ? [toDate] : [])],
    problems,
  }
}

/** Settles the subjects under a style and what is known of the whole file; without constants, what can be known before them. */
function settle({ sheet, layout, rows, matcher }: Table, style: NumberStyle, constants: Constants | null, titles: readonly string[], name: string, evidence: Evidence, answers: Answers): { readonly subjects: Reading<SubjectsSettled>; readonly context: TableContext } {
  const context: TableContext = { rows, layout, style, constants: constants ?? { locality: null, partner: null, period: null }, resolver: createPlaceResolver(matcher, answers, layout.home) }
  const period = constants?.period ? parsePeriod(constants.period.text) : null
  const isOfInterval = period !== null && period.kind !== 'day' && period.kind !== 'year'
  const words = { titles, isFdi: readSubject([...titles, ...sheet.heads.flat(), name]).isFdi, isOfInterval }
  return { subjects: settleSubjects(context, titleUnit(titles, sheet.heads.flat()), words, evidence, answers), context }
}

/** Where the figures are of, if nothing in the file says it: figures notified and arrived are Korea's own; others are guessed by figures that agree, or by language. */
function likelyPlace({ likelyLocality, stages }: SubjectsSettled, language: NumberHints['language']): { readonly locality: string | null; readonly isSure: boolean } {
  if (stages.length > 0 && stages.every((stage) => stage === 'notified' || stage === 'arrived')) return { locality: 'KR', isSure: true }
  return { locality: likelyLocality ?? (language === 'vi' ? HOME_ECONOMY : null), isSure: false }
}

/** The unit that titles say: a line that says nothing else before one that does. */
function titleUnit(titles: readonly string[], heads: readonly string[]): UnitRead | null {
  const around = [...titles, ...heads].join(' ')
  const units = titles.map((title) => readUnit(title, around)).filter((unit) => unit !== null)
  const money = units.find(({ kind, currency }) => kind === 'money' && currency !== null)
  const scaled = units.find(({ kind, scale }) => kind === 'other' && scale !== 1)
  return money ?? units.find(({ kind }) => kind !== 'other') ?? scaled ?? null
}

function decideStyle(table: Table, grid: Grid, titles: readonly string[], evidence: Evidence, answers: Answers): Reading<NumberStyle> {
  const { sheet, layout } = table
  const counted = countedColumns(layout, evidence)
  function* cells() {
    for (const at of sheet.body) {
      for (const { column } of layout.values) {
        const text = grid.rows[at]?.[column] ?? ''
        if (text !== '') yield { text, line: grid.lines[at] ?? 0, column: column + 1, isWhole: counted.has(column) }
      }
    }
  }
  const blank: Constants = { locality: null, partner: null, period: null }
  const answered = answers['numbers']
  const hints: NumberHints = {
    separator: grid.separator,
    language: languageOf([...sheet.heads.flat(), ...titles].join(' ')),
    ...(answered === undefined ? {} : { answer: answered }),
    sums: (style) => {
      const { context } = settleNothing(table, style, blank, answers)
      const { checksums } = typeCells({ ...context, sheet, subjects: new Map(), source: 'none', answers, registry: evidence.registry }).value
      return checksums.length === 0 ? null : checksums.filter(({ agrees }) => agrees).length / checksums.length
    },
    agrees: (style) => {
      const { subjects } = settle(table, style, null, titles, '', evidence, answers)
      const best = Math.max(0, ...[...subjects.value.byKey.values()].map(({ agreement }) => (agreement ? (agreement.agreeing + agreement.near) / agreement.compared : 0)))
      return best === 0 ? null : best
    },
  }
  return decideNumberStyle(cells(), hints)
}

/** Columns whose heads say that they count projects or the like. */
function countedColumns({ values }: Layout, { registry }: Evidence): ReadonlySet<number> {
  const isCounted = ({ unit, rest }: Layout['values'][number]): boolean => {
    if (unit) return unit.kind === 'count'
    const measures = recogniseMeasure(rest, registry).codes.flatMap((code) => registry.measures.get(code) ?? [])
    return measures.length > 0 && measures.every(isCount)
  }
  return new Set(values.filter(isCounted).map(({ column }) => column))
}

function settleNothing({ layout, rows, matcher }: Table, style: NumberStyle, constants: Constants, answers: Answers): { readonly context: TableContext } {
  return { context: { rows, layout, style, constants, resolver: createPlaceResolver(matcher, answers, layout.home) } }
}

function languageOf(text: string): NumberHints['language'] {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[ăâđêôơư]|[\u1ea0-\u1ef9]/iu.test(text)) return 'vi'
  return /\b(?:of|the|by|in|and|investment|inflows?|outflows?|countr(?:y|ies)|million|dollars)\b/iu.test(text) && !/[à-ÿ]/iu.test(text) ? 'en' : null
}

/** What makes a table none that can be loaded, whatever is answered. */
function refusals({ sheet, layout, rows }: Table, constants: Reading<Constants>, subjects: SubjectsSettled): readonly IntakeProblem[] {
  const [column] = layout.industryColumns
  const asksLocality = constants.questions.some(({ code }) => code === 'locality')
  const line = sheet.grid.lines[sheet.body[0] ?? 0] ?? 1
  const isOfIndustries = column !== undefined && ((asksLocality && layout.partnerColumns.length === 0) || rows.every(({ industry, isSection }) => isSection || industry !== null))
  const industries = isOfIndustries ? [intakeProblem('rows are industries', { line, column: column + 1, text: sheet.heads[column]?.join(' ') ?? '' })] : []
  return [...industries, ...(subjects.isNoInvestment ? [intakeProblem('not investment')] : [])]
}

/** Whether a table says that it lists only some of what its totals add up. */
function isOfSome({ titles, body, grid }: Sheet): boolean {
  const said = /chủ yếu|một số|\b(?:main|major|selected|top \d+|leading)\b|주요|principales|principais/iu
  return titles.some(({ text }) => said.test(text)) || body.some((at) => /^(?:trong đó|of which|in which)\b\W*$|^이 중\W*$/iu.test(grid.rows[at]?.[0] ?? ''))
}

function totalDiffers({ line, column, name, printed, sum, difference }: Checksum): IntakeProblem {
  return intakeProblem('total differs', { line, column, text: `${name}: ${printed}`, assumed: String(sum), hint: String(difference) })
}

/** Columns that hold no figures and no labels: each once, with its cells. */
function columnsAside(sheet: Sheet, layout: Layout): readonly SetAside[] {
  return layout.asides.flatMap((reason, column): SetAside[] => {
    if (reason === null || layout.roles[column] === 'place name') return []
    const cells = sheet.body.filter((at) => (sheet.grid.rows[at]?.[column] ?? '') !== '').length
    return cells === 0 ? [] : [{ reason, line: sheet.grid.lines[sheet.headRows.at(-1) ?? 0] ?? 1, column: column + 1, text: sheet.heads[column]?.join(' ') ?? '', cells }]
  })
}

/** Kept for the order in which questions are asked: what decides most comes first. */
export function byWeight(a: Decision, b: Decision): number {
  return ORDER.indexOf(a.code) - ORDER.indexOf(b.code)
}

const ORDER: readonly Decision['code'][] = ['encoding', 'separator', 'header', 'numbers', 'dates', 'measure', 'unit', 'currency', 'locality', 'partner', 'period', 'role', 'nil', 'year-to-date', 'place', 'duplicates', 'vanish']
