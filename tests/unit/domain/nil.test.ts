import { describe, expect, test } from 'vitest'
import { listedFigures, nilFigures } from '../../../src/domain/nil.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { evidenceOf, observation, period, place, source } from '../fixtures/build.ts'

const sources = [source({ id: 'agency', tier: 'official', counter: 'FIA', complete: ['localities', 'partners'] })]
const listed = [
  observation({ value: 100 }),
  observation({ locality: 'VN-DN', value: 60 }),
  observation({ locality: 'VN-OFFSHORE', value: 40 }),
  observation({ partner: 'KR', value: 100 }),
]
const cell = (locality: string, partner: string, measure = 'capital') => ({ measure, locality, partner })

describe('absence from a complete list', () => {
  const evidence = evidenceOf(listed, { sources })

  test('is an exact zero of that list and date', () => {
    expect(nilFigures(evidence, cell('VN-57', 'WLD'))).toEqual([
      {
        kind: 'nil',
        unit: 'USD million',
        period: period('2023-12-20'),
        quantity: { value: 0, relation: '=', precision: 0, status: 'A' },
        locality: 'VN-57',
        partner: 'WLD',
        measure: 'capital',
        source: 'agency',
      },
    ])
    expect(nilFigures(evidence, cell('VN', 'SG')).map((figure) => [figure.partner, figure.quantity.value])).toEqual([['SG', 0]])
  })

  test.each([
    ['a place on the list', 'VN-DN', 'WLD', 'capital'],
    ['a province and a partner, which no list crosses', 'VN-57', 'KR', 'capital'],
    ['a group, which lists of countries leave out', 'VN', 'ASEAN', 'capital'],
    ['the country itself among its partners', 'VN', 'VN', 'capital'],
    ['a province among partners', 'VN', 'VN-57', 'capital'],
    ['another country among the parts', 'KR', 'WLD', 'capital'],
    ['a measure the source does not list', 'VN-57', 'WLD', 'projects'],
    ['an unknown place', 'XX', 'WLD', 'capital'],
  ])('says nothing of %s', (_name, locality, partner, measure) => {
    expect(nilFigures(evidence, cell(locality, partner, measure))).toEqual([])
  })

  test('says nothing of a place that did not exist then', () => {
    const later = place({ code: 'VN34-48', kind: 'municipality', parent: 'VN', validFromDay: period('2025-07-01').startDay })
    expect(nilFigures(evidenceOf(listed, { sources, places: [later] }), cell('VN34-48', 'WLD'))).toEqual([])
  })

  test('says nothing where the source prints the total only, or does not claim to be complete', () => {
    expect(nilFigures(evidenceOf([observation()], { sources }), cell('VN-57', 'WLD'))).toEqual([])
    expect(nilFigures(evidenceOf(listed), cell('VN-57', 'WLD'))).toEqual([])
  })

  test('says nothing where the list falls short of its total by more than rounding or a slip', () => {
    const short = (total: number) => nilFigures(evidenceOf([observation({ value: total }), ...listed.slice(1)], { sources }), cell('VN-57', 'WLD')).length
    expect([short(100), short(101), short(110)]).toEqual([1, 1, 0])
  })
})

test('everything that is known of a cell is in the order of preference', () => {
  const evidence = evidenceOf([...listed, observation({ locality: 'VN-57', value: 5, source: 'press', period: '2024-05' })], { sources })
  expect(listedFigures(evidence, cell('VN-57', 'WLD')).map((figure) => [figure.kind, figure.period.text])).toEqual([
    ['nil', '2023-12-20'],
    ['published', '2024-05'],
  ])
})

describe('the curated lists', () => {
  const evidence = loadCurated(['vietnam'])

  test('Dien Bien had no project before 2017: nil, not unknown', () => {
    const stocks = nilFigures(evidence, cell('VN-71', 'WLD', 'projects')).map((figure) => `${figure.period.text} ${figure.source}`)
    expect(stocks).toEqual(['2015-12-31 fia-wb-2015', '2016-12-20 fia-wb-2016', '2016-12-31 gso-pxweb-prov-2016s'])
  })

  test('the comparison column of the year before lists nobody, and a list cut short is not complete', () => {
    const flows = nilFigures(evidence, cell('VN-71', 'WLD', 'new_projects')).filter((figure) => figure.period.text === '2015' || figure.period.text === '2016')
    expect(flows.map((figure) => `${figure.period.text} ${figure.source}`)).toEqual(['2015 fia-wb-2015', '2016 fia-wb-2016'])
  })

  test('no cell has both a figure and a nil of one list', () => {
    const clashes = [...evidence.registry.places.keys()].flatMap((partner) => {
      const figures = listedFigures(evidence, cell('VN', partner))
      const printed = new Set(figures.flatMap((figure) => (figure.kind === 'published' ? `${figure.observation.source} ${figure.period.text}` : [])))
      return figures.flatMap((figure) => (figure.kind === 'nil' && printed.has(`${figure.source} ${figure.period.text}`) ? [figure] : []))
    })
    expect(clashes).toEqual([])
  })
})
