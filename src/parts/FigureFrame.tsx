import { boundaryNotes, withBoundaryNotes } from './boundary-notes.ts'
import { type ReactNode, Suspense, useContext, useId } from 'react'
import { useMessages, useView, useViewState, useWords } from '../state/stores.ts'
import type { ViewKind } from '../domain/view.ts'
import { Button } from '../ui/Button.tsx'
import { fetched } from '../ui/fetched.tsx'
import { ExportActions } from './ExportActions.tsx'
import type { FigureRecord } from './figure-record.ts'
import styles from './FigureFrame.module.css'
import { ShareContext } from './share-context.ts'
import { SourceLine } from './SourceLine.tsx'
import { Unbroken } from './Unbroken.tsx'
import { WhenIdle } from './WhenIdle.tsx'

export interface FigureFrameProps {
  readonly record: FigureRecord
  /** The picture, or its table twin where the view asks for it. */
  readonly children: ReactNode
  /** Under the picture: what marks mean, events, further lines. */
  readonly notes?: ReactNode
  /** A second figure of a view: a heading below the first one's, and no embed, whose address is the first one's. */
  readonly isBeside?: boolean
}

/** The views whose figures may disagree with others; the check itself says so in full. */
const CHECKED: ReadonlySet<ViewKind> = new Set(['trend', 'ranking', 'composition', 'matrix', 'map', 'compare'])

const checkBadge = fetched(async () => (await import('./CheckBadge.tsx')).CheckBadge)

/** Headlines longer than this are set smaller. */
const LONG_LETTERS = 140

/** A figure: headline, sentence, picture or table with the same state, notes and source. */
export function FigureFrame({ record, children, notes, isBeside = false }: FigureFrameProps) {
  const { headline, caption, sourceIds, officialUntil, picture } = record
  const messages = useMessages()
  const words = useWords()
  const headlineId = useId()
  const view = useView()
  const change = useViewState((state) => state.change)
  const { chart } = messages
  const texts = { view, messages, words }
  const boundaries = view.boundaries === 'current' ? boundaryNotes(record, texts) : []
  const share = useContext(ShareContext)
  const Heading = isBeside ? 'h2' : 'h1'
  return (
    <figure className={styles.frame} aria-labelledby={headlineId} data-beside={isBeside || undefined}>
      <figcaption>
        <Heading id={headlineId} className={styles.headline} data-long={headline.length > LONG_LETTERS || undefined}>
          <Unbroken text={headline} />
        </Heading>
        {caption !== '' && <p className={styles.caption}>{caption}</p>}
      </figcaption>
      {children}
      {notes}
      {boundaries.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div className={styles.foot}>
        <SourceLine sourceIds={sourceIds} officialUntil={officialUntil} />
        {CHECKED.has(view.kind) && (
          // Anew for each view, so that no chart waits for it.
          <WhenIdle key={JSON.stringify(view)}>
            <Suspense>
              <checkBadge.Part record={record} />
            </Suspense>
          </WhenIdle>
        )}
        <div className={styles.actions}>
          {(picture || isBeside) && (
            <Button look="text" onClick={() => change({ as: view.as === 'chart' ? 'table' : 'chart' })}>
              {view.as === 'chart' ? chart.showTable : chart.showChart}
            </Button>
          )}
          {share && !isBeside && (
            <Button look="text" aria-haspopup="dialog" onClick={() => share(withBoundaryNotes(record, texts))}>
              {chart.share}
            </Button>
          )}
          <ExportActions figures={record.figures} fileName={record.fileName} />
        </div>
      </div>
    </figure>
  )
}
