import type { CsvProblem, CsvProblemCode } from '../../src/csv/csv-problem.ts'

/** One thing wrong, where it is and what to do about it. */
export interface Finding {
  readonly file: string
  readonly line: number | null
  readonly column: string | null
  readonly found: string
  readonly remedy: string
}

export interface CheckResult {
  /** One line for each file: what was read. */
  readonly counts: readonly string[]
  readonly findings: readonly Finding[]
}

type Words = (problem: CsvProblem) => readonly [found: string, remedy: string]

const quote = (text: string): string => (text === '' ? 'nothing' : `"${text}"`)
const accepted = ({ hint }: CsvProblem): string => (hint === undefined ? 'correct it' : `write it like ${hint}`)
const choose = ({ hint }: CsvProblem): string => (hint === undefined ? 'correct it' : `use one of ${hint}`)

const WORDS: Readonly<Record<CsvProblemCode, Words>> = {
  'empty file': () => ['the file has no rows', 'write at least the header'],
  'unclosed quote': ({ text }) => [`a quote is opened and not closed: ${text}`, 'close it, or double the quotes inside the cell; the line was left out'],
  'malformed quote': ({ text }) => [`a quote ends before its cell does: ${text}`, 'double the quotes inside the cell; the line was left out'],
  'quotes given up': () => ['too many broken quotes above', 'correct them; from here on quotes were read as plain characters'],
  'cell count': ({ text, hint }) => [`${text} cells`, `the header has ${hint}; quote cells that contain the separator`],
  'missing column': () => ['the column is missing', 'add it; without it nothing is read'],
  'unknown column': () => ['the column is not one of the format', 'remove or rename it; it was not read'],
  'repeated column': () => ['the column stands twice', 'remove one; the first was read'],
  required: () => ['blank', 'fill it in'],
  'not allowed': (problem) => [quote(problem.text), choose(problem)],
  'not a date': (problem) => [`${quote(problem.text)} is not a date`, accepted(problem)],
  'not a whole number': ({ text }) => [`${quote(text)} is not a whole number`, 'write digits only'],
  'not an id': (problem) => [`${quote(problem.text)} is not an id`, `${accepted(problem)}, in small letters, digits and single hyphens`],
  'repeated key': ({ text, hint }) => [`${quote(text)} stands on line ${hint} already`, 'remove one of the two'],
  'too few fields': () => ['the row ends before this column', 'add the missing cells'],
  empty: () => ['blank', 'fill it in'],
  'not a period': (problem) => [`${quote(problem.text)} is not a period`, accepted(problem)],
  'not a number': (problem) => [`${quote(problem.text)} is not a number`, `${accepted(problem)}, with a dot before decimals and nothing between thousands`],
  'not positive': ({ text }) => [`${quote(text)} is not above zero`, 'write what one step of the last printed digit is worth'],
  'unknown relation': (problem) => [`${quote(problem.text)} is not a relation`, choose(problem)],
  'unknown status': (problem) => [`${quote(problem.text)} is not a status`, choose(problem)],
}

/** A reader's problem in words, for the command line. */
export function problemToFinding(file: string, problem: CsvProblem): Finding {
  const [found, remedy] = WORDS[problem.code](problem)
  return { file, line: problem.line, column: problem.column, found, remedy }
}

/** Findings without those at a place where an earlier one stands: several readers look at the same cell. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ file, line, column }) => {
    const place = `${file}:${line}:${column}`
    if (line !== null && seen.has(place)) return false
    seen.add(place)
    return true
  })
}
