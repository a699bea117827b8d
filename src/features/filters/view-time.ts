import { formatPeriod, formatYearRange } from '../../domain/format/period-text.ts'
import { useComparison, useRanking, useTrend } from '../../state/models.ts'
import { useMessages, useView, useWords } from '../../state/stores.ts'

export interface ViewTime {
  /** What kind of time it is, as the picker is called. */
  readonly label: string
  /** The years or the date on screen, in words. */
  readonly text: string
}

/** The years of a trend. */
export function useTrendTime(): ViewTime {
  const view = useView()
  const { filters, language } = useMessages()
  const years = useTrend(false)?.years
  const from = view.fromYear ?? years?.first
  const to = view.toYear ?? years?.last
  return { label: filters.timeRange, text: from === undefined || to === undefined ? filters.timeRange : formatYearRange(from, to, language) }
}

/** The date of a ranking. */
export function useRankingTime(): ViewTime {
  return useDate(useRanking())
}

/** The date of a comparison. */
export function useComparisonTime(): ViewTime {
  return useDate(useComparison())
}

function useDate(model: ReturnType<typeof useRanking> | ReturnType<typeof useComparison>): ViewTime {
  const { measure } = useView()
  const { filters, language } = useMessages()
  const words = useWords()
  return { label: filters.date, text: model?.at ? formatPeriod(model.at, words.periodUse(measure), language) : filters.date }
}
