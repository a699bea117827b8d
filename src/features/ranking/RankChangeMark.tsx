import { formatRank } from '../../domain/format/quantity-text.ts'
import { formatRankMoveMark } from '../../domain/format/rank-move-text.ts'
import type { RankingComparison } from '../../domain/ranking-base.ts'
import type { RankChange } from '../../domain/rank-change.ts'
import type { Pair } from '../../domain/view.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useMessages, useWords } from '../../state/stores.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './RankingPanel.module.css'
import { useRankChangeTexts } from './texts.ts'

/** Kept by `split`, too. */
const ARROW = /([▲▼])/

interface RankChangeMarkProps {
  readonly comparison: RankingComparison
  readonly change: RankChange
  readonly measure: string
  readonly pair: Pair
  /** Whether there is no other place that tells the rank then. */
  readonly isWithRank?: boolean
}

/** How a rank changed, as a mark that is read out in full and leads to what it was computed from. */
export function RankChangeMark({ comparison, change, measure, pair, isWithRank = false }: RankChangeMarkProps) {
  const { language } = useMessages()
  const words = useWords()
  const texts = useRankChangeTexts()
  const spoken = <VisuallyHidden>{texts.change(change, comparison.base, words.periodUse(measure))}</VisuallyHidden>
  if (change.kind === 'new') {
    return (
      <span className={styles.change}>
        <span aria-hidden="true">{texts.isNew}</span>
        {spoken}
      </span>
    )
  }
  const { least, most } = change.move
  const isStill = least === 0 && most === 0
  return (
    <span className={styles.change} data-still={isStill || undefined}>
      <FigureButton figure={change.figure} measure={measure} pair={pair}>
        <span aria-hidden="true">
          {formatRankMoveMark(least, most, language)
            .split(ARROW)
            .map((part, position) => (ARROW.test(part) ? <small key={position}>{part}</small> : part))}
        </span>
        {spoken}
      </FigureButton>
      {isWithRank && !isStill && (
        <span className={styles.from} aria-hidden="true">
          {texts.from(formatRank(change.rankThen.from, change.rankThen.to, language))}
        </span>
      )}
    </span>
  )
}
