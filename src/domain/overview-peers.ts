import { averageSize } from './average-size.ts'
import { changeBetween } from './change.ts'
import { isOfficialCount } from './counting.ts'
import { type Evidence, leavesOf, sourceOf } from './evidence.ts'
import { type ComputedFigure, isIncomplete } from './figure.ts'
import type { OverviewRank } from './facts.ts'
import { type Overview, ownTrend } from './overview.ts'
import { rankLevel } from './overview-figures.ts'
import { levelAt, type StandRow } from './overview-stand.ts'
import { orderPeers, type PeerTraits } from './peers.ts'
import { comparePeriods, type Period } from './period.ts'
import type { RankedDimension } from './ranking-scope.ts'
import { type Place, type Registry, WORLD } from './registry.ts'
import { isSamePair } from './scope.ts'
import { periodKey } from './time.ts'
import { type Trend, type TrendPoint, type TrendSeries, buildTrend } from './trend.ts'
import type { Pair, View } from './view.ts'

/** A pair beside the one in question. */
export interface Peer {
  readonly pair: Pair
  /** What the counter of the pair in question says of it, or statements where that has statements only; null: nothing that may be compared. */
  readonly series: TrendSeries | null
}

/** Growth of one line between the dates all lines share, in percent of the first. */
export interface PeerGrowth {
  readonly pair: Pair
  readonly percent: ComputedFigure
}

/** What an overview is compared with. */
export interface OverviewPeers {
  /** `pinned`: the pairs of the comparison, which the reader has chosen; `suggested`: the most alike, where there are none. */
  readonly kind: 'suggested' | 'pinned'
  /** What a peer differs in. */
  readonly over: RankedDimension
  /** What the peers are: of one partner in a province, other provinces. */
  readonly level: OverviewRank['level']
  readonly peers: readonly Peer[]
  /** Pinned pairs beyond the most that are drawn. */
  readonly further: readonly Pair[]
  /** The pair in question with its peers; without any the overview's own trend. */
  readonly trend: Trend
  /** Of official counts, how much each line grew, the pair in question first; null where lines share no two dates. */
  readonly growth: { readonly from: Period; readonly to: Period; readonly lines: readonly PeerGrowth[] } | null
}

/** More lines than this and none is quiet. */
export const MOST_PEERS = 4
const SUGGESTED_PEERS = 3

/**
 * The peers of an overview: the pinned pairs other than its own, else those that `orderPeers` finds most alike and that have a line
 * which may stand beside its own: of the same measure and counter; statements only beside statements.
 */
export function buildPeers(evidence: Evidence, overview: Overview): OverviewPeers {
  const { view, pair } = overview
  const alone = ownTrend(evidence, overview)
  const own = alone.series
  const counter = own.find(({ counted }) => counted.length > 0)?.counter ?? null
  const over = dimensionOf(evidence.registry, pair)
  const pinned = view.pins.filter((pin) => !isSamePair(pin, pair))
  const toPeer = (other: Pair): Peer => ({ pair: other, series: comparableSeries(evidence, view, other, counter) })
  const peers = pinned.length > 0 ? pinned.slice(0, MOST_PEERS).map(toPeer) : suggestPeers(evidence, overview, over, toPeer)
  const drawn = peers.flatMap(({ series }) => series ?? [])
  return {
    kind: pinned.length > 0 ? 'pinned' : 'suggested',
    over,
    level: over === 'partner' ? 'partners' : rankLevel(evidence, { ...pair, partner: WORLD }),
    peers,
    further: pinned.slice(MOST_PEERS),
    trend: drawn.length > 0 ? { ...alone, series: [...own, ...drawn] } : overview.trend,
    growth: growthOf(evidence.registry, alone.isMoment, own.find((series) => series.counter === counter), drawn),
  }
}

/** The pair in another place: another locality, or another partner of the same locality. */
export function peerPair({ over }: Pick<OverviewPeers, 'over'>, pair: Pair, code: string): Pair {
  return over === 'locality' ? { ...pair, locality: code } : { ...pair, partner: code }
}

/**
 * The pins that put a pair beside the one in question, or take it away again. Suggested peers become pins with it, and so does the pair
 * itself, so that the comparison has the same rows; with no peer left none are pinned.
 */
export function togglePeer(peers: OverviewPeers, view: Pick<View, 'pins'>, own: Pair, other: Pair): readonly Pair[] {
  const present = pinsOr(peers, view, own)
  const next = present.some((pin) => isSamePair(pin, other)) ? present.filter((pin) => !isSamePair(pin, other)) : [...present, other]
  return next.every((pin) => isSamePair(pin, own)) ? [] : withOwn(next, own)
}

