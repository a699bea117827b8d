import { formatPeriod } from '../../domain/format/period-text.ts'
import { dayPeriod } from '../../domain/period.ts'
import type { RankingComparison } from '../../domain/ranking-base.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { useMessages } from '../../state/stores.ts'
import { PlacesLeft } from './PlacesLeft.tsx'
import { useRankChangeTexts } from './texts.ts'

interface RankChangeNotesProps {
  readonly ranking: Ranking
  readonly comparison: RankingComparison
}

/** Under the bars: what to know before reading a change of rank, and who has left the ranking. */
export function RankChangeNotes({ ranking, comparison }: RankChangeNotesProps) {
  const { chart, language } = useMessages()
  const texts = useRankChangeTexts()
  const { countNow, countThen, counterNow, counterThen, breaks, sameCount, otherDate } = comparison
  const isWhole = [countNow, countThen].every(({ ranked, members }) => ranked === members) && countNow.ranked === countThen.ranked
  const nameOf = (counter: string | null) => (counter === null ? null : chart.counter(counter))
  return (
    <>
      <PlacesLeft ranking={ranking} comparison={comparison} />
      {!isWhole && <p>{texts.counts(countNow, countThen)}</p>}
      {counterNow !== counterThen && <p>{texts.counters(nameOf(counterNow), nameOf(counterThen))}</p>}
      {breaks.map(({ day, kind, text }) => (
        <p key={`${day} ${kind}`}>{texts.breakBetween(formatPeriod(dayPeriod(day), 'stock', language), text[language])}</p>
      ))}
      {sameCount > 0 && <p>{texts.sameCount(sameCount)}</p>}
      {otherDate > 0 && <p>{texts.otherDate(otherDate)}</p>}
    </>
  )
}
