import { wholeOfComponents } from '../../domain/component-codes.ts'
import { useMessages, useView, useViewState } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './CompositionPanel.module.css'

/** Into what the total is divided; into components where the measure is a total that has some, or one of them. */
export function DirectionControl({ value }: { readonly value: 'partner' | 'locality' | 'component' }) {
  const view = useView()
  const change = useViewState((state) => state.change)
  const { composition: texts, filters } = useMessages()
  const whole = wholeOfComponents(view.measure)
  return (
    <div className={styles.controls}>
      <SegmentedControl
        label={texts.direction}
        isLabelShown
        options={[
          { value: 'partner' as const, text: filters.overPartner },
          { value: 'locality' as const, text: filters.overLocality },
          ...(whole === null ? [] : [{ value: 'component' as const, text: texts.components.control }]),
        ]}
        value={value}
        onChange={(over) => change(over === 'component' && whole !== null ? { over: [over], measure: whole } : { over: [over] })}
      />
    </div>
  )
}
