import { currencyOf, isMoney, type MoneyUnit } from '../currency.ts'
import type { FigureUnit, Quantity } from '../figure.ts'
import type { Language } from '../language.ts'
import type { Relation } from '../observation.ts'
import { formatMoney } from './money.ts'
import { coarsenQuantity, formatNumber, significantStep } from './number.ts'
import { formatRankMove } from './rank-move-text.ts'

/** How long a quantity is written: as a sentence says it, or with every printed digit. */
export type QuantityStyle = 'sentence' | 'full'

/** Significant digits a sentence keeps of money. */
const SENTENCE_DIGITS = 4

/** Marks of relations where there is no room for words. */
const COMPACT_MARKS: Record<Relation, string> = { '=': '', '>': '> ', '<': '< ', '~': '~ ' }

/** Decimals a table shows at most; the precision of the figure may allow fewer. */
const TABLE_DECIMALS: Record<Exclude<FigureUnit, MoneyUnit>, number> = {
  'USD million per project': 2,
  percent: 1,
  index: 1,
  'percentage points': 1,
  projects: 0,
  adjustments: 0,
  transactions: 0,
  firms: 0,
  rank: 0,
  ranks: 0,
}
const MONEY_DECIMALS = 1

/**
 * A quantity in words, with its relation and its unit: "more than US$371 million", "khoảng 3,4 tỷ USD",
 * "3억 7,100만 달러 초과", "278 projects". Digits never exceed the precision; a sentence has at most four significant
 * ones of money, one decimal of a rate, and all of a count. Bounds are rounded outward.
 */
export function formatQuantity(quantity: Quantity, unit: FigureUnit, language: Language, style: QuantityStyle = 'sentence'): string {
  if ((unit === 'rank' || unit === 'ranks') && (quantity.relation === '=' || quantity.relation === '~')) return formatRanks(quantity, unit, language)
  const { value, precision } = toShownDigits(quantity, unit, style)
  const { lead, text } = unitAmount(value, precision, unit, language, style)
  return lead + withRelation(text, quantity.relation, language)
}

/**
 * formatQuantity for sentences whose subject has named what is counted: "more than 278" (Korean keeps the counter:
 * "278개 초과"). What is not counted one by one keeps its unit.
 */
export function formatCount(quantity: Quantity, unit: FigureUnit, language: Language): string {
  if (!isCountUnit(unit) || unit === 'rank' || unit === 'ranks') return formatQuantity(quantity, unit, language)
  const { value, precision } = toShownDigits(quantity, unit, 'sentence')
  const text = language === 'ko' ? unitAmount(value, precision, unit, language, 'sentence').text : formatNumber(value, { language, precision })
  return withRelation(text, quantity.relation, language)
}

/** A change in words: formatQuantity with a plus sign before what is above zero ("+12.3%"), a minus before what is below. */
export function formatChange(quantity: Quantity, unit: FigureUnit, language: Language): string {
  const { value, precision } = toShownDigits(quantity, unit, 'sentence')
  const { lead, text } = unitAmount(value, precision, unit, language, 'sentence')
  return lead + withRelation(plusSign(value) + text, quantity.relation, language)
}

/**
 * The number of a quantity in the fixed unit of its table column (`tableUnit`), with a compact mark: "> 371", "14,100",
 * "~ 3,400". Closing zeros stay, so that decimals align. A figure other than zero is never shortened to zero.
 */
export function formatTableValue(quantity: Quantity, unit: FigureUnit, language: Language): string {
  const { value, precision } = toTableDigits(quantity, unit)
  return COMPACT_MARKS[quantity.relation] + formatNumber(value, { language, precision, keepsZeros: true })
}

/** formatTableValue with the relation in words: "about 2,200", "hơn 5,6", "약 2,200". */
export function formatTablePhrase(quantity: Quantity, unit: FigureUnit, language: Language): string {
  const { value, precision } = toTableDigits(quantity, unit)
  return withRelation(formatNumber(value, { language, precision, keepsZeros: true }) + (unit === 'percent' ? '%' : ''), quantity.relation, language)
}

/** formatTableValue with a plus sign before what is above zero. */
export function formatTableChange(quantity: Quantity, unit: FigureUnit, language: Language): string {
  const { value, precision } = toTableDigits(quantity, unit)
  return COMPACT_MARKS[quantity.relation] + plusSign(value) + formatNumber(value, { language, precision, keepsZeros: true })
}

/** A rank, or the range of ranks that printed precision leaves open (rule 8): "1st", "4th–5th"; "hạng 4–5"; "4~5위". */
export function formatRank(best: number, worst: number, language: Language): string {
  switch (language) {
    case 'en':
      return best === worst ? ordinal(best) : `${ordinal(best)}–${ordinal(worst)}`
    case 'vi':
      return best === worst ? `hạng ${best}` : `hạng ${best}–${worst}`
    case 'ko':
      return best === worst ? `${best}위` : `${best}~${worst}위`
  }
}

