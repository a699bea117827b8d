import { guardText } from '../../csv/formula-guard.ts'
import type { Decision, IntakeProblem, IntakeProblemCode, ProblemLevel } from '../../domain/intake/reading.ts'
import { PROBLEM_LEVELS } from '../../domain/intake/reading.ts'
import type { IntakeTexts } from '../../i18n/intake-texts.ts'
import type { UploadTexts } from '../../i18n/upload-texts.ts'
import type { IntakeSummary } from '../../io/intake-protocol.ts'

/** All problems of one code. */
export interface ProblemGroup {
  readonly code: IntakeProblemCode
  readonly level: ProblemLevel
  /** How many there are, listed or not. */
  readonly count: number
  readonly listed: readonly IntakeProblem[]
}

/** Problems by code, the gravest first, then in the order the file has them. */
export function groupProblems({ problems, problemCounts }: Pick<IntakeSummary, 'problems' | 'problemCounts'>): readonly ProblemGroup[] {
  const codes = [...new Set(problems.map(({ code }) => code))]
  const groups = codes.map((code): ProblemGroup => {
    const all = problems.filter((problem) => problem.code === code)
    const listed = all.length > 1 ? all.filter((problem) => restCount(problem) === 0) : all
    const { level = 'notes' } = all[0] ?? {}
    const counted = Math.max(all.length, problemCounts[code] ?? 0) - (all.length - listed.length)
    return { code, level, listed, count: counted + (all.length > 1 ? all.reduce((sum, problem) => sum + restCount(problem), 0) : 0) }
  })
  return groups.toSorted((a, b) => PROBLEM_LEVELS.indexOf(a.level) - PROBLEM_LEVELS.indexOf(b.level))
}

/** Behind many problems of one code stands one without a place, whose text is how many more there are; 0 for any other. */
function restCount({ line, column, text }: IntakeProblem): number {
  return line === null && column === null && /^[1-9]\d*$/.test(text) ? Number(text) : 0
}

/** Questions a list asks one after the other; whether figures may vanish is asked where the change is shown. */
export function listedQuestions({ questions }: Pick<IntakeSummary, 'questions'>): readonly Decision[] {
  return questions.filter(({ code }) => code !== 'vanish')
}

/** Facts shown as such; how to load the file is shown with the change. */
export function listedFacts({ facts }: Pick<IntakeSummary, 'facts'>): readonly Decision[] {
  return facts.filter(({ code }) => code !== 'commit' && code !== 'vanish')
}

/** The answers that were suggested; null where a question has no suggestion. */
export function suggestedAnswers(questions: readonly Decision[]): Readonly<Record<string, string>> | null {
  const answers = questions.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const]))
  return answers.length === questions.length ? Object.fromEntries(answers) : null
}

/** Options of a decision, with what it has now among them, whoever chose it. */
export function optionsOf({ options, value }: Decision): Decision['options'] {
  return value === null || options.some((option) => option.value === value) ? options : [{ value, readings: [] }, ...options]
}

/** The problems listed, as a file: one row a problem, in the reader's words; no cell runs as a formula. */
export function problemsToCsv(problems: readonly IntakeProblem[], texts: IntakeTexts, { problemColumns: heads }: UploadTexts): string {
  const rows = problems.map((problem) => {
    const { found, assumed, remedy } = texts.problemText(problem)
    return [texts.levels[problem.level], texts.problemTitle(problem.code), String(problem.line ?? ''), String(problem.column ?? ''), problem.text, found, assumed, remedy]
  })
  const head = [heads.level, heads.problem, heads.line, heads.column, heads.text, heads.found, heads.assumed, heads.remedy]
  // With a byte order mark, because spreadsheets read Vietnamese and Korean wrongly without.
  return `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`
}

function csvCell(text: string): string {
  const guarded = guardText(text)
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** The finding in large type. */
export function headlineOf({ outcome, questions, problems, change }: IntakeSummary, texts: IntakeTexts, { headline }: UploadTexts): string {
  const stop = problems.find(({ level }) => level === 'stops')
  if (outcome === 'refused') return stop ? texts.problemTitle(stop.code) : headline.refused
  if (questions.length > 0) return headline.asks(questions.length)
  if (!change || change.added + change.changed + change.removed === 0) return headline.same
  return headline.changes(change.added, change.changed, change.removed, texts.whole)
}
