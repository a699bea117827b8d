import { describe, expect, test } from 'vitest'
import { inBoundaries } from '../../../src/domain/boundaries.ts'
import { datesOnOffer } from '../../../src/domain/dates-on-offer.ts'
import { sourceIdOf } from '../../../src/domain/evidence.ts'
import { isIncomplete } from '../../../src/domain/figure.ts'
import { scatterCaptionFacts, scatterFacts } from '../../../src/domain/scatter-facts.ts'
import { type Scatter, type ScatterDot, buildScatter } from '../../../src/domain/scatter.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { evidenceOf, observation, place } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()

function scatter(search: string, from = evidence): Scatter {
  const built = buildScatter(from, parseAddress(`view=scatter&${search}`).view)
  if (built?.kind !== 'dots') throw new Error('no dots')
  return built
}

/** "VN-SG 12912 57807.52 4.477": place, projects, capital, average. */
function line({ place: { code }, projects, capital, size }: ScatterDot): string {
  const short = ({ quantity }: ScatterDot['projects' | 'capital' | 'size']) => `${quantity.relation === '=' ? '' : quantity.relation}${Math.round(quantity.value * 1000) / 1000}`
  return `${code} ${short(projects)} ${short(capital)} ${short(size)}`
}

describe('63 provinces on 20 June 2024', () => {
  test('all are drawn, the largest capital first, none is left out', () => {
    const { dots, left, at, over, fixed, counter } = scatter('')
    expect({ dots: dots.length, left, at: at?.text, over, fixed, counter }).toEqual({ dots: 63, left: [], at: '2024-06-20', over: 'locality', fixed: 'WLD', counter: 'FIA' })
    expect(dots.slice(0, 3).map(line)).toEqual(['VN-SG 12912 57807.52 4.477', 'VN-HN 7462 43482.418 5.827', 'VN-57 4311 41087.195 9.531'])
  })

  test('rule 2: neither the nation nor offshore stands among its provinces, and the nation has its own average', () => {
    const { dots, whole } = scatter('')
    expect(dots.filter(({ place: { code } }) => code === 'VN' || code === 'VN-OFFSHORE')).toEqual([])
    expect(whole?.pair).toEqual({ locality: 'VN', partner: 'WLD' })
    expect(whole?.size.parts.map(({ quantity }) => Math.round(quantity.value))).toEqual([484774, 40544])
    expect(Math.round((whole?.size.quantity.value ?? 0) * 100) / 100).toBe(11.96)
  })

  test('rule 10: capital and projects of a dot are of one source and period', () => {
    for (const search of ['', 'over=partner', 'partners=KR&over=locality', 'localities=VN-SG&over=partner']) {
      for (const { capital, projects } of scatter(search).dots) expect([sourceIdOf(capital), capital.period.endDay]).toEqual([sourceIdOf(projects), projects.period.endDay])
    }
  })

  test('the headline names the largest average and who has most projects', () => {
    const facts = scatterFacts(scatter(''))
    expect([facts?.largest?.code, facts?.largest?.projects.quantity.value, facts?.most?.code]).toEqual(['VN-55', 17, 'VN-SG'])
  })
})

describe('rule 11: who cannot stand on a logarithmic axis is left out with the reason', () => {
  test('six partners without any project on 20 June 2024', () => {
    const { dots, left } = scatter('over=partner')
    expect([dots.length, left.length, new Set(left.map(({ reason }) => reason))]).toEqual([144, 6, new Set(['zero'])])
  })

  test('rule 3: Dien Bien, absent from the complete list of 2015, is nil and has no dot', () => {
    const { dots, left } = scatter('at=2015-12-31')
    expect([dots.length, left.map(({ place: { code }, reason }) => `${code} ${reason}`)]).toEqual([62, ['VN-71 zero']])
  })

  test('capital below zero has a reason of its own', () => {
    const small = evidenceOf([
      ...['VN-DN', 'VN-57'].flatMap((locality) => [observation({ locality }), observation({ locality, measure: 'projects', value: 4 })]),
      observation({ locality: 'VN-HP', value: -5 }),
      observation({ locality: 'VN-HP', measure: 'projects', value: 2 }),
    ], { places: [place({ code: 'VN-HP', kind: 'municipality', parent: 'VN' })] })
    const { dots, left } = scatter('', small)
    expect([dots.map(line), left.map(({ place: { code }, reason }) => `${code} ${reason}`)]).toEqual([['VN-57 4 100 25', 'VN-DN 4 100 25'], ['VN-HP negative']])
  })

  test('figures of two sources make no dot', () => {
    const small = evidenceOf([
      ...['VN-DN', 'VN-57'].map((locality) => observation({ locality })),
      observation({ locality: 'VN-57', measure: 'projects', value: 4 }),
      observation({ locality: 'VN-DN', measure: 'projects', value: 4, source: 'press' }),
    ])
    const { dots, left } = scatter('', small)
    expect([dots.map(line), left.map(({ place: { code }, reason }) => `${code} ${reason}`)]).toEqual([['VN-57 4 100 25'], ['VN-DN unpaired']])
  })
})

