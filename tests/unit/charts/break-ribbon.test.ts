import { describe, expect, test } from 'vitest'
import { type RibbonLayout, layoutRibbon, mostFlagRows, ribbonLine } from '../../../src/charts/break-ribbon.ts'
import type { ChartBreak } from '../../../src/charts/trend-chart-types.ts'

/** A day is a pixel; the plot reaches from 0 to 400. */
const mark = (letter: string, x: number, over: Partial<ChartBreak> = {}): ChartBreak => ({ id: `break:${letter}`, x, end: null, letter, date: '20 Dec 2016', sides: null, spoken: `Break ${letter}.`, ...over })
const part = (x: number, end: number, date: string): ChartBreak => mark('', x, { id: `part:${date}`, end, date })
const layout = (breaks: readonly ChartBreak[], mostRows = 3) => layoutRibbon({ breaks, left: 0, right: 400, x: (day) => day, mostRows })
const words = ({ marks }: RibbonLayout) => marks.map(({ mark: { id }, flag }) => [id, flag && `${flag.row} ${flag.side} ${[flag.letter, flag.words].join(' ').trim()}`])

/** Pairs of flags that cover each other or whose upright line runs through the other. */
function collisions({ marks }: RibbonLayout): readonly string[] {
  return marks.flatMap((a) =>
    marks.flatMap((b) => {
      if (a === b || !a.flag || !b.flag) return []
      const covers = a.flag.row === b.flag.row && a.flag.from < b.flag.to && b.flag.from < a.flag.to
      const runsThrough = a.flag.row > b.flag.row && b.flag.from < a.x && a.x < b.flag.to
      return covers || runsThrough ? [`${a.mark.id} ${b.mark.id}`] : []
    }),
  )
}

describe('the ribbon over a plot', () => {
  test('is nothing, and takes no room, where nothing is marked', () => {
    expect(layout([])).toMatchObject({ marks: [], rows: 0, height: 0 })
  })

  test('leaves out breaks beside the plot and on its edges', () => {
    expect(words(layout([mark('a', -5), mark('b', 0), mark('c', 200), mark('d', 400), mark('e', 430)]))).toEqual([['break:c', '0 right c 20 Dec 2016']])
  })

  test('hangs flags at the right of their mark, at the left where the plot ends', () => {
    expect(words(layout([mark('a', 100), mark('b', 390)]))).toEqual([
      ['break:a', '0 right a 20 Dec 2016'],
      ['break:b', '0 left b 20 Dec 2016'],
    ])
  })

  test('stacks the flags of breaks close to each other so that none covers another or another’s upright line', () => {
    const close = layout([mark('a', 100), mark('b', 108), mark('c', 130)])
    expect(close.rows).toBe(3)
    expect(collisions(close)).toEqual([])
    expect(close.marks.every(({ flag }) => flag?.words === '20 Dec 2016')).toBe(true)
  })

  test('shortens what has no room to its letter, and then to the mark alone', () => {
    const crowded = layout([mark('a', 20), mark('b', 58), mark('c', 64), mark('d', 72)], 1)
    expect(words(crowded)).toEqual([
      ['break:a', '0 right a'],
      ['break:b', null],
      ['break:c', '0 left c'],
      ['break:d', '0 right d 20 Dec 2016'],
    ])
  })

  test('never collides and is always the same, wherever up to eight marks fall', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const places = Array.from({ length: 1 + (seed % 8) }, (_, index) => (seed * 7919 + index * index * 1543 + index * 131) % 400)
      const breaks = places.map((x, index) => (index % 3 === 2 ? part(x, x + 20, `Jan–Jun ${2000 + index}`) : mark(String.fromCodePoint(97 + index), x)))
      for (const mostRows of [1, 2, 3]) {
        const placed = layout(breaks, mostRows)
        expect(collisions(placed)).toEqual([])
        expect(placed.marks.every(({ flag }) => !flag || (flag.from >= 0 && flag.to <= 400 && flag.row < mostRows))).toBe(true)
        expect(layout(breaks.toReversed(), mostRows).marks.map(({ flag }) => flag)).toEqual(placed.marks.map(({ flag }) => flag))
      }
    }
  })

  test('changes its shade where the boundaries change, and says from how many to how many provinces where there is room', () => {
    const boundary = mark('b', 150, { date: '1 Jul 2025', sides: '63 → 34 provinces' })
    const changed = layout([mark('a', 50), boundary])
    expect(changed.stretches).toEqual([
      { from: 0, to: 150, isShaded: false },
      { from: 150, to: 400, isShaded: true },
    ])
    expect(words(changed)).toEqual([
      ['break:a', '0 right a 20 Dec 2016'],
      ['break:b', '0 right b 1 Jul 2025: 63 → 34 provinces'],
    ])
    expect(words(layoutRibbon({ breaks: [boundary], left: 60, right: 240, x: (day) => day, mostRows: 1 }))).toEqual([['break:b', '0 right b 1 Jul 2025']])
  })

  test('says what changed only where no other flag loses its room by it', () => {
    const boundary = mark('d', 300, { date: '1 Jul 2025', sides: '63 → 34 provinces' })
    for (const mostRows of [1, 2, 3]) {
      const placed = layout([mark('c', 270), boundary], mostRows)
      expect(collisions(placed)).toEqual([])
      expect(placed.marks[0]?.flag?.words).toBe('20 Dec 2016')
      expect(placed.marks[1]?.flag?.words).toMatch(/^1 Jul 2025/)
    }
  })

  test('names parts of years and draws them as long as they are, within the plot', () => {
    const { marks } = layout([part(-30, 60, 'Jan–Sep 2012'), part(380, 450, 'Jan–Jun 2024')])
    expect(marks.map(({ x, endX, flag }) => [x, endX, flag?.words])).toEqual([
      [0, 61, 'Jan–Sep 2012'],
      [380, 400, 'Jan–Jun 2024'],
    ])
  })

  test('gives breaks their words before parts of years', () => {
    const { marks } = layout([part(10, 60, 'Jan–Sep 2012'), mark('a', 20)], 1)
    expect(marks.map(({ mark: { id }, flag }) => [id, flag !== null])).toEqual([
      ['part:Jan–Sep 2012', false],
      ['break:a', true],
    ])
  })

  test('has fewer rows in a low picture', () => {
    expect([180, 300, 420].map(mostFlagRows)).toEqual([1, 2, 3])
  })

  test('is a line of the walk by keyboard that says what each mark means', () => {
    expect(ribbonLine([mark('a', 20), mark('b', 40)]).solid.flat().map(({ id, x, spoken }) => [id, x, spoken])).toEqual([
      ['break:a', 20, 'Break a.'],
      ['break:b', 40, 'Break b.'],
    ])
  })
})
