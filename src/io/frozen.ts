import type { Language } from '../domain/language.ts'
import { parsePeriod } from '../domain/period.ts'
import { sliceToTables, tablesToSlice } from './frozen-tables.ts'
import { shorterSlices } from './shorter-slices.ts'
import type { Slice } from './slice.ts'

/** Charts that keep the figures of a day: the view and its slice as one text that fits in an address. */

export interface Frozen {
  readonly kind: 'frozen'
  /** The view, as the query of an address. */
  readonly address: string
  readonly slice: Slice
  /** The day the figures are of: YYYY-MM-DD. */
  readonly asOf: string
}

/**
 * 'unknown version': of a later product, or no such text at all; 'damaged': cut or altered; 'too large': more than any chart
 * needs; 'unsound': whole, but nothing the product has packed; 'no inflating': the browser is too old.
 */
export type FrozenProblemCode = 'unknown version' | 'damaged' | 'too large' | 'unsound' | 'no inflating'

export interface FrozenProblem {
  readonly kind: 'problem'
  readonly code: FrozenProblemCode
}

/**
 * The longest address given to a publisher. Browsers take more, but fields for links in content systems, their databases
 * and proxies commonly end at 2,048 characters, and what is cut there is lost without a word.
 */
export const FROZEN_ADDRESS_LIMIT = 2000

const VERSION = '1.'
const MOST_BYTES = 8 * 1024 * 1024
/** What deflates to nothing else is longer than any text of this product. */
const MOST_CHARACTERS = 12 * 1024 * 1024
const MOST_ADDRESS_CHARACTERS = 8000
const CHECKSUM_BYTES = 4
const CHUNK = 0x8000

/** The chart as a text of letters, digits, `-`, `_` and a dot. The same chart always makes the same text in one browser. */
export async function packFrozen({ address, slice, asOf }: Omit<Frozen, 'kind'>): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify([address, asOf, sliceToTables(slice)]))
  const deflated = await passThrough(json, new CompressionStream('deflate-raw'), Infinity)
  const bytes = new Uint8Array(CHECKSUM_BYTES + deflated.length)
  new DataView(bytes.buffer).setUint32(0, checksum(json))
  bytes.set(deflated, CHECKSUM_BYTES)
  return VERSION + toBase64Url(bytes)
}

/** The chart in the fullest words (`shorterSlices`) that make no more characters than these; null: it needs a file. */
export async function packWithin(frozen: Omit<Frozen, 'kind'>, language: Language, mostCharacters: number): Promise<string | null> {
  for (const slice of [frozen.slice, ...shorterSlices(frozen.slice, language)]) {
    const text = await packFrozen({ ...frozen, slice })
    if (text.length <= mostCharacters) return text
  }
  return null
}

/** The chart of a text, whatever the text is. Every field has been looked at: texts and numbers of the length they may have. */
export async function unpackFrozen(text: string): Promise<Frozen | FrozenProblem> {
  if (!text.startsWith(VERSION)) return problem('unknown version')
  if (text.length > MOST_CHARACTERS) return problem('too large')
  if (typeof DecompressionStream === 'undefined') return problem('no inflating')
  const bytes = fromBase64Url(text.slice(VERSION.length))
  if (!bytes || bytes.length <= CHECKSUM_BYTES) return problem('damaged')
  const json = await inflate(bytes.subarray(CHECKSUM_BYTES))
  if (!(json instanceof Uint8Array)) return json
  if (new DataView(bytes.buffer).getUint32(0) !== checksum(json)) return problem('damaged')
  return readFrozen(parseJson(json))
}

function readFrozen(value: unknown): Frozen | FrozenProblem {
  if (!Array.isArray(value) || value.length !== 3) return problem('unsound')
  const [address, asOf, tables]: readonly unknown[] = value
  if (typeof address !== 'string' || address.length > MOST_ADDRESS_CHARACTERS) return problem('unsound')
  if (typeof asOf !== 'string' || parsePeriod(asOf)?.kind !== 'day') return problem('unsound')
  const slice = tablesToSlice(tables)
  return slice ? { kind: 'frozen', address, slice, asOf } : problem('unsound')
}

function problem(code: FrozenProblemCode): FrozenProblem {
  return { kind: 'problem', code }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | FrozenProblem> {
  try {
    const inflated = await passThrough(bytes, new DecompressionStream('deflate-raw'), MOST_BYTES)
    return inflated.length > MOST_BYTES ? problem('too large') : inflated
  } catch {
    return problem('damaged')
  }
}

function parseJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

/** What comes out of a stream, and no more of it than shows that it is beyond `most` bytes. */
async function passThrough(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    length += read.value.length
    if (length > most) {
      // Nobody waits for what is thrown away.
      void reader.cancel().catch(() => undefined)
      break
    }
  }
  const whole = new Uint8Array(length)
  chunks.reduce((offset, chunk) => {
    whole.set(chunk, offset)
    return offset + chunk.length
  }, 0)
  return whole
}

/** FNV-1a: finds what was cut or mistyped, not what was forged. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

function toBase64Url(bytes: Uint8Array): string {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, chunk) => String.fromCharCode(...bytes.subarray(chunk * CHUNK, (chunk + 1) * CHUNK)))
  return btoa(chunks.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
}
