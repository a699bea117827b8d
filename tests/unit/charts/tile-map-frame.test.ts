import { describe, expect, test } from 'vitest'
import type { PosterTile, PosterTilePanel, TileLegendEntry } from '../../../src/charts/poster-types.ts'
import { layoutTiles, tileMapFrame } from '../../../src/charts/tile-map-frame.ts'
import { textWidth } from '../../../src/charts/trend-layout.ts'

const tile = (row: number, column: number, over: Partial<PosterTile> = {}): PosterTile => ({
  key: `${row}:${column}`, row, column, names: ['Ho Chi Minh City', 'Ho Chi Minh', 'HC Minh'], value: '57,808', fill: { fill: 'var(--accent)', ink: 'var(--paper)' }, isHollow: false, isChosen: false, area: null, spoken: '', ...over,
})
const panel: PosterTilePanel = { key: '2024', title: null, rowCount: 22, columnCount: 7, tiles: [tile(0, 3), tile(3, 6), tile(21, 0), tile(17, 3, { fill: null, value: '…' })] }
const legend: readonly TileLegendEntry[] = ['43,000 and more', 'under 2,700', 'About, less than, of low reliability, a statement among counts, or an incomplete sum'].map((text) => ({ key: text, text, fill: 'var(--accent)', isHollow: false, mark: null }))

describe('tiles', () => {
  test.each([280, 328, 440, 600, 632, 1000])('never meet, and stay within a width of %i px', (width) => {
    const layout = layoutTiles(panel, width)
    expect(layout.width).toBeLessThanOrEqual(width)
    expect(layout.tiles.every(({ x, y }) => x + layout.tileWidth <= layout.width && y + layout.tileHeight <= layout.height)).toBe(true)
    expect(layout.tileWidth).toBeGreaterThanOrEqual(24)
    expect(layout.tileHeight).toBeGreaterThanOrEqual(24)
  })

  test('have their number where there is room, only the name on a phone, and the mark of a reason on both', () => {
    const shown = (width: number) => layoutTiles(panel, width).tiles.map(({ lines, hasValue }) => `${lines.join('/')}${hasValue ? ' +' : ''}`)
    expect(shown(632)).toEqual(['Ho Chi Minh +', 'Ho Chi Minh +', 'Ho Chi Minh +', 'Ho Chi Minh +'])
    expect(shown(328)).toEqual(['Ho Chi/Minh', 'Ho Chi/Minh', 'Ho Chi/Minh', 'Ho Chi/Minh +'])
  })

  test('that have to be low keep the shape of the country, and say nothing that does not fit', () => {
    const low = layoutTiles(panel, 900, 240)
    expect(low.height).toBeLessThanOrEqual(240)
    expect(low.tileWidth / low.tileHeight).toBeLessThan(3)
    expect(low.tiles.every(({ lines, hasValue }) => lines.length === 0 && !hasValue)).toBe(true)
  })

  test('are coloured in part by a second measure, the area in proportion to it', () => {
    const { tiles } = layoutTiles({ ...panel, tiles: [tile(0, 0, { area: 1 }), tile(0, 1, { area: 0.25 }), tile(0, 2, { area: 0 })] }, 632)
    const areas = tiles.map(({ part }) => (part ? part.width * part.height : -1))
    expect((areas[1] ?? 0) / (areas[0] ?? 1)).toBeCloseTo(0.25, 6)
    expect(areas[2]).toBe(0)
  })
})

describe('the frame of a picture', () => {
  test.each([320, 600, 900])('holds every tile and every word of its legend at %i px', (width) => {
    const frame = tileMapFrame({ width, panels: [panel], legend, mostHeight: null })
    expect(frame.legend.map(({ lines }) => lines.join(''))).toEqual(legend.map(({ text }) => text))
    expect(frame.legend.every(({ x, y, lines }) => y < frame.height && lines.every((line) => x + 32 + textWidth(line, 13) <= width + 1))).toBe(true)
  })

  test('of several maps has as many rows as they need, and smaller ones where it may not be so high', () => {
    const panels = Array.from({ length: 10 }, (_, index) => ({ ...panel, key: String(index), title: `20 Dec ${2015 + index}` }))
    const free = tileMapFrame({ width: 784, panels, legend, mostHeight: null })
    expect(new Set(free.panels.map(({ y }) => y)).size).toBe(2)
    const low = tileMapFrame({ width: 784, panels, legend, mostHeight: 420 })
    expect(low.height).toBeLessThanOrEqual(420)
    expect(low.panels.length).toBe(10)
  })
})
