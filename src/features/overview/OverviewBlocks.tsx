import { type ReactNode, Suspense, lazy } from 'react'
import type { Overview } from '../../domain/overview.ts'
import { useData, useIsBehind, useMessages } from '../../state/stores.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { OwnTrend } from './OverviewTrend.tsx'
import styles from './OverviewPanel.module.css'

// Rankings, and the peers they find, need all the data, so they can come with it.
const TrendWithPeers = lazy(async () => ({ default: (await import('./Briefed.tsx')).TrendWithPeers }))
const FirstStand = lazy(async () => ({ default: (await import('./Briefed.tsx')).FirstStand }))
const OtherStands = lazy(async () => ({ default: (await import('./Briefed.tsx')).OtherStands }))
const Changes = lazy(async () => ({ default: (await import('./Briefed.tsx')).Changes }))
const Documents = lazy(async () => ({ default: (await import('./Briefed.tsx')).Documents }))

interface OverviewBlocksProps {
  readonly overview: Overview
  /** What was agreed and what to be careful about, after what changed. */
  readonly events: ReactNode
  readonly cautions: ReactNode
}

/** The trend, where the place and partner stand among others, what changed among those, and on what all of it rests. */
export function OverviewBlocks({ overview, events, cautions }: OverviewBlocksProps) {
  const { app } = useMessages()
  const isComplete = useData((state) => state.isComplete)
  const isBehind = useIsBehind()
  const canRank = isComplete && !isBehind
  const alone = <OwnTrend overview={overview} />
  const waiting = <Skeleton label={app.loading} heightPx={360} />
  return (
    <div className={styles.blocks}>
      <div className={styles.main}>
        {canRank ? (
          <Suspense fallback={alone}>
            <TrendWithPeers overview={overview} />
          </Suspense>
        ) : (
          alone
        )}
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
