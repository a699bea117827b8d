import { type ReactNode, useId, useRef } from 'react'
import type { FigureRecord } from '../../parts/figure-record.ts'
import type { Messages } from '../../i18n/messages.ts'
import { MarkKey } from '../../parts/MarkKey.tsx'
import { EmbedPicture } from './EmbedPicture.tsx'
import { EmbedTable } from './EmbedTable.tsx'
import { useSpared } from './use-spared.ts'
import styles from './Embed.module.css'

export interface EmbedFigureProps {
  readonly record: FigureRecord
  readonly messages: Messages
  /** That figures are from the reader's own file, not the curated data; null: none is. */
  readonly own: string | null
  /** Who published it, and up to when it is official. */
  readonly source: string
  /** "Figures as of ...", or which data is shown. */
  readonly date: string
  /** Where the dashboard shows the same. */
  readonly address: string
  readonly isTable: boolean
  readonly controls?: ReactNode
}

/** One figure without a page round it: finding, sentence, picture, its table, notes, source. It fits the height it is given. */
export function EmbedFigure({ record, messages, own, source, date, address, isTable, controls }: EmbedFigureProps) {
  const headlineId = useId()
  const frame = useRef<HTMLElement>(null)
  useSpared(frame)
  const { chart, embed } = messages
  const notes = record.notes()
  const picture = isTable ? null : (record.picture?.() ?? null)
  return (
    <main>
      <figure ref={frame} className={styles.figure} aria-labelledby={headlineId}>
        <figcaption className={styles.head}>
          {own !== null && <p className={styles.own}>{own}</p>}
          <h1 id={headlineId} className={styles.headline}>
            {record.headline}
          </h1>
          {record.caption !== '' && <p className={styles.caption} data-elastic>{record.caption}</p>}
          {controls}
          {picture && picture.unit !== '' && <p className={styles.unit}>{picture.unit}</p>}
        </figcaption>
        {picture ? <EmbedPicture picture={picture} title={record.headline} messages={messages} /> : <EmbedTable table={record.table()} title={chart.tableCaption(record.headline)} />}
        <div className={styles.foot}>
          {picture?.kind === 'lines' && (
            <div className={styles.legend} data-elastic>
              <MarkKey marks={picture.legend.map(({ mark }) => mark)} texts={chart} />
            </div>
          )}
          {notes.length > 0 && (
            <ul className={styles.notes} data-elastic>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          {picture && (
            <details className={styles.twin}>
              <summary>{chart.showTable}</summary>
              <EmbedTable table={record.table()} title={chart.tableCaption(record.headline)} />
            </details>
          )}
          <p className={styles.source}>
            {source} {date}{' '}
            <a href={address} target="_blank" rel="noopener">
              {embed.openInInflow}
            </a>
          </p>
        </div>
      </figure>
    </main>
  )
}
