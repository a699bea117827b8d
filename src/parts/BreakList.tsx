import type { SeriesBreak } from '../domain/registry.ts'
import { useMessages } from '../state/stores.ts'
import styles from './BreakList.module.css'
import { breakLetter, breakText } from './ribbon.ts'

/** The marks of a ribbon in words, under its picture; nothing where there are none. */
export function BreakList({ breaks }: { readonly breaks: readonly SeriesBreak[] }) {
  const messages = useMessages()
  if (breaks.length === 0) return null
  return (
    <ol className={styles.breaks} aria-label={messages.chart.breaks}>
      {breaks.map((mark, index) => (
        <li key={`${mark.day} ${mark.kind}`}>
          <b>{breakLetter(index)}</b> <span>{breakText(mark, messages)}</span>
        </li>
      ))}
    </ol>
  )
}