describe('what is set against what', () => {
  test('a stock against a stock, a flow against a flow of the same period', () => {
    const measures = ['capital', 'projects', 'disbursed_total', 'new_capital', 'registered', 'disbursed', 'adjusted_capital'].map((measure) => {
      const { projects, capital, at } = scatter(`measure=${measure}`)
      return `${measure}: ${projects.code}, ${capital.code}, ${at?.text}`
    })
    const stocks = 'projects, capital, 2024-06-20'
    const flows = 'new_projects, new_capital, 2023'
    expect(measures).toEqual([`capital: ${stocks}`, `projects: ${stocks}`, `disbursed_total: ${stocks}`, `new_capital: ${flows}`, `registered: ${flows}`, `disbursed: ${flows}`, `adjusted_capital: ${flows}`])
  })

  test('a year has the provinces that licensed a project, and counts the others', () => {
    const { dots, left } = scatter('measure=new_capital')
    expect([dots.length, left.length, new Set(left.map(({ reason }) => reason))]).toEqual([49, 14, new Set(['zero'])])
  })

  test.each(['measure=inflow', 'measure=notified&localities=KR'])('outside Viet Nam nobody counts projects (%s)', (search) => {
    expect(buildScatter(evidence, parseAddress(`view=scatter&${search}`).view)).toEqual({ kind: 'uncounted' })
  })

  test('the direction is the reader’s: partners of Ho Chi Minh City, as the press reports them', () => {
    const { over, fixed, dots, left, whole } = scatter('localities=VN-SG&over=partner')
    expect([over, fixed, whole?.pair.partner]).toEqual(['partner', 'VN-SG', 'WLD'])
    expect(dots.map(line)).toEqual(['SG 1557 ~13600 ~8.735', 'JP >1546 >5500 ~3.558', 'KR 2135 >5500 >2.576', 'HK 619 3230 5.218'])
    expect(left.map(({ reason }) => reason)).toEqual(['not reported'])
  })

  test('rule 4: the other claims of Korean capital in Binh Duong are not lost', () => {
    const dot = scatter('partners=KR&over=locality&at=2024-05-31').dots.find(({ place: { code } }) => code === 'VN-57')
    expect(dot && [line(dot), dot.alsoReported.map(({ quantity }) => quantity.relation + quantity.value)]).toEqual(['VN-57 ~800 ~3400 ~4.25', ['=4000', '=3300']])
  })

  test('chosen and pinned dots are known by their pair', () => {
    const { dots } = scatter('localities=VN-HP&pins=VN-DN.WLD~VN-HP.KR')
    const codes = (isMarked: (dot: ScatterDot) => boolean) => dots.filter(isMarked).map(({ place: { code } }) => code)
    expect([codes(({ isChosen }) => isChosen), codes(({ isPinned }) => isPinned)]).toEqual([['VN-HP'], ['VN-DN']])
  })
})

describe('rule 6: today’s provinces', () => {
  const current = (search: string) => scatter(`boundaries=current&${search}`, inBoundaries(evidence, 'current'))

  test('both figures are sums of the predecessors, and the average is theirs', () => {
    const { dots, left } = current('at=2023-12-20')
    const ofCode = (wanted: string) => dots.filter(({ place: { code } }) => code === wanted).map(line)
    expect([dots.length, left.length]).toEqual([34, 0])
    expect(ofCode('VN34-79')).toEqual(['VN34-79 17167 131921.449 7.685'])
  })

  test('where a predecessor has no figure the sum is incomplete: it leads nothing', () => {
    const built = current('partners=KR&over=locality')
    expect(built.dots.filter(({ size }) => isIncomplete(size)).map(line)).toContain('VN34-33 26 128 4.923')
    expect(scatterFacts(built)).toMatchObject({ largest: null, most: null })
  })
})

describe('dates', () => {
  test('those on offer count who has both figures from one source', () => {
    const dates = datesOnOffer(evidence, parseAddress('view=scatter').view)
    expect(dates.find(({ period }) => period.text === '2024-06-20')).toMatchObject({ covered: 63, total: 63 })
    expect(dates.find(({ period }) => period.text === '2015-12-31')).toMatchObject({ covered: 63, total: 63 })
    expect(dates.every(({ covered }) => covered > 0)).toBe(true)
  })

  test('rule 5: who was counted at another date says so', () => {
    const built = scatter('at=2025-12-31')
    expect(built.dots.map(({ capital, isOtherDate }) => `${capital.period.text} ${isOtherDate}`).toSorted()).toEqual(['2025 false', '2025-10 true', '2025-11 true', '2025-12-31 false'])
    expect(scatterCaptionFacts(built)).toMatchObject({ olderCount: 2, counter: null, left: [{ reason: 'not yet published', count: 30 }] })
  })
})

describe('rule 1: bounds leave open who is first', () => {
  const bounded = (relation: '=' | '>') =>
    evidenceOf([
      observation({ locality: 'VN-DN', value: 100, relation }),
      observation({ locality: 'VN-DN', measure: 'projects', value: 10 }),
      observation({ locality: 'VN-57', value: 400 }),
      observation({ locality: 'VN-57', measure: 'projects', value: 5 }),
    ])

  test('a larger average leads only where no bound can hide a larger one', () => {
    expect(scatterFacts(scatter('', bounded('=')))?.largest?.code).toBe('VN-57')
    expect(scatterFacts(scatter('', bounded('>')))?.largest).toBeNull()
    expect(scatterFacts(scatter('', bounded('>')))?.most?.code).toBe('VN-DN')
  })
})
