import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Card } from '../../../src/charts/Card.tsx'
import { Poster } from '../../../src/charts/Poster.tsx'
import type { PosterBar, PosterPicture, PosterText } from '../../../src/charts/poster-types.ts'
import type { ChartBreak, ChartPoint } from '../../../src/charts/trend-chart-types.ts'
import { type Appearance, PALETTES } from '../../../src/design/palette.ts'
import { resolveColours } from '../../../src/design/resolve-colours.ts'
import { dayNumber } from '../../../src/domain/period.ts'

const text: PosterText = {
  title: 'South Korean capital in Hai Phong has more than doubled',
  sentence: 'Registered capital stood at US$10.6 billion on 20 December 2024, 2.2 times the figure of 2014. The city spoke of more than US$14.1 billion in April 2025.',
  filters: 'Registered capital in Hai Phong from South Korea, 2014–2025, provinces as reported',
  notes: ['1 Free trade agreement, 20 December 2015.', 'Vốn đăng ký không phải là vốn thực hiện. 등록 자본은 집행된 자본이 아니다.'],
  source: 'Source: Foreign Investment Agency. Official until 20 December 2024.',
  date: 'Figures as of 22 November 2026',
  address: 'https://inflow.example/?view=trend&localities=VN-HP&partners=KR',
  warning: null,
}
const points: readonly ChartPoint[] = [2014, 2019, 2024].map((year, index) => ({ id: `kr:${year}`, x: dayNumber(year, 12, 20), y: 4.8 + index, mark: index === 2 ? 'above' : 'filled', spoken: '' }))
const bar = (rank: string, name: string, over: Partial<PosterBar> = {}): PosterBar => ({ key: name, rank, name, note: null, value: '4,900.2', length: 4900.2, isChosen: false, isOpen: false, isHollow: false, ...over })
const breakAt = (year: number): ChartBreak => ({ id: 'break:0', x: dayNumber(year, 6, 1), end: null, letter: 'a', date: `1 Jun ${year}`, sides: null, spoken: '' })
const column = { x: dayNumber(2020, 12, 20), mark: null }
const pictures: Readonly<Record<PosterPicture['kind'], PosterPicture>> = {
  lines: {
    kind: 'lines',
    unit: 'US$ billion',
    lines: [{ id: 'kr', name: 'South Korea', details: ['US$6.8 billion'], labelled: points[2] ?? null, colour: '--accent', solid: [points], dotted: [] }],
    events: [{ number: 1, x: dayNumber(2015, 12, 20) }],
    breaks: [breakAt(2018)],
    scale: 'linear',
    formatTick: String,
    legend: [
      { mark: 'filled', text: 'official count' },
      { mark: 'above', text: 'more than' },
    ],
  },
  layers: {
    kind: 'layers',
    unit: 'Share, %',
    layers: [{ id: 'kr', name: 'South Korea', shortName: 'Korea', detail: '18.4%', colour: '--series-7', values: [18.4], spoken: [] }],
    columns: [column],
    runs: [[0]],
    isMoment: true,
    breaks: [breakAt(2020)],
    top: 100,
    formatTick: String,
  },
  bars: {
    kind: 'bars',
    unit: 'US$ million',
    scale: 'linear',
    shownOf: () => null,
    bars: [
      bar('1', 'South Korea', { isChosen: true, isOpen: true, note: 'May 2024' }),
      bar('2', 'Japan', { isHollow: true }),
      bar('', 'Malaysia', { length: null, value: 'not reported' }),
    ],
  },
  dots: {
    kind: 'dots',
    unit: 'Registered capital, US$ million',
    xTitle: 'Valid projects',
    formatTick: String,
    sizes: [{ size: 5, text: 'US$5 million a project', shortText: 'US$5 million' }],
    dots: [
      { id: 'kr', name: 'South Korea', x: 10000, y: 87000, mark: 'above', turnDegrees: 90, isChosen: true, isPinned: true, spoken: '' },
      { id: 'jp', name: 'Japan', x: 50, y: 30, mark: 'filled', turnDegrees: 0, isChosen: false, isPinned: false, spoken: '' },
    ],
  },
  tiles: {
    kind: 'tiles',
    unit: 'US$ million',
    panels: [
      {
        key: '2024',
        title: null,
        rowCount: 2,
        columnCount: 3,
        tiles: [
          { key: 'VN-HN', row: 0, column: 0, names: ['Hanoi'], value: '43,482', fill: { fill: 'light-dark(#0f7a7c, #6fd0cc)', ink: 'light-dark(var(--paper), var(--ink))' }, isHollow: false, isChosen: true, area: null, spoken: '' },
          { key: 'VN-HP', row: 0, column: 2, names: ['Hai Phong'], value: '~ 29,595', fill: { fill: 'var(--accent)', ink: 'var(--ink)' }, isHollow: true, isChosen: false, area: null, spoken: '' },
          { key: 'VN-26', row: 1, column: 1, names: ['Thua Thien Hue', 'TT Hue'], value: '…', fill: null, isHollow: false, isChosen: false, area: null, spoken: '' },
        ],
      },
    ],
    legend: [
      { key: 'more', text: '43,000 and more', fill: 'light-dark(#0f7a7c, #6fd0cc)', isHollow: false, mark: null },
      { key: 'hollow', text: 'about', fill: null, isHollow: true, mark: null },
      { key: 'not reported', text: 'not reported (1)', fill: null, isHollow: false, mark: '…' },
    ],
  },
  table: {
    kind: 'table',
    unit: 'US$ million',
    columns: [
      { key: 'partner', head: 'Partner', isNumber: false },
      { key: '2024', head: '2024', isNumber: true },
    ],
    rows: [
      { key: 'kr', isEmphasised: true, cells: [{ text: 'South Korea', fill: null }, { text: '7,057.6', fill: { fill: 'light-dark(#0f7a7c, #6fd0cc)', ink: 'light-dark(var(--paper), var(--ink))' } }] },
    ],
  },
}
const kinds = ['lines', 'layers', 'bars', 'dots', 'table', 'tiles'] as const

