import { useDeferredValue, useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { MOST_PRINTED_ROWS, rangeInView, type RowRange } from './rowWindow.ts'

const ROW_HEIGHT_PX = 37
const FIRST_ROWS = 24

interface DrawnRows {
  readonly range: RowRange
  /** Rows there is room for: all of them, but on paper. */
  readonly roomForRows: number
  readonly rowHeightPx: number
  /** The `data-key` of the row that has the focus. */
  readonly focusedKey: string | undefined
}

/** The rows to draw in a scrolling frame: those in view with some to spare; all of them when not windowed, the first ones first, and on paper as many as it bears. */
export function useRowRange(scrollerRef: RefObject<HTMLElement | null>, rowCount: number, isWindowed: boolean): DrawnRows {
  const [range, setRange] = useState<RowRange>({ from: 0, to: FIRST_ROWS })
  const [rowHeightPx, setRowHeightPx] = useState(ROW_HEIGHT_PX)
  const [focusedKey, setFocusedKey] = useState<string>()
  const [isPrinting, setIsPrinting] = useState(false)
  const firstDrawn = useDeferredValue(rowCount, Math.min(rowCount, FIRST_ROWS))

  useEffect(() => {
    const scroller = scrollerRef.current
    if (!isWindowed || scroller === null) return
    const measure = () => {
      const heightPx = scroller.querySelector('tbody tr[aria-rowindex]')?.getBoundingClientRect().height || ROW_HEIGHT_PX
      setRowHeightPx(heightPx)
      const next = rangeInView(scroller.scrollTop, scroller.clientHeight, heightPx, rowCount)
      setRange((last) => (last.from === next.from && last.to === next.to ? last : next))
    }
    const focus = ({ target }: FocusEvent) => setFocusedKey(target instanceof Element ? target.closest('tr')?.dataset['key'] : undefined)
    const blur = () => setFocusedKey(undefined)
    const print = () => flushSync(() => setIsPrinting(true))
    const unprint = () => setIsPrinting(false)
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    const stopper = new AbortController()
    const { signal } = stopper
    scroller.addEventListener('scroll', measure, { passive: true, signal })
    scroller.addEventListener('focusin', focus, { signal })
    scroller.addEventListener('focusout', blur, { signal })
    window.addEventListener('beforeprint', print, { signal })
    window.addEventListener('afterprint', unprint, { signal })
    return () => {
      observer.disconnect()
      stopper.abort()
    }
  }, [scrollerRef, rowCount, isWindowed])

  if (!isWindowed) return { range: { from: 0, to: Math.min(firstDrawn, rowCount) }, roomForRows: rowCount, rowHeightPx, focusedKey }
  if (isPrinting) {
    const printed = Math.min(rowCount, MOST_PRINTED_ROWS)
    return { range: { from: 0, to: printed }, roomForRows: printed, rowHeightPx, focusedKey }
  }
  return { roomForRows: rowCount, range: { from: Math.min(range.from, rowCount), to: Math.min(range.to, rowCount) }, rowHeightPx, focusedKey }
}
