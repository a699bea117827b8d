import type { Language } from '../language.ts'
import { formatNumber } from './number.ts'

/**
 * Money in words of scale (rule 11). Amounts are millions of current US dollars everywhere. Vietnamese `tỷ` is 10^9;
 * Korean counts in myriads: 만 (10^4), 억 (10^8), 조 (10^12).
 */
interface ScaleWord {
  /** How many million dollars one of it is. */
  readonly usdMillions: number
  readonly en: string
  readonly vi: string
}

const MILLION: ScaleWord = { usdMillions: 1, en: 'million', vi: 'triệu' }
const SCALE_WORDS: readonly ScaleWord[] = [
  { usdMillions: 1e6, en: 'trillion', vi: 'nghìn tỷ' },
  { usdMillions: 1e3, en: 'billion', vi: 'tỷ' },
]
const MYRIADS: readonly { readonly usd: number; readonly word: string }[] = [
  { usd: 1e12, word: '조' },
  { usd: 1e8, word: '억' },
  { usd: 1e4, word: '만' },
]

export interface MoneyOptions {
  readonly language: Language
  /** One step of the last digit to show, in millions of US dollars. */
  readonly precision: number
  /** `sentence` picks a word of scale and drops closing zeros; `full` writes every digit in millions (Korean: in myriads). */
  readonly style: 'sentence' | 'full'
}

/**
 * An amount with its currency: "US$14.1 billion", "14,1 tỷ USD", "141억 달러". Rounds to nearest at the precision;
 * bounds must have been rounded outward before. Zero is "US$0", "0 USD", "0달러".
 */
export function formatMoney(usdMillions: number, { language, precision, style }: MoneyOptions): string {
  if (language === 'ko') return formatMyriads(usdMillions, precision)
  const scale = (style === 'sentence' && SCALE_WORDS.find((word) => Math.abs(usdMillions) >= word.usdMillions)) || MILLION
  const digits = formatNumber(usdMillions / scale.usdMillions, {
    language,
    precision: precision / scale.usdMillions,
    keepsZeros: style === 'full',
  })
  if (digits === '0') return language === 'en' ? 'US$0' : '0 USD'
  if (language === 'vi') return `${digits} ${scale.vi} USD`
  const sign = usdMillions < 0 ? digits.slice(0, 1) : ''
  return `${sign}US$${digits.slice(sign.length)} ${scale.en}`
}

/** 484,773.9 million: "4,847억 7,390만 달러". The step below one dollar is not shown. */
function formatMyriads(usdMillions: number, precision: number): string {
  const stepUsd = Math.max(1, precision * 1e6)
  let restUsd = Math.round(Math.round((Math.abs(usdMillions) * 1e6) / stepUsd) * stepUsd)
  if (restUsd === 0) return '0달러'
  const parts: string[] = []
  for (const { usd, word } of MYRIADS) {
    const count = Math.floor(restUsd / usd)
    restUsd -= count * usd
    if (count > 0) parts.push(formatNumber(count, { language: 'ko', precision: 1 }) + word)
  }
  const sign = usdMillions < 0 ? '\u2212' : ''
  if (restUsd > 0) return `${sign}${[...parts, formatNumber(restUsd, { language: 'ko', precision: 1 })].join(' ')}달러`
  return `${sign}${parts.join(' ')} 달러`
}
