import { useMemo } from 'react'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { baseDatesOnOffer } from '../../domain/ranking-base.ts'
import { RANK_CHANGE_TEXTS } from '../../i18n/rank-change-texts.ts'
import { useRanking } from '../../state/ranking-model.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { ChoiceList } from '../../ui/ChoiceList.tsx'

/** The earlier date that the ranks on screen are compared with, or none. */
export function RankBasePicker({ onDone }: { readonly onDone: () => void }) {
  const evidence = useEvidence()
  const view = useView()
  const ranking = useRanking()
  const { filters, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const dates = useMemo(() => (ranking ? baseDatesOnOffer(evidence, view, ranking) : []), [evidence, view, ranking])
  return (
    <>
      <ChoiceList
        label={filters.base}
        choices={[
          { value: '', text: filters.noComparison },
          ...dates.map(({ period, covered, total }) => ({ value: period.text, text: formatPeriod(period, words.periodUse(view.measure), language), secondary: filters.coverage(covered, total) })),
        ]}
        value={ranking?.comparison?.base.text ?? ''}
        onChange={(text) => {
          const base = dates.find(({ period }) => period.text === text)?.period ?? null
          // An index orders nothing, and its base would be taken for this one.
          change(view.mode === 'index' ? { mode: 'value', base } : { base })
          onDone()
        }}
      />
      {dates.length === 0 && <p>{RANK_CHANGE_TEXTS[language].noEarlierDate}</p>}
    </>
  )
}
