import { formatYearRange } from '../../domain/format/period-text.ts'
import { scopeOf } from '../../domain/scope-switch.ts'
import { useEvidence, useMessages, useView } from '../../state/stores.ts'
import { useTrend } from '../../state/trend-model.ts'
import { Filters } from './Filters.tsx'
import { usePlainFrame } from './view-frame.ts'

/** The filters of views over time: their years are those of the data. */
export function YearFilters() {
  const view = useView()
  const { filters, language } = useMessages()
  const plain = usePlainFrame()
  const { registry } = useEvidence()
  const years = useTrend(false)?.years
  const from = view.fromYear ?? years?.first
  const to = view.toYear ?? years?.last
  // The lists and counts of these views have dates of their own, fewer than the measure has years.
  const isUnbound = view.kind !== 'overview' && view.kind !== 'trend' && view.fromYear === null && view.toYear === null
  const time = isUnbound ? filters.allYears : from === undefined || to === undefined ? plain.time : formatYearRange(from, to, language)
  // Without a place these are of all members of a level.
  const isOfEconomies = (view.kind === 'matrix' || view.kind === 'sources') && view.localities.length === 0 && scopeOf(registry, view) === 'world'
  return <Filters frame={{ ...plain, time, ...(isOfEconomies && { everywhere: filters.allEconomies }) }} />
}
