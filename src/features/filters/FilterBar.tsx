import { Suspense } from 'react'
import { useView } from '../../state/stores.ts'
import { fetched } from '../../ui/fetched.tsx'
import { Filters } from './Filters.tsx'
import { ScopeSwitch } from './ScopeSwitch.tsx'
import { YearFilters } from './YearFilters.tsx'
import { plainFrame } from '../../parts/view-frame.ts'
import { useFrameTexts } from './use-frame-texts.ts'

// They come with the models of their views.
const ranking = fetched(async () => (await import('./RankingFilters.tsx')).RankingFilters)
const comparison = fetched(async () => (await import('./ComparisonFilters.tsx')).ComparisonFilters)

/** What is filtered, for the view on screen; each takes its time and place from what it shows. */
export function FilterBar() {
  return (
    <>
      <ScopeSwitch />
      <ViewFilters />
    </>
  )
}

function ViewFilters() {
  const { kind } = useView()
  switch (kind) {
    case 'overview':
    case 'trend':
    case 'composition':
    case 'matrix':
    case 'map':
    case 'scatter':
    case 'check':
    case 'sources':
      return <YearFilters />
    case 'ranking':
      return (
        <Suspense fallback={<PlainFilters />}>
          <ranking.Part />
        </Suspense>
      )
    case 'compare':
      return (
        <Suspense fallback={<PlainFilters />}>
          <comparison.Part />
        </Suspense>
      )
  }
}

/** Stands in for filters on their way: what was opened in it would close when they come. */
function PlainFilters() {
  return (
    <div inert>
      <Filters frame={plainFrame(useFrameTexts())} />
    </div>
  )
}
