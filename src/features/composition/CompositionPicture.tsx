import { Suspense, lazy, useMemo } from 'react'
import { partId } from '../../charts/stacked-chart-types.ts'
import type { StackedComposition } from '../../domain/composition.ts'
import { isValued } from '../../domain/figure.ts'
import { axisUnit, formatTick } from '../../domain/format/axis.ts'
import { breakLetter } from '../../parts/trend-lines.ts'
import { useAskAbout, useMessages, useWords } from '../../state/stores.ts'
import { MeasuredWidth } from '../../ui/MeasuredWidth.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CompositionCard } from './CompositionCard.tsx'
import { columnMark, layerKey, toStackedLayers } from './layer-words.ts'
import styles from './CompositionPanel.module.css'

const StackedChart = lazy(async () => ({ default: (await import('../../charts/StackedChart.tsx')).StackedChart }))

const ALL_PERCENT = 100
/** With more to name, the chart is taller. */
const PHONE_PX = 600

/** The stack over time; every part of it answers "says who?". */
export function CompositionPicture({ composition, title }: { readonly composition: StackedComposition; readonly title: string }) {
  const messages = useMessages()
  const words = useWords()
  const askAbout = useAskAbout()
  const { app, chart, composition: texts, language } = messages
  const { layers, columns, runs, breaks, mode, unit, measure } = composition
  const drawn = useMemo(() => toStackedLayers(composition, messages, words), [composition, messages, words])
  const highest = mode === 'share' ? ALL_PERCENT : Math.max(...columns.map(({ total }) => Math.abs(total.quantity.value)))
  const axis = axisUnit(highest, unit, language)
  const parts = layers.flatMap((layer) => columns.map((_, column) => ({ id: partId(layerKey(layer), column), layer, column })))
  const find = (id: string) => parts.find((part) => part.id === id)

  function open(id: string): void {
    const part = find(id)
    const figure = part?.layer.figures[part.column]
    if (part && figure && isValued(figure)) askAbout({ figure, measure: measure.code, pair: part.layer.pair, alsoReported: [] })
  }

  return (
    <>
      <p className={styles.unit}>{axis.label}</p>
      <MeasuredWidth>
        {(width) => (
          <Suspense fallback={<Skeleton label={app.loading} heightPx={heightPx(width)} />}>
            <StackedChart
              width={width}
              height={heightPx(width)}
              layers={drawn}
              columns={columns.map(({ day }, column) => ({ x: day, mark: columnMark(composition, column) }))}
              runs={runs}
              isMoment={composition.isMoment}
              breaks={breaks.map((mark, index) => ({ x: mark.day, letter: breakLetter(index) }))}
              top={mode === 'share' ? ALL_PERCENT : null}
              formatTick={(value) => formatTick(value, axis)}
              title={title}
              roleName={chart.presentations.chart}
              keyHelp={texts.keyboardHelp}
              onOpenPart={open}
              renderTooltip={(id) => {
                const part = find(id)
                return part && <CompositionCard composition={composition} layer={part.layer} column={part.column} onOpen={() => open(id)} />
              }}
            />
          </Suspense>
        )}
      </MeasuredWidth>
    </>
  )
}

function heightPx(widthPx: number): number {
  return widthPx < PHONE_PX ? 340 : 440
}
