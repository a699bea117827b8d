import { BOLD_WEIGHT } from './mark-looks.ts'
import { type FramedPicture, framePicture } from './picture-frame.ts'
import type { PosterPicture, PosterText } from './poster-types.ts'
import type { TextBlockLook } from './TextBlock.tsx'
import { balanceText, cutLines, leadingSentences, wrapText } from './wrap-text.ts'

/** The size that networks show links in, in pixels. */
export const CARD = { width: 1200, height: 630, margin: 56, ruleY: 560, footBaseline: 600 } as const

/** Where everything of a card stands. */
export interface CardFrame {
  readonly bandHeight: number
  readonly blocks: readonly TextBlockLook[]
  readonly picture: { readonly y: number; readonly scale: number; readonly framed: FramedPicture }
}

const TITLE_MOST_PX = 52
const TITLE_LEAST_PX = 40
const TITLE_STEP_PX = 4
const TITLE_LINES = 3
const SENTENCE_PX = 25
/** The longer the title, the fewer. */
const SENTENCE_LINES = [3, 2, 1] as const
const NOTE_PX = 21
const FOOT_WIDTH_PX = 930
const WARNING_PX = 26
const BAND_PX = 54
const MIDDLE_PX = 24
/** Cards are seen small, so what is drawn for a page is enlarged. */
const CHART_SCALE = 1.75
const ROWS_SCALE = 1.5

/** The frame of a card: a large title, as many whole sentences as fit, and the picture in what is left. */
export function cardFrame(text: PosterText, picture: PosterPicture): CardFrame {
  const { width, margin, ruleY, footBaseline } = CARD
  const inner = width - 2 * margin
  const blocks: TextBlockLook[] = []
  const bandHeight = text.warning === null ? 0 : BAND_PX
  if (text.warning !== null) {
    const lines = cutLines(wrapText(text.warning, WARNING_PX, inner, BOLD_WEIGHT), 1, WARNING_PX, inner, BOLD_WEIGHT)
    blocks.push({ x: margin, y: 36, fontPx: WARNING_PX, leadingPx: WARNING_PX, weight: BOLD_WEIGHT, fill: 'var(--paper)', lines })
  }

  const title = fitTitle(text.title, inner)
  const titleLeading = Math.round(title.fontPx * 1.16)
  let y = bandHeight + (bandHeight > 0 ? 28 : 44)
  blocks.push({ x: margin, y: y + Math.round(title.fontPx * 0.86), fontPx: title.fontPx, leadingPx: titleLeading, weight: BOLD_WEIGHT, fill: 'var(--ink)', lines: title.lines })
  y += title.lines.length * titleLeading

  const sentence = leadingSentences(text.sentence, SENTENCE_LINES[title.lines.length - 1] ?? 1, SENTENCE_PX, inner)
  if (sentence.length > 0) {
    blocks.push({ x: margin, y: y + 34, fontPx: SENTENCE_PX, leadingPx: 33, weight: 400, fill: 'var(--muted)', lines: sentence })
    y += 10 + sentence.length * 33
  }
  const isChart = picture.kind === 'lines' || picture.kind === 'layers' || picture.kind === 'dots'
  const scale = isChart ? CHART_SCALE : ROWS_SCALE
  const unitBaseline = y + (picture.unit === '' && picture.kind !== 'bars' ? 0 : 42)
  y = unitBaseline + (isChart ? 2 : MIDDLE_PX)
  blocks.push({ x: margin, y: footBaseline, fontPx: NOTE_PX, leadingPx: NOTE_PX, weight: 400, fill: 'var(--muted)', lines: cutLines(wrapText(text.source, NOTE_PX, FOOT_WIDTH_PX), 1, NOTE_PX, FOOT_WIDTH_PX) })

  const framed = framePicture(withoutNumbers(picture), inner / scale, Math.floor((ruleY - 16 - y) / scale))
  const shown = framed.kind === 'bars' ? framed.picture.shownOf(framed.frame.rows.length) : null
  const unit = [picture.unit, shown ?? ''].filter((words) => words !== '').join(' · ')
  if (unit !== '') blocks.push({ x: margin, y: unitBaseline, fontPx: NOTE_PX, leadingPx: NOTE_PX, weight: 400, fill: 'var(--muted)', lines: cutLines(wrapText(unit, NOTE_PX, inner), 1, NOTE_PX, inner) })
  return { bandHeight, blocks, picture: { y, scale, framed } }
}

/** As large as two lines allow, else three lines of the smallest size, else cut. */
function fitTitle(title: string, widthPx: number): { readonly fontPx: number; readonly lines: readonly string[] } {
  for (let fontPx = TITLE_MOST_PX; fontPx >= TITLE_LEAST_PX; fontPx -= TITLE_STEP_PX) {
    const lines = balanceText(title, fontPx, widthPx, BOLD_WEIGHT)
    if (lines.length < TITLE_LINES) return { fontPx, lines }
  }
  const lines = wrapText(title, TITLE_LEAST_PX, widthPx, BOLD_WEIGHT)
  if (lines.length <= TITLE_LINES) return { fontPx: TITLE_LEAST_PX, lines: balanceText(title, TITLE_LEAST_PX, widthPx, BOLD_WEIGHT) }
  return { fontPx: TITLE_LEAST_PX, lines: cutLines(lines, TITLE_LINES, TITLE_LEAST_PX, widthPx, BOLD_WEIGHT) }
}

/** A card has no room to say what the numbers of events and the letters of breaks stand for; that there are breaks is seen. */
function withoutNumbers(picture: PosterPicture): PosterPicture {
  if (picture.kind !== 'lines' && picture.kind !== 'layers') return picture
  const breaks = picture.breaks.map((mark) => ({ ...mark, letter: '' }))
  return picture.kind === 'lines' ? { ...picture, events: [], breaks } : { ...picture, breaks }
}
