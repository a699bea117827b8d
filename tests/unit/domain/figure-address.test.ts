import { expect, test } from 'vitest'
import { viewOfFigure } from '../../../src/domain/figure-address.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { period, published, quantity } from '../fixtures/build.ts'

const shown: View = { ...DEFAULT_VIEW, kind: 'ranking', measure: 'projects', mode: 'share', at: period('2023'), language: 'ko', theme: 'dark' }

test('a printed figure stands in the table of its own place, partner and measure, whatever is on screen', () => {
  expect(viewOfFigure(published({ locality: 'VN-DN', partner: 'KR' }), shown)).toEqual({ ...DEFAULT_VIEW, kind: 'trend', measure: 'capital', localities: ['VN-DN'], partners: ['KR'], as: 'table' })
  expect(viewOfFigure(published(), shown)).toEqual({ ...DEFAULT_VIEW, kind: 'trend', as: 'table' })
})

test('a nil figure stands there too', () => {
  const nil = { kind: 'nil', unit: 'projects', period: period('2023'), quantity: quantity({ value: 0 }), locality: 'VN-57', partner: 'WLD', measure: 'projects', source: 'agency' } as const
  expect(viewOfFigure(nil, shown)).toEqual({ ...DEFAULT_VIEW, kind: 'trend', measure: 'projects', localities: ['VN-57'], as: 'table' })
})

test('a computed figure stands in the view it was computed for; language and colours are the next reader’s own', () => {
  const share = { kind: 'computed', computation: 'share', unit: 'percent', period: period('2023'), quantity: quantity(), parts: [published()] } as const
  expect(viewOfFigure(share, shown)).toEqual({ ...shown, language: null, theme: 'auto' })
})
