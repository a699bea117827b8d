import { formatPeriod } from '../../domain/format/period-text.ts'
import { canHaveBase } from '../../domain/ranking-base.ts'
import { rankingFrame } from '../../parts/view-frame.ts'
import { useRanking } from '../../state/ranking-model.ts'
import { Filters } from './Filters.tsx'
import { useFrameTexts } from './use-frame-texts.ts'

/** The filters of a ranking: its date and the one it is compared with, and the level or the locality whose partners are ranked. */
export function RankingFilters() {
  const ranking = useRanking()
  const texts = useFrameTexts()
  const { view, words } = texts
  const { filters, language } = texts.messages
  // Until the figures are there, what was asked for.
  const base = ranking?.comparison?.base ?? (ranking?.rows.length === 0 && view.mode !== 'index' ? view.base : null)
  const compared = base ? filters.comparedWith(formatPeriod(base, words.periodUse(view.measure), language)) : filters.noComparison
  return <Filters frame={rankingFrame(texts, ranking)} base={ranking && canHaveBase(ranking) ? compared : null} />
}
