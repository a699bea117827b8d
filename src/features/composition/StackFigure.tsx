import { Suspense, lazy } from 'react'
import type { WalkedChartProps } from '../../charts/PointSurface.tsx'
import figureStyles from '../../parts/figure.module.css'
import { useMessages } from '../../state/stores.ts'
import { MeasuredWidth } from '../../ui/MeasuredWidth.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { StackPicture } from './stack-picture.ts'

const StackedChart = lazy(async () => ({ default: (await import('../../charts/StackedChart.tsx')).StackedChart }))

/** With more to name, the chart is taller. */
const PHONE_PX = 600

interface StackFigureProps extends Omit<WalkedChartProps, 'roleName'> {
  readonly picture: StackPicture
}

/** A stacked chart as wide as there is room, under the unit of its axis. */
export function StackFigure({ picture, ...walked }: StackFigureProps) {
  const { app, chart } = useMessages()
  return (
    <>
      <p className={figureStyles.unit}>{picture.unit}</p>
      <MeasuredWidth>
        {(width) => (
          <Suspense fallback={<Skeleton label={app.loading} heightPx={heightPx(width)} />}>
            <StackedChart {...picture} {...walked} width={width} height={heightPx(width)} roleName={chart.presentations.chart} />
          </Suspense>
        )}
      </MeasuredWidth>
    </>
  )
}

function heightPx(widthPx: number): number {
  return widthPx < PHONE_PX ? 340 : 440
}
