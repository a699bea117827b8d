import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currencyOf, isMoney } from '../../../src/domain/currency.ts'
import { isCount } from '../../../src/domain/registry.ts'
import { OTHER_CURRENCIES, UNITS } from '../../../src/domain/units.ts'
import { measure } from '../fixtures/build.ts'

const CURRENCIES = ['USD', ...OTHER_CURRENCIES]

test('units of money are millions of each currency once, and nothing else is money', () => {
  const money = UNITS.filter(isMoney)
  expect(money.map(currencyOf).toSorted()).toEqual(CURRENCIES.toSorted())
  expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length)
  expect(UNITS.filter((unit) => !isMoney(unit))).toEqual(['projects', 'adjustments', 'transactions', 'firms', 'percent', 'rank'])
  expect(isMoney('USD million per project')).toBe(false)
})

test('every currency is one the international standard knows', () => {
  const known = new Set(Intl.supportedValuesOf('currency'))
  expect(OTHER_CURRENCIES.filter((currency) => !known.has(currency))).toEqual([])
})

test('what is counted one by one is no money in any currency', () => {
  expect(UNITS.filter((unit) => isCount(measure({ code: 'x', unit })))).toEqual(['projects', 'adjustments', 'transactions', 'firms'])
})

test('the description of the data files allows the same units', () => {
  const text = readFileSync(new URL('../../../data/datapackage.json', import.meta.url), 'utf8')
  const lists = [...text.matchAll(/"enum": (\[[^\]]*"USD million"[^\]]*\])/g)].map(([, list = '']) => JSON.parse(list))
  expect(lists.map((units) => units.toSorted())).toEqual([UNITS.toSorted()])
})
