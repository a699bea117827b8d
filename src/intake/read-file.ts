import { plainDecimal } from '../domain/decimal.ts'
import type { Evidence } from '../domain/evidence.ts'
import { EMPTY_DATASET } from '../domain/dataset.ts'
import { checkObservations } from '../domain/intake/checks.ts'
import { compareWithCurrent } from '../domain/intake/change.ts'
import { vanishQuestion } from '../domain/intake/commit.ts'
import type { Intake, Recipe } from '../domain/intake/intake.ts'
import { ownMeasureOf } from '../domain/intake/own-measure.ts'
import type { PlacedDataset } from '../domain/intake/placed.ts'
import { decision, intakeProblem, plainOptions, type Answers, type Decision, type IntakeProblem, type Outcome, type SetAside } from '../domain/intake/reading.ts'
import { unmarkRows } from '../domain/unmark-sources.ts'
import type { Measure } from '../domain/registry.ts'
import { isCanonical, readCanonical } from './canonical.ts'
import { decodeBytes } from './decode.ts'
import { partOf, type ReadProgress } from './read-progress.ts'
import { byWeight, gridFingerprint, readTable } from './read-table.ts'
import { sniffFile } from './sniff.ts'
import { splitText, type Grid } from './split.ts'
import { unpackColumns } from './unpack.ts'
import { validAnswers } from './valid-answers.ts'

/** A file to be read. */
export interface IntakeInput {
  /** As the file is called. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly answers: Answers
  /** Answers to files of this kind; those of `answers` go before them. Ignored for a file of another kind. */
  readonly recipe: Recipe | null
  /** What is here already. */
  readonly evidence: Evidence
  readonly onProgress?: ReadProgress
}

type Found = Omit<Intake, 'name' | 'outcome' | 'change' | 'facts' | 'questions' | 'problems'> & { readonly facts: readonly Decision[]; readonly questions: readonly Decision[]; readonly problems: readonly IntakeProblem[] }

const SNIFFED_BYTES = 4096
const HEAD_CHARACTERS = 10_000
/** Share of the reading of a table that splitting it takes. */
const SPLIT_SHARE = 0.3
const NO_FILE: PlacedDataset = { dataset: EMPTY_DATASET, lines: new Uint32Array(0), columns: new Uint16Array(0) }
const NOTHING: Omit<Found, 'facts' | 'questions' | 'problems'> = {
  setAside: [],
  checksums: [],
  file: NO_FILE,
  measures: [],
  sources: [],
  rows: 0,
  cells: { head: 0, label: 0, value: 0, missing: 0, aside: 0, problem: 0 },
  preview: { rows: [], roles: [] },
  fingerprint: '',
}

/**
 * Reads any file: what it is, its letters, its cells, its table, its figures; whether they make sense; and what they
 * would change. Loaded where nothing is open; asks where something is; refused, with the reason, where it cannot be
 * read at all. Never throws, and loses no cell without saying so.
 */
export function readFile(given: IntakeInput): Intake {
  const input = { ...given, answers: validAnswers(given.answers, given.evidence.registry) }
  const { name, bytes } = input
  const sniffed = sniffFile(bytes.subarray(0, SNIFFED_BYTES), bytes.length)
  if (sniffed.value === 'refused') return conclude(input, { ...NOTHING, ...sniffed }, input.answers)
  const decoded = decodeBytes(bytes, input.answers)
  const opened = { facts: [...sniffed.facts, ...decoded.facts], questions: [...sniffed.questions, ...decoded.questions], problems: [...sniffed.problems, ...decoded.problems] }
  if (hasStop(opened.problems)) return conclude(input, { ...NOTHING, ...opened }, input.answers)
  const text = decoded.value
  if (isOurs(text, input.answers)) {
    const read = readCanonical(text, name, input.evidence.registry, input.onProgress)
    return conclude(input, { ...opened, ...read, measures: ownMeasures(read.file, input.evidence), checksums: [], facts: [...opened.facts, decision('shape', 'tidy', { how: 'said' })], problems: [...opened.problems, ...read.problems] }, input.answers)
  }
  const split = splitText(text, input.answers, partOf(input.onProgress, 0, SPLIT_SHARE))
  const grid = unpackColumns(split.value)
  const answers = withRecipe(input, grid)
  const table = readTable(grid, name, input.evidence, answers, partOf(input.onProgress, SPLIT_SHARE, 1))
  return conclude(
    input,
    {
      ...table.value,
      rows: grid.rows.length,
      facts: [...opened.facts, ...split.facts, ...table.facts],
      questions: [...opened.questions, ...split.questions, ...table.questions],
      problems: [...opened.problems, ...split.problems, ...table.problems],
    },
    answers,
  )
}

