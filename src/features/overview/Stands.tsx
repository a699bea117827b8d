import { use, useDeferredValue } from 'react'
import type { Evidence } from '../../domain/evidence.ts'
import type { Overview } from '../../domain/overview.ts'
import { type Stand, buildStands, standPreparations } from '../../domain/overview-stand.ts'
import { pause } from '../../io/idle.ts'
import { useEvidence, useMessages } from '../../state/stores.ts'
import { MoversBlock } from './MoversBlock.tsx'
import { StandBlock } from './StandBlock.tsx'
import styles from './OverviewPanel.module.css'

/** Both parts of the page show the same stands, ranked once. */
const known = new WeakMap<Overview, Promise<readonly Stand[]>>()

function standsOf(evidence: Evidence, overview: Overview): Promise<readonly Stand[]> {
  const stands = known.get(overview) ?? rankInPieces(evidence, overview)
  known.set(overview, stands)
  return stands
}

/** Hundreds of places are ranked: the page can answer in between. */
async function rankInPieces(evidence: Evidence, { view, pair, main }: Overview): Promise<readonly Stand[]> {
  for (const prepare of standPreparations(evidence, view, main.figure.period)) {
    await pause()
    prepare()
  }
  return buildStands(evidence, view, pair, main.figure.period)
}

/** Where the place or partner stands among others, first of all; nothing where it stands among none. */
export function FirstStand({ overview }: { readonly overview: Overview }) {
  const evidence = useEvidence()
  // The headline comes first: what ranks hundreds of places follows when the page has time.
  const asked = useDeferredValue(overview)
  const [first] = use(standsOf(evidence, asked))
  return first && <StandBlock overview={asked} stand={first} />
}

interface OtherStandsProps {
  readonly overview: Overview
  readonly column: 'first' | 'second'
}

/** The further levels, and what changed among those of all: every other block of them, for each of two columns. */
export function OtherStands({ overview, column }: OtherStandsProps) {
  const evidence = useEvidence()
  const asked = useDeferredValue(overview)
  const stands = use(standsOf(evidence, asked))
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
