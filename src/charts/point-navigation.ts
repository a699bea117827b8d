import { type FocusEvent, type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import type { TooltipPlace } from './ChartTooltip.tsx'
import type { ChartLine } from './trend-chart-types.ts'
import { type Step, pointsOf, stepToPoint } from './trend-layout.ts'
import { useEscape } from './use-escape.ts'

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

/** How the points of a chart are walked and opened. */
export interface PointWalk {
  readonly lines: readonly ChartLine[]
  readonly onOpenPoint: (id: string) => void
  /** The point under a place of the frame, where marks have an extent; without it, and where it is undefined, the nearest one within reach. */
  readonly pointAt?: (x: number, y: number) => string | null | undefined
  /** The point that any arrow key leads to from nowhere. */
  readonly start?: string | undefined
  /** Where a key leads to, if points are not walked line by line. */
  readonly walk?: (fromId: string | null, step: Step) => string | null
  /** A finger's tap only tells; a click and Enter open. */
  readonly isTapTold?: boolean
}

interface Navigation extends PointWalk {
  readonly active: string | null
  readonly setActive: (id: string | null) => void
  readonly frame: RefObject<HTMLDivElement | null>
  /** Points that say all they know beside themselves and open nothing: a click keeps that in view. */
  readonly isOnlyTold: (id: string) => boolean
}

/**
 * Pointer and keyboard over the points of a chart. Marks carry `data-point`, so places are read from the picture itself;
 * those that are wide say from where to where.
 * The tooltip can be hovered, Escape dismisses it, and what the keyboard reaches is spoken.
 */
export function usePointNavigation({ lines, active, setActive, frame, onOpenPoint, isOnlyTold, pointAt, start, walk, isTapTold = false }: Navigation) {
  const [isByKey, setIsByKey] = useState(false)
  const [place, setPlace] = useState<TooltipPlace | null>(null)
  const tooltip = useRef<HTMLDivElement>(null)
  const pointer = useRef('')

  function marks(): readonly { id: string; x: number; y: number; from: number; to: number }[] {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return []
    return [...(frame.current?.querySelectorAll<SVGGElement>('[data-point]') ?? [])].map((mark) => ({
      id: mark.dataset['point'] ?? '',
      x: Number(mark.dataset['x']),
      y: Number(mark.dataset['y']),
      from: Number(mark.dataset['from'] ?? mark.dataset['x']),
      to: Number(mark.dataset['to'] ?? mark.dataset['x']),
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
    const at = pointAt?.(x, y)
    if (at !== undefined) return at
    let best: { id: string; distance: number } | null = null
    for (const mark of marks()) {
      const distance = Math.hypot(Math.max(mark.from - x, 0, x - mark.to), mark.y - y)
      if (distance <= REACH_PX && (!best || distance < best.distance)) best = { id: mark.id, distance }
    }
    return best?.id ?? null
  }

  useEscape(active !== null, setActive)

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      pointer.current = event.pointerType
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (event.target instanceof Node && tooltip.current?.contains(event.target)) return
      const id = nearest(event)
      if (id !== active) show(id, false)
    },
    onPointerLeave: () => show(null, false),
    onClick(event: PointerEvent<HTMLDivElement>) {
      if (event.target instanceof Node && tooltip.current?.contains(event.target)) return
      const id = nearest(event)
      if (id === null) return
      if (isOnlyTold(id) || (isTapTold && pointer.current === 'touch')) show(id, false)
      else onOpenPoint(id)
    },
    onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
      if (event.target !== event.currentTarget) return
      const step = STEPS[event.key]
      if (step) {
        event.preventDefault()
        show(walk ? walk(active, step) : ((active === null ? start : undefined) ?? stepToPoint(lines, active, step)?.id ?? null), true)
      } else if (event.key === 'Escape' && active !== null) {
        event.stopPropagation()
        show(null, true)
      } else if ((event.key === 'Enter' || event.key === ' ') && active !== null) {
        event.preventDefault()
        if (!isOnlyTold(active)) onOpenPoint(active)
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
