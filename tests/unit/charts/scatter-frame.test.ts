import { describe, expect, test } from 'vitest'
import { scatterFrame } from '../../../src/charts/scatter-frame.ts'
import { overlaps, stepToDot } from '../../../src/charts/scatter-layout.ts'
import { inBoundaries } from '../../../src/domain/boundaries.ts'
import { buildScatter } from '../../../src/domain/scatter.ts'
import { toDotPlot } from '../../../src/features/scatter/scatter-words.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated(['vietnam'])

function plotOf(search: string, messages = en) {
  const scatter = buildScatter(evidence, parseAddress(`view=scatter&${search}`).view)
  if (scatter?.kind !== 'dots') throw new Error('no dots')
  return toDotPlot(scatter, messages, createWords(evidence.registry, messages.language))
}

const frameOf = (search: string, width = 1000, height = 560, messages = en) => scatterFrame({ ...plotOf(search, messages), width, height })

describe('marks', () => {
  test('a bound is open towards where the true value lies, about and low reliability are hollow, counts are filled', () => {
    const { dots } = plotOf('partners=KR&over=locality')
    const marks = Object.fromEntries(dots.map(({ id, mark, turnDegrees }) => [id, turnDegrees === 0 ? mark : `${mark} ${turnDegrees}`]))
    // More than 14,340 million; 12,000 million over more than 100 projects; about 824.8 million; of low reliability; as printed.
    expect([marks['VN-56'], marks['VN-HP'], marks['VN-27'], marks['VN-07'], marks['VN-DN']]).toEqual(['above', 'above 90', 'hollow', 'hollow', 'filled'])
  })

  test('a dot is spoken with both figures, its computed average and, where it is not the one asked for, its date', () => {
    const { dots } = plotOf('partners=KR&over=locality')
    expect(dots.find(({ id }) => id === 'VN-HP')?.spoken).toBe('Hai Phong, more than 100 projects, US$12 billion, less than US$200 million a project (computed)')
    expect(dots.find(({ id }) => id === 'VN-57')?.spoken).toBe('Binh Duong, 763 projects, US$3.3 billion, US$4.4 million a project (computed), January 2024')
  })
})

test('a sum that lacks a part is hollow and says which', () => {
  const scatter = buildScatter(inBoundaries(evidence, 'current'), parseAddress('view=scatter&partners=KR&over=locality&boundaries=current').view)
  const dots = scatter?.kind === 'dots' ? toDotPlot(scatter, en, createWords(evidence.registry, 'en')).dots : []
  expect(dots.filter(({ id }) => id === 'VN34-33').map(({ mark, spoken }) => [mark, spoken])).toEqual([['hollow', expect.stringMatching(/incomplete, \d of \d: /)]])
})

describe('the frame of 63 provinces', () => {
  test('both axes are logarithmic, each power of ten as far from the next', () => {
    const { xTicks, yTicks } = frameOf('')
    expect([xTicks, yTicks].map((ticks) => ticks.map(({ text }) => text))).toEqual([['1', '10', '100', '1,000', '10,000'], ['10', '100', '1,000', '10,000', '100,000']])
    const gaps = xTicks.slice(1).map(({ at }, index) => Math.round(at - (xTicks[index]?.at ?? 0)))
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1)
  })

  test('a line of equal size passes where capital is so many times the projects', () => {
    const { lines, dots } = frameOf('')
    expect(lines.map(({ text }) => text)).toEqual(['US$1 million a project', 'US$5 million a project', 'US$20 million a project'])
    const five = lines.find(({ size }) => size === 5)
    if (!five) throw new Error('no line')
    const at = (x: number) => five.y1 + ((x - five.x1) / (five.x2 - five.x1)) * (five.y2 - five.y1)
    // Above the line, so nearer to the top, is who has more than 5 million a project.
    expect(dots.filter(({ dot, x, y }) => y < at(x) !== dot.y / dot.x > 5)).toEqual([])
  })

  test('lines that do not cross the plot are not drawn', () => {
    const plot = plotOf('')
    const dots = plot.dots.slice(0, 2).map((dot, index) => ({ ...dot, x: 10 + index, y: 10_000 + index }))
    expect(scatterFrame({ ...plot, dots, width: 600, height: 400 }).lines).toEqual([])
  })

  test.each([['en', en], ['vi', vi], ['ko', ko]] as const)('names stay inside and clear of each other at 320 and 1,200 pixels in %s', (_, messages) => {
    for (const [width, height] of [[320, 360], [1200, 560]] as const) {
      const { labels, plot } = frameOf('over=partner&pins=VN.JP', width, height, messages)
      expect(labels.length).toBeGreaterThanOrEqual(width === 320 ? 5 : 20)
      expect(labels.flatMap((a, index) => labels.slice(index + 1).filter((b) => overlaps(a.box, b.box)))).toEqual([])
      expect(labels.filter(({ box }) => box.left < plot.left || box.right > plot.right || box.top < plot.top || box.bottom > plot.bottom)).toEqual([])
    }
  })

  test('who is chosen or pinned is named on the smallest screen', () => {
    const { labels } = frameOf('localities=VN-26&pins=VN-27.WLD', 300, 300)
    expect(labels.filter(({ isStrong }) => isStrong).map(({ text }) => text).toSorted()).toEqual(['Quang Nam', 'Thua Thien Hue'])
  })

  test.each([['', 320], ['', 700], ['', 1100], ['over=partner', 320], ['over=partner', 1100], ['partners=KR&over=locality', 700]] as const)('arrow keys reach every dot (%s at %i pixels)', (search, width) => {
    const { dots } = frameOf(search, width, width < 600 ? 380 : 560)
    const order = plotOf(search).dots.map(({ id }) => id)
    const places = order.flatMap((id) => dots.filter(({ dot }) => dot.id === id).map(({ x, y }) => ({ id, x, y })))
    const reached = new Set([order[0] ?? ''])
    for (const id of reached) for (const step of ['previous', 'next', 'line above', 'line below'] as const) reached.add(stepToDot(places, id, step) ?? id)
    expect(order.filter((id) => !reached.has(id))).toEqual([])
  })
})
