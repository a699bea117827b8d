import { formatNumber, significantStep } from '../domain/format/number.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { tableUnit } from '../domain/format/unit-text.ts'
import type { CellFate, ColumnRole } from '../domain/intake/intake.ts'
import type { AsideReason, Checksum, Decision, DecisionCode, HowKnown, IntakeProblem, IntakeProblemCode, Outcome, ProblemLevel } from '../domain/intake/reading.ts'
import type { Language } from '../domain/language.ts'
import { parsePeriod } from '../domain/period.ts'
import type { Unit } from '../domain/registry.ts'

/** The registries' words, in the language of the texts. */
export interface IntakeNames {
  /** Name of a place; of a code nobody knows the code itself. */
  readonly place: (code: string) => string
  readonly measure: (code: string) => string
}

/** A problem in words, each a sentence or two; empty where there is nothing to say. */
export interface ProblemText {
  /** What stands in the file. */
  readonly found: string
  /** What it was taken for. */
  readonly assumed: string
  /** What to do. */
  readonly remedy: string
}

/** What reading a file found, in one language: for the screen and for the command line. */
export interface IntakeTexts {
  readonly language: Language
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly levels: Readonly<Record<ProblemLevel, string>>
  readonly how: Readonly<Record<HowKnown, string>>
  readonly roles: Readonly<Record<ColumnRole, string>>
  readonly fates: Readonly<Record<CellFate, string>>
  /** 'append' and 'replace' as they are called, and what each does. */
  readonly modes: Readonly<Record<'append' | 'replace', { readonly name: string; readonly explained: string }>>
  /** What is decided, as a heading: "Separator". */
  readonly decisionName: (code: DecisionCode) => string
  /** What is asked, as a sentence with a question mark. */
  readonly decisionQuestion: (decision: Decision, names: IntakeNames) => string
  /** What was found out, in a few words: "heads on line 4". */
  readonly decisionFact: (decision: Decision, names: IntakeNames) => string
  /** An answer by its name; a value that has none is written as it is. */
  readonly optionName: (code: DecisionCode, value: string, names: IntakeNames) => string
  /** Heading of all problems of a code. */
  readonly problemTitle: (code: IntakeProblemCode) => string
  readonly problemText: (problem: IntakeProblem) => ProblemText
  /** Rows or cells set aside for one reason: "6 rows with totals, used to check the sums". */
  readonly asideText: (reason: AsideReason, count: number) => string
  /** "3 totals found, 2 agree, 1 differs by 12.4 (line 67)"; empty where there are none. */
  readonly checksumSummary: (checksums: readonly Checksum[]) => string
  /** Where something stands: "line 67, column 3"; empty for the whole file. */
  readonly position: (line: number | null, column: number | null) => string
  /** A whole number in the digits of the language. */
  readonly whole: (count: number) => string
  /** A number with at most `digits` significant digits. */
  readonly number: (value: number, digits?: number) => string
}

/** What a decision is about, in words: '' where it has no subject or no value. */
export interface Asked {
  readonly subject: string
  readonly value: string
}

interface DecisionWords {
  readonly name: string
  readonly question: (asked: Asked) => string
  readonly fact: (asked: Asked) => string
}

interface ProblemWords {
  readonly title: string
  /** Given the raw text of the file, which may be empty. */
  readonly found: (text: string) => string
  /** Where the problem itself does not say what it was taken for. */
  readonly otherwise: string
  readonly remedy: string
  /** Where what it was taken for, or the hint, is no text of the file but a number or name found in reading it. */
  readonly taken?: (assumed: string) => string
  readonly more?: (hint: string) => string
}

/** What a language has to say; the rest is the same for all. */
export interface IntakeWords extends Pick<IntakeTexts, 'language' | 'outcomes' | 'levels' | 'how' | 'roles' | 'fates' | 'modes' | 'position'> {
  readonly decisions: Readonly<Record<DecisionCode, DecisionWords>>
  /** Names of values, by code; what is in no table is named by the registries or written as it is. */
  readonly values: Readonly<Partial<Record<DecisionCode, Readonly<Record<string, string>>>>>
  readonly heads: (first: string, last: string | null) => string
  readonly counter: (code: string) => string
  /** Money: the name of a currency behind or before a word of scale ('' for whole units). */
  readonly money: (currency: string, scale: string) => string
  readonly problems: Readonly<Record<IntakeProblemCode, ProblemWords>>
  readonly takenFor: (assumed: string) => string
  /** Before what would have been accepted. */
  readonly accepted: (hint: string) => string
  /** Before what the other side of a comparison says. */
  readonly against: (hint: string) => string
  readonly aside: Readonly<Record<AsideReason, (count: number, written: string) => string>>
  readonly totals: {
    readonly found: (count: number, written: string) => string
    readonly allAgree: (count: number) => string
    readonly agree: (count: number, written: string) => string
    readonly differ: (count: number, written: string, differences: readonly string[], more: number) => string
    readonly by: (difference: string, line: string) => string
  }
}

