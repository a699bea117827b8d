import { NUMBER_PX } from './mark-looks.ts'
import type { ChartBreak, ChartLine } from './trend-chart-types.ts'
import { textWidth } from './trend-layout.ts'

/** Geometry of the dated ribbon over a plot: a thin band, marks on it, a flag with the date for each as far as there is room. Lengths in pixels. */

export const BAND_PX = 5
export const RIBBON_ROW_PX = 15
/** Between the band and the plot. */
export const RIBBON_GAP_PX = 5
/** Between a mark's upright line and its words. */
export const FLAG_GAP_PX = 3.5
/** Between flags of one row. */
const APART_PX = 5
/** Dates are mostly digits, which `textWidth` takes to be as wide as capitals. */
const DIGITS_RATIO = 0.93
/** A part of a year is seen however long the axis. */
const LEAST_PART_PX = 3
const SHORT_PX = 240
const LOW_PX = 310

export interface RibbonFlag {
  readonly letter: string
  /** Without the letter. */
  readonly words: string
  /** Edges of the words. */
  readonly from: number
  readonly to: number
  /** Which side of its mark it hangs on. */
  readonly side: 'left' | 'right'
  /** 0: next to the band. */
  readonly row: number
}

export interface PlacedBreak {
  readonly mark: ChartBreak
  readonly x: number
  /** Where a part of a year ends; null: a break. */
  readonly endX: number | null
  /** null: no room for a word; the mark tells when it is reached. */
  readonly flag: RibbonFlag | null
}

export interface RibbonStretch {
  readonly from: number
  readonly to: number
  /** Shades alternate where the boundaries change. */
  readonly isShaded: boolean
}

export interface RibbonLayout {
  /** In the order of time. */
  readonly marks: readonly PlacedBreak[]
  readonly stretches: readonly RibbonStretch[]
  readonly rows: number
  /** Of flags and band; 0 where nothing is marked. */
  readonly height: number
}

export interface RibbonInput {
  readonly breaks: readonly ChartBreak[]
  readonly left: number
  readonly right: number
  /** From a day to pixels. */
  readonly x: (day: number) => number
  readonly mostRows: number
}

/** Rows of flags that a picture so high has room for. */
export function mostFlagRows(heightPx: number): number {
  return heightPx < SHORT_PX ? 1 : heightPx < LOW_PX ? 2 : 3
}

/**
 * The ribbon of the marks that lie within the plot. Flags hang at the right of their mark, at the left where the plot ends;
 * none covers another or another's upright line. What has no room in any row is shortened to its letter, then to nothing.
 * Breaks are placed before parts of years.
 */
export function layoutRibbon({ breaks, left, right, x, mostRows }: RibbonInput): RibbonLayout {
  const marks = breaks
    .map((mark) => ({ mark, x: Math.max(left, x(mark.x)), endX: mark.end === null ? null : Math.min(right, x(mark.end + 1)) }))
    .filter((placed) => (placed.endX === null ? placed.x > left && placed.x < right : placed.endX > left && placed.x < right))
    .map((placed) => ({ ...placed, endX: placed.endX === null ? null : Math.max(placed.endX, placed.x + LEAST_PART_PX) }))
    .toSorted((a, b) => a.x - b.x || (a.mark.id < b.mark.id ? -1 : 1))
  const room = { left, right, mostRows }
  const fits: HangsRight = ({ mark, x: at }) => at + flagWidth(mark.letter, mark.date) <= right
  const isInFirstHalf: HangsRight = ({ x: at }) => at < (left + right) / 2
  // Either side in few rows, unless more can be said with more rows on one side.
  const tries = [placeFlags(marks, fits, room, true), placeFlags(marks, fits, room, false), placeFlags(marks, isInFirstHalf, room, false)]
  const flags = withSides(marks, tries.reduce((best, other) => (wordCount(other) > wordCount(best) ? other : best)), room)
  const shifts = marks.filter(({ mark }) => mark.sides !== null).map((placed) => placed.x)
  const edges = [left, ...shifts, right]
  const rows = Math.max(0, ...Array.from(flags.values(), ({ row }) => row + 1))
  return {
    marks: marks.map((placed) => ({ ...placed, flag: flags.get(placed.mark.id) ?? null })),
    stretches: edges.slice(1).map((to, index) => ({ from: edges[index] ?? left, to, isShaded: index % 2 === 1 })),
    rows,
    height: marks.length === 0 ? 0 : rows * RIBBON_ROW_PX + BAND_PX,
  }
}

