import { lostLetters } from './place-text.ts'
import { foldCell, unitWords, wordAt, wordIndex, type Counts, type UnitWord } from './unit-words.ts'

/** The unit a head, a title, a unit line or a unit cell speaks of. */
export interface UnitRead {
  /** `other`: only a size is said, nothing of what (x 1,000,000). */
  readonly kind: 'money' | 'percent' | 'count' | 'per capita' | 'other'
  /** ISO 4217 code; null where there is no money, or money of no country said ("Dollars"), or of several. */
  readonly currency: string | null
  /** What figures are to be multiplied by to have them in the unit itself: 1e6 for millions. */
  readonly scale: number
  readonly counts: Counts | null
  /** What a percentage is of, where it is said. */
  readonly of: 'gdp' | 'world' | 'total' | null
  readonly prices: 'current' | 'constant' | null
  /** The words that say it, as written. */
  readonly matched: string
}

type HeadWord = UnitWord | { readonly kind: 'shield' } | { readonly kind: 'per capita' }

interface Token {
  readonly word: HeadWord
  readonly start: number
  readonly end: number
}

const WORDS = wordIndex<HeadWord>([
  ...unitWords(null),
  // Names and words that a unit's word is part of
  ['tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ|tỷ giá|tỉ giá|tỷ suất|tỷ số|hợp đồng|hội đồng|cộng đồng|lâm đồng|đồng nai|đồng tháp|đồng hới|triều tiên|triệu sơn|triệu phong|ngân hàng|ngân sách', { kind: 'shield' }],
  // In a cell a bare `mil` may be a Spanish or Portuguese thousand
  ['mil', { kind: 'scale', power: 6, weak: true }],
  ['bil', { kind: 'scale', power: 9, weak: true }],
  ['per capita|per head|per person|per inhabitant|per cápita|por habitante|par habitant|pro kopf|bình quân đầu người|trên đầu người|1인당|인당', { kind: 'per capita' }],
])
const LONGEST_TEXT = 1_000
const THOUSAND = 3
const UNIT_OPENS = /[([][^()[\]]*?(?:(?<=[([])|(?<=[,;:]))\s*$/u
const UNIT_CLOSES = /^\s*[)\],;]/u
const WORD_BEFORE = /[([,;:]\s*([\p{Script=Latin}\p{Script=Cyrillic}]+\.?)\s*$/u
const WORD_AFTER = /^\s*([\p{Script=Latin}\p{Script=Cyrillic}]+\.?)\s*[)\],;]/u
/** A word with letters lost to question marks. */
const LOST_WORD = '(?=[?\\ufffd]*\\p{L})[\\p{L}?\\ufffd]*[?\\ufffd][\\p{L}?\\ufffd]*'
const LOST = new RegExp(LOST_WORD, 'gu')
const LOST_BEFORE = new RegExp(`(?<![\\p{L}?\\ufffd])(${LOST_WORD})\\s*$`, 'u')
/** Vietnamese sizes of which enough is left to know them. */
const KNOWN_WITHOUT_LETTERS = ['triệu', 'nghìn', 'ngàn']
/** Words beside a currency that are known to say no size. */
const NO_SIZE = /^(?:in|en|em|at|current|constant|nominal|real|net|gross|total|value|values|amount|unit|units|only|equivalent|equiv\.?|bop|ppp|fdi|fob|cif|prices?|inflows?|outflows?|flows?|stocks?|capital|investment|bằng|theo|tính|quy|vốn|trị|fy|est\.?|p|r|e)$/u
/** Spanish and Portuguese texts, where a bare `mil` is a thousand. */
const IBERIAN = /[çñ]|\bpa[ií]s(?:es)?\b|\bingres+os?\b|\binversi[oó]n\b|\bflu[jx]os?\b|i[oó]n(?:es)?\s+extranjera|d[oó]lares|\br\$|mx\$|\b(?:de|dos|em|en|brl|mxn|reais|pesos|investimentos?)\b/u
/** How far around a word is looked for what it stands beside. */
const NEAR = 30

const LABEL = /^[\s([*]*(?:đơn vị|don vi|đvt|dvt|units?\b|unidad|unidade|unité|einheit|단위)/u
const BEFORE_ALONE = /(?:^|[([:：,;/=])\s*(?:in|en|em|và|and|đvt|đơn vị|đơn vị tính|단위)?\s*$/u
const AFTER_ALONE = /^\s*(?:$|[)\],;/:])/u
const COUNTING = /(?:^|[^\p{L}])(?:number|no\.?|nos\.?|count|số|so|tổng số|số lượng|nombre|número|numero|anzahl|quantidade|cantidad|#)(?=[^\p{L}])[^()]{0,60}$/u
const COUNTED_AFTER = /^\s*수(?!\p{Script=Hangul})/u
const TIMES = /[x×*]\s*1((?:[\s.,]?000)+)(?![\d.,]*\d)/u
const ROUND_BEFORE = /(?<![\d.,]\s?)(?:1([0\s.,]*0)|['’]?(000)s?\)?)\s*$/u
const ROUND_AFTER = /^[\s(]*(?:1([0\s.,]*0)|['’]?(000)s?\)?)(?![\d.,]*\d)/u

const GDP = /gdp|gross domestic product|\bpib\b|\bbip\b|tổng sản phẩm|국내총생산/u
const WORLD = /world|thế giới|세계|mundial|mundo|mondial|monde|weltweit/u
const TOTAL = /total|tổng|합계|전체|총액|gesamt/u
const CURRENT = /current (?:us\$|usd|us |u\.s\.|\$|prices?|dollars?|lcu|international)|at current|giá hiện hành|giá thực tế|경상가격|경상 가격|precios (?:actuales|corrientes)|preços correntes|prix courants|zu jeweiligen preisen/u
const CONSTANT = /constant (?:\d{4} )?(?:us\$|usd|us |u\.s\.|\$|prices?|dollars?|lcu|international)|at constant|giá so sánh|giá cố định|불변가격|불변 가격|precios constantes|preços constantes|prix constants/u

/**
 * The unit said in a text: money with its currency and size, a percentage and of what, a count and of what, an amount
 * per head, or only a size. Null where none is said. Where several are said, a unit line's first holds, else the last
 * of money and percentage. The text is in composed form (NFC). `around`: what else the table says, for its language.
 */
export function readUnit(text: string, around = ''): UnitRead | null {
  if (text === '' || text.length > LONGEST_TEXT) return null
  const folded = restored(foldCell(text).replaceAll('_', ' '))
  const tokens = tokensOf(folded)
  const isIberian = IBERIAN.test(folded) || IBERIAN.test(foldCell(around))
  const money = moneyOf(folded, tokens, isIberian)
  const percent = tokens.find((token) => token.word.kind === 'percent')
  const prices = !money ? null : CONSTANT.test(folded) ? 'constant' : CURRENT.test(folded) ? 'current' : null
  const nothing = { currency: null, scale: 1, counts: null, of: null, prices: null }
  const between = (start: number, end: number): string => text.slice(start, end)
  const perHead = tokens.find((token) => token.word.kind === 'per capita')
  if (perHead) {
    const start = Math.min(perHead.start, money?.start ?? Infinity)
    return { ...nothing, kind: 'per capita', currency: money?.currency ?? null, scale: money?.scale ?? 1, prices, matched: between(start, Math.max(perHead.end, money?.end ?? 0)) }
  }
  if (percent && (!money || isPercentSaid(folded, percent, money))) {
    const rest = folded.slice(percent.end)
    const of = GDP.test(rest) || (GDP.test(folded) && !WORLD.test(rest)) ? 'gdp' : WORLD.test(rest) ? 'world' : TOTAL.test(rest) ? 'total' : null
    return { ...nothing, kind: 'percent', of, matched: between(percent.start, percent.end) }
  }
  const unread = money && unreadBeside(folded, money, tokens)
  if (money && unread) return { ...nothing, kind: 'money', prices, matched: between(unread.start, unread.end) }
  if (money) return { ...nothing, kind: 'money', currency: money.currency, scale: money.scale, prices, matched: between(money.start, money.end) }
  const count = tokens.find((token) => token.word.kind === 'counts' && isCounting(folded, token))
  const size = sizeAlone(folded, tokens, isIberian)
  if (count?.word.kind === 'counts') return { ...nothing, kind: 'count', counts: count.word.counts, scale: size?.scale ?? 1, matched: between(count.start, count.end) }
  return size && { ...nothing, kind: 'other', scale: size.scale, matched: between(size.start, size.end) }
}

/** A text in which sizes that lost letters stand as they were, if they were as long. */
function restored(folded: string): string {
  return folded.replace(LOST, (word) => KNOWN_WITHOUT_LETTERS.find((size) => size.length === word.length && lostLetters(word)?.test(size)) ?? word)
}

/** Every word that counts where it stands, in the order of the text. */
function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < folded.length; ) {
    const found = wordAt(WORDS, folded, at)
    if (found) tokens.push({ word: found.meaning, start: at, end: found.end })
    at = found?.end ?? at + 1
  }
  const amounts = new Set(tokens.flatMap((token, index) => amountAt(folded, token, tokens[index - 1], tokens[index + 1])))
  return tokens.filter((token, index) => token.word.kind !== 'shield' && !amounts.has(token) && stands(folded, token, tokens[index - 1], tokens[index + 1]))
}

/** The words of an amount in running text, "tops $10.4 billion": they say no unit. A round number at the start of its place is one: 100 million won. */
function amountAt(folded: string, token: Token, before: Token | undefined, after: Token | undefined): readonly Token[] {
  const text = folded.slice(0, token.start)
  if (token.word.kind !== 'scale' || !/\d\s*$/.test(text)) return []
  const hasMoneyBefore = before?.word.kind === 'currency' && /^[\s\d.,]+$/.test(folded.slice(before.end, token.start))
  const round = ROUND_BEFORE.exec(text)
  if (round && BEFORE_ALONE.test(folded.slice(0, hasMoneyBefore ? before.start : round.index))) return []
  const hasMoneyAfter = after?.word.kind === 'currency' && isBeside(folded.slice(token.end, after.start))
  return [token, ...(hasMoneyBefore ? [before] : []), ...(hasMoneyAfter ? [after] : [])]
}

/** Whether a weak word is beside a word of the other kind, or alone in its place. */
function stands(folded: string, token: Token, before: Token | undefined, after: Token | undefined): boolean {
  const { word, start, end } = token
  if ((word.kind !== 'currency' && word.kind !== 'scale') || !word.weak) return true
  const text = folded.slice(start, end)
  const isHangul = /\p{Script=Hangul}/u.test(text)
  if (isHangul && /\p{L}/u.test(folded.charAt(start - 1)) && before?.end !== start) return false
  if (isHangul && /\p{Script=Hangul}/u.test(folded.charAt(end)) && after?.start !== end) return false
  const other = word.kind === 'currency' ? 'scale' : 'currency'
  if (before?.word.kind === other && isBeside(folded.slice(before.end, start))) return true
  if (after?.word.kind === other && isBeside(folded.slice(end, after.start))) return true
  if (word.kind === 'currency' && ROUND_BEFORE.test(folded.slice(0, start))) return true
  const isClear = isHangul || (word.kind === 'currency' && (text.length > 2 || text === 'đ'))
  return isClear && isAlone(folded, token)
}

function isBeside(gap: string): boolean {
  return /^[\s.,()'’-]{0,3}(?:of |de )?$/.test(gap)
}

function isAlone(folded: string, token: Token): boolean {
  return BEFORE_ALONE.test(folded.slice(Math.max(0, token.start - NEAR), token.start)) && AFTER_ALONE.test(folded.slice(token.end, token.end + NEAR))
}

interface Money {
  readonly currency: string | null
  readonly scale: number
  readonly start: number
  readonly end: number
}

/** The money spoken of, with the size nearest to it; null where no currency is named. */
function moneyOf(folded: string, tokens: readonly Token[], isIberian: boolean): Money | null {
  const named = tokens.flatMap((token) => (token.word.kind === 'currency' ? [{ ...token, currency: token.word.currency }] : []))
  const coded = named.filter((token) => token.currency !== null)
  const [first, ...others] = coded.length > 0 ? coded : named
  if (!first) return null
  const currency = others.every((token) => token.currency === first.currency) ? first.currency : null
  const distance = (token: Token): number => Math.min(...[first, ...others].map((money) => Math.max(token.start - money.end, money.start - token.end)))
  const nearest = tokens.filter((token) => token.word.kind === 'scale').sort((a, b) => distance(a) - distance(b))[0]
  const size = nearest ? sizeOf(folded, nearest, isIberian) : (timesOf(folded) ?? roundNumber(folded, first))
  return { currency, scale: size?.scale ?? 1, start: Math.min(first.start, size?.start ?? Infinity), end: Math.max(first.end, size?.end ?? 0) }
}

/** A word beside a currency without a size that may be one: with letters lost, or a single one of another language between the same marks. */
function unreadBeside(folded: string, money: Money, tokens: readonly Token[]): { readonly start: number; readonly end: number } | null {
  if (money.currency === null || money.scale !== 1 || tokens.filter((token) => token.word.kind === 'currency').length !== 1) return null
  const lost = LOST_BEFORE.exec(folded.slice(0, money.start))
  if (lost?.[1] !== undefined) return { start: lost.index, end: lost.index + lost[1].length }
  const before = WORD_BEFORE.exec(folded.slice(0, money.start))
  const after = WORD_AFTER.exec(folded.slice(money.end))
  const isOpen = UNIT_OPENS.test(folded.slice(0, money.start))
  if (before?.[1] !== undefined && UNIT_CLOSES.test(folded.slice(money.end)) && !NO_SIZE.test(before[1])) {
    const start = before.index + before[0].indexOf(before[1])
    return { start, end: start + before[1].length }
  }
  if (isOpen && after?.[1] !== undefined && !NO_SIZE.test(after[1])) {
    const start = money.end + after[0].indexOf(after[1])
    return { start, end: start + after[1].length }
  }
  return null
}

interface Size {
  readonly scale: number
  readonly start: number
  readonly end: number
}

/** A word of size with the round number before it: 100 million. */
function sizeOf(folded: string, token: Token, isIberian: boolean): Size {
  const round = ROUND_BEFORE.exec(folded.slice(0, token.start))
  const isThousand = isIberian && folded.slice(token.start, token.end) === 'mil'
  const power = isThousand ? THOUSAND : token.word.kind === 'scale' ? token.word.power : 0
  return { scale: powerOfTen(power + zerosOf(round)), start: round?.index ?? token.start, end: token.end }
}

/** A round number as the size of the money beside it: 10,000 USD, US$ '000. */
function roundNumber(folded: string, money: Token): Size | null {
  const before = ROUND_BEFORE.exec(folded.slice(0, money.start))
  if (before && zerosOf(before) >= THOUSAND) return { scale: powerOfTen(zerosOf(before)), start: before.index, end: money.end }
  const after = ROUND_AFTER.exec(folded.slice(money.end))
  return after && zerosOf(after) >= THOUSAND ? { scale: powerOfTen(zerosOf(after)), start: money.start, end: money.end + after[0].length } : null
}

function timesOf(folded: string): Size | null {
  const times = TIMES.exec(folded)
  return times && { scale: powerOfTen(zerosOf(times)), start: times.index, end: times.index + times[0].length }
}

/** A size that stands alone in its place, of money or things named elsewhere. */
function sizeAlone(folded: string, tokens: readonly Token[], isIberian: boolean): Size | null {
  const word = tokens.find((token) => token.word.kind === 'scale' && isAlone(folded, token))
  return word ? sizeOf(folded, word, isIberian) : timesOf(folded)
}

function zerosOf(round: RegExpExecArray | null): number {
  return (round?.[1] ?? round?.[2] ?? '').replace(/[^0]/g, '').length
}

function powerOfTen(power: number): number {
  return Number(`1e${power}`)
}

/** Of money and a percentage in one text: a percentage of something is one, a unit line means its first, a head its last. */
function isPercentSaid(folded: string, percent: Token, money: Money): boolean {
  if (/^(?:age)?\s*(?:of|to|in|de|del|do|of the|trong|so với|trên)\s/.test(folded.slice(percent.end))) return true
  return LABEL.test(folded) ? percent.start < money.start : percent.start > money.start
}

function isCounting(folded: string, token: Token): boolean {
  return isAlone(folded, token) || COUNTING.test(folded.slice(0, token.start)) || COUNTED_AFTER.test(folded.slice(token.end))
}
