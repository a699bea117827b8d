import { type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { TooltipPlace } from './ChartTooltip.tsx'
import type { ChartLine } from './trend-chart-types.ts'
import { type Step, pointsOf, stepToPoint } from './trend-layout.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'line above',
  ArrowDown: 'line below',
  Home: 'first',
  End: 'last',
}

/** How near to a point the pointer must be. */
const REACH_PX = 44

interface Navigation {
  readonly lines: readonly ChartLine[]
  readonly active: string | null
  readonly setActive: (id: string | null) => void
  readonly frame: RefObject<HTMLDivElement | null>
  readonly onOpenPoint: (id: string) => void
  /** The point under a place of the frame, where marks have an extent; without it the nearest one within reach. */
  readonly pointAt?: (x: number, y: number) => string | null
  /** The point that any arrow key leads to from nowhere. */
  readonly start?: string
}

/**
 * Pointer and keyboard over the points of a chart. Marks carry `data-point`, so places are read from the picture itself.
 * The tooltip can be hovered, Escape dismisses it, and what the keyboard reaches is spoken.
 */
export function usePointNavigation({ lines, active, setActive, frame, onOpenPoint, pointAt, start }: Navigation) {
  const [isByKey, setIsByKey] = useState(false)
  const [place, setPlace] = useState<TooltipPlace | null>(null)
  const tooltip = useRef<HTMLDivElement>(null)

  function marks(): readonly { id: string; x: number; y: number }[] {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return []
    return [...(frame.current?.querySelectorAll<SVGGElement>('[data-point]') ?? [])].map((mark) => ({
      id: mark.dataset['point'] ?? '',
      x: Number(mark.dataset['x']),
      y: Number(mark.dataset['y']),
    }))
  }

  function show(id: string | null, byKey: boolean): void {
    const mark = id === null ? undefined : marks().find((candidate) => candidate.id === id)
    setActive(mark ? mark.id : null)
    setPlace(mark ? { x: mark.x, y: mark.y, frameWidth: frame.current?.clientWidth ?? 0 } : null)
    setIsByKey(byKey)
  }

  function nearest(event: PointerEvent<HTMLDivElement>): string | null {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return null
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    if (pointAt) return pointAt(x, y)
    let best: { id: string; distance: number } | null = null
    for (const mark of marks()) {
      const distance = Math.hypot(mark.x - x, mark.y - y)
      if (distance <= REACH_PX && (!best || distance < best.distance)) best = { id: mark.id, distance }
    }
    return best?.id ?? null
  }

  // Escape dismisses the tooltip wherever the focus is (WCAG 1.4.13).
  useEffect(() => {
    if (active === null) return
    const dismiss = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setActive(null)
    }
    document.addEventListener('keydown', dismiss)
    return () => document.removeEventListener('keydown', dismiss)
  }, [active, setActive])

  const handlers = {
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (event.target instanceof Node && tooltip.current?.contains(event.target)) return
      const id = nearest(event)
      if (id !== active) show(id, false)
    },
    onPointerLeave: () => show(null, false),
    onClick(event: PointerEvent<HTMLDivElement>) {
      if (event.target instanceof Node && tooltip.current?.contains(event.target)) return
      const id = nearest(event)
      if (id !== null) onOpenPoint(id)
    },
    onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
      if (event.target !== event.currentTarget) return
      const step = STEPS[event.key]
      if (step) {
        event.preventDefault()
        show((active === null ? start : undefined) ?? stepToPoint(lines, active, step)?.id ?? null, true)
      } else if (event.key === 'Escape' && active !== null) {
        event.stopPropagation()
        show(null, true)
      } else if ((event.key === 'Enter' || event.key === ' ') && active !== null) {
        event.preventDefault()
        onOpenPoint(active)
      }
    },
    onBlur(event: FocusEvent<HTMLDivElement>) {
      // The tooltip's own button takes the focus before it is clicked.
      if (event.relatedTarget === null || !event.currentTarget.contains(event.relatedTarget)) show(null, false)
    },
  }

  const spoken = isByKey && active !== null ? (lines.flatMap(pointsOf).find(({ id }) => id === active)?.spoken ?? '') : ''
  return { handlers, spoken, tooltip, place: active === null ? null : place }
}
