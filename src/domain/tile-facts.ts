import type { FactPoint, RankedFact } from './facts.ts'
import { isIncomplete, type Quantity } from './figure.ts'
import type { Period } from './period.ts'
import { boundsOf, divideQuantities, scaleQuantity, sumQuantities } from './quantity.ts'
import { rankingFacts } from './ranking-facts.ts'
import type { TileMap } from './tile-map.ts'

/** How few places make up more than half of a total. */
export interface TileMapFacts {
  readonly measure: string
  /** Code of the partner all figures are from. */
  readonly partner: string
  readonly at: Period
  /** The fewest places that surely have more than half, the largest first. */
  readonly codes: readonly string[]
  /** How many places are on the map. */
  readonly placeCount: number
  /** Their part of the total, in percent. */
  readonly share: Quantity
  readonly totalPlace: string
  /** The total as its source prints it. */
  readonly total: FactPoint
  /** The largest place the reader has chosen that is none of them. */
  readonly selected: RankedFact | null
}

/** More names make no sentence. */
const MOST_PLACES = 7
const HALF_PERCENT = 50

/**
 * How few places have more than half, where that can be said: all were counted to the last digit at the date of one total. null
 * where it cannot, where it takes more than seven of them, or where changes are shown.
 */
export function tileMapFacts({ ranking, tiles, at }: TileMap): TileMapFacts | null {
  const { mode, rows, measure, fixed } = ranking
  if (mode === 'change' || !at) return null
  const [top] = rows
  const total = top?.share.kind === 'computed' ? top.share.parts[1] : undefined
  if (!total || total.kind !== 'published') return null
  const { quantity, period } = total
  for (let count = 1; count <= Math.min(MOST_PLACES, rows.length - 1); count += 1) {
    const named = rows.slice(0, count)
    const isSure = named.every(({ counted, share }) => {
      const own = share.kind === 'computed' ? share.parts[1] : undefined
      return counted.quantity.relation === '=' && !isIncomplete(counted) && counted.period.endDay === period.endDay && own?.period.text === period.text && own.quantity.value === quantity.value
    })
    const ratio = isSure ? divideQuantities(sumQuantities(named.map(({ counted }) => counted.quantity)), quantity) : null
    if (!ratio) return null
    const share = scaleQuantity(ratio, 100)
    if (boundsOf(share).low <= HALF_PERCENT) continue
    const codes = named.map(({ place }) => place.code)
    const others = rows.filter(({ place, rank, isChosen }) => isChosen && rank !== null && !codes.includes(place.code))
    return {
      measure: measure.code,
      partner: fixed,
      at: period,
      codes,
      placeCount: tiles.length,
      share,
      totalPlace: total.observation.locality,
      total: { quantity, unit: total.unit, period },
      selected: rankingFacts({ ...ranking, rows: others })?.leaders[0] ?? null,
    }
  }
  return null
}
