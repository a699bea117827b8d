import type { Translated } from './language.ts'

/** What the list of named charts is ordered by: places of Viet Nam, the nation, Korea and its investors, economies compared. */
export const CHART_TOPICS = ['da-nang', 'hai-phong', 'provinces', 'viet-nam', 'korea-japan', 'economies'] as const
export type ChartTopic = (typeof CHART_TOPICS)[number]

/** A chart that has a name and a page of its own. */
export interface NamedChart {
  /** Part of the address of its page, and so never changed: small letters, digits and single hyphens. */
  readonly id: string
  /** The view it shows: the query of an address as `serialiseView` writes it, without language and theme. */
  readonly address: string
  /** What it is filed under. What it says is a sentence made from the data. */
  readonly titles: Translated
  readonly topic: ChartTopic
}
