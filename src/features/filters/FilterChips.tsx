import { isByComponent } from '../../domain/component-codes.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { scopeOf, scopeStart } from '../../domain/scope-switch.ts'
import type { ShareDenominator, View } from '../../domain/view.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { serialiseView } from '../../url/address.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { MOST_NAMED } from '../../parts/sentence-parts.ts'
import { openRange } from '../../parts/view-frame.ts'
import styles from './FilterBar.module.css'

interface FilterChip {
  readonly key: string
  readonly text: string
  /** What is let go of, where the chip says it in a case of its own ("from South Korea"). */
  readonly name?: string
  /** The view without the filter. */
  readonly without: Partial<View>
}

/** Everything that is filtered beyond what the scope opens with, each with a cross that lets go of it. */
export function FilterChips({ of }: { readonly of: ShareDenominator | null }) {
  const view = useView()
  const { composition, filters, chart, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const use = words.periodUse(view.measure)
  const years = [view.fromYear, view.toYear]
  const hasRankBase = view.kind === 'ranking' && (view.mode === 'value' || view.mode === 'share')
  const { registry } = useEvidence()
  const start = scopeStart(scopeOf(registry, view) ?? 'home', view.kind)
  // What a scope cannot be without is no filter.
  const localities = view.localities.join() === start.localities.join() && view.localities.length === 1 ? [] : view.localities

  const chips: readonly FilterChip[] = [
    ...(view.measure === start.measure ? [] : [{ key: 'measure', text: words.measure(view.measure), without: { measure: start.measure } }]),
    ...localities.map((code) => ({ key: `l ${code}`, text: words.place(code), without: { localities: view.localities.filter((other) => other !== code) } })),
    ...view.partners.map((code) => ({ key: `p ${code}`, text: filters.fromPartner[words.direction(view.measure)](words.place(code)), name: words.place(code), without: { partners: view.partners.filter((other) => other !== code) } })),
    ...(years.some((year) => year !== null) ? [{ key: 'time', text: openRange(view), without: { fromYear: null, toYear: null } }] : []),
    ...(view.at ? [{ key: 'at', text: formatPeriod(view.at, use, language), without: { at: null } }] : []),
    ...(hasRankBase && view.base ? [{ key: 'base', text: filters.comparedWith(formatPeriod(view.base, use, language)), without: { base: null } }] : []),
    ...(view.mode === 'value' ? [] : [{ key: 'mode', text: filters.modeOf(view.mode, of, view.base) ?? filters.modes[view.mode], without: { mode: 'value' as const, of: null, ...(hasRankBase ? {} : { base: null }) } }]),
    ...(isByComponent(view) ? [{ key: 'over', text: composition.components.name, without: { over: [] } }] : []),
    ...(view.scale === 'linear' ? [] : [{ key: 'scale', text: filters.scales[view.scale], without: { scale: 'linear' as const } }]),
    ...view.counters.map((counter) => ({ key: `c ${counter}`, text: chart.counter(counter), without: { counters: view.counters.filter((other) => other !== counter) } })),
  ]
  if (chips.length === 0) return null
  // The sentence names few places, and neither mode nor scale nor counter.
  const isSaid = (key: string) => (/^[lp] /.test(key) ? Math.max(localities.length, view.partners.length) <= MOST_NAMED : ['measure', 'time', 'at'].includes(key))
  const cleared: View = Object.assign({}, view, ...chips.map(({ without }) => without), { localities: start.localities, partners: start.partners, counters: [] })
  return (
    <div className={styles.chips}>
      <ul aria-label={filters.heading}>
        {chips.map(({ key, text, name = text, without }) => (
          <li key={key} data-said={isSaid(key) || undefined}>
            <Chip text={text} removeLabel={filters.remove(name)} onRemove={() => change(without)} />
          </li>
        ))}
      </ul>
      {chips.length > 1 && serialiseView(cleared) !== serialiseView(view) && (
        <Button look="text" onClick={() => change(cleared)}>
          {filters.clearAll}
        </Button>
      )}
    </div>
  )
}
