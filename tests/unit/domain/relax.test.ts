import { expect, test } from 'vitest'
import { relaxationsOf } from '../../../src/domain/relax.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { period } from '../fixtures/build.ts'

const view: View = { ...DEFAULT_VIEW, fromYear: 1990, localities: ['VN-DN'], partners: ['KR'] }

test('every single filter whose absence brings figures back is named', () => {
  expect(relaxationsOf(view, [], ({ fromYear, partners }) => fromYear === null || partners.length === 0)).toEqual([
    { filter: 'time', change: { fromYear: null, toYear: null } },
    { filter: 'partners', change: { partners: [] } },
  ])
})

test('where no single filter is to blame, the first pair of them is', () => {
  expect(relaxationsOf(view, [], ({ fromYear, localities }) => fromYear === null && localities.length === 0)).toEqual([
    { filter: 'time', change: { fromYear: null, toYear: null, localities: [] } },
  ])
})

test('another measure with figures is offered, never the present one', () => {
  expect(relaxationsOf({ ...DEFAULT_VIEW, localities: ['VN-DN'] }, ['capital', 'projects', 'registered'], ({ measure }) => measure !== 'capital')).toEqual([
    { filter: 'measure', change: { measure: 'projects' } },
    { filter: 'measure', change: { measure: 'registered' } },
  ])
})

test('date and mode are let go with what belongs to them', () => {
  const dated: View = { ...DEFAULT_VIEW, at: period('1950'), mode: 'share', of: 'partner' }
  expect(relaxationsOf(dated, [], () => true)).toEqual([
    { filter: 'date', change: { at: null } },
    { filter: 'mode', change: { mode: 'value', of: null, base: null } },
  ])
})

test('only filters that are set are asked about, and nothing is offered that does not help', () => {
  const asked: View[] = []
  const never = (relaxed: View) => {
    asked.push(relaxed)
    return false
  }
  expect(relaxationsOf(DEFAULT_VIEW, ['capital'], never)).toEqual([])
  expect(asked).toEqual([])
  expect(relaxationsOf(view, ['projects'], never)).toEqual([])
})

test('a direction that has no figures is let go of', () => {
  expect(relaxationsOf({ ...DEFAULT_VIEW, kind: 'ranking', over: ['partner'] }, [], ({ over }) => over.length === 0)).toEqual([{ filter: 'over', change: { over: [] } }])
})
