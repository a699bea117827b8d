import type { Scale } from '../domain/view.ts'
import { BOLD_WEIGHT, DETAIL_PX, NAME_PX } from './mark-looks.ts'
import type { PosterBar } from './poster-types.ts'
import { type BarSpan, layoutBars } from './rank-bars-layout.ts'
import { weighedWidth } from './wrap-text.ts'

/** Where the bars of a ranking stand. Lengths in pixels. */
export interface BarsFrame {
  readonly width: number
  readonly height: number
  readonly nameLeft: number
  readonly nameWidth: number
  /** Where zero stands, if it is not at the left; null: it is. */
  readonly zeroX: number | null
  readonly rows: readonly BarsRow[]
}

export interface BarsRow {
  readonly bar: PosterBar
  /** Baseline of the name. */
  readonly baseline: number
  /** Middle of the bar. */
  readonly middle: number
  /** null: no bar. */
  readonly span: BarSpan | null
}

export interface BarsFrameInput {
  readonly width: number
  readonly bars: readonly PosterBar[]
  readonly scale: Scale
  /** Only the first bars that fit are shown; null: all. */
  readonly mostHeight: number | null
}

const WIDE_PX = 440
const NAME_MOST_PX = 240
const GAP_PX = 12
const ROW_PX = 28
const NOTE_PX = 17
/** Height of a name that stands above its bar. */
const OVER_PX = 20
const NARROW_GAP_PX = 8
/** What an open end takes beyond its bar. */
const OPEN_END_PX = 14

/** The frame of bars in a picture of the given width: names beside the bars where it is wide, above them where it is narrow. All bars share one scale, whichever of them are shown. */
export function barsFrame({ width, bars, scale, mostHeight }: BarsFrameInput): BarsFrame {
  const isWide = width >= WIDE_PX
  const nameLeft = widest(bars.map(({ rank, isChosen }) => weighedWidth(rank, DETAIL_PX, weightOf(isChosen)))) + GAP_PX
  const valueWidth = widest(bars.map(({ value, isChosen }) => weighedWidth(value, NAME_PX, weightOf(isChosen))))
  const names = bars.flatMap(({ name, note, isChosen }) => [weighedWidth(name, NAME_PX, weightOf(isChosen)), weighedWidth(note ?? '', DETAIL_PX)])
  const nameWidth = isWide ? Math.min(widest(names) + 2, NAME_MOST_PX, width * 0.4) : width - nameLeft
  const layout = layoutBars(bars.map(({ length }) => length ?? (scale === 'log' ? 1 : 0)), scale)
  const opensLeft = bars.some(({ isOpen, length }) => isOpen && length !== null && length < 0)
  const opensRight = bars.some(({ isOpen, length }) => isOpen && length !== null && length >= 0)
  const left = (isWide ? nameLeft + nameWidth + GAP_PX : nameLeft) + (opensLeft ? OPEN_END_PX : 0)
  const right = Math.max(width - valueWidth - GAP_PX - (opensRight ? OPEN_END_PX : 0), left + 1)
  const at = (ratio: number) => Math.round((left + ratio * (right - left)) * 100) / 100

  const rows: BarsRow[] = []
  let top = 0
  for (const [position, bar] of bars.entries()) {
    const noteHeight = bar.note === null ? 0 : NOTE_PX
    const height = isWide ? ROW_PX + noteHeight : OVER_PX + noteHeight + ROW_PX - 4 + NARROW_GAP_PX
    if (mostHeight !== null && top + height > mostHeight) break
    const span = layout.spans[position]
    const middle = isWide ? top + ROW_PX / 2 : top + OVER_PX + noteHeight + (ROW_PX - 4) / 2
    rows.push({ bar, baseline: isWide ? middle + NAME_PX / 3 : top + NAME_PX + 1, middle, span: bar.length === null || !span ? null : { from: at(span.from), to: at(span.to) } })
    top += height
  }
  return { width, height: top, nameLeft, nameWidth, zeroX: layout.zero > 0 ? at(layout.zero) : null, rows }
}

export function weightOf(isChosen: boolean): number {
  return isChosen ? BOLD_WEIGHT : 400
}

function widest(widths: readonly number[]): number {
  return Math.ceil(Math.max(0, ...widths))
}
