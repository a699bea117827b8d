import { describe, expect, test } from 'vitest'
import { counterOf, isStatement, leadingLine, lineOf, splitByCounter } from '../../../src/domain/counting.ts'
import { addFigures } from '../../../src/domain/additivity.ts'
import { listedFigures } from '../../../src/domain/nil.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { period, published, registryOf, source } from '../fixtures/build.ts'

const registry = registryOf({
  sources: [
    source({ id: 'first', tier: 'official', counter: 'FIA', date: period('2015-12-23') }),
    source({ id: 'second', tier: 'official', counter: 'FIA', date: period('2016-12-26') }),
    source({ id: 'quoted', counter: 'NSO' }),
    source({ id: 'elsewhere', counter: 'Another' }),
  ],
})
const flow = (text: string, id: string, value = 1) => published({ measure: 'registered', period: text, source: id, value }, registry)

describe('who counted', () => {
  test('a figure whose source names no counter is a statement', () => {
    const figures = [flow('2015', 'first'), flow('2015', 'quoted'), flow('2015', 'press'), flow('2015', 'unknown source')]
    expect(figures.map((figure) => [counterOf(registry, figure), isStatement(registry, figure)])).toEqual([
      ['FIA', false],
      ['NSO', false],
      [null, true],
      [null, true],
    ])
  })

  test('figures of one counter are of one line, statements only with those of their document, sums of different ones with nothing', () => {
    const lines = [flow('2015', 'first'), flow('2016', 'second'), flow('2015', 'press')].map((figure) => lineOf(registry, figure))
    expect(lines).toEqual(['FIA', 'FIA', 'document press'])
    const sum = addFigures(registry, [flow('2015', 'first'), flow('2016', 'press')], 'time')
    expect(sum.kind === 'computed' && lineOf(registry, sum)).toBeNull()
  })
})

describe('lines', () => {
  test('a later source restates an earlier one of its counter, a year to the cut-off day is the year, and the restated is kept', () => {
    const [early, late, cutOff] = [flow('2015', 'first', 24_115), flow('2015', 'second', 22_757), flow('2015-01-01/2015-12-20', 'second', 22_000)]
    expect(splitByCounter(registry, [early, cutOff, late], false)).toEqual([{ counter: 'FIA', points: [{ figure: late, restated: [early, cutOff] }] }])
  })

  test('stocks of one day are one point, of two days two', () => {
    const stock = (text: string, id: string) => published({ period: text, source: id }, registry)
    const [year, day, cutOff] = [stock('2016', 'first'), stock('2016-12-31', 'second'), stock('2016-12-20', 'second')]
    expect(splitByCounter(registry, [year, day, cutOff], true)).toEqual([
      {
        counter: 'FIA',
        points: [
          { figure: cutOff, restated: [] },
          { figure: day, restated: [year] },
        ],
      },
    ])
  })

  test('the line with most points comes first, then the official one, then by name, statements last and each a point', () => {
    const statements = ['2012', '2012', '2013'].map((text) => flow(text, 'press'))
    const lines = splitByCounter(registry, [...statements, flow('2014', 'quoted'), flow('2014', 'elsewhere'), flow('2014', 'first')], false)
    expect(lines.map((line) => [line.counter, line.points.length])).toEqual([
      ['FIA', 1],
      ['Another', 1],
      ['NSO', 1],
      [null, 3],
    ])
    expect(leadingLine(lines)?.counter).toBe('FIA')
    expect(leadingLine(splitByCounter(registry, statements, false))).toBeNull()
  })
})

test('registered capital of the nation: NSO leads since 1988, FIA has 2014 to 2024; 2016 is 26,890.5 or, as first printed to 20 December, 24,372.7', () => {
  const evidence = loadCurated()
  const figures = listedFigures(evidence, { measure: 'registered', locality: 'VN', partner: 'WLD' }).filter((figure) => figure.period.kind === 'year')
  const lines = splitByCounter(evidence.registry, figures, false)
  const point = (counter: string) => lines.find((line) => line.counter === counter)?.points.find(({ figure }) => figure.period.text === '2016')
  const values = (counter: string) => [point(counter)?.figure, ...(point(counter)?.restated ?? [])].map((figure) => figure?.quantity.value)
  expect(leadingLine(lines)?.counter).toBe('NSO')
  expect(lines.find((line) => line.counter === 'FIA')?.points.map(({ figure }) => figure.period.text)).toEqual(
    Array.from({ length: 11 }, (_, year) => String(2014 + year)),
  )
  expect([values('NSO'), values('FIA')]).toEqual([
    [26890.5, 26890.5],
    [24857.861352, 24372.669035],
  ])
})
