import { Suspense } from 'react'
import { stagePairOf } from '../domain/stage-pairs.ts'
import type { ViewKind } from '../domain/view.ts'
import { isInSlice } from '../io/slice.ts'
import { useHasFailedFiles } from '../state/failed-files.ts'
import { ShownViewContext, useIsOpening, useMessages, useView } from '../state/stores.ts'
import { FormerNotice } from '../parts/FormerNotice.tsx'
import { WhenIdle } from '../parts/WhenIdle.tsx'
import { type Fetched, fetched } from '../ui/fetched.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { useSettledView } from './use-needed-data.ts'
import styles from './App.module.css'

/** Each panel is a file of its own. */
const PANELS: Readonly<Record<ViewKind, Fetched<object>>> = {
  overview: fetched(async () => (await import('../features/overview/OverviewPanel.tsx')).OverviewPanel),
  trend: fetched(async () => (await import('../features/trend/TrendPanel.tsx')).TrendPanel),
  ranking: fetched(async () => (await import('../features/ranking/RankingPanel.tsx')).RankingPanel),
  composition: fetched(async () => (await import('../features/composition/CompositionPanel.tsx')).CompositionPanel),
  matrix: fetched(async () => (await import('../features/matrix/MatrixPanel.tsx')).MatrixPanel),
  map: fetched(async () => (await import('../features/map/MapPanel.tsx')).MapPanel),
  scatter: fetched(async () => (await import('../features/scatter/ScatterPanel.tsx')).ScatterPanel),
  compare: fetched(async () => (await import('../features/compare/ComparePanel.tsx')).ComparePanel),
  sources: fetched(async () => (await import('../features/sources/SourcesPanel.tsx')).SourcesPanel),
  check: fetched(async () => (await import('../features/check/CheckPanel.tsx')).CheckPanel),
}

const stagesFigure = fetched(async () => (await import('../features/stages/StagesFigure.tsx')).StagesFigure)
const pairFigures = fetched(async () => (await import('../features/pair-facts/PairFigures.tsx')).PairFigures)

/** Fetches a panel before it is drawn, so that it is drawn at once. */
export function prefetchPanel(kind: ViewKind): Promise<void> {
  return PANELS[kind].prefetch()
}

/** The panel of the view, fetched when first asked for; one that breaks does not blank the page. Until new figures are here the old picture stays, quietly. */
export function ViewPanel() {
  const asked = useView()
  const view = useSettledView()
  const { app } = useMessages()
  const { Part: Panel } = PANELS[view.kind]
  const isOpening = useIsOpening()
  const hasFailed = useHasFailedFiles()
  // The slice has the figures of the first visit alone; a table of another view would be a false one.
  const isWaiting = isOpening && !isInSlice(view) && !hasFailed
  const waiting = <Skeleton label={app.loading} heightPx={560} />
  return (
    <ShownViewContext value={view}>
      <div className={styles.panel} aria-busy={view !== asked}>
        <PanelBoundary key={view.kind} message={app.panelFailed} retry={app.retry}>
          <FormerNotice />
          <Suspense fallback={waiting}>{isWaiting ? waiting : <Panel />}</Suspense>
          {view.kind === 'trend' && stagePairOf(view.measure) !== null && !isOpening && (
            <WhenIdle>
              <Suspense>
                <stagesFigure.Part />
              </Suspense>
            </WhenIdle>
          )}
          {(view.kind === 'overview' || view.kind === 'trend') && !isOpening && (
            <WhenIdle>
              <Suspense>
                <pairFigures.Part />
              </Suspense>
            </WhenIdle>
          )}
        </PanelBoundary>
      </div>
    </ShownViewContext>
  )
}
