import { decision, type Answers, type Decision, type Option } from '../domain/intake/reading.ts'
import { isCount, type Measure } from '../domain/registry.ts'
import type { Agreement } from './measure-figures.ts'
import type { Subject } from './subject-keys.ts'
import { readUnit, type UnitRead } from './units.ts'

/** In which unit the figures of a subject are printed. */
export interface UnitDecision {
  /** Factor from a printed figure to the measure's unit, or to millions of `currency`; null: open. */
  readonly scale: number | null
  /** The currency of money that is no US dollar and is kept as a unit of its own; null otherwise. */
  readonly currency: string | null
  /** Whether its figures are left aside because they are in another currency. */
  readonly isAside: boolean
  readonly facts: readonly Decision[]
  readonly questions: readonly Decision[]
}

/** Economies whose own currency is called dollar too. */
const OTHER_DOLLARS: Readonly<Record<string, string>> = { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD' }
const DOLLARS: readonly (readonly [name: string, scale: number])[] = [
  ['USD', 1],
  ['USD thousand', 1e3],
  ['USD million', 1e6],
  ['USD billion', 1e9],
]
/** Money of no country said: dollars may be those of the United States, local currency units never are. */
const SAYS_DOLLARS = /d[oóô]l|\$|đô|달러|美/iu
const MOST_READINGS = 3

/**
 * The unit of a subject's figures. Money in another currency is never dollars: it is kept as a unit of its own, or left
 * aside, as answered. "Dollars" of a country whose own currency is a dollar are asked about. Where no unit is said
 * anywhere the figures themselves may tell, by agreeing with those published; else it is asked once, with what each
 * answer makes of the figures.
 */
export function decideUnit(subject: Subject, unit: UnitRead | null, measure: Measure, agreement: Agreement | null, home: string | null, isOnly: boolean, answers: Answers): UnitDecision {
  const settled = (scale: number, facts: readonly Decision[] = []): UnitDecision => ({ scale, currency: null, isAside: false, facts, questions: [] })
  if (measure.unit === 'percent') return settled(1)
  if (measure.unit === 'rank') return settled(1)
  if (isCount(measure)) return settled(unit?.kind === 'count' ? unit.scale : 1)
  const text = subject.parts.join(', ')
  const id = isOnly ? 'unit' : `unit:${text}`
  const at = { id, subject: text || null, line: subject.line, column: subject.column, cells: subject.cells, free: 'unit' as const }
  const answered = parseUnit(answers[id] ?? answers['unit'])
  const said = answered ?? (unit?.kind === 'money' && (unit.currency !== null || SAYS_DOLLARS.test(unit.matched)) ? { currency: unit.currency, scale: unit.scale } : null)
  if (!said) {
    if (agreement) return settled(agreement.scale, [decision('unit', unitName('USD', agreement.scale * 1e6), { ...at, how: 'figures' })])
    return { scale: null, currency: null, isAside: false, facts: [], questions: [askUnit(subject, isOnly)] }
  }
  const own = said.currency ?? (home === null ? undefined : OTHER_DOLLARS[home])
  const currency = own ?? 'USD'
  const fact = decision('unit', unitName(currency, said.scale), { ...at, how: answered ? 'answered' : said.currency === null ? 'assumed' : 'said' })
  if (currency === 'USD') return settled(said.scale / 1e6, [fact])
  const keep = answers['currency']
  if (keep === undefined) {
    const question = decision('currency', 'keep', { subject: currency, line: subject.line, column: subject.column, cells: subject.cells, options: [{ value: 'keep', readings: [] }, ...(said.currency === null ? [{ value: 'USD', readings: [] }] : []), { value: 'aside', readings: [] }] })
    return { scale: said.scale / 1e6, currency, isAside: false, facts: [fact], questions: [question] }
  }
  const kept = decision('currency', keep, { subject: currency, how: 'answered', options: [{ value: 'keep', readings: [] }, { value: 'aside', readings: [] }] })
  if (keep === 'USD') return settled(said.scale / 1e6, [fact, kept])
  return { scale: said.scale / 1e6, currency, isAside: keep === 'aside', facts: [fact, kept], questions: [] }
}

/** `USD million`, `VND billion`, `CAD`: a currency and the word for a power of a thousand. */
function unitName(currency: string, scale: number): string {
  const word = { 1: '', 1e3: ' thousand', 1e6: ' million', 1e9: ' billion', 1e12: ' trillion' }[scale]
  return word === undefined ? `${currency} x ${scale}` : `${currency}${word}`
}

/** Money as `unitName` writes it, or in words as heads have it (`triệu USD`); null for anything else. */
export function parseUnit(text: string | undefined): { readonly currency: string; readonly scale: number } | null {
  const match = /^([A-Z]{3})(?: (thousand|million|billion|trillion)| x (\d{1,15}))?$/.exec(text ?? '')
  if (!match) {
    const read = readUnit(text ?? '')
    return read?.kind === 'money' && read.currency !== null ? { currency: read.currency, scale: read.scale } : null
  }
  const [, currency = '', word, factor] = match
  const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
  return { currency, scale: factor === undefined ? (word === undefined ? 1 : scales[word as keyof typeof scales]) : Number(factor) }
}

/** The question in which unit the money of a subject is. */
export function askUnit(subject: Subject, isOnly: boolean): Decision {
  const text = subject.parts.join(', ')
  return decision('unit', null, { id: isOnly ? 'unit' : `unit:${text}`, subject: text || null, line: subject.line, column: subject.column, cells: subject.cells, free: 'unit', options: unitOptions(subject) })
}

function unitOptions(subject: Subject): readonly Option[] {
  const samples = subject.samples.slice(0, MOST_READINGS)
  return DOLLARS.map(([value, scale]) => ({ value, readings: samples.map(({ line, raw, value: printed }) => ({ line, raw, reads: `${printed * scale / 1e6} USD million` })) }))
}
