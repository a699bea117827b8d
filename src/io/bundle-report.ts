import { formatPeriod } from '../domain/format/period-text.ts'
import { tableUnit } from '../domain/format/unit-text.ts'
import type { DataChange } from '../domain/intake/change.ts'
import type { Intake } from '../domain/intake/intake.ts'
import type { AsideReason, IntakeProblem } from '../domain/intake/reading.ts'
import type { Language } from '../domain/language.ts'
import type { Period } from '../domain/period.ts'
import { placeName, type Measure, type Registry, type Source } from '../domain/registry.ts'
import { CHANGE_REPORT_WORDS, type ChangeReportWords } from '../i18n/change-report-words.ts'
import type { IntakeTexts } from '../i18n/intake-texts.ts'

export interface ReportInput {
  readonly intake: Intake
  readonly change: DataChange
  readonly registry: Registry
  readonly newSources: readonly Source[]
  readonly newMeasures: readonly Measure[]
  readonly language: Language
  /** Of the tables beside the report, observations first. */
  readonly paths: readonly string[]
}

/** So many problems of one kind are written out. */
const MOST_EXAMPLES = 20
/** Letters that would be marks of the report rather than text. */
const MARKS = /[\\`*_{}[\]<>()#+!|~]/g

/** What a file changes, in words (Markdown): how to use the bundle, counts, totals, largest changes, problems, what was set aside. */
export async function changeReport(input: ReportInput): Promise<string> {
  const texts = await intakeTexts(input.language)
  const words = CHANGE_REPORT_WORDS[input.language]
  const { intake, change, newSources, newMeasures, paths } = input
  const [observations = '', ...registers] = paths
  const sections = [
    `# ${plain(words.title(intake.name))}`,
    [words.use(observations), ...registers.map(words.useRegister), words.useDescriptor, ...(change.changed + change.removed > 0 ? [words.useChanges] : [])].map((text) => `- ${text}`).join('\n'),
    section(words.counts, [
      `**${texts.modes[change.mode].name}.** ${texts.modes[change.mode].explained}`,
      '',
      ...(['added', 'changed', 'removed', 'unchanged'] as const).map((kind) => `- ${words[kind]}: ${texts.whole(change[kind])}`),
    ]),
    section(words.totals, totalsTable(input, words, texts)),
    ...(change.movers.length > 0 ? [section(words.movers, moversTable(input, words, texts))] : []),
    ...(newSources.length > 0 ? [section(words.newSources, newSources.map(({ id, publisher, title }) => `- \`${id.replaceAll('`', "'")}\`: ${plain(`${publisher}, ${title}`)}`))] : []),
    ...(newMeasures.length > 0 ? [section(words.newMeasures, newMeasures.map(({ code, names }) => `- \`${code}\`: ${plain(names[input.language])}`))] : []),
    section(words.problems, problemLines(intake.problems, words, texts)),
    ...(intake.setAside.length > 0 || intake.checksums.length > 0 ? [section(words.setAside, asideLines(intake, texts))] : []),
  ]
  return `${sections.join('\n\n')}\n`
}

/** Fetched in the language asked for only. */
async function intakeTexts(language: Language): Promise<IntakeTexts> {
  switch (language) {
    case 'en':
      return (await import('../i18n/intake-texts-en.ts')).enIntake
    case 'vi':
      return (await import('../i18n/intake-texts-vi.ts')).viIntake
    case 'ko':
      return (await import('../i18n/intake-texts-ko.ts')).koIntake
  }
}

function section(title: string, lines: readonly string[]): string {
  return `## ${title}\n\n${lines.join('\n')}`
}

/** Text of a file or a registry, in which nothing is a mark. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKS, '\\$&')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map((cells) => line(cells.map(plain)))]
}

function measureOf({ registry, newMeasures }: ReportInput, code: string): Measure | undefined {
  return registry.measures.get(code) ?? newMeasures.find((measure) => measure.code === code)
}

function periodText(period: Period, measure: Measure | undefined, language: Language): string {
  return formatPeriod(period, measure?.kind === 'stock' ? 'stock' : 'flow', language, 'short')
}

function totalsTable(input: ReportInput, words: ChangeReportWords, texts: IntakeTexts): readonly string[] {
  const { language, change } = input
  const rows = change.totals.map(({ measure: code, before, after, periodBefore, periodAfter, figuresBefore, figuresAfter }) => {
    const measure = measureOf(input, code)
    const sum = (value: number | null, period: Period | null): string =>
      value === null ? '–' : `${texts.number(value)}${period ? ` (${periodText(period, measure, language)})` : ''}`
    const unit = measure ? tableUnit(measure.unit, language) : ''
    return [measure?.names[language] ?? code, unit, sum(before, periodBefore), sum(after, periodAfter), `${texts.whole(figuresBefore)} → ${texts.whole(figuresAfter)}`]
  })
  return table([words.measure, words.unit, words.before, words.after, words.figures], rows)
}

function moversTable(input: ReportInput, words: ChangeReportWords, texts: IntakeTexts): readonly string[] {
  const { language, change, registry } = input
  const rows = change.movers.map(({ measure: code, locality, partner, period, source, before, after }) => {
    const measure = measureOf(input, code)
    const places = [locality, partner].map((place) => placeName(registry, place, language))
    return [measure?.names[language] ?? code, ...places, periodText(period, measure, language), source, texts.number(before), texts.number(after)]
  })
  return table([words.measure, words.locality, words.partner, words.period, words.source, words.before, words.after], rows)
}

function problemLines(problems: readonly IntakeProblem[], words: ChangeReportWords, texts: IntakeTexts): readonly string[] {
  if (problems.length === 0) return [words.noProblems]
  const codes = [...new Set(problems.map(({ code }) => code))]
  return codes.flatMap((code) => {
    const found = problems.filter((problem) => problem.code === code)
    const examples = found.slice(0, MOST_EXAMPLES).map((problem) => {
      const { found: what, assumed, remedy } = texts.problemText(problem)
      const where = texts.position(problem.line, problem.column)
      return `  - ${plain([where === '' ? '' : `${where}:`, what, assumed, remedy].filter((text) => text !== '').join(' '))}`
    })
    const rest = found.length - examples.length
    return [`- **${texts.problemTitle(code)}** (${texts.whole(found.length)})`, ...examples, ...(rest > 0 ? [`  - ${words.more(texts.whole(rest))}`] : [])]
  })
}

function asideLines({ setAside, checksums }: Intake, texts: IntakeTexts): readonly string[] {
  const counts = new Map<AsideReason, number>()
  for (const { reason } of setAside) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const sums = texts.checksumSummary(checksums)
  return [...Array.from(counts, ([reason, count]) => `- ${plain(texts.asideText(reason, count))}`), ...(sums === '' ? [] : [`- ${plain(sums)}`])]
}
