import { expect, test } from 'vitest'
import { breaksOf, eventsOf } from '../../../src/domain/occasions.ts'
import { loadCurated } from '../fixtures/curated.ts'

const { registry } = loadCurated()
const DANANG = ['danang-korea-mission-2024']
const HAIPHONG = ['haiphong-chungbuk-agreement-2023', 'haiphong-cheongju-2024', 'haiphong-wonju-mou-2025', 'haiphong-seoul-mou-2025']
const KOREA_JAPAN = ['korea-japan-talks-2023', 'korea-japan-week-2025']
const BOTH_CITIES = ['haiphong-chungbuk-agreement-2023', 'haiphong-cheongju-2024', 'danang-korea-mission-2024', 'haiphong-wonju-mou-2025', 'haiphong-seoul-mou-2025']

test('the curated data has seven events', () => {
  expect(registry.events.map(({ id }) => id).toSorted()).toEqual([...DANANG, ...HAIPHONG, ...KOREA_JAPAN].toSorted())
})

test.each([
  ['the locality with the partner', 'VN-DN', 'KR', DANANG],
  ['several, in the order of time', 'VN-HP', 'KR', HAIPHONG],
  ['all partners together: with anyone', 'VN-HP', 'WLD', HAIPHONG],
  ['another partner: none', 'VN-HP', 'JP', []],
  ['another locality: none', 'VN-HN', 'KR', []],
  ['the province that took a locality over', 'VN34-31', 'KR', HAIPHONG],
  ['a whole economy with one partner: those of its localities', 'VN', 'KR', BOTH_CITIES],
  ['a whole economy with all partners: not those of single localities', 'VN', 'WLD', []],
  ['two economies', 'KR', 'JP', KOREA_JAPAN],
  ['an economy with all partners', 'KR', 'WLD', KOREA_JAPAN],
  ['the other direction is another investment', 'JP', 'KR', []],
])('events of %s', (_, locality, partner, expected) => {
  expect(eventsOf(registry, { locality, partner }).map(({ id }) => id)).toEqual(expected)
})

const marks = (measure: string, localities: readonly string[], counters: readonly string[]) => breaksOf(registry, measure, localities, counters).map(({ kind, counter, localities: places }) => `${kind} ${counter} ${places.join()}`)

test('a break concerns its counter, its measures and its places with all that lies in them', () => {
  expect(marks('registered', ['VN-DN'], ['FIA'])).toEqual(['definition FIA VN', 'cut-off FIA VN', 'cut-off FIA VN', 'boundary FIA VN'])
  expect(marks('capital', ['VN-DN'], ['FIA'])).toEqual(['cut-off FIA VN', 'cut-off FIA VN', 'boundary FIA VN'])
  expect(marks('registered', ['KR'], ['FIA'])).toEqual([])
})

test('boundaries change for every counter alike, and for statements', () => {
  expect(marks('capital', ['VN-26'], ['NSO'])).toEqual(['cut-off NSO VN', 'boundary FIA VN-26', 'boundary FIA VN'])
  expect(marks('capital', ['VN-DN'], [])).toEqual(['boundary FIA VN'])
})
