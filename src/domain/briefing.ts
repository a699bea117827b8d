import { type Concentration, concentrationOf } from './briefing-concentration.ts'
import { counterOf } from './counting.ts'
import { type Evidence, leavesOf, sourceIdOf } from './evidence.ts'
import type { ValuedFigure } from './figure.ts'
import type { Overview } from './overview.ts'
import type { KeyFigure } from './overview-figures.ts'
import type { Mover } from './overview-movers.ts'
import { type OverviewPeers, buildPeers } from './overview-peers.ts'
import { type Stand, buildStands } from './overview-stand.ts'
import { WORLD } from './registry.ts'
import { isSamePair } from './scope.ts'

/** What a short ranking shows, with what only all the data can tell of it. */
export interface BriefedStand extends Stand {
  /** null for rankings of localities. */
  readonly concentration: Concentration | null
  /** Who counted the changes; null where none are compared. */
  readonly changesCounter: string | null
  /** What changed for the one in question; null: nothing, or it is none of them. */
  readonly ownChange: Mover | null
}

/** What an overview says beyond its own figures: how the place stands to others, whom it depends on, what made the change. */
export interface Briefing {
  readonly peers: OverviewPeers
  readonly stands: readonly BriefedStand[]
  /** Whether somebody counts the partners of the locality at two dates, so that it can be told which of them made the change. */
  readonly hasPartnerChanges: boolean
  /** Ids of the documents that everything but the lines of the trend rests on, the overview's own first. */
  readonly sourceIds: readonly string[]
}

/** The briefing of an overview; ranks whole levels, see `standPreparations`. */
export function buildBriefing(evidence: Evidence, overview: Overview): Briefing {
  const { registry } = evidence
  const { view, pair, main, measure, figures, trend } = overview
  const stands = buildStands(evidence, view, pair, main.figure.period).map((stand): BriefedStand => {
    const counted = stand.movers?.all[0]?.difference.parts[0]
    return {
      ...stand,
      concentration: concentrationOf(evidence, measure.code, stand),
      changesCounter: counted ? (leavesOf(counted).map((leaf) => counterOf(registry, leaf)).at(0) ?? null) : null,
      ownChange: stand.movers?.all.find((mover) => isSamePair(mover.pair, pair)) ?? null,
    }
  })
  return {
    peers: buildPeers(evidence, overview),
    stands,
    hasPartnerChanges: pair.partner !== WORLD || stands.some(({ over, movers }) => over === 'partner' && movers !== null),
    sourceIds: [...new Set([...figures.flatMap(figuresOf).flatMap(leavesOf).map(sourceIdOf), ...stands.flatMap(({ sourceIds }) => sourceIds), ...trend.events.map(({ source }) => source)])],
  }
}

/** The figures a key figure shows. */
function figuresOf(entry: KeyFigure): readonly ValuedFigure[] {
  switch (entry.kind) {
    case 'latest':
      return [entry.figure, ...(entry.change ? [entry.change] : [])]
    case 'size':
      return [entry.figure, ...(entry.against ? [entry.against.figure] : [])]
    case 'share':
      return [entry.computed, entry.reported].filter((figure) => figure !== null)
    case 'rank':
      // Of the others of the level the document is the same.
      return [...(entry.computed.kind === 'computed' ? entry.computed.parts.slice(0, 1) : []), ...entry.reported]
  }
}
