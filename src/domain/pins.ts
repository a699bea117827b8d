import { isSamePair } from './scope.ts'
import type { Pair } from './view.ts'

/** The rows a comparison holds; an address carries no more. */
export const MOST_PINS = 100

/** The pins with a pair put in or, if it is there, taken out; unchanged where a comparison has no room for more. */
export function togglePin(pins: readonly Pair[], pair: Pair): readonly Pair[] {
  if (pins.some((pin) => isSamePair(pin, pair))) return pins.filter((pin) => !isSamePair(pin, pair))
  return pins.length >= MOST_PINS ? pins : [...pins, pair]
}
