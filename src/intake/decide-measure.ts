import type { Dataset } from '../domain/dataset.ts'
import { decision, plainOptions, type Answers, type Decision, type HowKnown } from '../domain/intake/reading.ts'
import type { Registry } from '../domain/registry.ts'
import { isComponent } from './components.ts'
import { figuresAgree, isConvincing, type Agreement } from './measure-figures.ts'
import { narrowByUnit } from './measures.ts'
import type { Subject } from './subject-keys.ts'
import { type FileWords, readSubjectWords } from './subject-words.ts'
import type { UnitRead } from './units.ts'

/** The measure of a subject, or what is to be asked. */
export interface MeasureDecision {
  /** null: open; 'aside': no measure here. */
  readonly code: string | null
  readonly fact: Decision | null
  readonly question: Decision | null
  /** Figures that agree with those published, where they were compared. */
  readonly agreement: Agreement | null
}

const MONEY_SCALES = [1e-6, 1e-3, 1, 1e3]
const MOST_OPTIONS = 12
/** Of so few measures the unit tells which one is meant. */
const FEW = 4

/**
 * The measure of a subject: as answered; else as its words say, where they are understood and leave one; else as its
 * figures agree with those published. Words that name an indicator in a language that is not read ask for a
 * confirmation; words that say something no measure here is set it aside; and where nobody says anything it is asked.
 */
export function decideMeasure(subject: Subject, unit: UnitRead | null, words: FileWords, evidence: { readonly dataset: Dataset; readonly registry: Registry }, answers: Answers): MeasureDecision {
  const { registry } = evidence
  const text = subject.parts.join(', ')
  const isOnly = words.subjects.length === 1
  const read = readSubjectWords(subject.parts, words, registry)
  const id = isOnly || read.isOfTitle ? 'measure' : `measure:${text}`
  const at = { id, subject: text || null, line: subject.line, column: subject.column, cells: subject.cells, free: 'measure' as const }
  const known = (code: string, how: HowKnown, agreement: Agreement | null = null): MeasureDecision => ({ code, fact: decision('measure', code, { ...at, how }), question: null, agreement })
  const answered = answers[id] ?? answers[`measure:${text}`]
  if (answered === undefined && subject.parts.some(isComponent)) return known('aside', 'said')

  const codes = narrowByUnit(read.codes, unit, registry)
  const isUnderstood = codes.length === 1 && (read.isUnderstood || (read.isPlain && read.codes.length <= FEW && (unit?.kind !== 'percent' || unit.of === 'gdp')))
  const needsFigures = !isUnderstood && read.excludes === null
  // Figures of a place that nobody names may tell which it is.
  const isPlaceless = subject.samples.every(({ locality }) => locality === null)
  const agreements = needsFigures || isPlaceless || unit === null ? agreementsOf(subject, unit, evidence) : []
  const [best, next] = agreements.filter(({ measure }) => codes.length === 0 || codes.includes(measure))
  const agreed = best && isConvincing(best, next) ? best : null
  if (answered !== undefined) return known(answered, 'answered', agreements.find(({ measure }) => measure === answered) ?? null)
  if (read.excludes !== null || (read.codes.length > 0 && codes.length === 0 && !read.isOfTitle)) return known('aside', 'said')
  if (isUnderstood && codes[0] !== undefined) return known(codes[0], 'said', agreements.find(({ measure }) => measure === codes[0]) ?? null)
  if (agreed && (!read.isStated || read.isPlain)) return known(agreed.measure, 'figures', agreed)
  const isAsked = read.isStated || codes.length > 0 || isOnly || (words.isFdi && subject.parts.length === 0)
  if (!isAsked) return known('aside', 'assumed')
  const suggestion = agreed?.measure ?? (codes.length === 1 ? codes[0] : undefined) ?? null
  const offered = codes.length > 0 ? codes : narrowByUnit([...registry.measures.keys()], unit, registry)
  const options = plainOptions([...new Set([...(suggestion === null ? [] : [suggestion]), ...offered])].slice(0, MOST_OPTIONS).concat('aside', 'none'))
  return { code: null, fact: null, question: decision('measure', suggestion, { ...at, options }), agreement: agreed }
}

function agreementsOf(subject: Subject, unit: UnitRead | null, { dataset, registry }: { readonly dataset: Dataset; readonly registry: Registry }): readonly Agreement[] {
  if (subject.samples.length === 0) return []
  const scales = unit?.kind === 'money' && (unit.currency === 'USD' || unit.currency === null) && unit.scale !== 1 ? [unit.scale / 1e6] : unit?.kind === 'money' && unit.currency === 'USD' ? [unit.scale / 1e6] : MONEY_SCALES
  return figuresAgree(subject.samples, dataset, registry, scales)
}
