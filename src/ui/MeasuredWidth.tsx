import { type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import styles from './MeasuredWidth.module.css'

/** Where nothing can be measured, pictures of these widths stand ready, and the style sheet shows the one that fits. */
const UNMEASURED = [
  { widthPx: 360, className: styles['narrow'] },
  { widthPx: 720, className: styles['wide'] },
]

/** The width of A4 less the margins of print.css: on paper nothing is measured before it is printed. */
const PAPER_WIDTH_PX = 688

interface MeasuredWidthProps {
  readonly children: (widthPx: number) => ReactNode
  /** The width on paper, of what has not all of it. */
  readonly paperWidthPx?: number
}

/** Measures the room there is and draws its content for exactly that width in pixels; again whenever it changes. */
export function MeasuredWidth({ children, paperWidthPx = PAPER_WIDTH_PX }: MeasuredWidthProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const canMeasure = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    const print = () => flushSync(() => setWidth(paperWidthPx))
    addEventListener('beforeprint', print)
    addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', measure)
    }
  }, [paperWidthPx])
  return (
    <div ref={frame} className={styles['frame']}>
      {width > 0
        ? children(width)
        : !canMeasure &&
          UNMEASURED.map(({ widthPx, className }) => (
            <div key={widthPx} className={className}>
              {children(widthPx)}
            </div>
          ))}
    </div>
  )
}
