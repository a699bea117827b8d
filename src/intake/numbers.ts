import type { Relation } from '../domain/observation.ts'
import { CELL_WORDS, LOOSE_MARK, MARK, type CellWord } from './number-words.ts'
import { foldCell, trimCell, wordAt, type Counts } from './unit-words.ts'

/** How numbers are written: the decimal mark, and the mark between groups of digits, if any. */
export const NUMBER_STYLES = ['1234.56', '1,234.56', '1 234.56', "1'234.56", '1234,56', '1.234,56', '1 234,56'] as const
export type NumberStyle = (typeof NUMBER_STYLES)[number]

/** What a cell says in figures and words. Words of size are already in `value` and `precision`. */
export interface NumberRead {
  readonly value: number
  /** One step of the last printed digit, above 0; 1 for a whole number without a word of size. */
  readonly precision: number
  readonly relation: Relation
  /** What the last word of size multiplies by; 1 without one. */
  readonly scale: number
  readonly percent: boolean
  /** ISO 4217 code of the money named in the cell; null where none is, or only "dollars" of nowhere. */
  readonly currency: string | null
  /** What the cell says it counts. */
  readonly counts: Counts | null
  /** Footnote marks after the number, as written; '' without. */
  readonly mark: string
}

const POINT = 46
const COMMA = 44
const MINUS = 45
const ZERO = 48
/** Whole numbers of so many digits, and the powers of ten they are divided by, are exactly doubles. */
const EXACT_DIGITS = 15
const POWERS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => Number(`1e${power}`))
const STEPS = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => Number(`1e-${power}`))
/** Longer than any finite number in plain digits with its groups and words. */
const LONGEST_CELL = 600

interface Spelling {
  readonly decimal: number
  /** Whether a character code is the mark between groups. */
  readonly isGroup: (code: number) => boolean
  /** Digits and marks that belong together wherever they stand; whether they are a number is for `whole` to say. */
  readonly run: RegExp
  /** Whole part, decimals, exponent. */
  readonly whole: RegExp
}

const spelling = (decimal: '.' | ',', group: string | null): Spelling => {
  const spaced = group === '\\s'
  const grouped = group === null ? '' : `[1-9]\\d{0,2}(?:${group}\\d{3})+|${group === ',' ? '[1-9]\\d?(?:,\\d\\d)+,\\d{3}|' : ''}`
  const mark = decimal === '.' ? '\\.' : ','
  const marks = group === null ? [] : Array.from(group === "['’]" ? "'’" : group.slice(-1), (char) => char.charCodeAt(0))
  return {
    decimal: decimal.charCodeAt(0),
    isGroup: spaced ? isBlank : group === null ? () => false : (code) => marks.includes(code),
    run: new RegExp(`(?:\\d+|[.,]\\d+)(?:[.,'’]\\d+${spaced ? '|\\s\\d{3}(?!\\d)' : ''})*(?:e[+\\-−]?\\d{1,3}(?!\\d))?`, 'y'),
    whole: new RegExp(`^(${grouped}\\d*)(?:${mark}(\\d+))?(?:e([+\\-−]?\\d+))?$`),
  }
}

const SPELLINGS: Readonly<Record<NumberStyle, Spelling>> = {
  '1234.56': spelling('.', null),
  '1,234.56': spelling('.', ','),
  '1 234.56': spelling('.', '\\s'),
  "1'234.56": spelling('.', "['’]"),
  '1234,56': spelling(',', null),
  '1.234,56': spelling(',', '\\.'),
  '1 234,56': spelling(',', '\\s'),
}

/** Japanese and Korean offices write a triangle for a minus. */
const SIGN = /[-−]\s*(?=[\d.,$€£₩₫¥₹]|us\$)|[–‐‑](?=[\d.,$€£₩₫¥₹]|us\$)|[△▲]\s*(?=[\d.,$€£₩₫¥₹]|us\$)|\+(?=[\d.,])/y
const SPACE = /\s/
const SIGNS = '(+-−–‐‑△▲'

/**
 * Reads the one number of a cell under a style, with the words and marks people put around it: signs and brackets,
 * currencies, words of size (also several: 3억 7,100만), relation words, percent signs, footnote marks. Null for anything
 * that is not wholly understood: dates, names, irregular groups. Never minus zero. The text is in composed form (NFC).
 */
