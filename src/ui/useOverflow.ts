import { useEffect, useState, type RefObject } from 'react'

interface Overflow {
  readonly overflows: boolean
  readonly isScrolledAside: boolean
  /** More lies beyond the edge where the lines end. */
  readonly hasMoreAside: boolean
}

const NONE: Overflow = { overflows: false, isScrolledAside: false, hasMoreAside: false }

/** Whether a frame scrolls at all, and where it stands sideways. */
export function useOverflow(ref: RefObject<HTMLElement | null>): Overflow {
  const [overflow, setOverflow] = useState(NONE)

  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      const asidePx = Math.abs(element.scrollLeft)
      const hiddenPx = element.scrollWidth - element.clientWidth
      const next: Overflow = {
        overflows: hiddenPx > 1 || element.scrollHeight - element.clientHeight > 1,
        isScrolledAside: asidePx > 1,
        hasMoreAside: hiddenPx - asidePx > 1,
      }
      setOverflow((last) =>
        last.overflows === next.overflows && last.isScrolledAside === next.isScrolledAside && last.hasMoreAside === next.hasMoreAside ? last : next,
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [ref])

  return overflow
}
