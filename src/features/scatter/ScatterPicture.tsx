import { useMemo } from 'react'
import { ScatterChart } from '../../charts/ScatterChart.tsx'
import { togglePin } from '../../domain/pins.ts'
import type { Scatter } from '../../domain/scatter.ts'
import figureStyles from '../../parts/figure.module.css'
import { useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { MeasuredWidth } from '../../ui/MeasuredWidth.tsx'
import { ScatterCard } from './ScatterCard.tsx'
import { capitalTitle, toDotPlot } from './scatter-words.ts'

/** The dots; a click or Enter pins one for comparison, and its card tells the rest. */
export function ScatterPicture({ scatter, title }: { readonly scatter: Scatter; readonly title: string }) {
  const { pins } = useView()
  const change = useViewState((state) => state.change)
  const messages = useMessages()
  const words = useWords()
  const plot = useMemo(() => toDotPlot(scatter, messages, words), [scatter, messages, words])
  const find = (id: string) => scatter.dots.find(({ place }) => place.code === id)

  function pin(id: string): void {
    const dot = find(id)
    if (dot) change({ pins: togglePin(pins, dot.pair) })
  }

  return (
    <>
      <p className={figureStyles.unit}>{capitalTitle(scatter, messages, words)}</p>
      <MeasuredWidth>
        {(width) => (
          <ScatterChart
            {...plot}
            width={width}
            height={heightPx(width)}
            title={title}
            roleName={messages.chart.presentations.chart}
            keyHelp={messages.scatter.keyboardHelp}
            onOpenPoint={pin}
            renderTooltip={(id) => {
              const dot = find(id)
              return dot && <ScatterCard scatter={scatter} dot={dot} />
            }}
          />
        )}
      </MeasuredWidth>
    </>
  )
}

const PHONE_PX = 600
const WIDE_PX = 560

/** About square on a phone, wide on a desktop. */
function heightPx(widthPx: number): number {
  return widthPx < PHONE_PX ? Math.max(360, Math.round(widthPx * 1.1)) : Math.min(WIDE_PX, Math.round(widthPx * 0.75))
}
