/**
 * What reading a file found, as data: whoever shows it turns the codes into sentences of the reader's language.
 * Every stage of reading returns a `Reading`; nothing is committed while a question is open.
 */
export interface Reading<Value> {
  readonly value: Value
  /** What was found out, each open to another answer. */
  readonly facts: readonly Decision[]
  /** What could not be found out. */
  readonly questions: readonly Decision[]
  readonly problems: readonly IntakeProblem[]
}

/** What is decided about a file: by the file itself, by its figures, or by who loads it. */
export const DECISIONS = [
  'encoding', // a label as TextDecoder takes it, 'utf-8' or 'windows-1258'
  'separator', // , ; tab |
  'quotes', // 'yes' or 'no': whether quotes hold cells together
  'header', // physical lines of the heads, '4' or '4-5'
  'shape', // what the columns are: 'tidy', 'periods', 'measures', 'localities', 'partners', 'transposed'
  'column', // what one column holds: a ColumnRole; subject is its head
  'numbers', // how numbers are written: a NumberStyle
  'dates', // order of day and month: 'DMY', 'MDY' or 'YMD'
  'fiscal', // years such as 2000-01: 'start' (its year is 2000), 'end' (2001)
  'unit', // unit of the file or of a column: 'USD million', 'USD', 'CAD million', 'projects', 'percent'
  'currency', // what to do with money that is no US dollar: 'keep' (as a unit of its own) or 'aside'
  'measure', // code of a measure for the file, a column or an indicator; 'aside' leaves its figures aside, 'none' says that it is no investment
  'locality', // code of the place all figures are of
  'partner', // code of the partner all figures are of
  'period', // period all figures are of
  'nil', // what a dash stands for: 'nil' or 'missing'
  'year-to-date', // 'interval' (January to the month) or 'period' (the month or quarter alone)
  'place', // code of the place a name stands for, or 'aside'; subject is the name
  'role', // whether the places of the rows are 'locality' or 'partner'
  'counter', // who counted: a counter of the sources, or 'own'
  'duplicates', // 'first', 'last' or 'aside': which of several values for one figure stands
  'commit', // 'append' or 'replace'
  'vanish', // 'yes': that many figures vanish is wanted
] as const
export type DecisionCode = (typeof DECISIONS)[number]

/** How an answer is known: the file says it, its other cells prove it, its figures agree with those already here, it is what such files mean, or somebody answered. */
export type HowKnown = 'said' | 'proved' | 'figures' | 'assumed' | 'answered'

/** What kind of answer a decision takes beside its options. */
export type FreeAnswer = 'place' | 'period' | 'measure' | 'unit'

export interface Option {
  readonly value: string
  /** How some cells of the file read under this answer. */
  readonly readings: readonly { readonly line: number; readonly raw: string; readonly reads: string }[]
}

/** A fact (`value` is known) or a question (`value` is only a suggestion, null where there is none). */
export interface Decision {
  /** Key of the answer: the code, and `:` and the subject where one file takes several (`measure:3`, `place:Thai Nguyn`). */
  readonly id: string
  readonly code: DecisionCode
  /** What it is about as the file has it: a name, the head of a column; null for the whole file. */
  readonly subject: string | null
  /** Physical line and column (both from 1) of the first cell it is about; null for the whole file. */
  readonly line: number | null
  readonly column: number | null
  readonly value: string | null
  readonly how: HowKnown | null
  readonly options: readonly Option[]
  readonly free: FreeAnswer | null
  /** How many cells hang on it. */
  readonly cells: number
}

/** Answers by decision id. */
export type Answers = Readonly<Record<string, string>>

export const PROBLEM_LEVELS = ['stops', 'warns', 'notes'] as const
export type ProblemLevel = (typeof PROBLEM_LEVELS)[number]