/** Problems in which two figures are held against each other. */
const COMPARISONS = new Set<IntakeProblemCode>(['unit slip', 'duplicates differ', 'sum differs', 'total differs', 'unit in the cell differs', 'stock added over time'])
const UNITS = ['USD million', 'projects', 'adjustments', 'transactions', 'firms', 'percent', 'rank'] as const satisfies readonly Unit[]
const PLACES: readonly DecisionCode[] = ['locality', 'partner', 'place']
/** A float has no more digits worth printing. */
const DIGITS = 12
const LISTED_DIFFERENCES = 3
const BYTES_OF_A_MEGABYTE = 1024 * 1024

/** The texts of a language from its words. */
export function createIntakeTexts(words: IntakeWords): IntakeTexts {
  const { language } = words
  const number = (value: number, digits = DIGITS) => formatNumber(value, { language, precision: significantStep(value, digits) })
  const whole = (count: number) => formatNumber(count, { language, precision: 1 })

  function unitName(value: string): string {
    const known = UNITS.find((unit) => unit === value)
    if (known) return tableUnit(known, language)
    const money = /^([A-Z]{3})(?: (.+))?$/.exec(value)
    return money ? words.money(money[1] ?? '', money[2] ?? '') : value
  }

  function optionName(code: DecisionCode, value: string, names: IntakeNames): string {
    const own = words.values[code]
    if (own && Object.hasOwn(own, value)) return own[value] ?? value
    if (PLACES.includes(code)) return names.place(value)
    if (code === 'measure') return names.measure(value)
    if (code === 'unit') return unitName(value)
    if (code === 'counter') return words.counter(value)
    if (code === 'column') return Object.entries(words.roles).find(([role]) => role === value)?.[1] ?? value
    if (code === 'header') {
      const [first = '', last] = value.split('-')
      return words.heads(first, last ?? null)
    }
    const period = code === 'period' ? parsePeriod(value) : null
    return period ? formatPeriod(period, 'flow', language) : value
  }

  /** Numbers that reading found are written as the language does; sizes of files in megabytes. What the file itself says stays as it is. */
  function shown(code: IntakeProblemCode, text: string): string {
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text
    return code === 'too large' ? `${whole(Math.ceil(Number(text) / BYTES_OF_A_MEGABYTE))} MB` : number(Number(text))
  }

  function asked({ code, subject, value }: Decision, names: IntakeNames): Asked {
    return { subject: subject ?? '', value: value === null ? '' : optionName(code, value, names) }
  }

  return {
    ...words,
    decisionName: (code) => words.decisions[code].name,
    decisionQuestion: (decision, names) => words.decisions[decision.code].question(asked(decision, names)),
    decisionFact: (decision, names) => words.decisions[decision.code].fact(asked(decision, names)),
    optionName,
    problemTitle: (code) => words.problems[code].title,
    problemText({ code, text, assumed, hint }) {
      const { found, otherwise, remedy, taken, more } = words.problems[code]
      const say = more ?? (COMPARISONS.has(code) ? words.against : null)
      const told = hint === '' ? '' : say ? say(shown(code, hint)) : words.accepted(hint)
      return {
        found: found(code === 'too large' ? shown(code, text) : text),
        assumed: assumed === '' ? otherwise : taken ? taken(shown(code, assumed)) : words.takenFor(assumed),
        remedy: [told, remedy].filter((part) => part !== '').join(' '),
      }
    },
    asideText: (reason, count) => words.aside[reason](count, whole(count)),
    checksumSummary(checksums) {
      if (checksums.length === 0) return ''
      const { found, allAgree, agree, differ, by } = words.totals
      const differing = checksums.filter((checksum) => !checksum.agrees)
      const start = found(checksums.length, whole(checksums.length))
      if (differing.length === 0) return [start, allAgree(checksums.length)].join(', ')
      const agreeing = checksums.length - differing.length
      const listed = differing.slice(0, LISTED_DIFFERENCES).map(({ difference, line }) => by(number(Math.abs(difference), 6), whole(line)))
      return [start, ...(agreeing > 0 ? [agree(agreeing, whole(agreeing))] : []), differ(differing.length, whole(differing.length), listed, differing.length - listed.length)].join(', ')
    },
    number,
    whole,
  }
}
