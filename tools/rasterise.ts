import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import subsetFont from 'subset-font'
import { encodePng } from './png.ts'

const require = createRequire(import.meta.url)
const LATIN_FOLDER = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'))
const LATIN = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold', '700Bold/SourceSans3_700Bold'].map((name) => join(LATIN_FOLDER, `${name}.ttf`))
const KOREAN_FOLDER = dirname(require.resolve('@expo-google-fonts/noto-sans-kr/package.json'))
const KOREAN = ['400Regular/NotoSansKR_400Regular', '600SemiBold/NotoSansKR_600SemiBold', '700Bold/NotoSansKR_700Bold'].map((name) => join(KOREAN_FOLDER, `${name}.ttf`))

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/
/** Printable ASCII: some of it stands in markup as entities only. */
const BASIC_LETTERS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

/** A PNG of an SVG, so many pixels wide. */
export type Rasterise = (svg: string, widthPx: number) => Promise<Uint8Array>

/** Whether a picture needs the large font. */
export function hasHangul(svg: string): boolean {
  return HANGUL.test(svg)
}

/**
 * Draws with the fonts of the product and no others, so that pictures are the same on every machine. A picture with Hangul in
 * it is drawn in Noto Sans KR as a whole, whose Latin is Source Sans: fallback letter by letter would lose the weight.
 * `koreanSvgs`: all pictures with Hangul; the part of the font they need goes to the folder `cache`.
 */
export async function createRasteriser(koreanSvgs: readonly string[], cache: string): Promise<Rasterise> {
  const letters = [...new Set([...BASIC_LETTERS, ...Array.from(koreanSvgs.join(''))])].join('')
  mkdirSync(cache, { recursive: true })
  const fonts: string[] = []
  for (const file of koreanSvgs.length === 0 ? [] : KOREAN) {
    const part = resolve(join(cache, basename(file)))
    writeFileSync(part, await subsetFont(readFileSync(file), letters, { targetFormat: 'sfnt' }))
    fonts.push(part)
  }
  return async (svg, widthPx) => {
    const isKorean = hasHangul(svg)
    const family = isKorean ? 'Noto Sans KR' : 'Source Sans 3'
    const drawn = await renderAsync(svg.replace(/font-family="[^"]*"/, `font-family="${family}"`), {
      fitTo: { mode: 'width', value: widthPx },
      font: { fontFiles: isKorean ? [...fonts, ...LATIN] : LATIN, loadSystemFonts: false, defaultFontFamily: family },
    })
    return encodePng(drawn)
  }
}
