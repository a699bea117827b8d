import { expect, test } from 'vitest'
import { inCurrency } from '../../../../src/domain/intake/own-measure.ts'
import { OTHER_CURRENCIES } from '../../../../src/domain/units.ts'
import { measure } from '../../fixtures/build.ts'

const stock = measure({
  code: 'outward_stock',
  kind: 'stock',
  stage: 'balance of payments',
  addsOver: ['locality', 'partner'],
  names: { en: 'Outward FDI stock', vi: 'Tổng FDI ra luỹ kế', ko: 'FDI 유출 잔액' },
  definitions: { en: 'Stock.', vi: 'Tổng.', ko: '잔액.' },
})

test('money in another currency is a measure of its own, alike but for code, unit, name and what its definition adds', () => {
  expect(inCurrency(stock, 'CAD')).toEqual({
    code: 'outward_stock_cad',
    kind: 'stock',
    stage: 'balance of payments',
    unit: 'CAD million',
    denominator: null,
    addsOver: ['locality', 'partner'],
    names: { en: 'Outward FDI stock (CAD)', vi: 'Tổng FDI ra luỹ kế (CAD)', ko: 'FDI 유출 잔액(CAD)' },
    definitions: {
      en: 'Stock. Here the figures are in CAD and not converted into US dollars.',
      vi: 'Tổng. Ở đây số liệu tính bằng CAD, không quy đổi sang đô la Mỹ.',
      ko: '잔액. 여기서는 CAD 금액 그대로이며 미국 달러로 환산하지 않음.',
    },
  })
})

test('every currency makes a measure of its own, with a code like those of the registry', () => {
  const codes = OTHER_CURRENCIES.map((currency) => inCurrency(stock, currency)?.code)
  expect(new Set(codes).size).toBe(OTHER_CURRENCIES.length)
  expect(codes.filter((code) => !/^outward_stock_[a-z]{3}$/.test(code ?? ''))).toEqual([])
})

test('a measure in the currency already stays the very same; one in a third currency makes none', () => {
  const own = inCurrency(stock, 'VND')
  if (!own) throw new Error('no measure in dong')
  expect(inCurrency(own, 'VND')).toBe(own)
  expect(inCurrency(own, 'CAD')).toBeNull()
})

test('a currency that is not known, dollars, and what is no money make none', () => {
  expect(['XYZ', 'USD', 'cad', ''].map((currency) => inCurrency(stock, currency))).toEqual([null, null, null, null])
  expect((['percent', 'rank', 'projects'] as const).map((unit) => inCurrency({ ...stock, unit }, 'CAD'))).toEqual([null, null, null])
})
