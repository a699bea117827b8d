import { PointGlyph } from '../charts/PointGlyph.tsx'
import type { PointMark } from '../charts/trend-chart-types.ts'
import type { ChartMessages } from '../i18n/messages.ts'
import styles from './MarkKey.module.css'

/** What the marks on screen mean; those that are not there are not explained. */
export function MarkKey({ marks, texts }: { readonly marks: readonly PointMark[]; readonly texts: ChartMessages }) {
  if (marks.length === 0) return null
  return (
    <ul className={styles.key} aria-label={texts.markKey}>
      {marks.map((mark) => (
        <li key={mark}>
          <svg width="18" height="20" aria-hidden="true">
            <PointGlyph mark={mark} x={9} y={mark === 'above' ? 13 : mark === 'below' ? 7 : 10} colour="--ink" />
          </svg>
          {texts.marks[mark]}
        </li>
      ))}
    </ul>
  )
}
