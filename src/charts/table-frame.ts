import { BOLD_WEIGHT, DETAIL_PX, NAME_PX, STRONG_WEIGHT } from './mark-looks.ts'
import type { PosterColumn, PosterRow } from './poster-types.ts'
import { weighedWidth, wrapText } from './wrap-text.ts'

/** Where the cells of a table stand. Lengths in pixels. */
export interface TableFrame {
  readonly width: number
  readonly height: number
  readonly columns: readonly PlacedTableColumn[]
  /** Lines of the longest head. */
  readonly headLines: number
  readonly headHeight: number
  readonly rows: readonly PosterRow[]
}

export interface PlacedTableColumn {
  readonly column: PosterColumn
  readonly head: readonly string[]
  /** The cell with its margins. */
  readonly left: number
  readonly right: number
  /** Where its words begin, or where its numbers end. */
  readonly textX: number
  readonly textWidth: number
}

export interface TableFrameInput {
  readonly width: number
  readonly columns: readonly PosterColumn[]
  readonly rows: readonly PosterRow[]
  /** Only the first rows that fit are shown; null: all. */
  readonly mostHeight: number | null
}

export const ROW_PX = 27
export const HEAD_LINE_PX = 16
const HEAD_FOOT_PX = 8
const GAP_PX = 18
const CELL_PAD_PX = 7
/** A head wider than this is wrapped, and no word of it is parted. */
const HEAD_PX = 84
/** Words in a cell are shortened beyond this. */
const WORDS_MOST_PX = 230
/** Where room is short they give way so far; then columns do. */
const WORDS_LEAST_PX = 150
/** Room left over goes to the columns, so much to each at most: numbers far from their names are hard to read. */
const SPREAD_PX = 56

/** The frame of a table in a picture of the given width: its first column and as many others as fit. */
export function tableFrame({ width, columns, rows, mostHeight }: TableFrameInput): TableFrame {
  const measured = columns.map((column, position) => ({ column, isFilled: rows.some(({ cells }) => cells[position]?.fill), natural: naturalWidth(column, rows, position) }))
  const shortage = measured.reduce((sum, { natural }) => sum + natural, GAP_PX * (columns.length - 1)) - width
  const shrunk = measured.map(({ column, isFilled, natural }) => ({
    column,
    isFilled,
    inner: column.isNumber || shortage <= 0 ? natural : Math.max(natural - shortage, Math.min(natural, WORDS_LEAST_PX)),
  }))
  let count = 0
  let used = -GAP_PX
  while (count < shrunk.length && used + GAP_PX + (shrunk[count]?.inner ?? 0) <= width) used += GAP_PX + (shrunk[count++]?.inner ?? 0)
  const shown = shrunk.slice(0, Math.max(count, 1))
  const spread = shown.length > 1 ? Math.min(SPREAD_PX, Math.max(0, width - used) / shown.length) : 0

  let left = 0
  const placed = shown.map(({ column, isFilled, inner }, position): PlacedTableColumn => {
    const start = left
    const right = Math.min(start + inner + spread + (position > 0 ? GAP_PX : 0), Math.max(width, inner))
    const [padStart, padEnd] = [position > 0 ? GAP_PX / 2 : 0, isFilled ? CELL_PAD_PX : 0]
    const textX = column.isNumber ? right - padEnd : start + padStart * 2
    left = right
    const textWidth = column.isNumber ? right - start - padStart - padEnd : right - textX
    return { column, left: start, right, textX, textWidth, head: wrapText(column.head, DETAIL_PX, textWidth, STRONG_WEIGHT) }
  })
  const headLines = Math.max(1, ...placed.map(({ head }) => head.length))
  const headHeight = headLines * HEAD_LINE_PX + HEAD_FOOT_PX
  const fitting = mostHeight === null ? rows : rows.slice(0, Math.max(0, Math.floor((mostHeight - headHeight) / ROW_PX)))
  return { width: left, height: headHeight + fitting.length * ROW_PX, columns: placed, headLines, headHeight, rows: fitting }
}

function naturalWidth({ head, isNumber }: PosterColumn, rows: readonly PosterRow[], position: number): number {
  const cells = rows.map(({ cells: own, isEmphasised }) => weighedWidth(own[position]?.text ?? '', NAME_PX, isEmphasised ? BOLD_WEIGHT : 400))
  const words = head.split(' ').map((word) => weighedWidth(word, DETAIL_PX, STRONG_WEIGHT))
  const headWidth = Math.min(weighedWidth(head, DETAIL_PX, STRONG_WEIGHT), Math.max(HEAD_PX, ...words))
  const cellWidth = Math.max(0, ...cells)
  return Math.ceil(Math.max(isNumber ? cellWidth : Math.min(cellWidth, WORDS_MOST_PX), headWidth)) + 2
}
