import type { TileMap } from '../../domain/tile-map.ts'
import { useMessages, useViewState, useWords } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './MapPanel.module.css'

interface MapControlsProps {
  readonly map: TileMap
  /** The measure that sizes can show; null: none. */
  readonly sizeMeasure: string | null
  readonly isSized: boolean
  readonly onSize: (isSized: boolean) => void
}

/** One date or all years, and what the size of tiles says. */
export function MapControls({ map, sizeMeasure, isSized, onSize }: MapControlsProps) {
  const { map: texts } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  return (
    <div className={styles.controls}>
      <SegmentedControl
        label={texts.show}
        isLabelShown
        options={[
          { value: 'date', text: texts.oneDate },
          { value: 'years', text: texts.byYear },
        ]}
        value={map.years ? 'years' : 'date'}
        onChange={(value) => change({ over: value === 'years' ? ['locality', 'time'] : [] })}
      />
      {sizeMeasure !== null && (
        <SegmentedControl
          label={texts.size}
          isLabelShown
          options={[
            { value: 'equal', text: texts.sizeEqual },
            { value: 'by', text: texts.sizeBy(words.measure(sizeMeasure)) },
          ]}
          value={isSized ? 'by' : 'equal'}
          onChange={(value) => onSize(value === 'by')}
        />
      )}
    </div>
  )
}
