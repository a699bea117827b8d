import { expect, test } from 'vitest'
import { chosenPairs, fittingMeasure, measuresOf, withParents } from '../../../src/domain/scope.ts'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import { evidenceOf, observation, place, registryOf } from '../fixtures/build.ts'

const evidence = evidenceOf([
  observation({ locality: 'VN-DN', measure: 'registered', period: '2023' }),
  observation({ locality: 'VN-DN', measure: 'projects' }),
  observation({ locality: 'VN', measure: 'capital' }),
])

test('without a choice a view is about the home economy and all partners together', () => {
  expect(chosenPairs(DEFAULT_VIEW)).toEqual([{ locality: 'VN', partner: 'WLD' }])
})

test('every locality goes with every partner, in the order chosen', () => {
  expect(chosenPairs({ ...DEFAULT_VIEW, localities: ['VN-DN', 'VN'], partners: ['SG', 'KR'] }).map(({ locality, partner }) => `${locality} ${partner}`)).toEqual([
    'VN-DN SG',
    'VN-DN KR',
    'VN SG',
    'VN KR',
  ])
})

test('measures on offer are those with a figure for any pair chosen, in the order of the registry', () => {
  expect(measuresOf(evidence, { ...DEFAULT_VIEW, localities: ['VN-DN'] })).toEqual(['projects', 'registered'])
  expect(measuresOf(evidence, { ...DEFAULT_VIEW, localities: ['VN-DN', 'VN'] })).toEqual(['capital', 'projects', 'registered'])
  expect(measuresOf(evidence, { ...DEFAULT_VIEW, localities: ['VN-57'] })).toEqual([])
})

test('the measure stays where it has figures, here or in a file not yet fetched', () => {
  expect(fittingMeasure(evidence, DEFAULT_VIEW, [])).toBe('capital')
  expect(fittingMeasure(evidence, { ...DEFAULT_VIEW, localities: ['VN-DN'] }, ['capital'])).toBe('capital')
})

test('else the main measure with figures is shown, else the main one of the files not yet fetched, else the present one', () => {
  expect(fittingMeasure(evidence, { ...DEFAULT_VIEW, localities: ['VN-DN'] }, ['notified'])).toBe('registered')
  expect(fittingMeasure(evidence, { ...DEFAULT_VIEW, localities: ['KR'] }, ['arrived', 'notified'])).toBe('notified')
  expect(fittingMeasure(evidence, { ...DEFAULT_VIEW, localities: ['KR'] }, [])).toBe('capital')
})

test('what contains a place is named up to the world, even where the registry runs in a circle', () => {
  expect(withParents(registryOf(), 'VN-DN')).toEqual(['VN-DN', 'VN', 'WLD'])
  expect(withParents(registryOf({ places: [place({ code: 'A', parent: 'B' }), place({ code: 'B', parent: 'A' })] }), 'A')).toEqual(['A', 'B'])
  expect(withParents(registryOf(), 'NOWHERE')).toEqual(['NOWHERE'])
})
