import { parsePeriod } from '../domain/period.ts'
import type { Period } from '../domain/period.ts'
import type { Pair } from '../domain/view.ts'

/** Why a piece of an address cannot be had. */
export type IgnoreReason = 'unknown parameter' | 'unknown value' | 'malformed' | 'repeated' | 'inconsistent' | 'too many' | 'merged'

/** A piece of a parameter's text that was left out, and why. */
export interface Rejected {
  readonly text: string
  readonly reason: IgnoreReason
}

/** What was read from a parameter's text: null where nothing of it can be used. */
interface Parsed<T> {
  readonly value: T | null
  readonly rejected: readonly Rejected[]
}

/**
 * The two directions between a value and its text in an address, before percent-encoding. `parse` never throws, and
 * `parse(serialise(value))` is `value` again with nothing rejected. Two values are the same where their texts are.
 */
export interface Codec<T> {
  readonly parse: (text: string) => Parsed<T>
  readonly serialise: (value: T) => string
}

/** How many members a list in an address may have; more than fit on any screen, few enough to draw at once. */
const MAX_LISTED = 100

const LIST_SEPARATOR = '~'
const PAIR_SEPARATOR = '.'

/** A codec from a plain reading function that gives null for what it cannot read. */
function codec<T>(read: (text: string) => T | null, serialise: (value: T) => string): Codec<T> {
  return {
    parse(text) {
      const value = read(text)
      return value === null ? { value, rejected: [{ text, reason: 'unknown value' }] } : { value, rejected: [] }
    },
    serialise,
  }
}

/** One of a fixed list of words. */
export function choice<T extends string>(words: readonly T[]): Codec<T> {
  return codec((text) => words.find((word) => word === text) ?? null, String)
}

/** A text of a given shape: a code or a name, whether or not anything is called so. */
function shaped(shape: RegExp): Codec<string> {
  return codec((text) => (shape.test(text) ? text : null), String)
}

/** Code of a place: capitals, digits and hyphens (`KR`, `VN-DN`, `VN34-01`). Small letters are not a code. */
export const placeCode = shaped(/^(?=.{1,24}$)[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/)

/** Code of a measure: small letters, digits and underscores (`new_capital`). */
export const measureCode = shaped(/^[a-z][a-z0-9_]{0,39}$/)

/** Name of a counter (`FIA`, `World Bank`): any visible text without the list separator. */
export const counterName = shaped(/^[^~\p{C}]{1,60}$/u)

/** A year of four digits from 1000 to 2999. */
export const year: Codec<number> = codec((text) => (/^[12]\d{3}$/.test(text) ? Number(text) : null), String)

/** A period in the notation of the files (`2024`, `2024-Q1`, `2024-05`, `2024-05-20`, `2024-01/2024-06`). */
export const period: Codec<Period> = codec((text) => (/^[12]/.test(text) ? parsePeriod(text) : null), ({ text }) => text)

/** A locality and a partner: `VN-DN.KR`. */
export const pair: Codec<Pair> = codec(
  (text) => {
    const [locality = '', partner = '', ...rest] = text.split(PAIR_SEPARATOR)
    const isPair = rest.length === 0 && placeCode.parse(locality).value !== null && placeCode.parse(partner).value !== null
    return isPair ? { locality, partner } : null
  },
  ({ locality, partner }) => `${locality}${PAIR_SEPARATOR}${partner}`,
)

/** A column, with `-` before it for descending order: `-value`. */
export function sorting<T extends string>(columns: readonly T[]): Codec<{ readonly column: T; readonly isDescending: boolean }> {
  const column = choice(columns)
  return codec(
    (text) => {
      const isDescending = text.startsWith('-')
      const found = column.parse(isDescending ? text.slice(1) : text).value
      return found === null ? null : { column: found, isDescending }
    },
    (value) => `${value.isDescending ? '-' : ''}${value.column}`,
  )
}

/** A value that may be absent; absence has no text of its own and is left out of addresses. */
export function optional<T>(inner: Codec<T>): Codec<T | null> {
  return { parse: inner.parse, serialise: (value) => (value === null ? '' : inner.serialise(value)) }
}

/**
 * Members joined by `~`, in the order given. What cannot be read is left out and the rest is kept; so are further
 * occurrences of a member and members beyond `limit`. What was left out for the same reason is reported as one text.
 */
export function list<T>(inner: Codec<T>, limit: number = MAX_LISTED): Codec<readonly T[]> {
  const serialise = (members: readonly T[]) => members.map(inner.serialise).join(LIST_SEPARATOR)
  return {
    serialise,
    parse(text) {
      const members = new Map<string, T>()
      const leftOut = new Map<IgnoreReason, string[]>()
      const leaveOut = (part: string, reason: IgnoreReason) => {
        const parts = leftOut.get(reason)
        if (parts) parts.push(part)
        else leftOut.set(reason, [part])
      }
      for (const part of text.split(LIST_SEPARATOR)) {
        const { value, rejected } = inner.parse(part)
        for (const piece of rejected) leaveOut(piece.text, piece.reason)
        if (value === null) continue
        if (members.has(part)) leaveOut(part, 'repeated')
        else if (members.size >= limit) leaveOut(part, 'too many')
        else members.set(part, value)
      }
      return {
        value: members.size > 0 ? [...members.values()] : null,
        rejected: [...leftOut].map(([reason, parts]) => ({ text: parts.join(LIST_SEPARATOR), reason })),
      }
    },
  }
}
