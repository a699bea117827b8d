import { expect, test } from 'vitest'
import { buildTileMap, type MapTile } from '../../../src/domain/tile-map.ts'
import { isTileKey, nextTile, type TileKey } from '../../../src/domain/tile-steps.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const tiles: readonly MapTile[] = buildTileMap(loadCurated(), parseAddress('view=map').view)?.tiles ?? []
const codeAfter = (from: string, ...keys: readonly TileKey[]): string => {
  let at = tiles.find(({ place }) => place.code === from)
  for (const key of keys) at = (at && nextTile(tiles, at, key)) ?? at
  return at?.place.code ?? ''
}

test('arrow keys lead to the neighbour on the map, and over gaps to the nearest tile in their direction', () => {
  expect({
    'down from Hanoi': codeAfter('VN-HN', 'ArrowDown'),
    'right from Hanoi': codeAfter('VN-HN', 'ArrowRight'),
    'left from Hanoi': codeAfter('VN-HN', 'ArrowLeft'),
    'right from Hung Yen over Thai Binh': codeAfter('VN-66', 'ArrowRight', 'ArrowRight'),
    'down from Nghe An, where the row under it has nothing in its column': codeAfter('VN-22', 'ArrowDown'),
    'down from Hai Phong over seven empty rows': codeAfter('VN-HP', 'ArrowDown'),
  }).toEqual({
    'down from Hanoi': 'VN-63',
    'right from Hanoi': 'VN-56',
    'left from Hanoi': 'VN-14',
    'right from Hung Yen over Thai Binh': 'VN-HP',
    'down from Nghe An, where the row under it has nothing in its column': 'VN-23',
    'down from Hai Phong over seven empty rows': 'VN-20',
  })
})

test('Home and End lead to the first and last tile, and at an edge a key leads nowhere', () => {
  expect([codeAfter('VN-DN', 'Home'), codeAfter('VN-DN', 'End')]).toEqual(['VN-03', 'VN-55'])
  const [first] = tiles
  expect(first && nextTile(tiles, first, 'ArrowUp')).toBe(null)
  expect(['ArrowUp', 'Home', 'Enter', 'a', 'toString'].map(isTileKey)).toEqual([true, true, false, false, false])
})

test('every tile can be reached from the first by arrow keys alone', () => {
  const [first] = tiles
  if (!first) throw new Error('no tiles')
  const reached = new Set([first])
  for (const tile of reached) {
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
      const next = nextTile(tiles, tile, key)
      if (next) reached.add(next)
    }
  }
  expect(reached.size).toBe(63)
})
