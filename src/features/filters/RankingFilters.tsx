import { useRanking } from '../../state/ranking-model.ts'
import { useWords } from '../../state/stores.ts'
import { Filters } from './Filters.tsx'
import { useDateFrame, useLevelName } from './view-frame.ts'

/** The filters of a ranking: its date, and the level or the locality whose partners are ranked. */
export function RankingFilters() {
  const ranking = useRanking()
  const levelName = useLevelName()
  const words = useWords()
  const date = useDateFrame(ranking?.at ?? null)
  return <Filters frame={{ ...date, everywhere: ranking?.over === 'partner' ? words.place(ranking.fixed) : levelName(ranking?.rows[0]?.place), of: ranking?.of ?? 'nation' }} />
}
