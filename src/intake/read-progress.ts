/** Rows read so far, and the share of the work done, 0 to 1. */
export type ReadProgress = (rows: number, share: number) => void

/** Tells of a part of the work, from one share of the whole to another; nobody where nobody listens. */
export function partOf(whole: ReadProgress | undefined, from: number, to: number): ReadProgress | undefined {
  return whole && ((rows, share) => whole(rows, from + (to - from) * share))
}
