import { type ReactNode, useContext, useId } from 'react'
import { useMessages, useView, useViewState } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { ExportActions } from './ExportActions.tsx'
import type { FigureRecord } from './figure-record.ts'
import styles from './FigureFrame.module.css'
import { ShareContext } from './share-context.ts'
import { SourceLine } from './SourceLine.tsx'

export interface FigureFrameProps {
  readonly record: FigureRecord
  /** The picture, or its table twin where the view asks for it. */
  readonly children: ReactNode
  /** Under the picture: what marks mean, events, further lines. */
  readonly notes?: ReactNode
}

/** Headlines longer than this are set smaller. */
const LONG_LETTERS = 140

/** A figure: headline, sentence, picture or table with the same state, notes and source. */
export function FigureFrame({ record, children, notes }: FigureFrameProps) {
  const { headline, caption, sourceIds, officialUntil, picture } = record
  const headlineId = useId()
  const view = useView()
  const change = useViewState((state) => state.change)
  const { chart } = useMessages()
  const share = useContext(ShareContext)
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
        <SourceLine sourceIds={sourceIds} officialUntil={officialUntil} />
        <div className={styles.actions}>
          {picture && (
            <Button look="text" onClick={() => change({ as: view.as === 'chart' ? 'table' : 'chart' })}>
              {view.as === 'chart' ? chart.showTable : chart.showChart}
            </Button>
          )}
          {share && (
            <Button look="text" aria-haspopup="dialog" onClick={() => share(record)}>
              {chart.share}
            </Button>
          )}
          <ExportActions figures={record.figures} fileName={record.fileName} />
        </div>
      </div>
    </figure>
  )
}
