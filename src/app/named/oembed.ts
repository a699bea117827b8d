import { CARD } from '../../charts/card-frame.ts'
import type { Language } from '../../domain/language.ts'
import { frameSnippet } from '../../url/snippets.ts'
import { type NamedPlace, inLanguage } from './named-files.ts'

const PROVIDER = 'Inflow'
const DAY_SECONDS = 86_400

export interface EmbeddedChart {
  readonly title: string
  readonly language: Language
  readonly widthPx: number
  readonly heightPx: number
  readonly place: NamedPlace | null
}

/** The code that shows a chart in a page of another site. */
export function embedCode({ title, language, heightPx, place }: EmbeddedChart): string | null {
  return place && frameSnippet({ address: `${place.folder}${inLanguage('embed.html', language)}`, page: place.page, title, heightPx, helper: null })
}

/**
 * What a content management system is told of a chart (oEmbed 1.0). A frame needs a whole address: without one the answer is
 * of the type `link`, which shows the title alone.
 */
export function oembedJson(chart: EmbeddedChart): Readonly<Record<string, unknown>> {
  const { title, language, widthPx, heightPx, place } = chart
  const shared = { version: '1.0', title, provider_name: PROVIDER, cache_age: DAY_SECONDS }
  if (!place) return { ...shared, type: 'link' }
  return {
    ...shared,
    type: 'rich',
    provider_url: place.site,
    html: embedCode(chart),
    width: widthPx,
    height: heightPx,
    thumbnail_url: `${place.folder}${inLanguage('card.png', language)}`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  }
}
