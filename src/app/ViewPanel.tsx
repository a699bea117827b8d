import { type ComponentType, Suspense, lazy } from 'react'
import type { ViewKind } from '../domain/view.ts'
import { isInSlice } from '../io/slice.ts'
import { useHasFailedFiles } from '../state/failed-files.ts'
import { ShownViewContext, useIsOpening, useMessages, useView } from '../state/stores.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { useSettledView } from './use-needed-data.ts'
import styles from './App.module.css'

/** Each panel is a file of its own, fetched when its view is first shown. */
const FETCH_PANEL = {
  overview: async () => ({ default: (await import('../features/overview/OverviewPanel.tsx')).OverviewPanel }),
  trend: async () => ({ default: (await import('../features/trend/TrendPanel.tsx')).TrendPanel }),
  ranking: async () => ({ default: (await import('../features/ranking/RankingPanel.tsx')).RankingPanel }),
  composition: async () => ({ default: (await import('../features/composition/CompositionPanel.tsx')).CompositionPanel }),
  matrix: async () => ({ default: (await import('../features/matrix/MatrixPanel.tsx')).MatrixPanel }),
  compare: async () => ({ default: (await import('../features/compare/ComparePanel.tsx')).ComparePanel }),
  sources: async () => ({ default: (await import('../features/sources/SourcesPanel.tsx')).SourcesPanel }),
} satisfies Record<ViewKind, () => Promise<{ default: ComponentType }>>

const PairFigures = lazy(async () => ({ default: (await import('../features/pair-facts/PairFigures.tsx')).PairFigures }))

const PANELS: Record<ViewKind, ComponentType> = {
  overview: lazy(FETCH_PANEL.overview),
  trend: lazy(FETCH_PANEL.trend),
  ranking: lazy(FETCH_PANEL.ranking),
  composition: lazy(FETCH_PANEL.composition),
  matrix: lazy(FETCH_PANEL.matrix),
  compare: lazy(FETCH_PANEL.compare),
  sources: lazy(FETCH_PANEL.sources),
}

/** Fetches the first panel before anything is drawn, so that it is drawn at once. */
export async function prefetchPanel(kind: ViewKind): Promise<void> {
  // A failure is told where the panel is drawn.
  const panel = await FETCH_PANEL[kind]().catch(() => null)
  if (panel) PANELS[kind] = panel.default
}

/** The panel of the view, fetched when first asked for; one that breaks does not blank the page. Until new figures are here the old picture stays, quietly. */
export function ViewPanel() {
  const asked = useView()
  const view = useSettledView()
  const { app } = useMessages()
  const Panel = PANELS[view.kind]
  const isOpening = useIsOpening()
  const hasFailed = useHasFailedFiles()
  // The slice has the figures of the first visit alone; a table of another view would be a false one.
  const isWaiting = isOpening && !isInSlice(view) && !hasFailed
  const waiting = <Skeleton label={app.loading} heightPx={560} />
  return (
    <ShownViewContext value={view}>
      <div className={styles.panel} aria-busy={view !== asked}>
        <PanelBoundary key={view.kind} message={app.panelFailed} retry={app.retry}>
          <Suspense fallback={waiting}>{isWaiting ? waiting : <Panel />}</Suspense>
          {(view.kind === 'overview' || view.kind === 'trend') && !isOpening && (
            <Suspense>
              <PairFigures />
            </Suspense>
          )}
        </PanelBoundary>
      </div>
    </ShownViewContext>
  )
}
