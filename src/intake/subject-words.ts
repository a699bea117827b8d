import type { Registry } from '../domain/registry.ts'
import { readMeasureWords, type Concept } from './measure-words.ts'
import { recogniseMeasure, type MeasureRead } from './measures.ts'

/** What a file says about all its figures. */
export interface FileWords {
  /** Titles and the names of columns that describe it. */
  readonly titles: readonly string[]
  /** Whether anything in it, or its name, speaks of foreign direct investment. */
  readonly isFdi: boolean
  /** Whether titles say that its figures are of a stretch of time, not of a moment. */
  readonly isOfInterval: boolean
  /** Texts that name each of its subjects. */
  readonly subjects: readonly (readonly string[])[]
}

/** What the words about a subject leave. */
export interface WordsRead {
  readonly codes: readonly string[]
  readonly excludes: string | null
  /** Whether an indicator is named at all. */
  readonly isStated: boolean
  /** Whether everything that names it was understood. */
  readonly isUnderstood: boolean
  /** Whether nothing but words that are read name it, if anything does. */
  readonly isPlain: boolean
  /** Whether only titles name it: then all such subjects of the file are the same. */
  readonly isOfTitle: boolean
}

/** Languages whose word for foreign direct investment is known, but not the words around it. */
const FOREIGN = /inversi[oó]n|\bied\b|investissement|\bide\b|investimento|\bied?p\b|direktinvestition|外商|外国直接投资|直接投資/iu
const NOTHING: MeasureRead = { codes: [], how: null, isFdi: false, excludes: null, isStated: false }
/** Subjects of a title that no figure under it can escape. */
const OTHER_FILES = ['outward', 'domestic investment', 'ODA', 'portfolio', 'trade', 'remittances', 'population', 'employment', 'tourism']
const OUTWARD = ['outflow', 'outward_stock']
/** Measures of balances and of publishers that print both directions; all others are of licences in a country. */
const BALANCES = [...OUTWARD, 'inflow', 'inward_stock', 'bop_inflow', 'bop_inflow_gdp', 'mirror_inflow']
const PARTS = ['new_capital', 'adjusted_capital', 'share_purchase_capital']
/** Titles that only give a value: `Inward`, `Flow`. */
const LONGEST_VALUE = 40

/** What the texts of a subject say together; titles where they leave it open. */
export function readSubjectWords(parts: readonly string[], words: FileWords, registry: Registry): WordsRead {
  const reads = [parts.join(' '), ...parts].filter(Boolean).map((text) => recogniseMeasure(text, registry))
  const own = reads[0] ?? NOTHING
  const byCode = reads.find(({ how }) => how === 'code')
  const excluded = reads.find(({ excludes }) => excludes !== null)
  const leave = (excludes: string): WordsRead => ({ codes: [], excludes, isStated: true, isUnderstood: true, isPlain: true, isOfTitle: false })
  if (excluded?.excludes && !byCode?.codes.length) return leave(excluded.excludes)
  const values = words.titles.filter((title) => title.length <= LONGEST_VALUE)
  const titles = (values.length > 1 ? [...words.titles, values.join(' ')] : words.titles).map((title) => recogniseMeasure(title, registry))
  const other = titles.find(({ excludes }) => excludes !== null && OTHER_FILES.includes(excludes))?.excludes
  if (other && !byCode && !own.codes.some((code) => OUTWARD.includes(code)) && (other === 'outward' || !(own.isFdi || titles.some(({ isFdi }) => isFdi)))) return leave(other)
  const isDirected = titles.some(({ codes }) => codes.length > 0 && codes.every((code) => OUTWARD.includes(code)))
  if (isDirected && !byCode && own.codes.length > 0 && !own.codes.some((code) => BALANCES.includes(code))) return leave('outward')
  const uncounted = uncountedIn(parts, words.titles, titles)
  if (uncounted && !byCode) return leave(uncounted)
  const isForeign = parts.some((text) => FOREIGN.test(text))
  if (own.codes.length === 1 && own.codes[0] !== 'projects') {
    // The code of an indicator is sure; a name beside it in a language that is not read wants a second look.
    const isSure = byCode === undefined || !isForeign
    return { codes: own.codes, excludes: null, isStated: true, isUnderstood: isSure, isPlain: isSure, isOfTitle: false }
  }
  const [title] = titles.filter(({ codes }) => codes.length > 0).toSorted((a, b) => a.codes.length - b.codes.length)
  const isOfTitle = own.codes.length === 0 && !own.isStated && title !== undefined
  const open = isOfTitle ? title.codes : own.codes
  const both = title && !isOfTitle ? open.filter((code) => title.codes.includes(code)) : []
  const codes = inTime(both.length > 0 ? both : open, words, registry)
  return { codes, excludes: null, isStated: own.isStated || isOfTitle, isUnderstood: codes.length === 1, isPlain: isOfTitle || !isForeign, isOfTitle }
}

/** Domestic or ended projects that a title speaks of, where nothing else in it or in the head speaks of those that count. */
function uncountedIn(parts: readonly string[], titles: readonly string[], reads: readonly MeasureRead[]): string | null {
  const saysAny = (texts: readonly string[], concepts: readonly Concept[]) => texts.some((text) => readMeasureWords(text).concepts.some((concept) => concepts.includes(concept)))
  if (reads.some(({ excludes }) => excludes === 'domestic') && !saysAny([...parts, ...titles], ['fdi', 'shares'])) return 'domestic'
  const isEnded = reads.some(({ excludes }) => excludes === 'ended projects') && !saysAny([...parts, ...titles], ['new', 'adjusted', 'shares', 'standing'])
  return isEnded ? 'ended projects' : null
}

/** Of what is valid now and what was registered in a period those that the titles, or the parts beside it, speak of. */
function inTime(codes: readonly string[], { titles, subjects, isOfInterval }: FileWords, registry: Registry): readonly string[] {
  const said = new Set(titles.flatMap((title) => readMeasureWords(title).concepts))
  const isStock = (code: string) => registry.measures.get(code)?.kind === 'stock'
  const isOfMoment = said.has('standing') && !said.has('in the period')
  if (isOfMoment) return some(codes.filter(isStock), codes)
  const hasParts = subjects.some((parts) => PARTS.includes(recogniseMeasure(parts.join(' '), registry).codes[0] ?? ''))
  if (codes.length === 1 && codes[0] === 'projects') return isOfInterval || said.has('licensed') || said.has('new') ? ['new_projects', 'projects'] : codes
  if (hasParts && codes.includes('registered') && codes.includes('capital')) return ['registered']
  return isOfInterval || said.has('in the period') ? some(codes.filter((code) => !isStock(code)), codes) : codes
}

function some(codes: readonly string[], otherwise: readonly string[]): readonly string[] {
  return codes.length > 0 ? codes : otherwise
}
