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

  it('loses boundaries that no view can draw and directions a ranking cannot have', () => {
    const { view } = parseAddress('view=ranking&boundaries=current&over=partner~time')
    expect(checkView(view, registry)).toEqual({
      view: { ...DEFAULT_VIEW, kind: 'ranking' },
      ignored: [
        { parameter: 'boundaries', text: 'current', reason: 'unknown value', used: 'reported' },
        { parameter: 'over', text: 'partner~time', reason: 'inconsistent', used: '' },
      ],
    })
  })
})
