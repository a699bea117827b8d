import { type ReactNode, useEffect, useState } from 'react'
import { whenIdle } from '../io/idle.ts'

/** What may come a moment after the rest, so that neither keeps the reader waiting. */
export function WhenIdle({ children }: { readonly children: ReactNode }) {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => whenIdle(() => setIsIdle(true)), [])
  return isIdle && children
}
