import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeBibtex, writeBibtex } from '../../../src/domain/bibtex.ts'
import { citeBibtex, citePlain, sourcesOf, type CitedFigure } from '../../../src/domain/citation.ts'
import { webAddress } from '../../../src/domain/source-address.ts'
import { period, published, quantity, registryOf, source } from '../fixtures/build.ts'

const accessed = period('2026-11-22')
const daegu = source({ id: 'danang-daegu-202407', publisher: 'Da Nang Portal', title: 'Da Nang & Daegu', date: period('2024-07'), url: 'https://danang.example/a_b?x=1%20' })
const address = 'https://inflow.example/?view=trend&localities=VN-DN&partners=KR'

const figure: CitedFigure = {
  kind: 'figure',
  figure: published({ locality: 'VN-DN', partner: 'KR', period: '2024-05', value: 371, relation: '>', source: 'danang-daegu-202407' }),
  subject: 'registered capital in Da Nang from South Korea',
  use: 'stock',
  sources: [daegu],
  address,
}

describe('in plain words', () => {
  test('a figure says what it is of, when, its value with its relation, the document, where Inflow shows it and when it was seen', () => {
    expect(citePlain(figure, { language: 'en', accessed })).toBe(
      `Inflow, registered capital in Da Nang from South Korea, May 2024: more than US$371 million (source: Da Nang Portal, “Da Nang & Daegu”, July 2024). ${address}, accessed 22 November 2026.`,
    )
    expect(citePlain({ ...figure, subject: 'vốn đăng ký luỹ kế tại Đà Nẵng từ Hàn Quốc' }, { language: 'vi', accessed })).toBe(
      `Inflow, vốn đăng ký luỹ kế tại Đà Nẵng từ Hàn Quốc, tháng 5/2024: hơn 371 triệu USD (nguồn: Da Nang Portal, “Da Nang & Daegu”, tháng 7/2024). ${address}, truy cập ngày 22/11/2026.`,
    )
    expect(citePlain({ ...figure, subject: '대한민국이 다낭에 투자한 등록 자본(누계)' }, { language: 'ko', accessed })).toBe(
      `Inflow, 대한민국이 다낭에 투자한 등록 자본(누계), 2024년 5월: 3억 7,100만 달러 초과 (출처: Da Nang Portal, “Da Nang & Daegu”, 2024년 7월). ${address}, 2026년 11월 22일 열람.`,
    )
  })

  test('a value that is not normal says so, and so does one that nobody printed', () => {
    const computed = { kind: 'computed', computation: 'sum', unit: 'USD million', period: period('2023'), quantity: quantity({ value: 5, status: 'U' }), parts: [figure.figure] } as const
    expect(citePlain({ ...figure, figure: computed }, { language: 'en', accessed })).toMatch(/: US\$5 million \(low reliability\) \(computed from: Da Nang Portal/)
    const nil = { kind: 'nil', unit: 'projects', period: period('2023'), quantity: quantity({ value: 0, precision: 0 }), locality: 'VN-DN', partner: 'KR', measure: 'projects', source: 'agency' } as const
    expect(citePlain({ ...figure, figure: nil }, { language: 'en', accessed })).toMatch(/: 0 projects \(computed: not named in the complete list of: Da Nang Portal/)
  })

  test('a document is cited for itself; without date or address these are left out', () => {
    expect(citePlain({ kind: 'source', source: daegu }, { language: 'en', accessed })).toBe('Da Nang Portal, “Da Nang & Daegu”, July 2024. https://danang.example/a_b?x=1%20, accessed 22 November 2026.')
    expect(citePlain({ kind: 'source', source: source({ id: 'x', publisher: 'P', title: 'T' }) }, { language: 'ko', accessed })).toBe('P, “T”. 2026년 11월 22일 열람.')
  })
})

describe('in BibTeX', () => {
  test('a figure', () => {
    expect(citeBibtex(figure, { language: 'en', accessed })).toBe(
      [
        '@misc{inflow-capital-VN-DN-KR-2024-05-danang-daegu-202407,',
        '  author = {{Inflow}},',
        '  title = {{Registered capital in Da Nang from South Korea, May 2024: more than US\\$371 million}},',
        '  year = 2026,',
        `  url = {${address}},`,
        '  urldate = {2026-11-22},',
        '  langid = {english},',
        '  note = {Source: Da Nang Portal, “Da Nang \\& Daegu”, July 2024}',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('a document, with as much of a date as it bears', () => {
    const entry = (date: string) => citeBibtex({ kind: 'source', source: { ...daegu, date: period(date), language: 'vi' } }, { language: 'en', accessed })
    expect(entry('2024-07')).toBe(
      [
        '@misc{danang-daegu-202407,',
        '  author = {{Da Nang Portal}},',
        '  title = {{Da Nang \\& Daegu}},',
        '  year = 2024,',
        '  month = jul,',
        '  url = {https://danang.example/a_b?x=1%20},',
        '  urldate = {2026-11-22},',
        '  langid = {vietnamese}',
        '}',
        '',
      ].join('\n'),
    )
    expect(entry('2024-07-03')).toMatch(/year = 2024,\n {2}month = jul,\n {2}day = 3,\n/)
    expect(entry('2024')).toMatch(/year = 2024,\n {2}url/)
  })

  test('a document in a public archive has its page there; one elsewhere is told in words', () => {
    const commit = '7d6415f82851f9c024dd4a540064472727c8dfe2'
    const cite = (url: string) => citeBibtex({ kind: 'source', source: { ...daegu, url } }, { language: 'en', accessed })
    expect(cite(`github:Some_One/CS571 at commit ${commit}, data/FDI 2015.xls`)).toContain(`url = {https://github.com/Some_One/CS571/blob/${commit}/data/FDI%202015.xls},`)
    expect(cite('shelf 3_4')).toContain('howpublished = {shelf 3\\_4},')
    expect(webAddress('javascript:alert(1)')).toBeNull()
  })

  test('no character of a text can break an entry, whatever the text is', () => {
    expect(escapeBibtex('50% of {A_B} \\ ~ ^ # $ & <x>\nnext')).toBe(
      '50\\% of \\textbraceleft{}A\\_B\\textbraceright{} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\# \\$ \\& \\textless{}x\\textgreater{} next',
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('\\{}~^<>&%$#_@",= \n\tađ한😀')), maxLength: 30 }), fc.constantFrom('text' as const, 'name' as const), (text, kind) => {
        const entry = writeBibtex({ key: text, fields: [{ name: 'title', text: text || 'x', kind }, { name: 'url', text: `https://a.example/${text}`, kind: 'address' }] })
        const depths: number[] = []
        for (const character of entry.trimEnd()) depths.push((depths.at(-1) ?? 0) + (character === '{' ? 1 : character === '}' ? -1 : 0))
        // Open from the first brace to the last character, and closed by it.
        expect([depths.slice(entry.indexOf('{'), -1).every((depth) => depth > 0), depths.at(-1)]).toEqual([true, 0])
      }),
    )
  })
})

test('a figure goes back to each of its documents once; unknown ones are left out', () => {
  const registry = registryOf()
  const parts = [published({ source: 'press' }), published({ source: 'agency' }), published({ source: 'press' }), published({ source: 'nobody' })]
  const sum = { kind: 'computed', computation: 'sum', unit: 'USD million', period: period('2023'), quantity: quantity(), parts } as const
  expect(sourcesOf(registry, sum).map(({ id }) => id)).toEqual(['press', 'agency'])
})

describe('a chart', () => {
  const chart = { kind: 'chart', headline: 'Registered capital in Da Nang stood at US$6.533 billion', source: 'Source: Foreign Investment Agency. Official up to 20 June 2024.', address } as const

  test('is cited by its finding, its sources, its address and the day it was seen', () => {
    expect(citePlain(chart, { language: 'en', accessed })).toBe(
      `Inflow, “Registered capital in Da Nang stood at US$6.533 billion”. Source: Foreign Investment Agency. Official up to 20 June 2024. ${address}, accessed 22 November 2026.`,
    )
  })

  test('is an entry of its own, with nothing in it that BibTeX would read as a command', () => {
    const entry = citeBibtex({ ...chart, headline: 'Share & {more} 100%' }, { language: 'vi', accessed })
    expect(entry).toContain('inflow-chart-2026-11-22')
    expect(entry).toContain('vietnamese')
    expect(entry).toContain(escapeBibtex('Share & {more} 100%'))
  })
})
