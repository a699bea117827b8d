import { useMemo } from 'react'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { datesOnOffer } from '../../domain/dates-on-offer.ts'
import { isCrossedMatrix } from '../../domain/matrix-scope.ts'
import { useTrend } from '../../state/trend-model.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { ChoiceList } from '../../ui/ChoiceList.tsx'
import { RangeYears } from '../../ui/RangeYears.tsx'

/** The date of a ranking, a map, a comparison or a matrix of places against places, the years of everything else. */
export function TimePicker({ onDone }: { readonly onDone: () => void }) {
  const view = useView()
  const { kind } = view
  return kind === 'ranking' || kind === 'map' || kind === 'compare' || kind === 'scatter' || isCrossedMatrix(view) ? <DatePicker onDone={onDone} /> : <YearsPicker />
}

function YearsPicker() {
  const view = useView()
  const { filters } = useMessages()
  const change = useViewState((state) => state.change)
  const years = useTrend(false)?.years
  if (!years) return null
  const first = Math.min(years.first, view.fromYear ?? years.first)
  const last = Math.max(years.last, view.toYear ?? years.last)
  return (
    <RangeYears
      label={filters.timeRange}
      fromLabel={filters.from}
      toLabel={filters.to}
      first={first}
      last={last}
      from={view.fromYear ?? first}
      to={view.toYear ?? last}
      onChange={({ from, to }) => change({ fromYear: from === first ? null : from, toYear: to === last ? null : to })}
    />
  )
}

/** How many dates the list offers; older ones are in the trend. */
const MOST_DATES = 60

function DatePicker({ onDone }: { readonly onDone: () => void }) {
  const evidence = useEvidence()
  const view = useView()
  const { filters, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const dates = useMemo(() => datesOnOffer(evidence, view), [evidence, view])
  return (
    <ChoiceList
      label={filters.date}
      choices={[
        { value: '', text: filters.latestDate },
        ...dates.slice(0, MOST_DATES).map(({ period, covered, total }) => ({
          value: period.text,
          text: formatPeriod(period, words.periodUse(view.measure), language),
          secondary: filters.coverage(covered, total),
        })),
      ]}
      value={view.at?.text ?? ''}
      onChange={(text) => {
        change({ at: dates.find(({ period }) => period.text === text)?.period ?? null })
        onDone()
      }}
    />
  )
}
