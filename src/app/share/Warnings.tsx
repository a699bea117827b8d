import { publishingWarnings } from '../../domain/publishing-warnings.ts'
import { SHARE_TEXTS } from '../../i18n/share-texts.ts'
import type { FigureRecord } from '../../parts/figure-record.ts'
import { useEvidence, useMessages, useView } from '../../state/stores.ts'
import styles from './ShareDialog.module.css'

/** Where the chart says less than a story might. */
export function Warnings({ record }: { readonly record: FigureRecord }) {
  const evidence = useEvidence()
  const { measure } = useView()
  const texts = SHARE_TEXTS[useMessages().language]
  const warnings = publishingWarnings(evidence, measure, record.figures().map(({ figure }) => figure))
  return (
    <section className={styles.part} aria-labelledby="share-warnings">
      <h3 id="share-warnings">{texts.warnings}</h3>
      {warnings.length === 0 ? (
        <p>{texts.noWarnings}</p>
      ) : (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={warning.kind}>{texts.warning(warning)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
