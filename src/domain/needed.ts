/**
 * Of many members, few that are enough: none of those returned can be left out alone as long as `canTry` allowed to find
 * out, and then the others of their half stay. `isEnough` is asked about members in their order; all of them must be enough,
 * and none at all must not be.
 * Asks about k log n times for k of n members (Junker, "QuickXplain", 2004).
 */
export function needed<Member>(members: readonly Member[], isEnough: (members: readonly Member[]) => boolean, canTry: () => boolean): readonly Member[] {
  const among = (kept: readonly Member[], open: readonly Member[], isKeptNew: boolean): readonly Member[] => {
    if (open.length === 0 || (isKeptNew && canTry() && isEnough(kept))) return []
    if (open.length === 1 || !canTry()) return open
    const middle = open.length >>> 1
    const [left, right] = [open.slice(0, middle), open.slice(middle)]
    const ofRight = among([...kept, ...left], right, true)
    const ofLeft = among([...kept, ...ofRight], left, ofRight.length > 0)
    return [...ofLeft, ...ofRight]
  }
  return among([], members, false)
}