function posterOf(kind: PosterPicture['kind'], { width = 900, over = {} }: { readonly width?: number; readonly over?: Partial<PosterText> } = {}): string {
  return renderToStaticMarkup(createElement(Poster, { text: { ...text, ...over }, picture: pictures[kind], width }))
}
const cardOf = (kind: PosterPicture['kind'], over: Partial<PosterText> = {}) => renderToStaticMarkup(createElement(Card, { text: { ...text, ...over }, picture: pictures[kind] }))

/** What each text of the picture says. */
function textsOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').replaceAll('&#x27;', "'"))
}

describe.each(kinds)('a poster of %s', (kind) => {
  test.each([320, 600, 1200])('says everything it was given, whole, at %i px', (width) => {
    const texts = textsOf(posterOf(kind, { width }))
    const { warning: _, date, address, ...rest } = text
    const said = [...Object.values(rest).flat(), pictures[kind].unit]
    expect(said.filter((words) => !texts.includes(words))).toEqual([])
    expect(texts.includes(`${date} · ${address}`) || (texts.includes(date) && texts.includes(address))).toBe(true)
    expect(texts).toContain('inflow')
  })

  test('needs no stylesheet: colours are resolved, nothing is a class or a style', () => {
    for (const appearance of ['light', 'dark'] satisfies Appearance[]) {
      for (const markup of [posterOf(kind), cardOf(kind)]) {
        const resolved = resolveColours(markup, appearance)
        expect(resolved).not.toMatch(/var\(|light-dark\(| class=| style=|NaN|Infinity/)
        expect(resolved).toContain(`fill="${PALETTES[appearance].paper}"`)
      }
    }
  })

  test('has a name and a description for those who do not see it', () => {
    for (const markup of [posterOf(kind), cardOf(kind)]) {
      expect(markup).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"/)
      expect(markup).toContain(`<title>${text.title}</title>`)
      expect(markup.match(/<desc>([^<]*)/)?.[1]).toContain(text.sentence)
    }
  })

  test('says a warning before all else', () => {
    const warning = 'Your file, not the official data'
    expect([posterOf(kind, { over: { warning } }), cardOf(kind, { warning })].map((markup) => textsOf(markup)[0])).toEqual([warning, warning])
  })

  test('draws nothing outside its sheet', () => {
    for (const markup of [posterOf(kind), posterOf(kind, { width: 320 })]) {
      const height = Number(markup.match(/height="([\d.]+)"/)?.[1])
      const texts = [...markup.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
      expect(texts.length).toBeGreaterThan(5)
      expect(texts.filter(({ x, y }) => x < 0 || y < 0 || y > height)).toEqual([])
    }
  })
})

describe('a poster', () => {
  test('never takes words for markup', () => {
    const hostile = '</text><script>alert(1)</script> var(--x) "a" & b'
    const markup = resolveColours(posterOf('lines', { over: { title: hostile, source: hostile, address: hostile } }), 'light')
    expect(markup).not.toContain('<script')
    expect(markup).toContain('&lt;script&gt;')
  })

  test('explains its marks', () => {
    expect(textsOf(posterOf('lines'))).toEqual(expect.arrayContaining(['official count', 'more than', '1', 'a 1 Jun 2018']))
  })

  test('stands without a date, an address and filters', () => {
    const markup = posterOf('bars', { over: { date: '', address: '', filters: '', notes: [] } })
    expect(textsOf(markup).filter((words) => words.trim() === '' || words.includes('·'))).toEqual([''])
    expect(markup).not.toContain('NaN')
  })

  test('grows with its words', () => {
    const heightOf = (markup: string) => Number(markup.match(/height="([\d.]+)"/)?.[1])
    expect(heightOf(posterOf('lines', { over: { notes: Array.from({ length: 9 }, (_, index) => `${index} ${text.sentence}`) } }))).toBeGreaterThan(heightOf(posterOf('lines')) + 9 * 18)
  })
})

describe('a card', () => {
  test('is 1200 x 630, and has title, sentence, source and no number that nothing explains', () => {
    const markup = cardOf('lines')
    expect(markup).toContain('width="1200" height="630"')
    expect(textsOf(markup)).toEqual(expect.arrayContaining([text.title, text.sentence, text.source]))
    expect(textsOf(markup).filter((words) => words === '1' || words === 'a')).toEqual([])
  })

  test('cuts a title without end at three lines, after a word', () => {
    const [title] = textsOf(cardOf('table', { title: `${text.title} `.repeat(9) }))
    expect(title).toMatch(/^South Korean capital .*\w…$/)
    expect(cardOf('table', { title: `${text.title} `.repeat(9) }).match(/<text[^>]*>(?:<tspan[^>]*>[^<]*<\/tspan>)*<\/text>/)?.[0].match(/<tspan/g)).toHaveLength(3)
  })

  test('shows the first rows that fit above its foot, and says how many they are of how many', () => {
    const bars = Array.from({ length: 40 }, (_, index) => bar(String(index + 1), `Partner ${index + 1}`))
    const markup = renderToStaticMarkup(createElement(Card, { text, picture: { kind: 'bars', unit: 'US$ million', scale: 'linear', bars, shownOf: (count) => `${count} of 40 are shown.` } }))
    const shown = [...markup.matchAll(/data-bar="([^"]*)"/g)].map(([, key]) => key)
    expect(shown).toEqual(bars.slice(0, shown.length).map(({ key }) => key))
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.length).toBeLessThan(12)
    expect(textsOf(markup)).toContain(`US$ million · ${shown.length} of 40 are shown.`)
  })
})
