import type { OTHER_CURRENCIES } from './units.ts'

/** Millions of current US dollars, or of another currency: a unit of its own, never converted nor added to dollars. */
export type MoneyUnit = `${'USD' | (typeof OTHER_CURRENCIES)[number]} million`

/** Whether figures of the unit are amounts of money, in whatever currency; money a project is not. */
export function isMoney(unit: string): unit is MoneyUnit {
  return unit.endsWith(' million')
}

/** ISO 4217 code of the currency a unit of money is in. */
export function currencyOf(unit: MoneyUnit): string {
  return unit.slice(0, 3)
}
