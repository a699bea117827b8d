import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity, formatRank } from '../../domain/format/quantity-text.ts'
import { publisherOf } from '../../domain/own-mark.ts'
import type { RankingRow } from '../../domain/ranking-at.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import styles from './RankingPanel.module.css'

/** Further statements are behind the number. */
const MOST_ALSO_REPORTED = 2

/** Under the name of a ranked place: another date, a rank that a document prints, a computed zero; for one the reader has chosen what others report. */
export function RowNotes({ ranking, row }: { readonly ranking: Ranking; readonly row: RankingRow }) {
  const { language, ranking: texts, provenance } = useMessages()
  const words = useWords()
  const { registry } = useEvidence()
  const { pair, figure, counted, reportedRank, alsoReported, isOtherDate, isChosen } = row
  const use = words.periodUse(ranking.measure.code)
  return (
    <span className={styles.rowNotes}>
      {isOtherDate && <span>{texts.datedOtherwise(formatPeriod(counted.period, use, language))}</span>}
      {reportedRank && (
        <FigureButton figure={reportedRank} measure={reportedRank.observation.measure} pair={pair} look="word">
          {texts.reportedRank(formatRank(reportedRank.quantity.value, reportedRank.quantity.value, language))}
        </FigureButton>
      )}
      {figure.kind === 'nil' && <span>{provenance.kinds.nil}</span>}
      {isChosen &&
        alsoReported.slice(0, MOST_ALSO_REPORTED).map((other) => (
          <span key={`${other.observation.source} ${other.quantity.value}`}>
            {provenance.alsoReported}: {provenance.alsoReportedLine(
              formatQuantity(other.quantity, other.unit, language),
              publisherOf(registry, other, language),
              formatPeriod(other.period, use, language),
            )}
          </span>
        ))}
    </span>
  )
}
