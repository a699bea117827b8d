import { decision, intakeProblem, plainOptions, type Answers, type AsideReason, type Decision, type IntakeProblem } from '../domain/intake/reading.ts'
import type { Axis } from './layout.ts'
import type { PlaceMatcher } from './places.ts'

/** What the names of a row or head stand for. */
export type ResolvedPlace =
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'aside'; readonly reason: AsideReason; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string }
  /** No name at all. */
  | { readonly kind: 'none' }

interface Unknown {
  readonly name: string
  readonly line: number
  readonly column: number
  readonly suggestions: readonly string[]
  cells: number
}

export interface PlaceResolver {
  /** `texts`: codes before names. `day`: end of the period its figures are of; null where that is open. */
  readonly resolve: (texts: readonly string[], axis: Axis, day: number | null) => ResolvedPlace
  /** Counts the figures that hang on a name nobody knows. */
  readonly countUnknown: (name: string, axis: Axis, line: number, column: number, cells: number) => void
  /** What was answered, is to be asked, and was left out because nobody knows it. */
  readonly account: () => { readonly facts: readonly Decision[]; readonly questions: readonly Decision[]; readonly problems: readonly IntakeProblem[] }
}

/** The world is a place of its own: no sum of the rows that happen to be in a table. */
const SAYS_TOTAL = /total|sum\b|all |whole|tổng|cộng|cả nước|toàn quốc|tong|ca nuoc|합계|총|계$|insgesamt|ensemble|合計|总计|總計|전국|전체|^all/iu

/** Finds places by their names, as answered before as matched; remembers every name it has met. */
export function createPlaceResolver(matcher: PlaceMatcher, answers: Answers, home: string | null): PlaceResolver {
  const byNames = new Map<string, Map<number | null, ResolvedPlace>>()
  /** The same by the lists themselves: the columns of a row ask with one list, but for many days. */
  const byList = { locality: new WeakMap<readonly string[], Map<number | null, ResolvedPlace>>(), partner: new WeakMap<readonly string[], Map<number | null, ResolvedPlace>>() }
  const unknown = new Map<string, Unknown>()
  const answered = new Set<string>()

  function find(texts: readonly string[], axis: Axis, day: number | null): ResolvedPlace {
    const names = texts.filter((text) => text !== '')
    const name = names.at(-1)
    if (name === undefined) return { kind: 'none' }
    const answer = answers[`place:${name}`]
    if (answer !== undefined) {
      answered.add(name)
      return answer === 'aside' ? { kind: 'aside', reason: 'answered', name } : { kind: 'place', code: answer }
    }
    const matches = names.map((text) => matcher.match(text, { day, kind: axis, home: axis === 'locality' ? home : null }))
    const place = matches.find((match) => match.kind === 'place')
    if (place?.kind === 'place') return { kind: 'place', code: place.code }
    const aggregate = matches.find((match) => match.kind === 'aggregate')
    if (aggregate?.kind === 'aggregate') return { kind: 'aside', reason: aggregate.reason === 'total' && !SAYS_TOTAL.test(name) ? 'aggregate' : aggregate.reason, name }
    const several = matches.find((match) => match.kind === 'several')
    const [first] = several?.kind === 'several' ? several.codes : []
    return first === undefined ? { kind: 'unknown', name } : { kind: 'place', code: first }
  }

  function daysOf(texts: readonly string[], axis: Axis): Map<number | null, ResolvedPlace> {
    const ofList = byList[axis].get(texts)
    if (ofList) return ofList
    const key = [axis, ...texts].join('\u0000')
    const days = byNames.get(key) ?? new Map<number | null, ResolvedPlace>()
    byNames.set(key, days)
    byList[axis].set(texts, days)
    return days
  }

  return {
    resolve(texts, axis, day) {
      const days = daysOf(texts, axis)
      const found = days.get(day)
      if (found) return found
      const place = find(texts, axis, day)
      days.set(day, place)
      return place
    },
    countUnknown(name, axis, line, column, cells) {
      const met = unknown.get(name)
      if (met) {
        met.cells += cells
        return
      }
      const match = matcher.match(name, { day: null, kind: axis, home: axis === 'locality' ? home : null })
      unknown.set(name, { name, line, column, cells, suggestions: match.kind === 'unknown' ? match.suggestions : [] })
    },
    account() {
      const met = [...unknown.values()]
      const about = ({ name, line, column, cells }: Unknown) => ({ id: `place:${name}`, subject: name, line, column, cells, free: 'place' as const })
      const isGuessable = (entry: Unknown) => entry.suggestions.length > 0
      return {
        facts: [
          ...[...answered].map((name) => decision('place', answers[`place:${name}`] ?? null, { id: `place:${name}`, subject: name, how: 'answered', free: 'place' })),
          ...met.filter((entry) => !isGuessable(entry)).map((entry) => decision('place', 'aside', { ...about(entry), how: 'assumed' })),
        ],
        questions: met.filter(isGuessable).map((entry) => decision('place', entry.suggestions[0] ?? null, { ...about(entry), options: plainOptions([...entry.suggestions, 'aside']) })),
        problems: met
          .filter((entry) => !isGuessable(entry))
          .map((entry) => intakeProblem('unknown place', { line: entry.line, column: entry.column, text: entry.name, hint: String(entry.cells), decision: `place:${entry.name}` })),
      }
    },
  }
}
