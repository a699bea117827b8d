import { incompleteWords } from './boundary-notes.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import type { Trend, TrendPoint, TrendSeries } from '../domain/trend.ts'
import { useEvidence, useMessages, useWords } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { useReleaseWords } from './use-release-words.ts'
import { periodUse, seriesName, whoSays } from './trend-lines.ts'
import { joinClasses } from '../ui/classNames.ts'
import figureStyles from './figure.module.css'
import styles from './PointCard.module.css'

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
  const incomplete = incompleteWords(figure, messages, words)
  const period = formatPeriod(figure.period, periodUse(trend), language)
  return (
    <>
      <p className={figureStyles.cardName}>{seriesName(trend, series, messages, words)}</p>
      <p className={figureStyles.cardValue}>{formatQuantity(figure.quantity, figure.unit, language)}</p>
      <p>{point.isPartYear ? chart.partYear(period) : period}</p>
      <p className={figureStyles.cardNote}>
        {whoSays(figure, registry, messages)} ·{' '}
        <Button look="word" onClick={onOpen}>
          {provenance.open}
        </Button>
      </p>
      {incomplete !== null && <p className={joinClasses(figureStyles.cardNote, styles.remark)}>{incomplete}</p>}
      {release !== null && <p className={joinClasses(figureStyles.cardNote, styles.remark)}>{release}</p>}
      {figure.kind === 'published' && figure.observation.note !== '' && <p className={joinClasses(figureStyles.cardNote, styles.remark)}>{figure.observation.note}</p>}
    </>
  )
}
