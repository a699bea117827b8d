import { formatMissing } from '../../domain/format/missing-text.ts'
import { missingByReason } from '../../domain/ranking-facts.ts'
import type { Ranking } from '../../domain/ranking.ts'
import figureStyles from '../../parts/figure.module.css'
import { useMessages, useView, useWords } from '../../state/stores.ts'
import { joinClasses } from '../../ui/classNames.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { RankChangeNotes } from './RankChangeNotes.tsx'
import { RankingApart } from './RankingApart.tsx'
import { isVague } from './row-words.ts'
import styles from './RankingPanel.module.css'
import { useRankChangeTexts } from './texts.ts'

/** Under the bars: what marks mean, what was asked for and is not drawn, who has no figure and why. */
export function RankingNotes({ ranking }: { readonly ranking: Ranking }) {
  const view = useView()
  const { filters, ranking: texts, language } = useMessages()
  const words = useWords()
  const { rows, missing, scaleRefusal, comparison, baseRefusal } = ranking
  const changeTexts = useRankChangeTexts()
  const marks = [
    ...(rows.some(({ figure }) => figure.quantity.relation === '>') ? [texts.openEnd] : []),
    ...(rows.some(({ figure }) => isVague(figure.quantity)) ? [texts.hollow] : []),
  ]
  const isChosenMissing = missing.some(({ place }) => view.localities.includes(place.code) || view.partners.includes(place.code))
  return (
    <div className={joinClasses(figureStyles.notes, styles.notes)}>
      <RankingApart ranking={ranking} />
      {view.as === 'chart' && marks.map((mark) => <p key={mark}>{mark}</p>)}
      {view.mode === 'index' && <p>{texts.indexAsValue}</p>}
      {scaleRefusal && view.as === 'chart' && <p>{filters.logRefused}</p>}
      {baseRefusal === 'by change' && view.base && <p>{changeTexts.refusal(baseRefusal, view.base, view.base, words.periodUse(ranking.measure.code))}</p>}
      {comparison && <RankChangeNotes ranking={ranking} comparison={comparison} />}
      {missing.length > 0 && (
        <details open={isChosenMissing}>
          <summary>{texts.missingCount(missing.length)}</summary>
          <dl className={figureStyles.reasons}>
            {missingByReason(missing).map(({ figure, places }) => (
              <div key={`${figure.reason} ${figure.refusal ?? ''}`}>
                <dt>
                  {formatMissing(figure, language)} ({places.length})
                </dt>
                <dd>
                  <ul>
                    {places
                      .toSorted((a, b) => words.place(a.code).localeCompare(words.place(b.code), language))
                      .map(({ code }) => (
                        <li key={code}>
                          <PlaceLink ranking={ranking} code={code} />
                        </li>
                      ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}
