import { formatPeriod } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import type { Trend, TrendPoint, TrendSeries } from '../domain/trend.ts'
import { useEvidence, useMessages, useWords } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { useReleaseWords } from './use-release-words.ts'
import { periodUse, seriesName, whoSays } from './trend-lines.ts'
import styles from './TrendPicture.module.css'

interface PointCardProps {
  readonly trend: Trend
  readonly series: TrendSeries
  readonly point: TrendPoint
  readonly onOpen: () => void
}

/** What a point says, beside it. */
export function PointCard({ trend, series, point, onOpen }: PointCardProps) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const { figure } = point
  const release = useReleaseWords()(figure)
  const { language, chart, provenance } = messages
  const period = formatPeriod(figure.period, periodUse(trend), language)
  return (
    <>
      <p className={styles.cardName}>{seriesName(trend, series, messages, words)}</p>
      <p className={styles.cardValue}>{formatQuantity(figure.quantity, figure.unit, language)}</p>
      <p>{point.isPartYear ? chart.partYear(period) : period}</p>
      <p className={styles.cardWho}>
        {whoSays(figure, registry, messages)} ·{' '}
        <Button look="word" onClick={onOpen}>
          {provenance.open}
        </Button>
      </p>
      {release !== null && <p className={styles.cardNote}>{release}</p>}
      {figure.kind === 'published' && figure.observation.note !== '' && <p className={styles.cardNote}>{figure.observation.note}</p>}
    </>
  )
}
