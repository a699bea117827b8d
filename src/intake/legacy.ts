import { decodeAs } from './decoder.ts'
import { LEGACY_ENCODINGS, scoreWords, type LegacyEncoding } from './encodings.ts'

const MOST_WORDS = 3000
const LONGEST_WORD = 200
const LINES_SHOWN = 3
const LONGEST_LINE = 200
/** Share of words that may be broken in a damaged file. */
const MOST_BROKEN_WORDS = 0.02
const FEWEST_WORDS_OF_A_DAMAGED_FILE = 50
/** Two encodings whose scores are nearer than this are both possible. */
const NEARLY_ALIKE = 0.1
const FEWEST_SCORE = 0.5

/** The different words of a file that have bytes behind ASCII, where they stand, and the first lines they stand in. */
export interface ForeignWords {
  readonly words: readonly { readonly bytes: Uint8Array; readonly offset: number }[]
  readonly lines: readonly { readonly line: number; readonly start: number; readonly end: number }[]
}

/** Collects the words with bytes behind ASCII, each once, from the whole file up to three thousand. */
export function collectWords(bytes: Uint8Array): ForeignWords {
  const words: { bytes: Uint8Array; offset: number }[] = []
  const lines: { line: number; start: number; end: number }[] = []
  const seen = new Set<string>()
  const key = new TextDecoder('windows-1252')
  let line = 1
  let lineAt = 0
  for (let at = 0; at < bytes.length && words.length < MOST_WORDS; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) {
      line++
      lineAt = at + 1
    }
    if (byte < 0x80) continue
    let offset = at
    while (offset > 0 && at - offset < LONGEST_WORD && isInWord(bytes[offset - 1])) offset--
    let end = at + 1
    while (end < bytes.length && end - at < LONGEST_WORD && isInWord(bytes[end])) end++
    const word = bytes.subarray(offset, end)
    const text = key.decode(word)
    if (!seen.has(text)) {
      seen.add(text)
      words.push({ bytes: word, offset })
      if (lines.length < LINES_SHOWN && lines.at(-1)?.line !== line) lines.push({ line, start: lineAt, end: endOfLine(bytes, at) })
    }
    at = end - 1
  }
  return { words, lines }
}

/** Spaces, separators and quotes stand between words; no second byte of a letter looks like one of them. */
function isInWord(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0x2f && byte !== 0x3b
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let end = from
  while (end < bytes.length && end - from < LONGEST_LINE && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++
  return end
}

interface LegacyRanking {
  /** Encodings the words can be read in, the likeliest first, none reading them as another does; with the offsets of words it cannot read. */
  readonly candidates: readonly { readonly encoding: LegacyEncoding; readonly score: number; readonly broken: readonly number[] }[]
  /** The first two are nearly alike, or even the first makes no words. */
  readonly isOpen: boolean
}

/** Ranks the encodings of before Unicode by how much like words they make the words of a file. */
export function rankLegacy({ words }: ForeignWords): LegacyRanking {
  const readings = new Set<string>()
  const candidates: { encoding: LegacyEncoding; score: number; broken: readonly number[] }[] = []
  for (const encoding of LEGACY_ENCODINGS) {
    const read: string[] = []
    const broken: number[] = []
    for (const word of words) {
      const text = decodeAs(word.bytes, encoding, 'strict')
      if (text === null) broken.push(word.offset)
      else read.push(text.normalize('NFC'))
    }
    const mayBeDamaged = words.length >= FEWEST_WORDS_OF_A_DAMAGED_FILE && broken.length <= words.length * MOST_BROKEN_WORDS
    const reading = read.join('\n')
    if ((broken.length > 0 && !mayBeDamaged) || readings.has(reading)) continue
    readings.add(reading)
    candidates.push({ encoding, score: scoreWords(encoding, read) - (broken.length > 0 ? NEARLY_ALIKE : 0), broken })
  }
  candidates.sort((a, b) => b.score - a.score)
  const [best, second] = candidates
  const isOpen = second !== undefined && best !== undefined && (best.score - second.score < NEARLY_ALIKE || best.score < FEWEST_SCORE)
  return { candidates, isOpen }
}
