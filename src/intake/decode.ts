import { decision, intakeProblem, type Answers, type Decision, type HowKnown, type IntakeProblem, type Option, type Reading } from '../domain/intake/reading.ts'
import { isMostlyUtf8, letterProblems, lineAround, surveyUtf8, undecodableBytes, withoutNuls } from './damage.ts'
import { decodeAs } from './decoder.ts'
import { ENCODINGS, type Encoding } from './encodings.ts'
import { collectWords, rankLegacy, type ForeignWords } from './legacy.ts'
import { utf16Of } from './utf16.ts'

/** Marks that precede their letter's composed form, or syllables of Hangul in parts: what a text must have to need composing. */
const DECOMPOSED = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/
/** Share of characters that were no letters, above which a text was not decoded at all. */
const MOST_UNDECODABLE = 0.02

interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly how: HowKnown
  readonly options: readonly Option[]
  /** The file fits another encoding nearly as well. */
  readonly isOpen: boolean
  readonly problems: readonly IntakeProblem[]
}

/**
 * Decodes the bytes of a file: by its byte order mark, as UTF-16 by where its NULs are, as UTF-8 if all of it is, else
 * in the encoding of before Unicode whose words look most like words. The text has no byte order mark and no NULs, is
 * composed (NFC), and keeps its line ends. Answer: `encoding`. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, answers: Answers): Reading<string> {
  const answered = ENCODINGS.find((encoding) => encoding === answers.encoding)
  const decoded = answered === undefined ? decodeByLadder(bytes) : { ...decodeLossy(bytes, answered, 'answered'), options: optionsOf(bytes, answered) }
  const bare = withoutNuls(decoded.text)
  const text = DECOMPOSED.test(bare.text) ? bare.text.normalize('NFC') : bare.text
  const fact = decision('encoding', decoded.encoding, { how: decoded.isOpen ? null : decoded.how, options: decoded.options })
  const letters = decoded.problems.length > 0 ? [] : letterProblems(text)
  const isOldFont = letters.some(({ code }) => code === 'old Vietnamese font')
  const [facts, questions]: readonly [readonly Decision[], readonly Decision[]] = decoded.isOpen && !isOldFont ? [[], [fact]] : [[fact], []]
  return { value: text, facts, questions, problems: [...decoded.problems, ...bare.problems, ...letters] }
}

function decodeByLadder(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes)
  const isMarked = (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const how = isMarked ? 'said' : utf16 === null ? 'proved' : 'assumed'
  if (utf16 !== null) return decodeLossy(bytes, utf16, how)
  const text = decodeAs(bytes, 'utf-8', 'strict')
  if (text !== null) return { text, encoding: 'utf-8', how, options: [{ value: 'utf-8', readings: [] }], isOpen: false, problems: [] }
  const census = surveyUtf8(bytes)
  if (isMostlyUtf8(census)) {
    return { ...plain(decodeAs(bytes, 'utf-8', 'lenient'), 'utf-8', how), problems: undecodableBytes(bytes, census.broken, 'utf-8') }
  }
  return decodeLegacy(bytes)
}

function decodeLegacy(bytes: Uint8Array): Decoded {
  const words = collectWords(bytes)
  const ranking = rankLegacy(words)
  const options = ranking.candidates.map(({ encoding }) => optionOf(bytes, encoding, words))
  for (const { encoding, broken } of ranking.candidates) {
    const text = decodeAs(bytes, encoding, 'strict')
    if (text === null && broken.length === 0) continue
    const problems = text === null ? undecodableBytes(bytes, broken, encoding) : []
    return { ...plain(text ?? decodeAs(bytes, encoding, 'lenient'), encoding, 'assumed'), options, isOpen: ranking.isOpen, problems }
  }
  return decodeLossy(bytes, 'windows-1252', 'assumed')
}

function plain(text: string, encoding: Encoding, how: HowKnown): Decoded {
  return { text, encoding, how, options: [{ value: encoding, readings: [] }], isOpen: false, problems: [] }
}

/** Decodes what can be decoded; bytes that are no letters are reported, and refuse the file where they are many. */
function decodeLossy(bytes: Uint8Array, encoding: Encoding, how: HowKnown): Decoded {
  const strict = decodeAs(bytes, encoding, 'strict')
  if (strict !== null) return plain(strict, encoding, how)
  const text = decodeAs(bytes, encoding, 'lenient')
  let undecodable = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) undecodable++
  const first = text.indexOf('\uFFFD')
  const { line, text: lineText } = lineAround(text, first)
  const isHopeless = undecodable > 1 && undecodable > text.length * MOST_UNDECODABLE
  const offsets = encoding === 'utf-8' ? surveyUtf8(bytes).broken : null
  const problems = isHopeless
    ? [intakeProblem('cannot be decoded', { line, text: lineText, assumed: encoding, decision: 'encoding' })]
    : offsets
      ? undecodableBytes(bytes, offsets, encoding)
      : [intakeProblem('undecodable bytes', { line, text: lineText, assumed: '\uFFFD', hint: String(undecodable), decision: 'encoding' })]
  return { ...plain(text, encoding, how), problems }
}

/** What else a file can be read as, where somebody said what it is. */
function optionsOf(bytes: Uint8Array, answered: Encoding): readonly Option[] {
  const words = collectWords(bytes)
  const others: readonly Encoding[] = utf16Of(bytes) === null ? ['utf-8', ...rankLegacy(words).candidates.map(({ encoding }) => encoding)] : ['utf-16le', 'utf-16be']
  return [answered, ...others.filter((encoding) => encoding !== answered)].map((encoding) => optionOf(bytes, encoding, words))
}

function optionOf(bytes: Uint8Array, encoding: Encoding, words: ForeignWords): Option {
  return {
    value: encoding,
    readings: words.lines.map(({ line, start, end }) => {
      const cut = bytes.subarray(start, end)
      return { line, raw: decodeAs(cut, 'utf-8', 'lenient'), reads: decodeAs(cut, encoding, 'lenient').normalize('NFC') }
    }),
  }
}