/** The marks of a ribbon as a line of the walk by keyboard. */
export function ribbonLine(breaks: readonly ChartBreak[]): ChartLine {
  const points = breaks.map(({ id, x, spoken }) => ({ id, x, y: 0, mark: 'filled' as const, spoken }))
  return { id: 'ribbon', name: '', details: [], labelled: null, colour: '--ink', solid: [points], dotted: [] }
}

interface Unplaced {
  readonly mark: ChartBreak
  readonly x: number
}

/** Breaks first; those whose flag hangs at the right from the last back, so that the upright line of an earlier one passes none of them, then the others onward. */
function inOrderOfPlacing(marks: readonly Unplaced[], hangsRight: HangsRight): readonly Unplaced[] {
  const order = (group: readonly Unplaced[]) => [...group.filter(hangsRight).toReversed(), ...group.filter((placed) => !hangsRight(placed))]
  return [...order(marks.filter(({ mark }) => mark.end === null)), ...order(marks.filter(({ mark }) => mark.end !== null))]
}

/** Whether the flag of a mark is to hang at its right. */
type HangsRight = (placed: Unplaced) => boolean

interface FlagRoom {
  readonly left: number
  readonly right: number
  readonly mostRows: number
}

const EITHER = ['right', 'left'] as const

interface Anchored {
  readonly x: number
  readonly flag: RibbonFlag
}

type Flags = ReadonlyMap<string, RibbonFlag>

/** Each flag in the first place where those before it leave room. */
function placeFlags(marks: readonly Unplaced[], hangsRight: HangsRight, room: FlagRoom, isEitherSide: boolean): Flags {
  const flags = new Map<string, RibbonFlag>()
  const anchors: Anchored[] = []
  for (const placed of inOrderOfPlacing(marks, hangsRight)) {
    const { mark, x } = placed
    const sides = isEitherSide ? EITHER : [hangsRight(placed) ? ('right' as const) : ('left' as const)]
    const flag = placeFlag(placed, [mark.date, ...(mark.letter === '' ? [] : [''])], room, sides, anchors)
    if (!flag) continue
    flags.set(mark.id, flag)
    anchors.push({ x, flag })
  }
  return flags
}

/** Where all others still have their room, a flag also says what changed. */
function withSides(ordered: readonly Unplaced[], flags: Flags, room: FlagRoom): Flags {
  const told = new Map(flags)
  for (const { mark, x } of ordered) {
    if (mark.sides === null) continue
    const others = ordered.flatMap((other) => {
      const flag = told.get(other.mark.id)
      return flag && other.mark !== mark ? [{ x: other.x, flag }] : []
    })
    const flag = placeFlag({ mark, x }, [`${mark.date}: ${mark.sides}`], room, EITHER, others)
    if (flag) told.set(mark.id, flag)
  }
  return told
}

function wordCount(flags: Flags): number {
  return [...flags.values()].filter(({ words }) => words !== '').length
}

function placeFlag({ mark, x }: Unplaced, wordings: readonly string[], { left, right, mostRows }: FlagRoom, sides: readonly RibbonFlag['side'][], anchors: readonly Anchored[]): RibbonFlag | null {
  for (const words of wordings) {
    const width = flagWidth(mark.letter, words)
    for (let row = 0; row < mostRows; row++) {
      for (const side of sides) {
        const from = side === 'right' ? x : x - width
        const flag: RibbonFlag = { letter: mark.letter, words, from, to: from + width, side, row }
        if (flag.from >= left && flag.to <= right && anchors.every((other) => !collides(flag, x, other.flag, other.x))) return flag
      }
    }
  }
  return null
}

/** Whether two flags cover each other, or the upright line of one runs through the other. */
function collides(flag: RibbonFlag, x: number, other: RibbonFlag, otherX: number): boolean {
  if (flag.row === other.row) return flag.from < other.to + APART_PX && other.from < flag.to + APART_PX
  const [upper, upperX, lower] = flag.row > other.row ? [flag, x, other] : [other, otherX, flag]
  return upper.row > lower.row && lower.from - 1 < upperX && upperX < lower.to + APART_PX
}

function flagWidth(letter: string, words: string): number {
  return textWidth([letter, words].filter((part) => part !== '').join(' '), NUMBER_PX) * DIGITS_RATIO + 2 * FLAG_GAP_PX
}
