import type { CompareFacts, CompositionCaptionFacts, CompositionFacts, RankingCaptionFacts, RankingFacts, ShareFacts, TrendCaptionFacts, TrendFacts } from '../domain/facts.ts'
import type { Pair } from '../domain/view.ts'
import type { MeasureDirection, Words } from './words.ts'

/** A part of the filter sentence: words between, or a slot that opens its picker. */
export type SentenceSegment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: SentenceSlot; readonly text: string }

export type SentenceSlot = 'measure' | 'localities' | 'partners' | 'time' | 'base' | 'mode' | 'boundaries'

/** What stands in the slots, in the reader's language. A slot that is null is left out. */
export interface FilterSentenceParts {
  readonly direction: MeasureDirection
  readonly measure: string
  /** Names, or the words for all of them. */
  readonly localities: readonly string[]
  readonly partners: readonly string[]
  readonly time: string
  /** The date that ranks are compared with, or that they are with none; null where there are no ranks to compare. */
  readonly base: string | null
  /** From `filters.modeOf`; null for plain values. */
  readonly mode: string | null
  /** The words of the filters area; null where no province is on screen. */
  readonly boundaries: string | null
}

/** Sentences made from data: headline, caption and alternative text of a chart (rule 11). */
export interface Sentences {
  readonly filter: (parts: FilterSentenceParts) => readonly SentenceSegment[]
  /** What a figure is of, within a sentence: "registered capital in Da Nang from South Korea". */
  readonly figureOf: (measure: string, pair: Pair, words: Words) => string
  /** One line: latest value and change since the start. Several: leader and runner-up. */
  readonly trendHeadline: (facts: TrendFacts, words: Words) => string
  /** Up to when it is official, what stands apart, part-years, other counters; empty where there is nothing to say. */
  readonly trendCaption: (facts: TrendCaptionFacts) => string
  readonly rankingHeadline: (facts: RankingFacts, words: Words) => string
  readonly rankingCaption: (facts: RankingCaptionFacts, words: Words) => string
  /** The largest part, its share of the whole, and how that changed since the first date. */
  readonly compositionHeadline: (facts: CompositionFacts, words: Words) => string
  /** Who counted and when, what the rest is, which shares are refused. */
  readonly compositionCaption: (facts: CompositionCaptionFacts) => string
  readonly compareHeadline: (facts: CompareFacts, words: Words) => string
  /** Reported and computed share side by side, with their denominators; empty where there is neither. */
  readonly shareHeadline: (facts: ShareFacts, words: Words) => string
}

export function text(words: string): SentenceSegment {
  return { kind: 'text', text: words }
}

export function slot(name: SentenceSlot, words: string): SentenceSegment {
  return { kind: 'slot', slot: name, text: words }
}