/** The rows of a comparison of the pair with its peers: the pins, or what is suggested in place of them. */
export function comparedWith(peers: OverviewPeers, view: Pick<View, 'pins'>, own: Pair): readonly Pair[] {
  return withOwn(pinsOr(peers, view, own), own)
}

/** The view decides, not what is drawn: a reader may be quicker than the picture. */
function pinsOr({ peers }: OverviewPeers, { pins }: Pick<View, 'pins'>, own: Pair): readonly Pair[] {
  return pins.some((pin) => !isSamePair(pin, own)) ? pins : peers.map(({ pair }) => pair)
}

function withOwn(pairs: readonly Pair[], own: Pair): readonly Pair[] {
  return pairs.some((pair) => isSamePair(pair, own)) ? pairs : [own, ...pairs]
}

/** A partner of a whole economy is compared with its other partners, everything else with other localities. */
function dimensionOf({ places }: Registry, { locality, partner }: Pair): RankedDimension {
  return partner !== WORLD && places.get(locality)?.kind === 'country' ? 'partner' : 'locality'
}

function suggestPeers(evidence: Evidence, { view, pair, main }: Overview, over: RankedDimension, toPeer: (pair: Pair) => Peer): readonly Peer[] {
  const rows = levelAt(evidence, view, over, main.figure.period)?.rows.filter(({ figure }) => figure.kind !== 'nil' && !isIncomplete(figure)) ?? []
  const own = rows.find((row) => isSamePair(row.pair, pair))
  if (!own || own.figure.quantity.value <= 0) return []
  const traitsOf = traitsReader(evidence)
  const peers: Peer[] = []
  for (const code of orderPeers(traitsOf(own), rows.map(traitsOf))) {
    const peer = toPeer(peerPair({ over }, pair, code))
    if (peer.series) peers.push(peer)
    if (peers.length === SUGGESTED_PEERS) break
  }
  return peers
}

function traitsReader(evidence: Evidence): (row: StandRow | Omit<StandRow, 'isOtherDate' | 'isChosen'>) => PeerTraits {
  return ({ place, figure, alsoReported }) => {
    const size = averageSize(evidence, [figure, ...alsoReported])
    return { code: place.code, kin: kinOf(place), amount: figure.quantity.value, size: size.kind === 'computed' && size.quantity.value > 0 ? size.quantity.value : null }
  }
}

function kinOf({ kind, region, memberOf }: Place): readonly string[] {
  return kind === 'country' ? memberOf : region === null ? [] : [region]
}

function comparableSeries(evidence: Evidence, view: View, { locality, partner }: Pair, counter: string | null): TrendSeries | null {
  const one = { ...view, localities: [locality], partners: partner === WORLD ? [] : [partner], counters: counter === null ? [] : [counter] }
  const series = buildTrend(evidence, one, false)?.series ?? []
  if (counter === null) {
    const stated = series.find((other) => other.stated.length > 0)
    return stated ? { ...stated, counter: null, counted: [] } : null
  }
  const counted = series.find((other) => other.counter === counter && other.counted.length > 0)
  return counted ? { ...counted, stated: [] } : null
}

/** Flows go up and down too much for two of them to tell a growth. */
function growthOf(registry: Registry, isMoment: boolean, own: TrendSeries | undefined, drawn: readonly TrendSeries[]): OverviewPeers['growth'] {
  if (!isMoment || !own || drawn.length === 0) return null
  const lines = [own, ...drawn].map(({ pair, counted }) => ({ pair, points: new Map(counted.flat().filter((point) => isOfficialSum(registry, point)).map((point) => [periodKey(point.figure.period, isMoment), point])) }))
  const shared = [...(lines[0]?.points ?? [])].filter(([key]) => lines.every(({ points }) => points.has(key))).map(([key, { figure }]) => ({ key, period: figure.period }))
  const ordered = shared.toSorted((a, b) => comparePeriods(a.period, b.period))
  const [first] = ordered
  const last = ordered.at(-1)
  if (!first || !last || first === last) return null
  const grown = lines.flatMap(({ pair, points }): readonly PeerGrowth[] => {
    const [earlier, later] = [points.get(first.key), points.get(last.key)]
    const percent = earlier && later && changeBetween(registry, later.figure, earlier.figure, 'change')
    return percent?.kind === 'computed' ? [{ pair, percent }] : []
  })
  return grown.length > 1 ? { from: first.period, to: last.period, lines: grown } : null
}

/** Whether official documents alone say a point, and nothing of it is lacking. */
function isOfficialSum(registry: Registry, { figure }: TrendPoint): boolean {
  return !isIncomplete(figure) && leavesOf(figure).every((leaf) => isOfficialCount(sourceOf(registry, leaf)))
}
