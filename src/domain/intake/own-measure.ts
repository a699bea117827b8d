import type { Translated } from '../language.ts'
import type { Measure, Registry } from '../registry.ts'
import { OTHER_CURRENCIES } from '../units.ts'

/** The measure that a code of `inCurrency` names; null for any other code. */
export function ownMeasureOf(registry: Registry, code: string): Measure | null {
  const [, base = '', currency = ''] = /^(.+)_([a-z]{3})$/.exec(code) ?? []
  const measure = registry.measures.get(base)
  return measure ? inCurrency(measure, currency.toUpperCase()) : null
}

/** A closing bracket is joined where the language has no space before one. */
const NAME_GAP: Translated = { en: ' ', vi: ' ', ko: '' }

/**
 * The measure in millions of another currency: one of its own, kept apart from the dollars of `measure`, which is money in
 * US dollars or in that currency already (then it is given back). null where it is neither, and for a currency that is not
 * among OTHER_CURRENCIES. `currency`: ISO 4217 code in capitals.
 */
export function inCurrency(measure: Measure, currency: string): Measure | null {
  const known = OTHER_CURRENCIES.find((code) => code === currency)
  if (known === undefined) return null
  const unit = `${known} million` as const
  if (measure.unit === unit) return measure
  if (measure.unit !== 'USD million') return null
  const { names, definitions } = measure
  const name = (language: keyof Translated) => `${names[language]}${NAME_GAP[language]}(${known})`
  return {
    ...measure,
    code: `${measure.code}_${known.toLowerCase()}`,
    unit,
    denominator: null,
    names: { en: name('en'), vi: name('vi'), ko: name('ko') },
    definitions: {
      en: `${definitions.en} Here the figures are in ${known} and not converted into US dollars.`,
      vi: `${definitions.vi} Ở đây số liệu tính bằng ${known}, không quy đổi sang đô la Mỹ.`,
      ko: `${definitions.ko} 여기서는 ${known} 금액 그대로이며 미국 달러로 환산하지 않음.`,
    },
  }
}
