import { formatPeriod } from '../../domain/format/period-text.ts'
import { fittingDenominator } from '../../domain/mode.ts'
import type { Period } from '../../domain/period.ts'
import { HOME_ECONOMY, type Place } from '../../domain/registry.ts'
import { chosenPairs } from '../../domain/scope.ts'
import { scopeOf } from '../../domain/scope-switch.ts'
import type { ShareDenominator } from '../../domain/view.ts'
import { useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'

/** What the filter sentence takes from what is on screen. */
export interface ViewFrame {
  /** What kind of time it is, as the picker is called; and the years or the date, in words. */
  readonly timeLabel: string
  readonly time: string
  /** The place meant where none is chosen. */
  readonly everywhere: string
  /** The denominator shares have here. */
  readonly of: ShareDenominator
}

/** The frame as far as the choice alone tells, until what it takes from the data is there. */
export function usePlainFrame(): ViewFrame {
  const view = useView()
  const { filters } = useMessages()
  const words = useWords()
  const [pair] = chosenPairs(view)
  const timeLabel = view.kind === 'ranking' || view.kind === 'compare' ? filters.date : filters.timeRange
  return { timeLabel, time: timeLabel, everywhere: words.place(HOME_ECONOMY), of: pair ? fittingDenominator(pair, view.of) : 'nation' }
}

/** What a level is called: all provinces, or all economies. */
export function useLevelName(): (member: Place | undefined) => string {
  const { filters } = useMessages()
  const view = useView()
  const { registry } = useEvidence()
  return (member) => ((member ? member.kind === 'country' : scopeOf(registry, view) === 'world') ? filters.allEconomies : filters.allProvinces)
}

/** A date as the sentence has it; the word for it where there is none. */
export function useDateFrame(date: Period | null): Pick<ViewFrame, 'timeLabel' | 'time'> {
  const { measure } = useView()
  const { filters, language } = useMessages()
  const words = useWords()
  return { timeLabel: filters.date, time: date ? formatPeriod(date, words.periodUse(measure), language) : filters.date }
}
