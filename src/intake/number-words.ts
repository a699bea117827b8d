import type { Relation } from '../domain/observation.ts'
import { unitWords, wordIndex, type UnitWord } from './unit-words.ts'

/** A word that may stand beside the number of a cell. A relation word stands before it, or after it (`after`). */
export type CellWord = UnitWord | { readonly kind: 'relation'; readonly relation: Relation; readonly after: boolean }

const relation = (sign: Relation, after: boolean): CellWord => ({ kind: 'relation', relation: sign, after })
/** What people write around the number of a cell. */
export const CELL_WORDS = wordIndex<CellWord>([
  ...unitWords('USD'),
  ['hơn|trên|vượt|ít nhất|tối thiểu|over|more than|above|at least|greater than|>|≥|>=|más de|plus de|über|mais de', relation('>', false)],
  ['초과|이상|trở lên|or more|+', relation('>', true)],
  ['gần|khoảng|xấp xỉ|ước|ước tính|ước đạt|nearly|almost|about|around|approximately|approx.|approx|circa|ca.|c.|~|≈|약|거의|대략|casi|environ|cerca de|rund|alrededor de', relation('~', false)],
  ['여|가량|정도|내외|남짓', relation('~', true)],
  ['dưới|chưa đến|chưa tới|không quá|tối đa|under|less than|fewer than|below|up to|at most|<|≤|<=|menos de|moins de|unter', relation('<', false)],
  ['미만|이하|trở xuống|or less|or fewer', relation('<', true)],
  ['đạt|reached', relation('=', false)],
])

/** The letters of footnotes and flags; k and m are words of size, T is trillion or month, x and c are marks of their own, b and d would be money where they touch the number. */
export const MARK = /[*†‡§^]+|[¹²³⁰⁴-⁹ᵃ-ᶻⁿ]+(?:,[¹²³⁰⁴-⁹ᵃ-ᶻⁿ]+)*|\[[a-z0-9 .]{1,8}\]|\((?:\d{1,2}|[a-z]|\*+|est\.?|prel\.?|prelim\.?|provisional|revised|sơ bộ|ước|ước tính|잠정|추정|속보)\)|[aefinprstuz][/)]?(?![\p{L}\d])/uy
/** Marks only where a space parts them from the number: letters that would be money or size, pairs of flags, and numbers such as 1/ and 2). */
export const LOOSE_MARK = /(?:[bd]|b[depu]|bep|de|dp|ep|eu|pe)(?![\p{L}\d])|(?:[bd]|\d{1,2})[/)](?![\p{L}\d])/uy
