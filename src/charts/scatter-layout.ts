import type { Step } from './trend-layout.ts'

/** Where names, lines and steps of a scatter go; all lengths in pixels, y downwards. */

/** A rectangle with its sides along the axes. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A dot that would like to be named. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly y: number
  /** How far its mark reaches. */
  readonly radius: number
  /** About how wide the name is. */
  readonly textWidth: number
  /** Named even where the name covers other dots; never where it covers another name. */
  readonly isUrgent: boolean
}

export interface DotLabel {
  readonly id: string
  /** Left end of the text. */
  readonly x: number
  readonly baseline: number
  readonly box: Box
}

/** Height of a name with what its accents and tails take, and its baseline from the top. */
const LABEL_PX = 17
const BASELINE_PX = 13
const GAP_PX = 3
/** Part of the radius a name at a corner begins at. */
const CORNER_RATIO = 0.6

/**
 * The names that find room, in the order in which dots wish for them: beside, above, below or at a corner of the dot, within
 * the plot, clear of names placed before, of what is taken and of all dots. The same wishes always give the same labels.
 */
export function placeDotLabels(wishes: readonly LabelWish[], plot: Box, taken: readonly Box[]): readonly DotLabel[] {
  const dots = wishes.map(({ id, x, y, radius }) => ({ id, box: boxRound(x, y, radius) }))
  const placed: DotLabel[] = []
  for (const wish of wishes) {
    const boxes = boxesBeside(wish).filter((box) => isInside(box, plot) && !placed.some((label) => overlaps(label.box, box)))
    const clear = boxes.filter((box) => !taken.some((other) => overlaps(other, box)))
    const free = clear.find((box) => dots.every((dot) => dot.id === wish.id || !overlaps(dot.box, box)))
    const box = free ?? (wish.isUrgent ? (clear[0] ?? boxes[0]) : undefined)
    if (box) placed.push({ id: wish.id, x: box.left, baseline: box.top + BASELINE_PX, box })
  }
  return placed
}

/** The places round a dot, the best first. */
function boxesBeside({ x, y, radius, textWidth }: LabelWish): readonly Box[] {
  const beside = radius + GAP_PX
  const corner = radius * CORNER_RATIO + 1
  const at = (left: number, top: number): Box => ({ left, right: left + textWidth, top, bottom: top + LABEL_PX })
  const middle = y - LABEL_PX / 2
  const [above, below] = [y - radius - LABEL_PX, y + radius]
  return [
    at(x + beside, middle),
    at(x - beside - textWidth, middle),
    at(x - textWidth / 2, above),
    at(x - textWidth / 2, below),
    at(x + corner, above + corner / 2),
    at(x - corner - textWidth, above + corner / 2),
    at(x + corner, below - corner / 2),
    at(x - corner - textWidth, below - corner / 2),
  ]
}

/** A text along a rising line. */
export interface LineLabel {
  readonly x: number
  readonly y: number
  readonly angleDegrees: number
  /** What it covers, in pieces. */
  readonly boxes: readonly Box[]
}

const PIECE_PX = 8
const LINE_TEXT_PX = 13
const LINE_GAP_PX = 4
const PLACES = 12

/**
 * Where a text stands along a line from its lower left to its upper right end: within the plot, over the fewest dots, rather above the line than
 * below it, the further up the better. null where the line is too short for it.
 */
export function placeLineLabel(line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }, textWidth: number, plot: Box, dots: readonly Box[]): LineLabel | null {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1]
  const length = Math.hypot(dx, dy)
  const room = length - textWidth
  if (room < 0) return null
  const [alongX, alongY] = [dx / length, dy / length]
  // How far the baseline and the middle of the letters lie from the line, upwards; below it the letters hang.
  const sides = [
    { baseline: LINE_GAP_PX, middle: LINE_GAP_PX + LINE_TEXT_PX / 3 },
    { baseline: -LINE_GAP_PX - LINE_TEXT_PX * 0.7, middle: -LINE_GAP_PX - LINE_TEXT_PX / 3 },
  ]
  const pointAt = (along: number, up: number) => ({ x: line.x1 + alongX * along + alongY * up, y: line.y1 + alongY * along - alongX * up })
  const candidates = sides.flatMap(({ baseline, middle }) =>
    Array.from({ length: PLACES + 1 }, (_, place) => {
      const start = (room * (PLACES - place)) / PLACES
      const boxes = Array.from({ length: Math.max(1, Math.ceil(textWidth / PIECE_PX)) }, (__, piece) => {
        const { x, y } = pointAt(start + Math.min(piece * PIECE_PX + PIECE_PX / 2, textWidth), middle)
        return boxRound(x, y, LINE_TEXT_PX / 2 + 1)
      })
      return { ...pointAt(start, baseline), boxes, covered: dots.filter((dot) => boxes.some((box) => overlaps(box, dot))).length }
    }),
  )
  const best = candidates.filter(({ boxes }) => boxes.every((box) => isInside(box, plot))).toSorted((one, other) => one.covered - other.covered)[0]
  return best ? { x: best.x, y: best.y, angleDegrees: (Math.atan2(dy, dx) * 180) / Math.PI, boxes: best.boxes } : null
}

/** A dot as the arrow keys know it, in the order of capital. */
export interface DotPlace {
  readonly id: string
  readonly x: number
  readonly y: number
}

const ARROWS: Readonly<Partial<Record<Step, readonly [x: number, y: number]>>> = {
  previous: [-1, 0],
  next: [1, 0],
  'line above': [0, -1],
  'line below': [0, 1],
}

/** Parts dots at one place, so that arrows lead through them. */
const TINY_PX = 1e-6

/**
 * The dot a key leads to: the first or the last in order, or the nearest in the arrow's direction; itself where there is none, from nowhere the
 * first. null without dots. Nearest is the one on the smallest circle that touches the line across the direction where one stands: so no
 * dot is passed by from all sides, as one far from all others would be if plain distances were compared.
 */
export function stepToDot(dots: readonly DotPlace[], fromId: string | null, step: Step): string | null {
  const arrow = ARROWS[step]
  const position = dots.findIndex(({ id }) => id === fromId)
  const from = dots[position]
  if (!from) return (step === 'last' ? dots.at(-1) : dots[0])?.id ?? null
  if (!arrow) return (step === 'first' ? dots[0] : dots.at(-1))?.id ?? null
  const [right, down] = arrow
  let best: { readonly id: string; readonly distance: number } | null = null
  for (const [other, { id, x, y }] of dots.entries()) {
    if (other === position) continue
    const apart = (other - position) * TINY_PX
    const [dx, dy] = [x - from.x + apart, y - from.y + apart]
    const ahead = dx * right + dy * down
    if (ahead <= 0) continue
    const distance = (dx * dx + dy * dy) / ahead
    if (!best || distance < best.distance) best = { id, distance }
  }
  return best?.id ?? from.id
}

/** The square round a point. */
export function boxRound(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function isInside(box: Box, plot: Box): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
