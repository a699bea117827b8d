import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import { checkView, parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const { registry } = loadCurated(['korea-japan'])

describe('a view checked against the registry', () => {
  it('stays the same where everything is known', () => {
    const { view } = parseAddress(
      'view=compare&measure=projects&localities=VN-DN~VN34-79~KR~VN-OFFSHORE&partners=KR~ASEAN~WLD&pins=VN-DN.KR&counters=FIA~World+Bank',
    )
    expect(checkView(view, registry)).toEqual({ view, ignored: [] })
  })

  it('loses what is unknown or cannot be a partner, and says what is used instead', () => {
    const { view } = parseAddress(
      'measure=happiness&localities=VN-DN~VN-99~XX&partners=VN-HP~KR&pins=VN-DN.KR~VN-DN.VN-HP~ZZ.KR&counters=FIA~Nobody&as=table',
    )
    expect(checkView(view, registry)).toEqual({
      view: {
        ...DEFAULT_VIEW,
        localities: ['VN-DN'],
        partners: ['KR'],
        pins: [{ locality: 'VN-DN', partner: 'KR' }],
        counters: ['FIA'],
        as: 'table',
      },
      ignored: [
        { parameter: 'measure', text: 'happiness', reason: 'unknown value', used: 'capital' },
        { parameter: 'localities', text: 'VN-99~XX', reason: 'unknown value', used: 'VN-DN' },
        { parameter: 'partners', text: 'VN-HP', reason: 'unknown value', used: 'KR' },
        { parameter: 'pins', text: 'VN-DN.VN-HP~ZZ.KR', reason: 'unknown value', used: 'VN-DN.KR' },
        { parameter: 'counters', text: 'Nobody', reason: 'unknown value', used: 'FIA' },
      ],
    })
  })

  it('loses directions a ranking cannot have', () => {
    const { view } = parseAddress('view=ranking&over=partner~time')
    expect(checkView(view, registry)).toEqual({
      view: { ...DEFAULT_VIEW, kind: 'ranking' },
      ignored: [{ parameter: 'over', text: 'partner~time', reason: 'inconsistent', used: '' }],
    })
  })

  it('has components in a composition alone, of the total that has some', () => {
    const checked = (search: string) => checkView(parseAddress(search).view, registry)
    expect(checked('view=composition&measure=registered&over=component').ignored).toEqual([])
    for (const search of ['view=ranking&measure=registered&over=component', 'view=matrix&measure=registered&over=component', 'view=map&measure=registered&over=component', 'view=composition&over=component']) {
      expect([search, checked(search).view.over, checked(search).ignored]).toEqual([search, [], [{ parameter: 'over', text: 'component', reason: 'inconsistent', used: '' }]])
    }
    expect(checked('view=composition&measure=registered&over=component~partner').ignored).toEqual([{ parameter: 'over', text: 'component~partner', reason: 'inconsistent', used: '' }])
  })

  it('shows the whole where a component is asked for by component, and says so', () => {
    const { view, ignored } = checkView(parseAddress('view=composition&measure=adjusted_capital&over=component').view, registry)
    expect([view.measure, view.over, ignored]).toEqual(['registered', ['component'], [{ parameter: 'measure', text: 'adjusted_capital', reason: 'inconsistent', used: 'registered' }]])
  })

  it('shows in today’s boundaries what a former place became, and says so', () => {
    const { view } = parseAddress('view=trend&boundaries=current&localities=VN-57~VN34-01')
    expect(checkView(view, registry)).toEqual({
      view: { ...DEFAULT_VIEW, kind: 'trend', boundaries: 'current', localities: ['VN34-79', 'VN34-01'] },
      ignored: [{ parameter: 'localities', text: 'VN-57', reason: 'merged', used: 'VN34-79~VN34-01' }],
    })
  })
})
