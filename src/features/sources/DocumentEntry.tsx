import type { SourceSummary } from '../../domain/browse.ts'
import { citeBibtex, citePlain } from '../../domain/citation.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { ownText } from '../../domain/own-mark.ts'
import { webAddress } from '../../domain/source-address.ts'
import { today } from '../../io/clock.ts'
import { CopyButton } from '../../parts/CopyButton.tsx'
import { useMessages } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SourcesPanel.module.css'
import { useSourcesTexts } from './texts.ts'

interface DocumentEntryProps {
  readonly summary: SourceSummary
  /** Whether all figures are here, so that none is said to be missing that only has not arrived. */
  readonly isCounted: boolean
  readonly onShowFigures: (sourceId: string) => void
}

/** A document as a bibliography has it, what was taken from it, and ways to it. The title stays in its own language. */
export function DocumentEntry({ summary: { source, observationCount, periods }, isCounted, onShowFigures }: DocumentEntryProps) {
  const sources = useSourcesTexts()
  const { provenance, chart, cite, language } = useMessages()
  const address = webAddress(source.url)
  const cited = { kind: 'source', source } as const
  const facts = [
    source.ownFile === undefined ? sources.tiers[source.tier] : null,
    source.counter === null ? null : chart.figureBy(source.counter),
    // A file of the reader's own does not say its language.
    source.language === '' ? null : languageName(source.language, language),
    ...source.complete.map((list) => sources.complete[list]),
  ]
  const dates = periods && sources.figuresFrom(formatPeriod(periods.first, 'flow', language, 'short'), formatPeriod(periods.last, 'flow', language, 'short'))
  return (
    <li className={styles.document}>
      <h3 className={styles.documentTitle} lang={source.language || undefined}>
        {source.title}
      </h3>
      {source.ownFile !== undefined && (
        <p>
          <strong>{ownText([source.ownFile], language)}</strong>
        </p>
      )}
      <p>
        {source.publisher} · {source.date ? formatPeriod(source.date, 'flow', language) : provenance.noDate}
      </p>
      <p className={styles.muted}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {dates === null ? isCounted && <p className={styles.muted}>{sources.noFigures}</p> : <p className={styles.muted}>{`${sources.figureCount(observationCount)}, ${dates}`}</p>}
      {source.url !== '' && <p className={styles.printed}>{address ?? source.url}</p>}
      <div className={styles.actions}>
        {dates !== null && (
          <Button look="text" onClick={() => onShowFigures(source.id)}>
            {sources.showFigures(observationCount)}
          </Button>
        )}
        {address !== null && (
          <a href={address} target="_blank" rel="noreferrer" aria-label={`${sources.openDocument}: ${source.title}`}>
            {sources.openDocument}
          </a>
        )}
        {address === null && source.url !== '' && <CopyButton label={sources.copyAddress} text={() => source.url} />}
        <CopyButton label={cite.copyCitation} text={() => citePlain(cited, { language, accessed: today() })} />
        <CopyButton label={cite.copyBibtex} text={() => citeBibtex(cited, { language, accessed: today() })} />
      </div>
    </li>
  )
}

function languageName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
}
