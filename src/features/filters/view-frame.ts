import { formatPeriod, formatYearRange } from '../../domain/format/period-text.ts'
import { fittingDenominator } from '../../domain/mode.ts'
import { HOME_ECONOMY, type Place } from '../../domain/registry.ts'
import { chosenPairs } from '../../domain/scope.ts'
import type { ShareDenominator } from '../../domain/view.ts'
import { useComparison, useRanking, useTrend } from '../../state/models.ts'
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

/** Of a trend: its years; the home economy. */
export function useTrendFrame(): ViewFrame {
  const view = useView()
  const { filters, language } = useMessages()
  const words = useWords()
  const years = useTrend(false)?.years
  const from = view.fromYear ?? years?.first
  const to = view.toYear ?? years?.last
  const [pair] = chosenPairs(view)
  return {
    timeLabel: filters.timeRange,
    time: from === undefined || to === undefined ? filters.timeRange : formatYearRange(from, to, language),
    everywhere: words.place(HOME_ECONOMY),
    of: pair ? fittingDenominator(pair, view.of) : 'nation',
  }
}

/** Of a ranking: its date; the level or the locality whose partners are ranked. */
export function useRankingFrame(): ViewFrame {
  const ranking = useRanking()
  const levelName = useLevelName()
  const words = useWords()
  const date = useDate(ranking)
  return { ...date, everywhere: ranking?.over === 'partner' ? words.place(ranking.fixed) : levelName(ranking?.rows[0]?.place), of: ranking?.of ?? 'nation' }
}

/** Of a comparison: its date; the level compared. */
export function useComparisonFrame(): ViewFrame {
  const view = useView()
  const comparison = useComparison()
  const levelName = useLevelName()
  const { registry } = useEvidence()
  const date = useDate(comparison)
  const first = comparison?.rows[0]?.pair
  return { ...date, everywhere: levelName(first && registry.places.get(first.locality)), of: first ? fittingDenominator(first, view.of) : 'nation' }
}

function useLevelName(): (member: Place | undefined) => string {
  const { filters } = useMessages()
  return (member) => (member?.kind === 'country' ? filters.allEconomies : filters.allProvinces)
}

function useDate(model: ReturnType<typeof useRanking> | ReturnType<typeof useComparison>): Pick<ViewFrame, 'timeLabel' | 'time'> {
  const { measure } = useView()
  const { filters, language } = useMessages()
  const words = useWords()
  return { timeLabel: filters.date, time: model?.at ? formatPeriod(model.at, words.periodUse(measure), language) : filters.date }
}
