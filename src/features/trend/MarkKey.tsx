import { PointGlyph } from '../../charts/PointGlyph.tsx'
import type { PointMark } from '../../charts/trend-chart-types.ts'
import { type Trend, pointsOfSeries } from '../../domain/trend.ts'
import { useMessages } from '../../state/stores.ts'
import { markOf } from '../../parts/trend-lines.ts'
import styles from './TrendPanel.module.css'

const ORDER: readonly PointMark[] = ['filled', 'hollow', 'computed', 'above', 'below', 'part']

/** What the marks on screen mean; those that are not there are not explained. */
export function MarkKey({ trend }: { readonly trend: Trend }) {
  const { chart } = useMessages()
  const shown = new Set(trend.series.flatMap((series) => pointsOfSeries(series).map(markOf)))
  if (shown.size === 1 && shown.has('filled')) return null
  return (
    <ul className={styles.key} aria-label={chart.markKey}>
      {ORDER.filter((mark) => shown.has(mark)).map((mark) => (
        <li key={mark}>
          <svg width="18" height="20" aria-hidden="true">
            <PointGlyph mark={mark} x={9} y={mark === 'above' ? 13 : mark === 'below' ? 7 : 10} colour="--ink" />
          </svg>
          {chart.marks[mark]}
        </li>
      ))}
    </ul>
  )
}
