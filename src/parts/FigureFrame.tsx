import { type ReactNode, useId } from 'react'
import { useMessages, useView, useViewState } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import styles from './FigureFrame.module.css'

export interface FigureFrameProps {
  /** The finding, made from the data. */
  readonly headline: string
  /** What must be known to read it: dates, who counted, what stands apart. */
  readonly caption: string
  /** The picture, or its table twin where the view asks for it. */
  readonly children: ReactNode
  /** Under the picture: what marks mean, events, further lines. */
  readonly notes?: ReactNode
  readonly sourceLine: ReactNode
  /** Beside "show as table": copy, download. */
  readonly actions?: ReactNode
  /** The picture is a table already: there is no other form to switch to. */
  readonly isTableOnly?: boolean
}

/** Headlines longer than this are set smaller. */
const LONG_LETTERS = 140

/** A figure: headline, sentence, picture or table with the same state, notes and source. */
export function FigureFrame({ headline, caption, children, notes, sourceLine, actions, isTableOnly = false }: FigureFrameProps) {
  const headlineId = useId()
  const view = useView()
  const change = useViewState((state) => state.change)
  const { chart } = useMessages()
  return (
    <figure className={styles.frame} aria-labelledby={headlineId}>
      <figcaption>
        <h1 id={headlineId} className={styles.headline} data-long={headline.length > LONG_LETTERS || undefined}>
          {headline}
        </h1>
        {caption !== '' && <p className={styles.caption}>{caption}</p>}
      </figcaption>
      {children}
      {notes}
      <div className={styles.foot}>
        {sourceLine}
        <div className={styles.actions}>
          {!isTableOnly && (
            <Button look="text" onClick={() => change({ as: view.as === 'chart' ? 'table' : 'chart' })}>
              {view.as === 'chart' ? chart.showTable : chart.showChart}
            </Button>
          )}
          {actions}
        </div>
      </div>
    </figure>
  )
}
