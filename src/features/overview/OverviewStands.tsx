import { type ReactNode, Suspense, lazy } from 'react'
import type { Overview } from '../../domain/overview.ts'
import { useData, useIsBehind, useMessages } from '../../state/stores.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './OverviewPanel.module.css'

// Rankings need all the data, so they can come with it.
const FirstStand = lazy(async () => ({ default: (await import('./Stands.tsx')).FirstStand }))
const OtherStands = lazy(async () => ({ default: (await import('./Stands.tsx')).OtherStands }))

interface OverviewStandsProps {
  readonly overview: Overview
  /** What stands beside the first ranking. */
  readonly children: ReactNode
  /** What follows the further rankings, in the second column. */
  readonly after: ReactNode
}

/** Where the place and partner stand among others, and what changed among those. */
export function OverviewStands({ overview, children, after }: OverviewStandsProps) {
  const { app } = useMessages()
  const isComplete = useData((state) => state.isComplete)
  const isBehind = useIsBehind()
  const canRank = isComplete && !isBehind
  const waiting = <Skeleton label={app.loading} heightPx={360} />
  return (
    <>
      <div className={styles.main}>
        {children}
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
              <OtherStands overview={overview} column="first" />
            </Suspense>
          )}
        </div>
        <div>
          {canRank && (
            <Suspense>
              <OtherStands overview={overview} column="second" />
            </Suspense>
          )}
          {after}
        </div>
      </div>
    </>
  )
}
