import type { ExportRow } from '../../csv/observations-to-csv.ts'
import { CHECK_GROUPS, checkFacts, type Checks } from '../../domain/checks-types.ts'
import type { Figure } from '../../domain/figure.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, plainCell } from '../../parts/figure-record.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { yearsFrame } from '../../parts/view-frame.ts'
import { type CheckTexts, checksOf, isDiffering, type ListedCheck, numberText, pairText, remarkText, residualText, shareWords, verdictText, whenText, whoText } from './check-words.ts'

/** Most rows of the table that leaves the page, what does not agree first. */
const MOST_ROWS = 80

const GROUPS = CHECK_GROUPS.filter((kind) => kind !== 'remarks')

/** What a check says. */
export function checkRecord(texts: RecordTexts, checks: Checks): FigureRecord {
  const { view, messages, words } = texts
  const facts = checkFacts(checks)
  return {
    headline: messages.check.headline(facts),
    caption: messages.check.caption(facts),
    filters: filterSentence(view, messages, words, yearsFrame(texts, null)),
    sourceIds: checks.sourceIds,
    officialUntil: checks.officialUntil,
    notes: () => checkNotes(texts, checks),
    picture: null,
    table: () => checkTable(texts, checks),
    figures: () => GROUPS.flatMap((kind) => checksOf(checks, kind)).flatMap(exportRows),
    fileName: `inflow-check-${checks.measure.code}.csv`,
  }
}

/** The rules of the groups that have something, and what is not listed. */
function checkNotes(texts: RecordTexts, checks: Checks): readonly string[] {
  const { check } = texts.messages
  const filled = GROUPS.filter((kind) => checks[kind].total > 0)
  const remarks = checks.remarks.listed.filter(({ kind }) => kind !== 'note').slice(0, MOST_REMARKS)
  return [
    ...filled.map((kind) => `${check.groups[kind]}: ${check.leads[kind]}`),
    ...new Set(remarks.map((remark) => [`${check.remarkKinds[remark.kind]}: ${remarkText(remark, texts)}`, remark.note ?? ''].filter((text) => text !== '').join(' '))),
  ]
}

/** What fits under a picture. */
const MOST_REMARKS = 6

function checkTable(texts: RecordTexts, checks: Checks): PosterTable {
  const { check } = texts.messages
  const all = GROUPS.flatMap((kind) => checksOf(checks, kind).map((own) => ({ kind, own })))
  const rows = [...all.filter(({ own }) => isDiffering(own)), ...all.filter(({ own }) => !isDiffering(own))].slice(0, MOST_ROWS)
  return {
    kind: 'table',
    unit: '',
    columns: [
      { key: 'about', head: check.filter, isNumber: false },
      { key: 'what', head: check.columns.what, isNumber: false },
      { key: 'when', head: check.columns.when, isNumber: false },
      { key: 'figures', head: check.columns.figures, isNumber: false },
      { key: 'difference', head: check.columns.difference, isNumber: true },
      { key: 'verdict', head: check.columns.verdict, isNumber: false },
    ],
    rows: rows.map(({ kind, own }) => ({
      key: `${kind} ${own.key}`,
      isEmphasised: false,
      cells: [check.groups[kind], `${pairText(own.pair, texts)}, ${texts.words.measure(own.measure)}`, whenText(own, texts), figuresText(own, texts), differenceText(own, texts), verdictText(own, texts)].map(plainCell),
    })),
  }
}

function figuresText(check: ListedCheck, texts: CheckTexts): string {
  const { check: own, language } = texts.messages
  switch (check.kind) {
    case 'sum':
      return `${numberText(check.sum, texts)} (${own.parts(check.sum.parts.length)}) · ${numberText(check.total, texts)} ${tableUnit(check.total.unit, language)}`
    case 'share': {
      const words = shareWords(check, texts)
      return `${numberText(check.reported, texts)} (${[whoText(check.reported, texts), words.reported].filter((text) => text !== null).join('; ')}) · ${numberText(check.computed, texts)} (${words.computed})`
    }
    case 'rank':
      return `${numberText(check.reported, texts)} · ${numberText(check.computed, texts)} (${own.rankAmong(check.ranked, check.members)})`
    case 'claim':
    case 'restated':
      return check.figures.map((figure) => `${numberText(figure, texts)} (${whoText(figure, texts)})`).join(' · ')
    case 'fall':
    case 'jump':
      return `${numberText(check.from, texts)} → ${numberText(check.to, texts)} ${tableUnit(check.to.unit, language)}`
  }
}

function differenceText(check: ListedCheck, texts: CheckTexts): string {
  switch (check.kind) {
    case 'sum':
      return residualText(check, texts)
    case 'claim':
    case 'restated':
      return numberText(check.difference, texts)
    default:
      return ''
  }
}

function exportRows(check: ListedCheck): readonly ExportRow[] {
  const { pair, measure, period } = check
  const row = (figure: Figure): ExportRow => ({ ...pair, measure: figure.kind === 'published' ? figure.observation.measure : measure, period, figure })
  switch (check.kind) {
    case 'sum':
      return [check.total, check.sum, check.residual].map(row)
    case 'share':
    case 'rank':
      return [check.reported, check.computed].map(row)
    case 'claim':
    case 'restated':
      return [...check.figures, check.difference].map((figure) => (figure.kind === 'published' ? { ...row(figure), ...figure.observation, figure } : row(figure)))
    case 'fall':
    case 'jump':
      return [check.from, check.to, check.change].map(row)
  }
}
