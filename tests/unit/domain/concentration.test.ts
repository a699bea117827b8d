import { expect, test } from 'vitest'
import { partnerConcentration } from '../../../src/domain/concentration.ts'
import { refused } from '../../../src/domain/figure.ts'
import { roundedValue } from '../../../src/domain/quantity.ts'
import { evidenceOf, observation, period } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const DATE = '2023-12-20'
const ofParts = (parts: Readonly<Record<string, number>>, source = 'agency') =>
  partnerConcentration(evidenceOf(Object.entries(parts).map(([partner, value]) => observation({ partner, value, source }))), 'capital', 'VN', period(DATE))

test('national capital on 20 December 2023 has an index of 1,061', () => {
  const figure = partnerConcentration(loadCurated(['vietnam']), 'capital', 'VN', period(DATE))
  expect(figure).toMatchObject({ kind: 'computed', computation: 'concentration', unit: 'index', quantity: { relation: '=' } })
  if (figure.kind !== 'computed') throw new Error('not computed')
  expect([roundedValue(figure.quantity), figure.parts.length]).toEqual([1061, 143])
})

test('one partner alone makes 10,000, two halves 5,000', () => {
  expect(ofParts({ WLD: 100, KR: 100 })).toMatchObject({ quantity: { value: 10000 } })
  expect(ofParts({ WLD: 100, KR: 50, SG: 50 })).toMatchObject({ quantity: { value: 5000 } })
})

test('what is not named could only add to it', () => {
  expect(ofParts({ WLD: 100, KR: 95 })).toMatchObject({ quantity: { value: 9025, relation: '>' } })
})

test('below 90% of the total, with parts below zero and from the press it is refused', () => {
  expect(ofParts({ WLD: 100, KR: 60, SG: 29 })).toEqual(refused('incomplete list'))
  expect(ofParts({ WLD: 100, KR: 101, SG: -1 })).toEqual(refused('negative parts'))
  expect(ofParts({ WLD: 0, KR: 0 })).toEqual(refused('zero denominator'))
  expect(ofParts({ WLD: 100, KR: 100 }, 'press')).toEqual(refused('incomplete list'))
})

test('groups are not partners, and ratios have no concentration', () => {
  expect(ofParts({ WLD: 100, ASEAN: 100 })).toEqual(refused('incomplete list'))
  expect(partnerConcentration(evidenceOf([]), 'capital_share', 'VN', period(DATE))).toEqual(refused('not additive'))
})
