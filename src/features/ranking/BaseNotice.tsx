import { shownDate } from '../../domain/ranking-base.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { useView, useViewState, useWords } from '../../state/stores.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './RankingPanel.module.css'
import { useRankChangeTexts } from './texts.ts'

/** Why the base date asked for, in the address or before another choice, is not compared with. */
export function BaseNotice({ ranking }: { readonly ranking: Ranking }) {
  const { base } = useView()
  const change = useViewState((state) => state.change)
  const words = useWords()
  const texts = useRankChangeTexts()
  const { baseRefusal, measure } = ranking
  const shown = shownDate(ranking)
  // The mode is the reader's present choice: a note under the bars is enough.
  if (base === null || baseRefusal === null || baseRefusal === 'by change' || shown === null) return null
  const use = words.periodUse(measure.code)
  return (
    <div className={styles.notice}>
      <Notice tone="warning" actions={[{ text: texts.drop, onAct: () => change({ base: null }) }]}>
        {texts.refusal(baseRefusal, base, shown, use)}
      </Notice>
    </div>
  )
}
