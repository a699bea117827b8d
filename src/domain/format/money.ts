import type { Language } from '../language.ts'
import { currencyText } from './currency-text.ts'
import { formatNumber } from './number.ts'

/**
 * Money in words of scale (rule 11). Amounts are millions of a currency. Vietnamese `tỷ` is 10^9;
 * Korean counts in myriads: 만 (10^4), 억 (10^8), 조 (10^12).
 */
interface ScaleWord {
  /** How many millions one of it is. */
  readonly millions: number
  readonly en: string
  readonly vi: string
}

const MILLION: ScaleWord = { millions: 1, en: 'million', vi: 'triệu' }
const SCALE_WORDS: readonly ScaleWord[] = [
  { millions: 1e6, en: 'trillion', vi: 'nghìn tỷ' },
  { millions: 1e3, en: 'billion', vi: 'tỷ' },
]
const MYRIADS: readonly { readonly amount: number; readonly word: string }[] = [
  { amount: 1e12, word: '조' },
  { amount: 1e8, word: '억' },
  { amount: 1e4, word: '만' },
]

export interface MoneyOptions {
  /** ISO 4217 code. */
  readonly currency: string
  readonly language: Language
  /** One step of the last digit to show, in millions of the currency. */
  readonly precision: number
  /** `sentence` picks a word of scale and drops closing zeros; `full` writes every digit in millions (Korean: in myriads). */
  readonly style: 'sentence' | 'full'
}

/**
 * An amount with its currency: "US$14.1 billion", "14,1 tỷ USD", "141억 달러"; "CAD 1.2 billion", "1,2 tỷ CAD", "12억 CAD".
 * Rounds to nearest at the precision; bounds must have been rounded outward before. Zero is "US$0", "0 USD", "0달러".
 */
export function formatMoney(millions: number, { currency, language, precision, style }: MoneyOptions): string {
  const name = currencyText(currency, language)
  if (language === 'ko') return formatMyriads(millions, precision, name)
  const scale = (style === 'sentence' && SCALE_WORDS.find((word) => Math.abs(millions) >= word.millions)) || MILLION
  const digits = formatNumber(millions / scale.millions, {
    language,
    precision: precision / scale.millions,
    keepsZeros: style === 'full',
  })
  const isZero = digits === '0'
  if (language === 'vi') return isZero ? `0 ${name}` : `${digits} ${scale.vi} ${name}`
  const sign = millions < 0 && !isZero ? digits.slice(0, 1) : ''
  const gap = name.endsWith('$') ? '' : ' '
  return `${sign}${name}${gap}${digits.slice(sign.length)}${isZero ? '' : ` ${scale.en}`}`
}

/** 484,773.9 million: "4,847억 7,390만 달러". The step below one of the currency is not shown. */
function formatMyriads(millions: number, precision: number, name: string): string {
  const step = Math.max(1, precision * 1e6)
  let rest = Math.round(Math.round((Math.abs(millions) * 1e6) / step) * step)
  // A name in Hangul follows digits at once, and a word of scale after a space; a code always stands apart.
  const gap = /^\w/.test(name) ? ' ' : ''
  if (rest === 0) return `0${gap}${name}`
  const parts: string[] = []
  for (const { amount, word } of MYRIADS) {
    const count = Math.floor(rest / amount)
    rest -= count * amount
    if (count > 0) parts.push(formatNumber(count, { language: 'ko', precision: 1 }) + word)
  }
  const sign = millions < 0 ? '\u2212' : ''
  if (rest > 0) return `${sign}${[...parts, formatNumber(rest, { language: 'ko', precision: 1 })].join(' ')}${gap}${name}`
  return `${sign}${parts.join(' ')} ${name}`
}
