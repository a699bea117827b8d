import { intakeProblem, type IntakeProblemCode, type Reading } from '../domain/intake/reading.ts'
import { utf16Of } from './utf16.ts'

/** Whether a file is text worth decoding. */
export type FileKind = 'text' | 'refused'

/** Largest file that is read, in bytes: a text must fit into one string. */
export const MOST_BYTES = 400 * 1024 * 1024

const PREVIEW_BYTES = 256 * 1024
const LOOKED_AT_FOR_TAGS = 1024
/** Share of control characters, or of NULs, above which bytes are no text. */
const MOST_CONTROLS = 0.01
const MOST_NULS = 0.3

/** First bytes of files that are no text, in hexadecimal, and what such a file is. */
const MAGIC: readonly (readonly [string, IntakeProblemCode])[] = [
  ['d0cf11e0', 'spreadsheet'],
  ['0908100000', 'spreadsheet'],
  ['1f8b', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['fd377a585a00', 'archive'],
  ['28b52ffd', 'archive'],
  ['425a6839314159', 'archive'],
  ['255044462d', 'not text'],
  ['89504e47', 'not text'],
  ['ffd8ff', 'not text'],
  ['47494638', 'not text'],
  ['7b5c727466', 'not text'],
]
const ZIP = ['504b0304', '504b0506', '504b0708']
const ZIPPED_SPREADSHEET = /\[Content_Types\]|xl\/|mimetypeapplication\/vnd\.oasis\.opendocument|Index\/Document\.iwa/

/**
 * Looks at the first bytes of a file of `size` bytes: is it text, or what else is it. Text of any encoding and content
 * passes; a refusal has one problem. Sizes in problems are bytes.
 */
export function sniffFile(head: Uint8Array, size: number): Reading<FileKind> {
  const code = whatElse(head, size)
  if (code === null) return { value: 'text', facts: [], questions: [], problems: [] }
  const found = code === 'too large' ? { text: String(size), hint: String(MOST_BYTES) } : {}
  return { value: 'refused', facts: [], questions: [], problems: [intakeProblem(code, found)] }
}

function whatElse(head: Uint8Array, size: number): IntakeProblemCode | null {
  const start = hex(head.subarray(0, 8))
  if (ZIP.some((magic) => start.startsWith(magic))) return ZIPPED_SPREADSHEET.test(latin(head)) ? 'spreadsheet' : 'archive'
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes))
  if (magic) return magic[1]
  if (size <= head.length && isBlank(head)) return 'empty file'
  if (size > MOST_BYTES) return 'too large'
  return markupOf(head) ?? (isNoise(head) ? 'not text' : null)
}

function markupOf(head: Uint8Array): IntakeProblemCode | null {
  const encoding = utf16Of(head) ?? 'utf-8'
  const text = new TextDecoder(encoding).decode(head.subarray(0, LOOKED_AT_FOR_TAGS)).trimStart().toLowerCase()
  if (text.startsWith('mime-version:')) return 'web page'
  // A table may have tags in its cells; only a page begins with one.
  if (!text.startsWith('<')) return null
  if (text.startsWith('<?xml') && /<(?:\w+:)?workbook|progid="excel\.sheet"/.test(text)) return 'spreadsheet'
  return /<(?:!doctype html|html|head|body|table)[\s>]/.test(text) ? 'web page' : null
}

function isBlank(head: Uint8Array): boolean {
  const encoding = utf16Of(head) ?? 'utf-8'
  return new TextDecoder(encoding).decode(head).replaceAll('\u0000', '').trim() === ''
}

function isNoise(head: Uint8Array): boolean {
  if (utf16Of(head) !== null) return false
  let end = head.length
  while (head[end - 1] === 0) end--
  let nuls = 0
  let controls = 0
  for (let at = 0; at < end; at++) {
    const byte = head[at] ?? 0
    if (byte === 0) nuls++
    else if (isControl(byte)) controls++
  }
  return controls > end * MOST_CONTROLS || nuls > end * MOST_NULS || (end === 0 && head.length > 0)
}

/** Control characters that no text has: all but tab, line ends, form feed, the end mark of DOS and escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !((byte >= 0x09 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b)
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/** The first 256 kB of a file, up to its last line end in them: what a preview is made of. The bytes are shared, not copied. */
export function previewBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= PREVIEW_BYTES) return bytes
  const head = bytes.subarray(0, PREVIEW_BYTES)
  const encoding = utf16Of(head)
  const [step, low] = encoding === null ? [1, 0] : [2, encoding === 'utf-16le' ? 0 : 1]
  for (let at = PREVIEW_BYTES - step; at >= 0; at -= step) {
    const isLineEnd = head[at + low] === 0x0a || head[at + low] === 0x0d
    if (isLineEnd && (step === 1 || head[at + 1 - low] === 0)) return head.subarray(0, at + step)
  }
  if (encoding !== null) return head
  let end = PREVIEW_BYTES
  // No line end at all: at least no letter is cut.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.subarray(0, end || PREVIEW_BYTES)
}
