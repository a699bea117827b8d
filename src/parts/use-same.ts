import { useState } from 'react'

/**
 * The value, or the one before where the two say the same: plain data that has been made anew, for instance from a file that
 * arrived, need not be drawn again.
 */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(value)
  return value
}
