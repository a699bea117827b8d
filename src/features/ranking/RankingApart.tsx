import { incompleteWords } from '../../parts/boundary-notes.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatChange, formatQuantity } from '../../domain/format/quantity-text.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { WORLD } from '../../domain/registry.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useMessages, useWords } from '../../state/stores.ts'
import styles from './RankingPanel.module.css'

/** Totals, groups and what belongs to no place. */
export function RankingApart({ ranking }: { readonly ranking: Ranking }) {
  const messages = useMessages()
  const { language, filters, ranking: texts } = messages
  const words = useWords()
  if (ranking.apart.length === 0) return null
  return (
    <section className={styles.apart} aria-label={texts.apart}>
      <p>{texts.apart}</p>
      <ul>
        {ranking.apart.map(({ place, pair, figure, counted, alsoReported, isOtherDate }) => (
          <li key={place.code}>
            {ranking.over === 'partner' && place.code === WORLD ? filters.allPartners : words.place(place.code)}:{' '}
            <FigureButton figure={figure} measure={ranking.measure.code} pair={pair} alsoReported={alsoReported} look="word">
              {ranking.mode === 'change' ? formatChange(figure.quantity, figure.unit, language) : formatQuantity(figure.quantity, figure.unit, language)}
            </FigureButton>
            {incompleteWords(figure, messages, words) !== null && ` (${incompleteWords(figure, messages, words)})`}
            {isOtherDate && ` (${texts.datedOtherwise(formatPeriod(counted.period, words.periodUse(ranking.measure.code), language))})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
