import { BOLD_WEIGHT, DETAIL_PX, STRONG_WEIGHT } from './mark-looks.ts'
import { type FramedPicture, framePicture } from './picture-frame.ts'
import type { PosterPicture, PosterText } from './poster-types.ts'
import type { TextBlockLook } from './TextBlock.tsx'
import type { PointMark } from './trend-chart-types.ts'
import { balanceText, settleText, weighedWidth, wrapText } from './wrap-text.ts'

/** Where everything of a poster stands. Lengths in pixels. */
export interface PosterFrame {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Height of the band of the warning; 0: none. */
  readonly bandHeight: number
  readonly blocks: readonly TextBlockLook[]
  readonly picture: { readonly y: number; readonly framed: FramedPicture }
  readonly legend: readonly { readonly mark: PointMark; readonly x: number; readonly y: number; readonly text: TextBlockLook }[]
  readonly ruleY: number
  readonly wordMarkBaseline: number
}

const WIDE_PX = 600
/** Longer lines are hard to read. */
const MEASURE_PX = 780
const WORD_MARK_PX = 74
const KEY_GLYPH_PX = 20
const KEY_GAP_PX = 22

interface Style {
  readonly fontPx: number
  readonly leadingPx: number
  readonly weight: number
  readonly fill: string
}

const NOTE: Style = { fontPx: DETAIL_PX, leadingPx: 18, weight: 400, fill: 'var(--muted)' }
const UNIT: Style = { ...NOTE, weight: STRONG_WEIGHT }
const WARNING: Style = { fontPx: 15, leadingPx: 21, weight: BOLD_WEIGHT, fill: 'var(--paper)' }

function styles(isWide: boolean): { readonly title: Style; readonly sentence: Style } {
  return {
    title: { fontPx: isWide ? 24 : 20, leadingPx: isWide ? 30 : 25, weight: BOLD_WEIGHT, fill: 'var(--ink)' },
    sentence: { fontPx: isWide ? 16 : 15, leadingPx: isWide ? 23 : 21.5, weight: 400, fill: 'var(--ink)' },
  }
}

/** The frame of a poster so wide; its height follows from its words. */
export function posterFrame(text: PosterText, picture: PosterPicture, width: number): PosterFrame {
  const isWide = width >= WIDE_PX
  const margin = isWide ? 28 : 16
  const inner = width - 2 * margin
  const measure = Math.min(inner, MEASURE_PX)
  const { title, sentence } = styles(isWide)
  const blocks: TextBlockLook[] = []
  let y = 0

  /** A paragraph under what is there; nothing where there are no words. */
  function put(words: string, style: Style, gap: number, widthPx = measure, wrap = settleText): void {
    if (words.trim() === '') return
    const lines = wrap(words, style.fontPx, widthPx, style.weight)
    y += gap
    blocks.push({ ...style, x: margin, y: y + baselineOf(style), lines })
    y += lines.length * style.leadingPx
  }

  if (text.warning !== null) {
    put(text.warning, WARNING, 10, inner)
    y += 10
  }
  const bandHeight = y
  y += margin - 4
  put(text.title, title, 0, inner, balanceText)
  put(text.sentence, sentence, 8)
  put(text.filters, NOTE, 8)
  put(picture.unit, UNIT, 18)
  y += picture.unit === '' ? 18 : picture.kind === 'lines' || picture.kind === 'layers' || picture.kind === 'dots' ? 2 : 10

  const framed = framePicture(picture, inner, null)
  const pictureY = y
  y += framed.frame.height
  const legend = picture.kind === 'lines' ? placeLegend(picture.legend, margin, y + 12, inner) : { items: [], bottom: y }
  y = legend.bottom
  for (const [index, note] of text.notes.entries()) put(note, NOTE, index === 0 ? 14 : 4)

  y += 18
  const ruleY = y
  const footWidth = inner - WORD_MARK_PX
  put(text.source, NOTE, 10, Math.min(footWidth, MEASURE_PX))
  const stamp = [text.date, text.address].filter((part) => part !== '').join(' · ')
  const isOneLine = weighedWidth(stamp, NOTE.fontPx) <= footWidth
  for (const part of isOneLine ? [stamp] : [text.date, text.address]) put(part, NOTE, 0, footWidth)
  y = Math.max(y, ruleY + 10 + NOTE.leadingPx)
  const wordMarkBaseline = y - NOTE.leadingPx + baselineOf(NOTE)
  return { width, height: Math.ceil(y + margin - 6), margin, bandHeight, blocks, picture: { y: pictureY, framed }, legend: legend.items, ruleY, wordMarkBaseline }
}

/** From the top of a line to its letters' feet. */
function baselineOf({ fontPx, leadingPx }: Style): number {
  return (leadingPx + fontPx * 0.7) / 2
}

/** Marks with what they mean, one after another, as many a row as fit. */
function placeLegend(legend: Extract<PosterPicture, { kind: 'lines' }>['legend'], left: number, top: number, width: number): { readonly items: PosterFrame['legend']; readonly bottom: number } {
  let [x, y, rowHeight] = [0, top, 0]
  const items = legend.map(({ mark, text }) => {
    const lines = wrapText(text, NOTE.fontPx, width - KEY_GLYPH_PX, NOTE.weight)
    const itemWidth = KEY_GLYPH_PX + Math.max(0, ...lines.map((line) => weighedWidth(line, NOTE.fontPx)))
    if (x > 0 && x + itemWidth > width) {
      y += rowHeight
      x = 0
      rowHeight = 0
    }
    const item = { mark, x: left + x + 7, y: y + NOTE.leadingPx / 2, text: { ...NOTE, x: left + x + KEY_GLYPH_PX, y: y + baselineOf(NOTE), lines } }
    x += itemWidth + KEY_GAP_PX
    rowHeight = Math.max(rowHeight, lines.length * NOTE.leadingPx + 2)
    return item
  })
  return { items, bottom: items.length === 0 ? top - 12 : y + rowHeight }
}
