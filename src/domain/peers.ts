/** Which places a place is fairly compared with: those of its level that are most like it. */

/** What likeness is judged by. */
export interface PeerTraits {
  readonly code: string
  /** What it may share with others: its region, or the groups of economies it belongs to. */
  readonly kin: readonly string[]
  /** The figure compared, above zero. */
  readonly amount: number
  /** Average size of a project; null: not known. */
  readonly size: number | null
}

/** All that is apart is counted in doublings: to share no region or group is as far as to be twice as large. */
const NO_KIN_DOUBLINGS = 1
/** Structure counts half as much as size. */
const SIZE_WEIGHT = 0.5
/** What is not known of the structure is taken for twice as large. */
const UNKNOWN_DOUBLINGS = 1

/**
 * The codes of others from the most alike to the least. How far two places are apart is the sum of three parts: none or one
 * doubling for a region (or group) in common or not; the doublings between their amounts, |log2(a / b)|; half the doublings between
 * their average sizes of a project. Equally far ones stand in the order of their codes, so the answer depends on nothing else.
 * Amounts of zero or below are like nothing and left out.
 */
export function orderPeers(own: PeerTraits, others: readonly PeerTraits[]): readonly string[] {
  return others
    .filter(({ code, amount }) => code !== own.code && amount > 0)
    .map((other) => ({ code: other.code, apart: doublingsApart(own, other) }))
    .toSorted((a, b) => a.apart - b.apart || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code)
}

function doublingsApart(own: PeerTraits, other: PeerTraits): number {
  const kin = own.kin.some((name) => other.kin.includes(name)) ? 0 : NO_KIN_DOUBLINGS
  const size = own.size === null || other.size === null ? UNKNOWN_DOUBLINGS : doublings(own.size, other.size)
  return kin + doublings(own.amount, other.amount) + SIZE_WEIGHT * size
}

function doublings(a: number, b: number): number {
  return Math.abs(Math.log2(a / b))
}
