import { type ReactNode, useDeferredValue, useEffect, useState } from 'react'
import type { Dataset } from '../../domain/dataset.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Overview } from '../../domain/overview.ts'
import { type Stand, buildStands, standPreparations } from '../../domain/overview-stand.ts'
import { pause } from '../../io/idle.ts'
import { useEvidence, useMessages } from '../../state/stores.ts'
import { MoversBlock } from './MoversBlock.tsx'
import { StandBlock } from './StandBlock.tsx'
import styles from './OverviewPanel.module.css'

/** Both parts of the page show the same stands, ranked once. */
const known = new WeakMap<Overview, readonly Stand[]>()
/** Datasets whose places are being ranked for the first time, and those that have been. */
const begun = new WeakMap<Dataset, Promise<void>>()
const done = new WeakSet<Dataset>()

/** The stands; null while the places of new data are ranked for the first time, which takes longest. */
function useStands(overview: Overview): { readonly asked: Overview; readonly stands: readonly Stand[] | null } {
  const evidence = useEvidence()
  // The headline comes first: what ranks hundreds of places follows when the page has time.
  const asked = useDeferredValue(overview)
  const [isRanked, setIsRanked] = useState(() => done.has(evidence.dataset))
  useEffect(() => {
    if (isRanked) return
    let isGone = false
    void rankInPieces(evidence, asked).then(() => !isGone && setIsRanked(true))
    return () => {
      isGone = true
    }
  }, [isRanked, evidence, asked])
  return { asked, stands: isRanked ? standsOf(evidence, asked) : null }
}

function standsOf(evidence: Evidence, overview: Overview): readonly Stand[] {
  const { view, pair, main } = overview
  const stands = known.get(overview) ?? buildStands(evidence, view, pair, main.figure.period)
  known.set(overview, stands)
  return stands
}

/** Ranks so that the page can answer in between. */
function rankInPieces(evidence: Evidence, { view, main }: Overview): Promise<void> {
  const rank = async () => {
    for (const prepare of standPreparations(evidence, view, main.figure.period)) {
      await pause()
      prepare()
    }
    done.add(evidence.dataset)
  }
  const ranking = begun.get(evidence.dataset) ?? rank()
  begun.set(evidence.dataset, ranking)
  return ranking
}

interface FirstStandProps {
  readonly overview: Overview
  /** Shown until it is known. */
  readonly waiting: ReactNode
}

/** Where the place or partner stands among others, first of all; nothing where it stands among none. */
export function FirstStand({ overview, waiting }: FirstStandProps) {
  const { asked, stands } = useStands(overview)
  if (!stands) return waiting
  const [first] = stands
  return first && <StandBlock overview={asked} stand={first} />
}

interface OtherStandsProps {
  readonly overview: Overview
  readonly column: 'first' | 'second'
}

/** The further levels, and what changed among those of all: every other block of them, for each of two columns. */
export function OtherStands({ overview, column }: OtherStandsProps) {
  const { asked, stands } = useStands(overview)
  if (!stands) return null
  const [first, ...others] = stands
  const changed = stands.filter(({ movers }) => movers !== null)
  const blocks = [
    ...others.map((stand) => <StandBlock key={`stand ${stand.over}`} overview={asked} stand={stand} />),
    ...changed.map((stand) => <MoversBlock key={`movers ${stand.over}`} overview={asked} stand={stand} />),
    ...(first && changed.length === 0 ? [<ChangesRefused key="refused" />] : []),
  ]
  return blocks.filter((_, position) => position % 2 === (column === 'first' ? 0 : 1))
}

function ChangesRefused() {
  const { overview: texts } = useMessages()
  return (
    <section className={styles.block} aria-labelledby="overview-changes">
      <h2 id="overview-changes">{texts.changesHeading}</h2>
      <p className={styles.lead}>{texts.changesRefused}</p>
    </section>
  )
}
