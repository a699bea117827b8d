import { Suspense, lazy } from 'react'
import { useMessages, useView } from '../state/stores.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'

const TrendPanel = lazy(async () => ({ default: (await import('../features/trend/TrendPanel.tsx')).TrendPanel }))
const RankingPanel = lazy(async () => ({ default: (await import('../features/ranking/RankingPanel.tsx')).RankingPanel }))
const ComparePanel = lazy(async () => ({ default: (await import('../features/compare/ComparePanel.tsx')).ComparePanel }))

const PairFigures = lazy(async () => ({ default: (await import('../features/pair-facts/PairFigures.tsx')).PairFigures }))

const PANELS = { trend: TrendPanel, ranking: RankingPanel, compare: ComparePanel }

/** The panel of the present view, fetched when first asked for; one that breaks does not blank the page. */
export function ViewPanel() {
  const { kind } = useView()
  const { app } = useMessages()
  const Panel = PANELS[kind]
  return (
    <PanelBoundary key={kind} message={app.panelFailed} retry={app.retry}>
      <Suspense fallback={<Skeleton label={app.loading} heightPx={560} />}>
        <Panel />
      </Suspense>
      {kind === 'trend' && (
        <Suspense>
          <PairFigures />
        </Suspense>
      )}
    </PanelBoundary>
  )
}
