import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../../src/domain/period.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { type Ignored, parseAddress, serialiseView } from '../../../src/url/address.ts'
import { arbitraryView } from '../fixtures/view-arbitrary.ts'

/** What is read where nothing but `part` differs from the default and `ignored` is what was ignored. */
function reading(part: Partial<View>, ignored: readonly Ignored[] = []) {
  return { view: { ...DEFAULT_VIEW, ...part }, ignored }
}

describe('the address', () => {
  it('reads back every view it writes', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parseAddress(serialiseView(view))).toEqual({ view, ignored: [] })
      }),
    )
  })

  it('means the same in any order of parameters, with and without a question mark, and encoded by others', () => {
    const shuffled = arbitraryView.chain((view) => {
      const parts = serialiseView(view).split('&')
      return fc.record({ view: fc.constant(view), parts: fc.shuffledSubarray(parts, { minLength: parts.length }) })
    })
    fc.assert(
      fc.property(shuffled, ({ view, parts }) => {
        expect(parseAddress(`?${parts.join('&')}`)).toEqual({ view, ignored: [] })
        expect(parseAddress(parts.join('&amp;'))).toEqual({ view, ignored: [] })
        expect(parseAddress(new URLSearchParams(parts.join('&')).toString())).toEqual({ view, ignored: [] })
      }),
    )
  })

  it('writes only characters that pass unchanged through a URL, an HTML attribute and a chat message', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const search = serialiseView(view)
        expect(search).toMatch(/^(?:[A-Za-z0-9\-_.~/=&+]|%[0-9A-F]{2})*$/)
        expect(new URL(`https://example.org/?${search}`).search.slice(1)).toBe(search)
      }),
    )
  })

  it('never throws, whatever the text, and what it falls back to is a view with an address', () => {
    const name = fc.constantFrom('view', 'from', 'to', 'at', 'pins', 'over', 'sort', 'localities', 'counters', '__proto__', 'toString', '')
    const anything = fc.string({ unit: 'binary' })
    const query = fc.array(fc.tuple(name, anything)).map((parts) => parts.map((part) => part.join('=')).join('&'))
    fc.assert(
      fc.property(fc.oneof(anything, query), (search) => {
        const { view } = parseAddress(search)
        expect(parseAddress(serialiseView(view))).toEqual({ view, ignored: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out what is default, but says which view it is as soon as anything is not', () => {
    expect(serialiseView(DEFAULT_VIEW)).toBe('')
    expect(serialiseView({ ...DEFAULT_VIEW, partners: ['KR'] })).toBe('view=overview&partners=KR')
    expect(serialiseView({ ...DEFAULT_VIEW, kind: 'compare' })).toBe('view=compare')
  })

  it('writes every parameter in the contract readably', () => {
    const search =
      'view=compare&measure=projects&localities=VN-DN~VN-HP&partners=KR&from=2015&to=2025&at=2024-01/2024-06&mode=share&of=locality' +
      '&scale=log&boundaries=current&base=2020&over=partner~time&pins=VN-DN.KR~VN-HP.KR&sort=-value&as=table&counters=FIA~World+Bank' +
      '&lang=vi&theme=dark'
    const view = {
      kind: 'compare',
      measure: 'projects',
      localities: ['VN-DN', 'VN-HP'],
      partners: ['KR'],
      fromYear: 2015,
      toYear: 2025,
      at: parsePeriod('2024-01/2024-06'),
      mode: 'share',
      of: 'locality',
      scale: 'log',
      boundaries: 'current',
      base: parsePeriod('2020'),
      over: ['partner', 'time'],
      pins: [
        { locality: 'VN-DN', partner: 'KR' },
        { locality: 'VN-HP', partner: 'KR' },
      ],
      sort: { column: 'value', isDescending: true },
      as: 'table',
      counters: ['FIA', 'World Bank'],
      language: 'vi',
      theme: 'dark',
    } as const
    expect(parseAddress(search)).toEqual(reading(view))
    expect(serialiseView(view)).toBe(search)
  })
})

describe('what an address cannot have', () => {
  it('falls back and is reported for every parameter with a value that does not exist', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['view', 'atlas', 'overview'],
      ['measure', 'Capital', 'capital'],
      ['localities', 'vn-dn', ''],
      ['partners', 'kr', ''],
      ['from', '20015', ''],
      ['to', '0099', ''],
      ['at', '2023-02-29', ''],
      ['at', '2024-06/2024-01', ''],
      ['mode', 'VALUE', 'value'],
      ['of', 'world', ''],
      ['scale', 'cubic', 'linear'],
      ['boundaries', 'old', 'reported'],
      ['base', '2020-Q5', ''],
      ['over', 'sector', ''],
      ['pins', 'VN-DN', ''],
      ['sort', '--value', ''],
      ['as', 'hologram', 'chart'],
      ['lang', 'fr', ''],
      ['theme', 'sepia', 'auto'],
    ]
    for (const [parameter, text, used] of cases) {
      expect(parseAddress(`${parameter}=${text}`)).toEqual(reading({}, [{ parameter, text, reason: 'unknown value', used }]))
    }
  })

  it('leaves the good members of a list and reports the others together', () => {
    expect(parseAddress('partners=KR~kr~JP~~KR~xx')).toEqual(reading({ partners: ['KR', 'JP'] }, [
      { parameter: 'partners', text: 'kr~~xx', reason: 'unknown value', used: 'KR~JP' },
      { parameter: 'partners', text: 'KR', reason: 'repeated', used: 'KR~JP' },
    ]))
    expect(parseAddress('pins=VN-DN.KR~VN-DN.KR.JP~.KR')).toEqual(reading({ pins: [{ locality: 'VN-DN', partner: 'KR' }] }, [
      { parameter: 'pins', text: 'VN-DN.KR.JP~.KR', reason: 'unknown value', used: 'VN-DN.KR' },
    ]))
  })

  it('takes no more than a hundred members of a list and two directions', () => {
    const codes = Array.from({ length: 102 }, (_, index) => `A${index}`)
    expect(parseAddress(`localities=${codes.join('~')}`)).toEqual(reading({ localities: codes.slice(0, 100) }, [
      { parameter: 'localities', text: 'A100~A101', reason: 'too many', used: codes.slice(0, 100).join('~') },
    ]))
    expect(parseAddress('over=time~partner~locality')).toEqual(reading({ over: ['time', 'partner'] }, [
      { parameter: 'over', text: 'locality', reason: 'too many', used: 'time~partner' },
    ]))
  })

  it('reports unknown parameters, repetitions and broken encoding, and reads the rest', () => {
    expect(parseAddress('colour=red&partners=KR&partners=JP&measure=%E0%A4%A&__proto__=x&%zz=1&as=table')).toEqual(reading({ partners: ['KR'], as: 'table' }, [
      { parameter: 'measure', text: '%E0%A4%A', reason: 'malformed', used: 'capital' },
      { parameter: '%zz', text: '1', reason: 'malformed', used: '' },
      { parameter: 'colour', text: 'red', reason: 'unknown parameter', used: '' },
      { parameter: 'partners', text: 'JP', reason: 'repeated', used: 'KR' },
      { parameter: '__proto__', text: 'x', reason: 'unknown parameter', used: '' },
    ]))
  })

  it('swaps years that end before they start and says so', () => {
    expect(parseAddress('to=2015&from=2025')).toEqual(reading({ fromYear: 2015, toYear: 2025 }, [
      { parameter: 'from', text: '2025', reason: 'inconsistent', used: '2015' },
      { parameter: 'to', text: '2015', reason: 'inconsistent', used: '2025' },
    ]))
  })

  it('says nothing of parameters left empty and of those that other sites add to links', () => {
    expect(parseAddress('view=&partners=&from&&utm_source=zalo&fbclid=abc%zz&childId=pym-0&controls=0')).toEqual(reading({}))
  })
})