export const INTAKE_PROBLEMS = {
  // the file as a whole: each refuses it
  'empty file': 'stops',
  'too large': 'stops',
  'spreadsheet': 'stops', // .xlsx, .xls, .ods
  'web page': 'stops',
  'archive': 'stops',
  'not text': 'stops',
  'cannot be decoded': 'stops',
  'no figures': 'stops',
  'no table': 'stops',
  'two tables': 'stops',
  'heads repeat without a year': 'stops',
  'rows are industries': 'stops',
  'not investment': 'stops',
  // letters
  'letters lost': 'warns', // ? inside words
  'old Vietnamese font': 'stops', // TCVN3, VNI
  'undecodable bytes': 'warns',
  'NUL bytes': 'notes',
  // structure
  'unclosed quote': 'warns',
  'malformed quote': 'warns',
  'cell count': 'warns',
  'repeated head': 'notes',
  'empty head': 'notes',
  'huge cell': 'warns',
  // cells
  'not a number': 'warns',
  'not a period': 'warns',
  'unknown place': 'warns',
  'unknown code': 'warns',
  'unit in the cell differs': 'warns',
  'no place in the row': 'warns',
  'no period in the row': 'warns',
  'no measure for the cell': 'warns',
  'unreadable row': 'warns',
  // sense
  'unit slip': 'warns', // a jump of more than fifty times
  'duplicate': 'notes',
  'duplicates differ': 'warns',
  'share out of range': 'warns',
  'negative where none can be': 'warns',
  'sum differs': 'warns',
  'total differs': 'warns',
  'stock added over time': 'warns',
  'figures fall outside time': 'warns',
} as const satisfies Readonly<Record<string, ProblemLevel>>
export type IntakeProblemCode = keyof typeof INTAKE_PROBLEMS

export interface IntakeProblem {
  readonly code: IntakeProblemCode
  readonly level: ProblemLevel
  /** Physical line and column from 1; null where the whole file or line is meant. */
  readonly line: number | null
  readonly column: number | null
  /** Raw text as the file has it, shortened. */
  readonly text: string
  /** What it was taken for; '' where it was left out. */
  readonly assumed: string
  /** What would have been accepted, or what the other side of a comparison says. */
  readonly hint: string
  /** Decision whose answer mends it; null where the file itself must be mended. */
  readonly decision: string | null
}

/** Why cells are no observations and no problem either. */
export const ASIDE_REASONS = ['title', 'note', 'head', 'row number', 'total', 'region', 'aggregate', 'unspecified', 'not in the registry', 'no measure', 'industry', 'description', 'computed', 'answered', 'repeated'] as const
export type AsideReason = (typeof ASIDE_REASONS)[number]

/** A row, or one cell of it, that was set aside: not lost, and counted. */
export interface SetAside {
  readonly reason: AsideReason
  readonly line: number
  /** null: the whole row. */
  readonly column: number | null
  /** The name or text it goes by. */
  readonly text: string
  /** Cells with text in it. */
  readonly cells: number
}

/** A total the file prints, held against the sum of its parts (rule 9). */
export interface Checksum {
  readonly line: number
  readonly column: number
  readonly name: string
  readonly printed: number
  readonly sum: number
  readonly parts: number
  /** printed minus sum. */
  readonly difference: number
  /** Parts times half a step of the last printed digit. */
  readonly tolerance: number
  readonly agrees: boolean
}

export type Outcome = 'loaded' | 'asks' | 'refused'

const LONGEST_TEXT = 80

/** A problem of the level its code has. */
export function intakeProblem(code: IntakeProblemCode, found: Partial<Omit<IntakeProblem, 'code' | 'level'>> = {}): IntakeProblem {
  const text = found.text ?? ''
  const shown = text.slice(0, LONGEST_TEXT + 1).replaceAll('\n', '\\n')
  return {
    line: null,
    column: null,
    assumed: '',
    hint: '',
    decision: null,
    ...found,
    code,
    level: INTAKE_PROBLEMS[code],
    text: shown.length > LONGEST_TEXT ? `${shown.slice(0, LONGEST_TEXT - 1)}…` : shown,
  }
}

/** A fact or question with nothing said but its code and value. */
export function decision(code: DecisionCode, value: string | null, rest: Partial<Omit<Decision, 'code' | 'value'>> = {}): Decision {
  return { id: code, subject: null, line: null, column: null, how: null, options: [], free: null, cells: 0, ...rest, code, value }
}

/** Options without readings. */
export function plainOptions(values: readonly string[]): readonly Option[] {
  return values.map((value) => ({ value, readings: [] }))
}
