import { useState } from 'react'
import type { Evidence } from '../../domain/evidence.ts'
import type { Presentation, View } from '../../domain/view.ts'
import type { Messages } from '../../i18n/messages.ts'
import { createWords } from '../../i18n/words.ts'
import { ownFilesText, sourceText } from '../../parts/source-text.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { recordOf } from '../record-of.ts'
import { EmbedFigure } from './EmbedFigure.tsx'
import styles from './Embed.module.css'

export interface EmbedPageProps {
  readonly evidence: Evidence
  readonly view: View
  readonly messages: Messages
  /** Which data is shown, as a sentence. */
  readonly date: string
  /** Where the dashboard shows the same. */
  readonly address: string
  readonly hasNewer: boolean
  readonly hasControls: boolean
}

/** The figure of a view alone in its frame. */
export function EmbedPage({ evidence, view, messages, date, address, hasNewer, hasControls }: EmbedPageProps) {
  const [as, setAs] = useState<Presentation>(view.as)
  const { embed, chart } = messages
  const texts = { evidence, registry: evidence.registry, view, messages, words: createWords(evidence.registry, messages.language) }
  const record = recordOf(texts)
  if (!record) return <EmbedNotice text={embed.empty} address={address} messages={messages} />
  return (
    <EmbedFigure
      record={record}
      messages={messages}
      own={ownFilesText(texts, record)}
      source={sourceText(texts, record)}
      date={hasNewer ? `${date} ${embed.newerExist}.` : date}
      address={address}
      isTable={as === 'table'}
      controls={
        hasControls &&
        record.picture && (
          <div className={styles.controls}>
            <SegmentedControl
              label={chart.presentations.chart}
              options={(['chart', 'table'] as const).map((value) => ({ value, text: chart.presentations[value] }))}
              value={as}
              onChange={setAs}
            />
          </div>
        )
      }
    />
  )
}

/** Why there is no figure, and where to look instead. */
export function EmbedNotice({ text, address, messages }: { readonly text: string; readonly address: string; readonly messages: Messages }) {
  return (
    <main className={styles.figure}>
      <p>{text}</p>
      <p>
        <a href={address} target="_blank" rel="noopener">
          {messages.embed.openInInflow}
        </a>
      </p>
    </main>
  )
}
