import { fittingDenominator } from '../../domain/mode.ts'
import { chosenPairs } from '../../domain/scope.ts'
import { DENOMINATORS, MODES, SCALES } from '../../domain/view.ts'
import { useMessages, useView, useViewState } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './FilterBar.module.css'

/** How the figures are shown: as they are, as shares of which total, as changes or an index; on which scale. */
export function ModeControls() {
  const view = useView()
  const { filters } = useMessages()
  const change = useViewState((state) => state.change)
  if (view.kind === 'compare') return null
  // An index needs time, and a scale of shares of one date would say nothing.
  const modes = view.kind === 'trend' ? MODES : MODES.filter((mode) => mode !== 'index')
  const [pair] = chosenPairs(view)
  return (
    <div className={styles.modes}>
      <SegmentedControl label={filters.mode} options={modes.map((mode) => ({ value: mode, text: filters.modes[mode] }))} value={view.mode} onChange={(mode) => change({ mode, base: null })} />
      {view.mode === 'share' && pair && (
        <SelectField label={filters.denominator} options={DENOMINATORS.map((of) => ({ value: of, text: filters.denominators[of] }))} value={fittingDenominator(pair, view.of)} onChange={(of) => change({ of })} />
      )}
      {(view.mode === 'value' || view.mode === 'index') && view.kind === 'trend' && (
        <SegmentedControl label={filters.scale} options={SCALES.map((scale) => ({ value: scale, text: filters.scales[scale] }))} value={view.scale} onChange={(scale) => change({ scale })} />
      )}
    </div>
  )
}