export function readNumber(text: string, style: NumberStyle): NumberRead | null {
  const spell = SPELLINGS[style]
  return readPlain(text, spell) ?? readWritten(text, spell)
}

/** A number of digits and marks, with at most a minus and spaces around: by far most cells. */
function readPlain(text: string, spell: Spelling): NumberRead | null {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  const isNegative = text.charCodeAt(start) === MINUS
  if (isNegative) start++
  let mantissa = 0
  let digits = 0
  let groups = 0
  let inGroup = 0
  let decimals = -1
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code >= ZERO && code <= ZERO + 9) {
      mantissa = mantissa * 10 + code - ZERO
      digits++
      inGroup++
    } else if (code === spell.decimal && decimals < 0 && digits > 0 && (groups === 0 || inGroup === 3)) {
      decimals = digits
      groups = 0
    } else if (spell.isGroup(code) && decimals < 0 && (groups === 0 ? inGroup > 0 && inGroup <= 3 && text.charCodeAt(start) !== ZERO : inGroup === 3)) {
      groups++
      inGroup = 0
    } else return null
  }
  if (digits === 0 || digits > EXACT_DIGITS || decimals === digits || (groups > 0 && inGroup !== 3)) return null
  const places = decimals < 0 ? 0 : digits - decimals
  const size = mantissa / (POWERS[places] ?? NaN)
  return { value: isNegative ? 0 - size : size, precision: STEPS[places] ?? NaN, relation: '=', scale: 1, percent: false, currency: null, counts: null, mark: '' }
}

/** The spaces of keyboards and typesetters. */
function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009
}

/** One figure of a cell and its word of size. */
interface Part {
  readonly digits: string
  readonly decimals: number
  readonly power: number | null
  /** Whether its word of size is one after which Korean goes on with plain digits (1만 2,345). */
  readonly goesOn: boolean
}

interface Progress {
  at: number
  parts: Part[]
  relation: Relation
  /** Set by a minus, by a bracket or by a minus at the end; null where there is none. */
  sign: '-' | '+' | null
  bracket: 'open' | 'closed' | null
  percent: boolean
  hasMoney: boolean
  currency: string | null
  counts: Counts | null
  mark: string
}

function readWritten(text: string, spell: Spelling): NumberRead | null {
  if (text.length > LONGEST_CELL) return null
  const raw = trimCell(text)
  const cell = foldCell(raw)
  if (!/\d/.test(cell)) return null
  const read: Progress = { at: 0, parts: [], relation: '=', sign: null, bracket: null, percent: false, hasMoney: false, currency: null, counts: null, mark: '' }
  while (read.at < cell.length) {
    if (SPACE.test(cell.charAt(read.at))) read.at++
    else if (!takeFigure(cell, read, spell) && !takeSign(cell, read) && !takeLetterScale(cell, read) && !takeWord(cell, read) && !takeMark(cell, raw, read)) return null
  }
  return read.bracket === 'open' ? null : numberOf(read)
}

/** A run of digits: the first, or one that goes on after a word of size. */
function takeFigure(cell: string, read: Progress, spell: Spelling): boolean {
  const last = read.parts.at(-1)
  const code = cell.charCodeAt(read.at)
  if ((code < ZERO || code > ZERO + 9) && code !== POINT && code !== COMMA) return false
  if (read.mark !== '' || read.bracket === 'closed' || read.percent || (last && (last.power === null || read.counts !== null || last.decimals > 0))) return false
  const run = matchAt(spell.run, cell, read.at) ?? ''
  const match = spell.whole.exec(run)
  if (!match) return false
  const [, whole = '', decimals = '', exponent = ''] = match
  const digits = whole.replace(/\D/g, '')
  // A whole number of several digits and a bare e is a code, 713752e1
  if (exponent !== '' && decimals === '' && digits.length > 1 && /^\d/.test(exponent)) return false
  if (exponent !== '' && last) return false
  read.parts.push({ digits: digits + decimals, decimals: decimals.length - Number(exponent.replace('−', '-')), power: null, goesOn: false })
  read.at += run.length
  return true
}

