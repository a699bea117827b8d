import type { Ranking } from '../../domain/ranking.ts'
import { useMessages, useViewState } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './RankingPanel.module.css'

/** What is ranked. The date is chosen in the filter sentence. */
export function RankingControls({ ranking }: { readonly ranking: Ranking }) {
  const { filters } = useMessages()
  const change = useViewState((state) => state.change)
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
    </div>
  )
}
