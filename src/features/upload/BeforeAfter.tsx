import { formatTableValue } from '../../domain/format/quantity-text.ts'
import type { MovedSeries } from '../../domain/intake/moved-series.ts'
import { endYear } from '../../domain/period.ts'
import { useMessages } from '../../state/stores.ts'
import { MeasuredWidth } from '../../ui/MeasuredWidth.tsx'
import { frameBeforeAfter, HEIGHT_PX } from './before-after.ts'
import { measureText } from './difference-columns.ts'
import { type UploadNames, useUploadTexts } from './use-upload.ts'
import styles from './Difference.module.css'

interface BeforeAfterProps {
  readonly series: MovedSeries
  readonly names: UploadNames
}

const LABEL_WIDTH_PX = 108

/** One figure over time, before the file and with it. The table above has its numbers. */
export function BeforeAfter({ series, names }: BeforeAfterProps) {
  const { language } = useMessages()
  const { upload } = useUploadTexts()
  const { measure, locality, partner, points } = series
  const unit = names.unit(measure)
  const figure = `${names.place(locality)} × ${names.partner(partner)}`
  const lastOf = (which: 'before' | 'after') => points.findLast((point) => point[which] !== null)?.[which] ?? null
  const label = (which: 'before' | 'after') => {
    const value = lastOf(which)
    return value === null ? upload[which] : `${upload[which]} ${formatTableValue({ value, relation: '=', precision: 1e-6, status: 'A' }, unit, language)}`
  }
  const [first, last] = [points[0], points.at(-1)]
  const caption = upload.chart(figure, measureText(measure, names, language))
  return (
    <figure className={styles.chart}>
      <figcaption>
        <strong>{figure}</strong>
        <span className={styles.muted}>{measureText(measure, names, language)}</span>
      </figcaption>
      <MeasuredWidth>
        {(widthPx) => {
          const plotPx = Math.max(80, widthPx - LABEL_WIDTH_PX)
          const frame = frameBeforeAfter(points, plotPx)
          return (
            <svg width={widthPx} height={HEIGHT_PX} viewBox={`0 0 ${widthPx} ${HEIGHT_PX}`} role="img" aria-label={caption} className={styles.picture}>
              <line x1={0} x2={plotPx} y1={frame.zeroY} y2={frame.zeroY} stroke="var(--line-strong)" />
              <g fill="none" strokeLinejoin="round">
                {frame.before.map((run) => (
                  <polyline key={run[0]?.x} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} stroke="var(--muted)" strokeWidth={1.5} strokeDasharray="4 3" />
                ))}
                {frame.after.map((run) => (
                  <polyline key={run[0]?.x} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} stroke="var(--accent)" strokeWidth={2} />
                ))}
              </g>
              {frame.before.flat().map(({ x, y }) => (
                <circle key={x} cx={x} cy={y} r={3} fill="var(--paper)" stroke="var(--muted)" strokeWidth={1.25} />
              ))}
              {frame.after.flat().map(({ x, y }) => (
                <circle key={x} cx={x} cy={y} r={2.25} fill="var(--accent)" />
              ))}
              <text x={plotPx + 6} y={frame.afterLabelY + 4} className={styles.afterLabel}>
                {label('after')}
              </text>
              <text x={plotPx + 6} y={frame.beforeLabelY + 4} className={styles.beforeLabel}>
                {label('before')}
              </text>
              {first && (
                <text x={0} y={HEIGHT_PX - 4} className={styles.tick}>
                  {endYear(first.period)}
                </text>
              )}
              {last && first && endYear(last.period) !== endYear(first.period) && (
                <text x={plotPx} y={HEIGHT_PX - 4} textAnchor="end" className={styles.tick}>
                  {endYear(last.period)}
                </text>
              )}
            </svg>
          )
        }}
      </MeasuredWidth>
    </figure>
  )
}
