/** A folded name and the place it belongs to. */
export interface SuggestedName {
  readonly folded: string
  readonly code: string
}

const MOST = 5
const LONG_NAME = 6
const SHORTEST_START = 4
const SHORTEST_TYPO = 4

/**
 * Codes of places whose names are near a folded text, best first, at most 5: one wrong letter, two in names of six and
 * more, or names that start with the text where few do. `isWanted` says which places may be suggested.
 */
export function suggestPlaces(folded: string, names: Iterable<SuggestedName>, isWanted: (code: string) => boolean): readonly string[] {
  const best = new Map<string, number>()
  const allowed = folded.length < LONG_NAME ? 1 : 2
  for (const { folded: name, code } of names) {
    const distance = distanceOf(folded, name, allowed)
    if (distance === null || !isWanted(code)) continue
    if (distance < (best.get(code) ?? Infinity)) best.set(code, distance)
  }
  const starting = [...best.values()].filter((distance) => distance > allowed).length
  const near = starting > MOST ? [...best].filter(([, distance]) => distance <= allowed) : [...best]
  return near.toSorted((a, b) => a[1] - b[1]).slice(0, MOST).map(([code]) => code)
}

function distanceOf(folded: string, name: string, allowed: number): number | null {
  if (folded === name) return 0
  if (folded.length >= SHORTEST_TYPO && Math.abs(folded.length - name.length) <= allowed && name.length > allowed + 1) {
    const wrong = wrongLetters(folded, name, allowed)
    if (wrong <= allowed) return wrong
  }
  return folded.length >= SHORTEST_START && name.startsWith(folded) ? allowed + 1 : null
}

/** Letters wrong, missing, too many or exchanged with the next between two texts; more than `allowed` where there are more. */
function wrongLetters(a: string, b: string, allowed: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1))
      const isExchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isExchanged) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > allowed) return allowed + 1
    beforeLast = last
    last = current
  }
  return last[b.length] ?? allowed + 1
}
