import { formatPeriod } from '../../domain/format/period-text.ts'
import { DEFAULT_VIEW, type View } from '../../domain/view.ts'
import { useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import styles from './FilterBar.module.css'

interface FilterChip {
  readonly key: string
  readonly text: string
  /** The view without the filter. */
  readonly without: Partial<View>
}

/** Everything that is filtered, each with a cross that lets go of it. */
export function FilterChips() {
  const view = useView()
  const { filters, chart, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const use = words.periodUse(view.measure)
  const years = [view.fromYear, view.toYear]

  const chips: readonly FilterChip[] = [
    ...(view.measure === DEFAULT_VIEW.measure ? [] : [{ key: 'measure', text: words.measure(view.measure), without: { measure: DEFAULT_VIEW.measure } }]),
    ...view.localities.map((code) => ({ key: `l ${code}`, text: words.place(code), without: { localities: view.localities.filter((other) => other !== code) } })),
    ...view.partners.map((code) => ({ key: `p ${code}`, text: filters.fromPartner[words.direction(view.measure)](words.place(code)), without: { partners: view.partners.filter((other) => other !== code) } })),
    ...(years.some((year) => year !== null) ? [{ key: 'time', text: `${view.fromYear ?? '…'}–${view.toYear ?? '…'}`, without: { fromYear: null, toYear: null } }] : []),
    ...(view.at ? [{ key: 'at', text: formatPeriod(view.at, use, language), without: { at: null } }] : []),
    ...(view.mode === 'value' ? [] : [{ key: 'mode', text: filters.modeOf(view.mode, view.of, view.base) ?? filters.modes[view.mode], without: { mode: 'value' as const, of: null, base: null } }]),
    ...(view.scale === 'linear' ? [] : [{ key: 'scale', text: filters.scales[view.scale], without: { scale: 'linear' as const } }]),
    ...view.counters.map((counter) => ({ key: `c ${counter}`, text: chart.counter(counter), without: { counters: view.counters.filter((other) => other !== counter) } })),
  ]
  if (chips.length === 0) return null
  return (
    <div className={styles.chips}>
      <ul aria-label={filters.heading}>
        {chips.map(({ key, text, without }) => (
          <li key={key}>
            <Chip text={text} removeLabel={filters.remove(text)} onRemove={() => change(without)} />
          </li>
        ))}
      </ul>
      {chips.length > 1 && (
        <Button look="text" onClick={() => change(Object.assign({}, ...chips.map(({ without }) => without), { localities: [], partners: [], counters: [] }))}>
          {filters.clearAll}
        </Button>
      )}
    </div>
  )
}
