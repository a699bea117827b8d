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
const matrix = fetched(async () => (await import('./MatrixFilters.tsx')).MatrixFilters)
const map = fetched(async () => (await import('./MapFilters.tsx')).MapFilters)
const scatter = fetched(async () => (await import('./ScatterFilters.tsx')).ScatterFilters)
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
    case 'check':
    case 'sources':
      return <YearFilters />
    case 'ranking':
      return (
        <Suspense fallback={<PlainFilters />}>
          <ranking.Part />
        </Suspense>
      )
    case 'matrix':
      return (
        <Suspense fallback={<PlainFilters />}>
          <matrix.Part />
        </Suspense>
      )
    case 'map':
      return (
        <Suspense fallback={<PlainFilters />}>
          <map.Part />
        </Suspense>
      )
    case 'scatter':
      return (
        <Suspense fallback={<PlainFilters />}>
          <scatter.Part />
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
