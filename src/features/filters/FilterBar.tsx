import { Suspense, lazy } from 'react'
import { useView } from '../../state/stores.ts'
import { Filters } from './Filters.tsx'
import { YearFilters } from './YearFilters.tsx'
import { usePlainFrame } from './view-frame.ts'

// They come with the models of their views.
const RankingFilters = lazy(async () => ({ default: (await import('./RankingFilters.tsx')).RankingFilters }))
const ComparisonFilters = lazy(async () => ({ default: (await import('./ComparisonFilters.tsx')).ComparisonFilters }))

/** What is filtered, for the view on screen; each takes its time and place from what it shows. */
export function FilterBar() {
  const { kind } = useView()
  switch (kind) {
    case 'overview':
    case 'trend':
    case 'composition':
    case 'matrix':
    case 'sources':
      return <YearFilters />
    case 'ranking':
      return (
        <Suspense fallback={<PlainFilters />}>
          <RankingFilters />
        </Suspense>
      )
    case 'compare':
      return (
        <Suspense fallback={<PlainFilters />}>
          <ComparisonFilters />
        </Suspense>
      )
  }
}

function PlainFilters() {
  return <Filters frame={usePlainFrame()} />
}
