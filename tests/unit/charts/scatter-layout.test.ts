import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DotPlace, type LabelWish, overlaps, placeDotLabels, placeLineLabel, stepToDot } from '../../../src/charts/scatter-layout.ts'

const plot = { left: 40, right: 360, top: 10, bottom: 330 }
const wish = (id: string, x: number, y: number, over: Partial<LabelWish> = {}): LabelWish => ({ id, x, y, radius: 4, textWidth: 60, isUrgent: false, ...over })
const ids = (wishes: readonly LabelWish[], taken: Parameters<typeof placeDotLabels>[2] = []) => placeDotLabels(wishes, plot, taken).map(({ id }) => id)

const wishes = fc.array(
  fc.record({
    x: fc.double({ min: plot.left, max: plot.right, noNaN: true }),
    y: fc.double({ min: plot.top, max: plot.bottom, noNaN: true }),
    radius: fc.constantFrom(4, 9),
    textWidth: fc.double({ min: 8, max: 200, noNaN: true }),
    isUrgent: fc.boolean(),
  }),
  { maxLength: 60 },
).map((all) => all.map((one, index) => ({ id: String(index), ...one })))

const boxes = fc.array(
  fc.record({ left: fc.integer({ min: 0, max: 340 }), top: fc.integer({ min: 0, max: 320 }), width: fc.integer({ min: 1, max: 80 }), height: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 8 },
).map((all) => all.map(({ left, top, width, height }) => ({ left, right: left + width, top, bottom: top + height })))

describe('names beside dots', () => {
  test('no two names overlap and none leaves the plot, whatever the dots', () => {
    fc.assert(
      fc.property(wishes, boxes, (all, taken) => {
        const labels = placeDotLabels(all, plot, taken)
        for (const { box } of labels) {
          expect(box.left).toBeGreaterThanOrEqual(plot.left)
          expect(box.right).toBeLessThanOrEqual(plot.right)
          expect(box.top).toBeGreaterThanOrEqual(plot.top)
          expect(box.bottom).toBeLessThanOrEqual(plot.bottom)
        }
        expect(labels.flatMap((a, index) => labels.slice(index + 1).filter((b) => overlaps(a.box, b.box)))).toEqual([])
      }),
    )
  })

  test('names that nobody asked for cover neither dots nor what is taken', () => {
    fc.assert(
      fc.property(wishes, boxes, (all, taken) => {
        const quiet = all.map((one) => ({ ...one, isUrgent: false }))
        for (const { id, box } of placeDotLabels(quiet, plot, taken)) {
          const covered = quiet.filter((dot) => dot.id !== id && overlaps(box, { left: dot.x - dot.radius, right: dot.x + dot.radius, top: dot.y - dot.radius, bottom: dot.y + dot.radius }))
          expect([...covered, ...taken.filter((other) => overlaps(other, box))]).toEqual([])
        }
      }),
    )
  })

  test('the same dots always have the same names', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        expect(placeDotLabels(all, plot, [])).toEqual(placeDotLabels(structuredClone(all), plot, []))
      }),
    )
  })

  test('stands right of its dot where there is room, left of it at the edge', () => {
    expect(placeDotLabels([wish('a', 100, 100)], plot, [])[0]?.x).toBe(107)
    expect(placeDotLabels([wish('a', 350, 100)], plot, [])[0]?.x).toBe(283)
  })

  test('who wishes first is named first', () => {
    const [small, large] = [wish('small', 100, 100, { textWidth: 300 }), wish('large', 101, 101, { textWidth: 300 })]
    expect(ids([small, large])).toEqual([])
    expect(ids([wish('first', 200, 100, { textWidth: 120 }), wish('second', 200, 112, { textWidth: 120 }), wish('third', 200, 88, { textWidth: 120 })])[0]).toBe('first')
  })

  test('a dot in a crowd is named only if the reader has asked for it', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => wish(`crowd ${index}`, 150 + (index % 20) * 5, 120 + Math.floor(index / 20) * 8, { textWidth: 400 }))
    expect(ids([wish('own', 200, 160), ...crowd])).toEqual([])
    expect(ids([wish('own', 200, 160, { isUrgent: true }), ...crowd])).toEqual(['own'])
  })
})

describe('the name of a line', () => {
  const line = { x1: 40, y1: 330, x2: 360, y2: 10 }

  test('stands at the upper end, along the line', () => {
    const label = placeLineLabel(line, 100, plot, [])
    expect(label?.angleDegrees).toBe(-45)
    expect(label?.x).toBeGreaterThan(220)
  })

  test('moves down where it would cover dots', () => {
    const dots = Array.from({ length: 20 }, (_, index) => ({ left: 200 + index * 8, right: 208 + index * 8, top: 10, bottom: 180 }))
    expect(placeLineLabel(line, 100, plot, dots)?.x).toBeLessThan(200)
  })

  test('hangs below the line where all above it is full', () => {
    const above = Array.from({ length: 300 }, (_, index) => ({ left: 40 + index, right: 46 + index, top: 314 - index, bottom: 320 - index }))
    const [free, full] = [[], above].map((dots) => placeLineLabel(line, 100, plot, dots))
    expect([free, full].map((label) => label && Math.sign(330 - (label.x - 40) - label.y))).toEqual([1, -1])
  })

  test('a line too short for its name has none', () => {
    expect(placeLineLabel({ x1: 300, y1: 60, x2: 350, y2: 10 }, 100, plot, [])).toBeNull()
  })
})

describe('arrow keys among dots', () => {
  const dots: readonly DotPlace[] = [
    { id: 'large', x: 300, y: 20 },
    { id: 'middle', x: 200, y: 100 },
    { id: 'twin', x: 200, y: 100 },
    { id: 'beside', x: 220, y: 105 },
    { id: 'small', x: 50, y: 300 },
  ]

  test('lead to the nearest dot in their direction, and stay where there is none', () => {
    expect(stepToDot(dots, 'beside', 'previous')).toBe('twin')
    expect(stepToDot(dots, 'beside', 'line above')).toBe('middle')
    expect(stepToDot(dots, 'beside', 'next')).toBe('large')
    expect(stepToDot(dots, 'beside', 'line below')).toBe('small')
    expect(stepToDot(dots, 'large', 'line above')).toBe('large')
  })

  test('Home and End lead to the largest and the smallest, any key from nowhere to the largest', () => {
    expect([stepToDot(dots, 'middle', 'first'), stepToDot(dots, 'middle', 'last'), stepToDot(dots, null, 'next'), stepToDot([], null, 'next')]).toEqual(['large', 'small', 'large', null])
  })

  test('dots at one place are all reached', () => {
    expect(stepToDot(dots, 'middle', 'next')).toBe('twin')
    expect(stepToDot(dots, 'twin', 'previous')).toBe('middle')
  })
})
