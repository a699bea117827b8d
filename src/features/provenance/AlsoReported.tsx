import type { PublishedFigure, ValuedFigure } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { publisherText } from '../../domain/own-mark.ts'
import { subtractQuantities } from '../../domain/quantity.ts'
import { useReleaseWords } from '../../parts/use-release-words.ts'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { SourceAccount } from './SourceAccount.tsx'
import styles from './ProvenancePanel.module.css'

/** What others print of the same thing, and by how much it differs. */
export function AlsoReported({ figure, others }: { readonly figure: ValuedFigure; readonly others: readonly PublishedFigure[] }) {
  const { provenance, language } = useMessages()
  const words = useWords()
  const { registry } = useEvidence()
  const releaseWords = useReleaseWords()
  if (others.length === 0) return null
  return (
    <section>
      <h3>{provenance.alsoReported}</h3>
      <ul className={styles.parts}>
        {others.map((other) => {
          const source = registry.sources.get(other.observation.source)
          const release = releaseWords(other)
          const { measure, note, source: sourceId, period } = other.observation
          return (
            <li key={`${sourceId} ${period.text} ${other.quantity.value}`}>
              <p className={styles.partValue}>{formatQuantity(other.quantity, other.unit, language, 'full')}</p>
              <p>
                {formatPeriod(period, words.periodUse(measure), language)}
                {other.unit === figure.unit && ` · ${provenance.difference(subtractQuantities(other.quantity, figure.quantity), other.unit)}`}
              </p>
              {release !== null && <p>{release}</p>}
              {note !== '' && (
                <p className={styles.note} lang="en">
                  {note}
                </p>
              )}
              {source && (
                <details>
                  <summary>{publisherText(source, language)}</summary>
                  <dl className={styles.facts}>
                    <SourceAccount source={source} />
                  </dl>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
