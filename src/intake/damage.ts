import { intakeProblem, type IntakeProblem } from '../domain/intake/reading.ts'
import { decodeAs } from './decoder.ts'
import type { Encoding } from './encodings.ts'
import { oldFontOf } from './vietnamese.ts'

const MOST_LINES_NAMED = 50
const LINE_SHOWN = 200
const SAMPLE = 1 << 18
const MOST_WORDS = 2000
/** Words with a question mark inside them that make a file damaged. */
const FEWEST_LOST_WORDS = 2

/** What strict reading of UTF-8 found: letters of several bytes, by their length, and where bytes are none. */
interface Utf8Census {
  readonly pairs: number
  readonly longer: number
  /** Offsets of bytes that are no UTF-8, one for each character they would be shown as. */
  readonly broken: readonly number[]
}

/** Counts the letters of UTF-8 behind ASCII and the bytes that are no UTF-8; stops where those are too many for UTF-8. */
export function surveyUtf8(bytes: Uint8Array): Utf8Census {
  let pairs = 0
  let longer = 0
  const broken: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      at++
      continue
    }
    const length = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 1
    let found = 1
    while (found < length && isContinuation(bytes, at, found, byte)) found++
    if (length === 1 || found < length) {
      broken.push(at)
      if (broken.length > 1000 && !isMostlyUtf8({ pairs, longer, broken })) break
    } else if (length === 2) pairs++
    else longer++
    at += found
  }
  return { pairs, longer, broken }
}

function isContinuation(bytes: Uint8Array, at: number, place: number, lead: number): boolean {
  const byte = bytes[at + place] ?? 0
  if (byte < 0x80 || byte > 0xbf) return false
  if (place > 1) return true
  return !((lead === 0xe0 && byte < 0xa0) || (lead === 0xed && byte > 0x9f) || (lead === 0xf0 && byte < 0x90) || (lead === 0xf4 && byte > 0x8f))
}

/** Whether bytes are UTF-8 with a little damage: what looks like its longer letters hardly comes about by chance. */
export function isMostlyUtf8({ pairs, longer, broken }: Utf8Census): boolean {
  return pairs + longer > 0 && pairs + 3 * longer >= 9 * broken.length
}

/** One problem for each line with bytes that are no letters, the first fifty of them; the hint is the offset of the first such byte. */
export function undecodableBytes(bytes: Uint8Array, offsets: readonly number[], encoding: Encoding): IntakeProblem[] {
  const problems: IntakeProblem[] = []
  let line = 1
  let lineAt = 0
  let named = 0
  let at = 0
  for (const offset of offsets) {
    for (; at < offset; at++) {
      if (bytes[at] !== 0x0a && (bytes[at] !== 0x0d || bytes[at + 1] === 0x0a)) continue
      line++
      lineAt = at + 1
    }
    if (named === line) continue
    if (problems.length === MOST_LINES_NAMED) {
      problems.push(intakeProblem('undecodable bytes', { text: String(offsets.length), assumed: '\uFFFD', decision: 'encoding' }))
      break
    }
    named = line
    let end = offset
    while (end < bytes.length && end < lineAt + LINE_SHOWN && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++
    const text = decodeAs(bytes.subarray(Math.max(lineAt, end - LINE_SHOWN), end), encoding, 'lenient')
    problems.push(intakeProblem('undecodable bytes', { line, text, assumed: '\uFFFD', hint: String(offset), decision: 'encoding' }))
  }
  return problems
}

/** Text without its NULs, and the problem that says how many there were; they are what is left of a broken save. */
export function withoutNuls(text: string): { readonly text: string; readonly problems: readonly IntakeProblem[] } {
  const first = text.indexOf('\u0000')
  if (first < 0) return { text, problems: [] }
  const clean = text.replaceAll('\u0000', '')
  const { line } = lineAround(text, first)
  return { text: clean, problems: [intakeProblem('NUL bytes', { line, text: lineAround(clean, Math.min(first, clean.length)).text, hint: String(text.length - clean.length) })] }
}

/** What is wrong with the letters of a decoded text: lost to question marks, or written for an old Vietnamese font. */
export function letterProblems(text: string): IntakeProblem[] {
  return [...oldFontProblems(text), ...lostLetters(text)]
}

function oldFontProblems(text: string): IntakeProblem[] {
  const sample = text.slice(0, SAMPLE)
  const words = new Set<string>()
  // Whole words first: looking for one letter inside them takes the square of their length.
  for (const [word] of sample.matchAll(/[^\s\u0021-\u0040\u005b-\u0060\u007b-\u007e]+/g)) {
    if (!/[\u00a1-\u00ff]/.test(word)) continue
    words.add(word)
    if (words.size === MOST_WORDS) break
  }
  const found = oldFontOf([...words])
  if (found === null) return []
  return [intakeProblem('old Vietnamese font', { ...lineAround(text, sample.indexOf(found.word)), assumed: found.font, hint: found.reads })]
}

/** Question marks between letters, or before a small letter at the beginning of a word: addresses and questions have others. */
function lostLetters(text: string): IntakeProblem[] {
  const words = new Set<string>()
  let first = -1
  let checked = 0
  for (let at = nextLost(text, 0); at >= 0 && words.size < FEWEST_LOST_WORDS && checked < SAMPLE; at = nextLost(text, at + 1), checked++) {
    const around = text.slice(Math.max(0, at - 30), at + 30)
    const mark = Math.min(at, 30)
    const before = /[^\s,;|"']*$/.exec(around.slice(0, mark))?.[0] ?? ''
    const after = /^[^\s,;|"']*/.exec(around.slice(mark))?.[0] ?? ''
    const word = before + after
    if (/[/=&@]/.test(word) || !(/\p{L}[?\uFFFD]+\p{L}/u.test(word) || /^[(]?[?\uFFFD]+\p{Ll}/u.test(word))) continue
    if (first < 0) first = at
    words.add(word)
  }
  return words.size < FEWEST_LOST_WORDS ? [] : [intakeProblem('letters lost', { ...lineAround(text, first), hint: 'CSV UTF-8' })]
}

function nextLost(text: string, from: number): number {
  const [mark, replaced] = [text.indexOf('?', from), text.indexOf('\uFFFD', from)]
  return mark < 0 || replaced < 0 ? Math.max(mark, replaced) : Math.min(mark, replaced)
}

/** Physical line at a place of a text, and its text. */
export function lineAround(text: string, at: number): { readonly line: number; readonly text: string } {
  let line = 1
  let start = 0
  for (const { index, 0: lineEnd } of text.slice(0, at).matchAll(/\r\n?|[\n\u0085\u2028\u2029]/g)) {
    line++
    start = index + lineEnd.length
  }
  const end = text.slice(start, start + LINE_SHOWN).search(/[\r\n]/)
  return { line, text: text.slice(start, end < 0 ? start + LINE_SHOWN : start + end) }
}
