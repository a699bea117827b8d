import { hasShares, scopeOf } from '../../domain/scope-switch.ts'
import { DENOMINATORS, MODES, type Mode, SCALES, type ShareDenominator, type ViewKind } from '../../domain/view.ts'
import { useEvidence, useMessages, useView, useViewState } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './FilterBar.module.css'

/** The modes each view draws: an index needs time, and a whole can only be divided as it is or into shares. */
const MODES_OF: Readonly<Record<ViewKind, readonly Mode[]>> = {
  overview: [],
  trend: MODES,
  ranking: ['value', 'share', 'change'],
  composition: ['value', 'share'],
  matrix: ['value', 'share', 'change'],
  map: ['value', 'share', 'change'],
  scatter: [],
  compare: [],
  sources: [],
  check: [],
}

/** How the figures are shown: as they are, as shares of which total, as changes or an index; on which scale. */
export function ModeControls({ of }: { readonly of: ShareDenominator | null }) {
  const view = useView()
  const { filters } = useMessages()
  const change = useViewState((state) => state.change)
  const { registry } = useEvidence()
  const canDivide = hasShares(scopeOf(registry, view) ?? 'home', view.kind)
  const modes = MODES_OF[view.kind].filter((mode) => mode !== 'share' || canDivide || view.mode === 'share')
  if (modes.length === 0) return null
  return (
    <div className={styles.modes}>
      <SegmentedControl label={filters.mode} options={modes.map((mode) => ({ value: mode, text: filters.modes[mode] }))} value={view.mode} onChange={(mode) => change(mode === 'index' || view.mode === 'index' ? { mode, base: null } : { mode })} />
      {view.mode === 'share' && of !== null && (view.kind === 'trend' || view.kind === 'ranking' || view.kind === 'map') && (
        <SelectField label={filters.denominator} options={DENOMINATORS.map((value) => ({ value, text: filters.denominators[value] }))} value={of} onChange={(value) => change({ of: value })} />
      )}
      {(view.mode === 'value' || view.mode === 'index') && view.kind === 'trend' && (
        <SegmentedControl label={filters.scale} options={SCALES.map((scale) => ({ value: scale, text: filters.scales[scale] }))} value={view.scale} onChange={(scale) => change({ scale })} />
      )}
    </div>
  )
}
