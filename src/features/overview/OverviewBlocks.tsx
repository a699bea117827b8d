import { type ReactNode, Suspense, lazy } from 'react'
import type { Overview } from '../../domain/overview.ts'
import { useMessages } from '../../state/stores.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { OverviewTrend } from './OverviewTrend.tsx'
import { useCanRank } from './use-briefing.ts'
import styles from './OverviewPanel.module.css'

// Rankings need all the data, so they can come with it.
const FirstStand = lazy(async () => ({ default: (await import('./late-parts.ts')).FirstStand }))
const OtherStands = lazy(async () => ({ default: (await import('./late-parts.ts')).OtherStands }))
const Changes = lazy(async () => ({ default: (await import('./late-parts.ts')).Changes }))
const Documents = lazy(async () => ({ default: (await import('./late-parts.ts')).Documents }))

interface OverviewBlocksProps {
  readonly overview: Overview
  /** What was agreed and what to be careful about, after what changed. */
  readonly events: ReactNode
  readonly cautions: ReactNode
}

/** The trend, where the place and partner stand among others, what changed among those, and on what all of it rests. */
export function OverviewBlocks({ overview, events, cautions }: OverviewBlocksProps) {
  const { app } = useMessages()
  const canRank = useCanRank()
  const waiting = <Skeleton label={app.loading} heightPx={360} />
  return (
    <div className={styles.blocks}>
      <div className={styles.main}>
        <OverviewTrend overview={overview} />
        {canRank ? (
          <Suspense fallback={waiting}>
            <FirstStand overview={overview} waiting={waiting} />
          </Suspense>
        ) : (
          waiting
        )}
      </div>
      <div className={styles.columns}>
        <div>
          {canRank && (
            <Suspense>
              <OtherStands overview={overview} />
            </Suspense>
          )}
        </div>
        <div>
          {canRank && (
            <Suspense>
              <Changes overview={overview} />
            </Suspense>
          )}
          {events}
          {cautions}
          {canRank && (
            <Suspense>
              <Documents overview={overview} />
            </Suspense>
          )}
        </div>
      </div>
    </div>
  )
}
