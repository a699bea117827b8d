import { observationAt } from '../../src/domain/dataset.ts'
import type { Intake } from '../../src/domain/intake/intake.ts'
import { PROBLEM_LEVELS, type Decision, type IntakeProblem } from '../../src/domain/intake/reading.ts'
import { OBSERVATION_COLUMNS, observationFields } from '../../src/domain/observation.ts'
import { placeName, type Registry } from '../../src/domain/registry.ts'
import { enIntake } from '../../src/i18n/intake-texts-en.ts'
import type { IntakeNames } from '../../src/i18n/intake-texts.ts'

const LISTED = 10

/** What was read, as lines for a person; in English. */
export function reportLines(intake: Intake, registry: Registry): readonly string[] {
  const names = namesOf(registry, intake)
  const { facts, questions, checksums, setAside, change } = intake
  const reasons = [...new Set(setAside.map(({ reason }) => reason))]
  return [
    `${intake.name}: ${enIntake.outcomes[intake.outcome]}`,
    '',
    ...facts.map((fact) => `  ${enIntake.decisionFact(fact, names)}${fact.how ? ` (${enIntake.how[fact.how]})` : ''}`),
    ...questions.flatMap((question) => ['', `? ${enIntake.decisionQuestion(question, names)}`, `  "${question.id}": ${answersOf(question)}`]),
    ...PROBLEM_LEVELS.flatMap((level) => problemLines(intake.problems.filter((problem) => problem.level === level), enIntake.levels[level])),
    ...(setAside.length > 0 ? [''] : []),
    ...reasons.map((reason) => `  ${enIntake.asideText(reason, setAside.filter((aside) => aside.reason === reason).length)}`),
    ...(checksums.length > 0 ? ['', `  ${enIntake.checksumSummary(checksums)}`] : []),
    ...(change ? ['', `  ${intake.file.dataset.size} observations: ${change.added} added, ${change.changed} changed, ${change.removed} removed, ${change.unchanged} unchanged`] : []),
  ]
}

function problemLines(problems: readonly IntakeProblem[], level: string): readonly string[] {
  if (problems.length === 0) return []
  const shown = problems.slice(0, LISTED).map((problem) => {
    const { found, assumed, remedy } = enIntake.problemText(problem)
    return `  ${[enIntake.position(problem.line, problem.column), [found, assumed, remedy].filter(Boolean).join(' ')].filter(Boolean).join(': ')}`
  })
  const more = problems.length - shown.length
  return ['', `${level}:`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])]
}

function answersOf(question: Decision): string {
  const options = question.options.map(({ value }) => (value === question.value ? `${value} (suggested)` : value))
  const free = question.free === null ? [] : [`any ${question.free}`]
  return [...options, ...free].join(' | ')
}

function namesOf(registry: Registry, { measures }: Intake): IntakeNames {
  const own = new Map(measures.map((measure) => [measure.code, measure]))
  return { place: (code) => placeName(registry, code, 'en'), measure: (code) => (own.get(code) ?? registry.measures.get(code))?.names.en ?? code }
}

/** What was read, as one JSON object in pieces: a million observations are too long for one string. */
export function* reportJson(intake: Intake, registry: Registry): Generator<string> {
  const names = namesOf(registry, intake)
  const { file, questions, facts, problems, setAside, checksums, cells, rows, name, outcome, fingerprint } = intake
  const head = {
    outcome,
    name,
    rows,
    cells,
    fingerprint,
    facts: facts.map((fact) => ({ ...fact, text: enIntake.decisionFact(fact, names) })),
    questions: questions.map((question) => ({ ...question, text: enIntake.decisionQuestion(question, names) })),
    problems: problems.map((problem) => ({ ...problem, message: Object.values(enIntake.problemText(problem)).filter(Boolean).join(' ') })),
    setAside,
    checksums,
    measures: intake.measures,
    sources: intake.sources,
  }
  yield `${JSON.stringify(head).slice(0, -1)},"observations":[`
  for (let row = 0; row < file.dataset.size; row++) {
    const fields = observationFields(observationAt(file.dataset, row))
    const cellsOf = OBSERVATION_COLUMNS.map((column, at) => [column, column === 'value' || column === 'precision' ? Number(fields[at]) : (fields[at] ?? '')])
    yield `${row > 0 ? ',' : ''}\n${JSON.stringify({ ...Object.fromEntries(cellsOf), line: file.lines[row] ?? 0 })}`
  }
  yield ']}\n'
}