function takeSign(cell: string, read: Progress): boolean {
  const char = cell.charAt(read.at)
  if (char === ')' && read.bracket === 'open' && read.parts.length > 0) {
    read.bracket = 'closed'
    read.sign = '-'
    read.at++
    return true
  }
  if (read.parts.length > 0) {
    const ends = /[-−]/.test(char) && read.at === cell.length - 1 && /\d/.test(cell.charAt(read.at - 1)) && read.sign === null && read.bracket === null && read.mark === ''
    if (ends) [read.sign, read.at] = ['-', read.at + 1]
    return ends
  }
  if (read.sign !== null || read.bracket !== null || !SIGNS.includes(char)) return false
  if (char === '(') {
    read.bracket = 'open'
    read.at++
    return true
  }
  const found = matchAt(SIGN, cell, read.at)
  if (found === undefined) return false
  read.sign = found === '+' ? '+' : '-'
  read.at += found.length
  return true
}

/** `$1.2b` and `$3T`: without money before the number these letters are flags. */
function takeLetterScale(cell: string, read: Progress): boolean {
  const last = read.parts.at(-1)
  const power = { b: 9, t: 12 }[cell.charAt(read.at)]
  if (power === undefined || !last || last.power !== null || !read.hasMoney || read.mark !== '' || /[\p{L}/)]/u.test(cell.charAt(read.at + 1))) return false
  read.parts[read.parts.length - 1] = { ...last, power }
  read.at++
  return true
}

function takeWord(cell: string, read: Progress): boolean {
  const found = read.mark === '' ? wordAt(CELL_WORDS, cell, read.at) : null
  if (!found || !applyWord(found.meaning, cell.slice(read.at, found.end), read)) return false
  read.at = found.end
  return true
}

/** Whether the word may stand where it stands; then it is noted. */
function applyWord(word: CellWord, found: string, read: Progress): boolean {
  const last = read.parts.at(-1)
  if (word.kind === 'currency') {
    if (word.currency !== null && read.currency !== null && word.currency !== read.currency) return false
    read.hasMoney = true
    read.currency = word.currency ?? read.currency
    return true
  }
  if (word.kind === 'relation') {
    if (word.after === (last === undefined) || (read.relation !== '=' && read.relation !== word.relation)) return false
    read.relation = word.relation
    return true
  }
  if (!last) return false
  if (word.kind === 'scale') {
    if (last.power !== null || read.percent || read.counts !== null) return false
    read.parts[read.parts.length - 1] = { ...last, power: word.power, goesOn: /[\p{Script=Hangul}\p{Script=Han}]/u.test(found) }
    return true
  }
  if (word.kind === 'percent') {
    if (read.percent || read.hasMoney) return false
    read.percent = true
    return true
  }
  if (read.counts !== null || read.hasMoney || read.percent) return false
  read.counts = word.counts
  return true
}

function matchAt(sticky: RegExp, cell: string, at: number): string | undefined {
  sticky.lastIndex = at
  return sticky.exec(cell)?.[0]
}

function takeMark(cell: string, raw: string, read: Progress): boolean {
  if (read.parts.length === 0 || read.bracket === 'open') return false
  const patterns = SPACE.test(cell.charAt(read.at - 1)) ? [MARK, LOOSE_MARK] : [MARK]
  const found = patterns.map((marks) => matchAt(marks, cell, read.at)).find((match) => match !== undefined)
  if (found === undefined) return false
  const written = raw.slice(read.at, read.at + found.length)
  if (written === 'T') return false
  read.mark += written
  read.at += found.length
  return true
}

/** The figures added up; null unless each is smaller than one step of the word before it. */
function numberOf(read: Progress): NumberRead | null {
  const last = read.parts.at(-1)
  if (!last) return null
  let size = 0
  let room = Infinity
  let before: Part | null = null
  for (const part of read.parts) {
    if (part.power === null && before && !before.goesOn) return null
    if (part !== last && part.decimals !== 0) return null
    const worth = Number(`${part.digits}e${(part.power ?? 0) - part.decimals}`)
    if (!(worth < room)) return null
    size += worth
    room = Number(`1e${part.power ?? 0}`)
    before = part
  }
  const scale = last.power ?? 0
  const { relation: sign, percent, currency, counts, mark } = read
  const precision = last.decimals === 0 ? Number(`1e${scale}`) : Math.max(Number(`1e${scale - last.decimals}`), Number.MIN_VALUE)
  if (precision === Infinity) return null
  return { value: read.sign === '-' ? 0 - size : size, precision, relation: sign, scale: Number(`1e${scale}`), percent, currency, counts, mark }
}
