import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { rangeInView, type RowRange } from './rowWindow.ts'

const ROW_HEIGHT_PX = 37
const FIRST_ROWS = 48

interface DrawnRows {
  readonly range: RowRange
  readonly rowHeightPx: number
}

/** The rows to draw in a scrolling frame: those in view with some to spare; all of them when not windowed, and on paper. */
export function useRowRange(scrollerRef: RefObject<HTMLElement | null>, rowCount: number, isWindowed: boolean): DrawnRows {
  const [range, setRange] = useState<RowRange>({ from: 0, to: FIRST_ROWS })
  const [rowHeightPx, setRowHeightPx] = useState(ROW_HEIGHT_PX)
  const [isPrinting, setIsPrinting] = useState(false)

  useEffect(() => {
    const scroller = scrollerRef.current
    if (!isWindowed || scroller === null) return
    const measure = () => {
      const heightPx = scroller.querySelector('tbody tr[aria-rowindex]')?.getBoundingClientRect().height || ROW_HEIGHT_PX
      setRowHeightPx(heightPx)
      const next = rangeInView(scroller.scrollTop, scroller.clientHeight, heightPx, rowCount)
      setRange((last) => (last.from === next.from && last.to === next.to ? last : next))
    }
    const print = () => flushSync(() => setIsPrinting(true))
    const unprint = () => setIsPrinting(false)
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    scroller.addEventListener('scroll', measure, { passive: true })
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', unprint)
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', measure)
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', unprint)
    }
  }, [scrollerRef, rowCount, isWindowed])

  if (!isWindowed || isPrinting) return { range: { from: 0, to: rowCount }, rowHeightPx }
  return { range: { from: Math.min(range.from, rowCount), to: Math.min(range.to, rowCount) }, rowHeightPx }
}
