import { type ReactNode, useDeferredValue, useMemo } from 'react'
import type { Overview } from '../../domain/overview.ts'
import { buildStands } from '../../domain/overview-stand.ts'
import { useData, useEvidence, useMessages } from '../../state/stores.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { MoversBlock } from './MoversBlock.tsx'
import { StandBlock } from './StandBlock.tsx'
import styles from './OverviewPanel.module.css'

interface OverviewStandsProps {
  readonly overview: Overview
  /** What stands beside the first ranking. */
  readonly children: ReactNode
  /** What follows the further rankings. */
  readonly after: ReactNode
}

/** Where the place and partner stand among others, and what changed among those. */
export function OverviewStands({ overview, children, after }: OverviewStandsProps) {
  const evidence = useEvidence()
  const { app, overview: texts } = useMessages()
  const isComplete = useData((state) => state.isComplete)
  // The headline comes first: what ranks hundreds of places follows when the page has time.
  const asked = useDeferredValue(overview)
  const stands = useMemo(() => (isComplete ? buildStands(evidence, asked.view, asked.pair, asked.main.figure.period) : null), [evidence, isComplete, asked])
  const [first, ...others] = stands ?? []
  const changed = (stands ?? []).filter(({ movers }) => movers !== null)
  return (
    <>
      <div className={styles.main} data-alone={(stands !== null && !first) || undefined}>
        {children}
        {stands === null && <Skeleton label={app.loading} heightPx={360} />}
        {first && <StandBlock overview={asked} stand={first} />}
      </div>
      <div className={styles.columns}>
        {others.map((stand) => (
          <StandBlock key={stand.over} overview={asked} stand={stand} />
        ))}
        {changed.map((stand) => (
          <MoversBlock key={stand.over} overview={asked} stand={stand} />
        ))}
        {first && changed.length === 0 && (
          <section className={styles.block} aria-labelledby="overview-changes">
            <h2 id="overview-changes">{texts.changesHeading}</h2>
            <p className={styles.lead}>{texts.changesRefused}</p>
          </section>
        )}
        {after}
      </div>
    </>
  )
}
