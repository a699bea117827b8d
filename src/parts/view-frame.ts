import type { Comparison } from '../domain/comparison.ts'
import { formatPeriod, formatYearRange } from '../domain/format/period-text.ts'
import { isCrossedMatrix } from '../domain/matrix-scope.ts'
import type { Matrix } from '../domain/matrix.ts'
import { fittingDenominator } from '../domain/mode.ts'
import type { Period } from '../domain/period.ts'
import type { Ranking } from '../domain/ranking.ts'
import type { Scatter } from '../domain/scatter.ts'
import { HOME_ECONOMY, type Place, type Registry } from '../domain/registry.ts'
import { chosenPairs } from '../domain/scope.ts'
import { scopeOf } from '../domain/scope-switch.ts'
import type { ShareDenominator, View } from '../domain/view.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Words } from '../i18n/words.ts'

/** What the filter sentence takes from what is on screen. */
export interface ViewFrame {
  /** What kind of time it is, as the picker is called; and the years or the date, in words. */
  readonly timeLabel: string
  readonly time: string
  /** The place meant where none is chosen. */
  readonly everywhere: string
  /** The denominator shares have here; null: the whole that is on screen. */
  readonly of: ShareDenominator | null
}

/** What a frame is made of. */
export interface FrameTexts {
  readonly view: View
  readonly registry: Registry
  readonly messages: Messages
  readonly words: Words
}

/** The frame as far as the choice alone tells, until what it takes from the data is there. */
export function plainFrame({ view, messages: { filters }, words }: Omit<FrameTexts, 'registry'>): ViewFrame {
  const [pair] = chosenPairs(view)
  const timeLabel = view.kind === 'ranking' || view.kind === 'map' || view.kind === 'compare' || view.kind === 'scatter' || isCrossedMatrix(view) ? filters.date : filters.timeRange
  return { timeLabel, time: timeLabel, everywhere: words.place(HOME_ECONOMY), of: view.kind === 'composition' ? null : pair ? fittingDenominator(pair, view.of) : 'nation' }
}

/** The frame of views over time. `years`: those the data has. */
export function yearsFrame(texts: FrameTexts, years: { readonly first: number; readonly last: number } | null): ViewFrame {
  const { view, registry, messages } = texts
  const { filters, language } = messages
  const plain = plainFrame(texts)
  const from = view.fromYear ?? years?.first
  const to = view.toYear ?? years?.last
  // The lists and counts of these views have dates of their own, fewer than the measure has years.
  const isUnbound = view.kind !== 'overview' && view.kind !== 'trend' && view.fromYear === null && view.toYear === null
  const time = isUnbound ? filters.allYears : from === undefined || to === undefined ? plain.time : from > to ? openRange(view) : formatYearRange(from, to, language)
  // Without a place these are of all members of a level.
  const isOfEconomies = (view.kind === 'matrix' || view.kind === 'sources' || view.kind === 'check') && view.localities.length === 0 && scopeOf(registry, view) === 'world'
  return { ...plain, time, ...(isOfEconomies && { everywhere: filters.allEconomies }) }
}

/** The years asked for where the data has none of them. */
export function openRange({ fromYear, toYear }: Pick<View, 'fromYear' | 'toYear'>): string {
  return `${fromYear ?? '…'}–${toYear ?? '…'}`
}

/** The frame of a ranking or a map: its date, and the level or the locality whose partners are ranked. */
export function rankingFrame(texts: FrameTexts, ranking: Ranking | null): ViewFrame {
  const everywhere = ranking?.over === 'partner' ? texts.words.place(ranking.fixed) : levelName(texts, ranking?.rows[0]?.place)
  return { ...dateFrame(texts, ranking?.at ?? null), everywhere, of: ranking?.of ?? 'nation' }
}

/** The frame of a scatter: its date, and the level or the locality whose partners are set against one another. */
export function scatterFrame(texts: FrameTexts, scatter: Scatter | null): ViewFrame {
  const everywhere = scatter?.over === 'partner' ? texts.words.place(scatter.fixed) : levelName(texts, scatter?.dots[0]?.place)
  return { ...plainFrame(texts), ...dateFrame(texts, scatter?.at ?? null), everywhere }
}

/** The frame of a matrix: its years or, of places against places, its date; the place whose partners stand in its rows. */
export function matrixFrame(texts: FrameTexts, matrix: Matrix | null): ViewFrame {
  const frame = { ...yearsFrame(texts, matrix?.years ?? null), ...(matrix && { of: matrix.of }) }
  if (isCrossedMatrix(texts.view)) return { ...frame, ...dateFrame(texts, matrix?.at ?? null) }
  return matrix?.directions.rows === 'partner' && matrix.fixed !== null ? { ...frame, everywhere: texts.words.place(matrix.fixed) } : frame
}

/** The frame of a comparison: its date, and the level compared. */
export function comparisonFrame(texts: FrameTexts, comparison: Comparison | null): ViewFrame {
  const first = comparison?.rows[0]?.pair
  return { ...plainFrame(texts), ...dateFrame(texts, comparison?.at ?? null), everywhere: levelName(texts, first && texts.registry.places.get(first.locality)) }
}

/** What a level is called: all provinces, or all economies. */
function levelName({ view, registry, messages: { filters } }: FrameTexts, member: Place | undefined): string {
  return (member ? member.kind === 'country' : scopeOf(registry, view) === 'world') ? filters.allEconomies : filters.allProvinces
}

/** A date as the sentence has it; the word for it where there is none. */
function dateFrame({ view, messages: { filters, language }, words }: FrameTexts, date: Period | null): Pick<ViewFrame, 'timeLabel' | 'time'> {
  return { timeLabel: filters.date, time: date ? formatPeriod(date, words.periodUse(view.measure), language) : filters.date }
}
