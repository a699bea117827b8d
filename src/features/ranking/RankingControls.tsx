import { formatPeriod } from '../../domain/format/period-text.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { SelectField, type SelectOption } from '../../ui/SelectField.tsx'
import styles from './RankingPanel.module.css'

/** What is ranked, and at which date. */
export function RankingControls({ ranking }: { readonly ranking: Ranking }) {
  const view = useView()
  const { filters, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const use = words.periodUse(ranking.measure.code)
  const dates: readonly SelectOption<string>[] = ranking.dates.map(({ period, covered, total }) => ({
    value: period.text,
    text: `${formatPeriod(period, use, language)} · ${filters.coverage(covered, total)}`,
  }))
  const isListed = dates.some(({ value }) => value === ranking.at?.text)
  // A date from an address need not be one at which anything was counted.
  const asked = ranking.at && !isListed ? [{ value: ranking.at.text, text: formatPeriod(ranking.at, use, language) }] : []
  return (
    <div className={styles.controls}>
      <SegmentedControl
        label={filters.over}
        isLabelShown
        options={[
          { value: 'locality', text: filters.overLocality },
          { value: 'partner', text: filters.overPartner },
        ]}
        value={ranking.over}
        onChange={(over) => change({ over: [over] })}
      />
      <SelectField
        label={filters.date}
        options={[...asked, ...dates]}
        value={ranking.at?.text ?? ''}
        onChange={(text) => {
          const chosen = ranking.dates.find(({ period }) => period.text === text)
          if (chosen && chosen.period.text !== view.at?.text) change({ at: chosen.period })
        }}
      />
    </div>
  )
}
