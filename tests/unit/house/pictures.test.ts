import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { encodePng } from '../../../tools/png.ts'
import { createRasteriser } from '../../../tools/rasterise.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inflow-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Read by another program than wrote it. */
function decode(png: Uint8Array, width: number, height: number): readonly number[] {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`
  return [...new Resvg(picture).render().pixels]
}

const pixelsOf = (colours: readonly (readonly [number, number, number])[]) => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]))

test('a picture of few colours comes back as it was', async () => {
  const pixels = pixelsOf([[255, 0, 0], [0, 255, 0], [0, 0, 255], [1, 2, 3], [1, 2, 3], [250, 251, 252]])
  expect(decode(await encodePng({ width: 3, height: 2, pixels }), 3, 2)).toEqual([...pixels])
})

test('of too many colours the rare ones stand with their nearest', async () => {
  const common = Array.from({ length: 256 }, (_, index) => [index, 0, 0] as const)
  const pixels = pixelsOf([...common, ...common, [7, 2, 1], [255, 9, 0]])
  const expected = pixelsOf([...common, ...common, [7, 0, 0], [255, 0, 0]])
  expect(decode(await encodePng({ width: 257, height: 2, pixels }), 257, 2)).toEqual([...expected])
})

test('Korean is drawn in its own font, bold where it is bold, and Latin in it keeps every letter', async () => {
  const svg = (weight: number, words: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Elsewhere"><rect width="200" height="40" fill="#fff"/><text y="30" font-size="24" font-weight="${weight}">${words}</text></svg>`
  const rasterise = await createRasteriser([svg(400, '한국 flow')], folder)
  const ink = async (weight: number, words: string) => decode(await rasterise(svg(weight, words), 200), 200, 40).reduce((sum, value) => sum + 255 - value, 0)
  expect(await ink(700, '한국')).toBeGreaterThan((await ink(400, '한국')) * 1.1)
  expect(await ink(400, '한국 flow')).toBeGreaterThan((await ink(400, '한국 ow')) * 1.05)
})
