import { formatMissing } from '../../domain/format/missing-text.ts'
import { formatRank } from '../../domain/format/quantity-text.ts'
import type { RankingComparison } from '../../domain/ranking-base.ts'
import { leftByReason } from '../../domain/ranking-facts.ts'
import { pairIn } from '../../domain/ranking-scope.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useMessages, useWords } from '../../state/stores.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { useRankChangeTexts } from './texts.ts'

/** More are shown when asked for. */
const MOST_OPEN = 6

interface PlacesLeftProps {
  readonly ranking: Ranking
  readonly comparison: RankingComparison
}

/** Places that were ranked at the base date and are not any more: their rank then, and why there is none now. */
export function PlacesLeft({ ranking, comparison }: PlacesLeftProps) {
  const { language } = useMessages()
  const words = useWords()
  const texts = useRankChangeTexts()
  const { left, base } = comparison
  if (left.length === 0) return null
  return (
    <details open={left.length <= MOST_OPEN}>
      <summary>{texts.left(left.length, base, words.periodUse(ranking.measure.code))}</summary>
      <dl>
        {leftByReason(left).map(({ why, places }) => (
          <div key={`${why.reason} ${why.refusal ?? ''}`}>
            <dt>
              {formatMissing(why, language)} ({places.length})
            </dt>
            <dd>
              <ul>
                {places.map(({ place, rankThen, figure }) => (
                  <li key={place.code}>
                    <PlaceLink ranking={ranking} code={place.code} />{' '}
                    <FigureButton figure={figure} measure={ranking.measure.code} pair={pairIn(ranking, place.code)} look="word">
                      {formatRank(rankThen.from, rankThen.to, language)}
                    </FigureButton>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
