import { currencyOf, type MoneyUnit } from '../currency.ts'
import type { Language } from '../language.ts'

/** Currencies a language calls by name beside an amount; the others go by their code. English has the dollar's sign alone. */
const NAMES: Record<Language, Readonly<Record<string, string>>> = {
  en: { USD: 'US$' },
  vi: { VND: 'đồng' },
  ko: { USD: '달러', KRW: '원', JPY: '엔', EUR: '유로', CNY: '위안', GBP: '파운드', VND: '동' },
}

/** A currency as it stands beside an amount: "US$", "CAD"; "USD", "đồng"; "달러", "원". `currency`: its ISO 4217 code. */
export function currencyText(currency: string, language: Language): string {
  return NAMES[language][currency] ?? currency
}

/** The currency of a unit with a word of scale, as a head or an axis has it: "US$ billion", "tỷ CAD", "억 원". */
export function scaledCurrency(scale: string, unit: MoneyUnit, language: Language): string {
  const name = currencyText(currencyOf(unit), language)
  return language === 'en' ? `${name} ${scale}` : `${scale} ${name}`
}
