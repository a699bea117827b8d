import { describe, expect, test } from 'vitest'
import { datesOnOffer } from '../../../src/domain/dates-on-offer.ts'
import { isValued } from '../../../src/domain/figure.ts'
import { matrixCaptionFacts } from '../../../src/domain/matrix-facts.ts'
import { defaultMatrixSorting, sortMatrix } from '../../../src/domain/matrix-sort.ts'
import { buildMatrix, type Matrix } from '../../../src/domain/matrix.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()
const MIRROR = 'view=matrix&measure=mirror_inflow&over=locality~partner'

function matrix(search: string): Matrix {
  const built = buildMatrix(evidence, parseAddress(search).view)
  if (!built) throw new Error('unknown measure')
  return built
}

const columnKeys = ({ columns }: Matrix) => columns.map(({ key }) => key)

function cell(of: Matrix, locality: string, partner: string) {
  const position = of.columns.findIndex(({ key }) => key === partner)
  return of.rows.find(({ place }) => place.code === locality)?.cells[position]?.figure
}

describe('who invests in whom', () => {
  const opened = matrix(MIRROR)

  test('opens at the last year there is, counted by UNCTAD, and offers every year with how much it covers', () => {
    expect([opened.at?.text, opened.counter, matrixCaptionFacts(opened).counters]).toEqual(['2012', 'UNCTAD', ['UNCTAD']])
    const dates = datesOnOffer(evidence, parseAddress(MIRROR).view)
    expect(dates.map(({ period }) => period.text)).toEqual(['2012', '2011', '2010', '2009', '2008', '2007', '2006', '2005', '2004', '2003', '2002', '2001'])
    expect(dates[0]?.covered).toBe(3076)
  })

  test('has every economy in its rows and the partners of whom most moved in its columns; the others are counted', () => {
    expect([opened.rows.length, opened.columns.length, opened.hiddenPlaces.length]).toEqual([180, 24, 175])
    expect(columnKeys(opened).slice(0, 4)).toEqual(['LU', 'US', 'BE', 'DE'])
  })

  test('rule 2: what is reported of a place is added for it, hidden partners included; the largest comes first', () => {
    const uk = sortMatrix(opened, defaultMatrixSorting(opened), evidence.registry, 'en').rows[0]
    expect([uk?.place.code, opened.side, opened.foot.map(({ kind }) => kind), opened.refusals]).toEqual(['GB', { kind: 'reported', place: null }, ['reported'], []])
    const shown = (uk?.cells ?? []).flatMap(({ figure }) => (isValued(figure) ? [figure.quantity.value] : []))
    const side = uk?.side?.figure
    if (side?.kind !== 'computed') throw new Error('no sum')
    expect(side.parts.length).toBeGreaterThan(shown.length)
    expect(side.quantity.value).toBeCloseTo(side.parts.reduce((sum, { quantity }) => sum + quantity.value, 0), 3)
  })

  test('rule 3: what is below zero stays so, what nobody reported is no zero, and a place with itself is not applicable', () => {
    const disinvested = cell(opened, 'LU', 'BE')
    expect(disinvested && isValued(disinvested) ? disinvested.quantity.value : null).toBeCloseTo(-51212, 0)
    expect(cell(opened, 'GI', 'US')).toMatchObject({ kind: 'missing', reason: 'not reported' })
    expect(cell(opened, 'LU', 'LU')).toMatchObject({ kind: 'missing', reason: 'not applicable' })
    const figures = opened.rows.flatMap(({ cells }) => cells.map(({ figure }) => figure))
    expect(figures.some((figure) => isValued(figure) && figure.quantity.value === 0)).toBe(false)
  })

  test('changes on the year before are not added, which is no matter of several sources', () => {
    const changes = matrix(`${MIRROR}&mode=change`)
    expect([changes.side, changes.foot, changes.refusals]).toEqual([null, [], []])
  })

  test('a partner chosen is among the columns however small; a group chosen is its members', () => {
    expect(columnKeys(matrix(`${MIRROR}&partners=VN`))[0]).toBe('VN')
    expect(columnKeys(matrix(`${MIRROR}&partners=KR~JP`)).toSorted()).toEqual(['JP', 'KR'])
    const asean = matrix(`${MIRROR}&localities=ASEAN`)
    expect(asean.rows.every(({ place }) => place.memberOf.includes('ASEAN'))).toBe(true)
    expect(asean.rows.filter(({ isChosen }) => isChosen).map(({ place }) => place.code)).toEqual(['VN'])
  })

  test('with the partners in the rows no more economies than can be read are columns', () => {
    const turned = matrix('view=matrix&measure=mirror_inflow&over=partner~locality')
    expect([turned.columns.length, turned.rows.length > 100, turned.hiddenPlaces.length > 100]).toEqual([24, true, true])
  })

  test('statements of provinces and partners have no counter, and are still not added', () => {
    const press = matrix('view=matrix&over=locality~partner')
    expect([press.counter, press.refusals, press.foot.every(({ kind }) => kind === 'published')]).toEqual([null, [{ over: 'rows', refusal: 'across sources' }], true])
  })
})