/** Ranks, and changes of them, whose "about" is a range of whole ranks. */
function formatRanks({ value, relation, precision }: Quantity, unit: 'rank' | 'ranks', language: Language): string {
  const margin = relation === '~' ? precision : 0
  return unit === 'rank' ? formatRank(value - margin, value + margin, language) : formatRankMove(value - margin, value + margin, language)
}

/** Counts keep every digit; rates one decimal (two digits below 1); exact quotients, which have no last digit, six in full. */
function toShownDigits(quantity: Quantity, unit: FigureUnit, style: QuantityStyle): Quantity {
  if (isCountUnit(unit)) return coarsenQuantity(quantity, 1)
  if (style === 'full') return coarsenQuantity(quantity, quantity.precision === 0 ? significantStep(quantity.value, 6) : 0)
  if (isMoney(unit) || unit === 'USD million per project') return coarsenQuantity(quantity, significantStep(quantity.value, SENTENCE_DIGITS))
  return coarsenQuantity(quantity, Math.min(0.1, significantStep(quantity.value, 2)))
}

function toTableDigits(quantity: Quantity, unit: FigureUnit): Quantity {
  const decimals = isMoney(unit) ? MONEY_DECIMALS : TABLE_DECIMALS[unit]
  return coarsenQuantity(quantity, isCountUnit(unit) ? 1 : Math.min(10 ** -decimals, significantStep(quantity.value, 1)))
}

/** Whether figures of the unit are counted one by one. */
export function isCountUnit(unit: FigureUnit): boolean {
  return unit === 'projects' || unit === 'adjustments' || unit === 'transactions' || unit === 'firms' || unit === 'rank' || unit === 'ranks'
}

function plusSign(value: number): string {
  return value > 0 ? '+' : ''
}

function withRelation(amount: string, relation: Relation, language: Language): string {
  if (relation === '=') return amount
  switch (language) {
    case 'en':
      return `${{ '>': 'more than', '<': 'less than', '~': 'about' }[relation]} ${amount}`
    case 'vi':
      return `${{ '>': 'hơn', '<': 'dưới', '~': 'khoảng' }[relation]} ${amount}`
    case 'ko':
      return relation === '~' ? `약 ${amount}` : `${amount} ${relation === '>' ? '초과' : '미만'}`
  }
}

/** An amount in its unit: what precedes the number whatever its relation (Korean nouns), and the number with its counter. */
interface Amount {
  readonly lead: string
  readonly text: string
}

function unitAmount(value: number, precision: number, unit: FigureUnit, language: Language, style: QuantityStyle): Amount {
  if (isMoney(unit)) return plain(formatMoney(value, { currency: currencyOf(unit), language, precision, style }))
  if (unit === 'USD million per project') return perProject(formatMoney(value, { currency: 'USD', language, precision, style }), language)
  if (unit === 'rank' || unit === 'ranks') return plain((unit === 'rank' ? formatRank : formatRankMove)(value, value, language))
  const digits = formatNumber(value, { language, precision, keepsZeros: style === 'full' })
  switch (unit) {
    case 'percent':
      return plain(`${digits}%`)
    case 'index':
      return plain(digits)
    case 'percentage points':
      return plain({ en: `${digits} percentage ${plural(value, 'point')}`, vi: `${digits} điểm phần trăm`, ko: `${digits}%포인트` }[language])
    case 'projects':
      return counted(language, `${digits} ${plural(value, 'project')}`, `${digits} dự án`, '프로젝트 ', `${digits}개`)
    case 'adjustments':
      return counted(language, `${digits} ${plural(value, 'adjustment')}`, `${digits} lượt điều chỉnh vốn`, '증자 ', `${digits}건`)
    case 'transactions':
      return counted(language, `${digits} ${plural(value, 'transaction')}`, `${digits} lượt góp vốn, mua cổ phần`, '지분 인수 ', `${digits}건`)
    case 'firms':
      return counted(language, `${digits} ${plural(value, 'firm')}`, `${digits} doanh nghiệp`, '기업 ', `${digits}곳`)
  }
}

function plain(text: string): Amount {
  return { lead: '', text }
}

function counted(language: Language, en: string, vi: string, koLead: string, ko: string): Amount {
  return language === 'ko' ? { lead: koLead, text: ko } : plain(language === 'en' ? en : vi)
}

function perProject(money: string, language: Language): Amount {
  return language === 'ko' ? { lead: '프로젝트당 ', text: money } : plain(language === 'en' ? `${money} a project` : `${money} mỗi dự án`)
}

function plural(value: number, word: string): string {
  return Math.abs(value) === 1 ? word : `${word}s`
}

const ORDINAL_ENDINGS = ['th', 'st', 'nd', 'rd']

/** 1st, 2nd, 3rd, 4th; 11th to 13th. */
function ordinal(rank: number): string {
  const isTeen = rank % 100 >= 11 && rank % 100 <= 13
  return `${rank}${(isTeen ? undefined : ORDINAL_ENDINGS[rank % 10]) ?? 'th'}`
}
