import { formatPeriod } from '../../domain/format/period-text.ts'
import { canHaveBase } from '../../domain/ranking-base.ts'
import { useRanking } from '../../state/ranking-model.ts'
import { useMessages, useView, useWords } from '../../state/stores.ts'
import { Filters } from './Filters.tsx'
import { useDateFrame, useLevelName } from './view-frame.ts'

/** The filters of a ranking: its date and the one it is compared with, and the level or the locality whose partners are ranked. */
export function RankingFilters() {
  const ranking = useRanking()
  const levelName = useLevelName()
  const view = useView()
  const { filters, language } = useMessages()
  const words = useWords()
  const date = useDateFrame(ranking?.at ?? null)
  // Until the figures are there, what was asked for.
  const base = ranking?.comparison?.base ?? (ranking?.rows.length === 0 && view.mode !== 'index' ? view.base : null)
  const compared = base ? filters.comparedWith(formatPeriod(base, words.periodUse(view.measure), language)) : filters.noComparison
  return (
    <Filters
      frame={{ ...date, everywhere: ranking?.over === 'partner' ? words.place(ranking.fixed) : levelName(ranking?.rows[0]?.place), of: ranking?.of ?? 'nation' }}
      base={ranking && canHaveBase(ranking) ? compared : null}
    />
  )
}