/** Measures in other currencies: the registry has them in dollars only. */
function ownMeasures({ dataset }: PlacedDataset, { registry }: Evidence): readonly Measure[] {
  return dataset.measures.flatMap((code) => (registry.measures.has(code) ? [] : (ownMeasureOf(registry, code) ?? [])))
}

function withRecipe({ recipe, answers, evidence }: IntakeInput, grid: Grid): Answers {
  return recipe && recipe.fingerprint === gridFingerprint(grid, answers) ? { ...validAnswers(recipe.answers, evidence.registry), ...answers } : answers
}

/** Whether the first rows have the columns of an observation file, and nobody has said otherwise. */
function isOurs(text: string, answers: Answers): boolean {
  if (Object.keys(answers).some((id) => id.startsWith('column:') || id === 'separator' || id === 'header')) return false
  const [head] = splitText(text.slice(0, HEAD_CHARACTERS), {}).value.rows
  return head !== undefined && isCanonical(head)
}

/** Checks what was read, compares it with what is here, and says what the file is now. */
function conclude({ name, evidence }: IntakeInput, found: Found, answers: Answers): Intake {
  if (hasStop(found.problems)) return { ...found, name, outcome: 'refused', file: NO_FILE, questions: [], change: null }
  const registry = found.measures.length + found.sources.length === 0 ? evidence.registry : extended(evidence, found)
  // Figures of files loaded before count as those of the documents they name.
  const current = { registry, dataset: unmarkRows(evidence.dataset).dataset }
  const checked = checkObservations(found.file, current, answers)
  const repeated = findRepeated(found.file, checked.value)
  const mode = answers['commit'] === 'replace' ? 'replace' : 'append'
  const change = compareWithCurrent(checked.value.dataset, current.dataset, mode, registry)
  const vanishing = answers['vanish'] === undefined ? vanishQuestion(change) : decision('vanish', answers['vanish'], { how: 'answered', options: plainOptions(['yes', 'no']) })
  const questions = [...found.questions, ...checked.questions, ...(vanishing && (!vanishing.how || vanishing.value !== 'yes') ? [vanishing] : [])].toSorted(byWeight)
  const isEmpty = questions.length === 0 && checked.value.dataset.size === 0
  const problems = [...found.problems, ...checked.problems, ...(isEmpty ? [intakeProblem('no figures', { text: name })] : [])]
  const outcome: Outcome = isEmpty ? 'refused' : questions.length > 0 ? 'asks' : 'loaded'
  return {
    ...found,
    name,
    outcome,
    facts: [...found.facts, ...checked.facts, decision('commit', mode, { how: answers['commit'] === undefined ? 'assumed' : 'answered', options: plainOptions(['append', 'replace']) })],
    questions,
    problems,
    setAside: [...found.setAside, ...repeated],
    cells: { ...found.cells, value: found.cells.value - repeated.length, aside: found.cells.aside + repeated.length },
    file: isEmpty ? NO_FILE : checked.value,
    change: isEmpty ? null : change,
  }
}

/** Figures that were read and then left out, because another one of the same cell stands. */
function findRepeated(read: PlacedDataset, kept: PlacedDataset): readonly SetAside[] {
  const repeated: SetAside[] = []
  if (kept === read) return repeated
  let at = 0
  for (let row = 0; row < read.dataset.size; row++) {
    const [line = 0, column = 0] = [read.lines[row], read.columns[row]]
    if (at < kept.dataset.size && kept.lines[at] === line && kept.columns[at] === column && kept.dataset.value[at] === read.dataset.value[row]) at++
    else repeated.push({ reason: 'repeated', line, column: column || null, text: plainDecimal(read.dataset.value[row] ?? 0), cells: 1 })
  }
  return repeated
}

function extended({ registry }: Evidence, { measures, sources }: Found): Evidence['registry'] {
  return {
    ...registry,
    measures: new Map([...registry.measures, ...measures.map((measure) => [measure.code, measure] as const)]),
    sources: new Map([...registry.sources, ...sources.map((source) => [source.id, source] as const)]),
  }
}

function hasStop(problems: readonly IntakeProblem[]): boolean {
  return problems.some(({ level }) => level === 'stops')
}
