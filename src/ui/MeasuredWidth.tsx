import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** Measures the room there is and draws its content for exactly that width in pixels; again whenever it changes. */
export function MeasuredWidth({ children }: { readonly children: (widthPx: number) => ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return <div ref={frame}>{width > 0 && children(width)}</div>
}
