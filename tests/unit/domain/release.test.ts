import { expect, test } from 'vitest'
import { publishedFigures } from '../../../src/domain/evidence.ts'
import { releaseOf } from '../../../src/domain/release.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated(['vietnam', 'korea-japan'])

/** Value, release and the other release's value of every figure of a cell in a year. */
function releases(measure: string, locality: string, partner: string, year: string) {
  return publishedFigures(evidence, { measure, locality, partner })
    .filter(({ period }) => period.text === year)
    .map((figure) => {
      const release = releaseOf(evidence, figure)
      return [figure.quantity.value, release?.kind ?? null, release?.other.quantity.value ?? null]
    })
    .toSorted(([a], [b]) => Number(a) - Number(b))
}

test('what Korea restated years later is told apart from its first release, each naming the other', () => {
  expect(releases('arrived', 'KR', 'WLD', '2018')).toEqual([[16390, 'first', 17450], [17450, 'restated', 16390]])
  expect(releases('arrived', 'KR', 'WLD', '2020')).toEqual([[11090, 'first', 11530], [11530, 'restated', 11090]])
})

test('a restatement to "about" counts where it is further off than rounding', () => {
  expect(releases('arrived', 'KR', 'WLD', '2021')).toEqual([[18030, 'first', 18600], [18600, 'restated', 18030]])
})

test('a figure given once is no release', () => {
  expect(releases('notified', 'KR', 'WLD', '2024')).toEqual([[34570, null, null]])
})

test('two bodies that count differently restate nothing', () => {
  const counters = releases('registered', 'VN', 'WLD', '2016')
  expect(counters.length).toBeGreaterThan(1)
  for (const [value, , other] of counters) expect([value, other]).not.toEqual([26890.5, 24372.7])
})
