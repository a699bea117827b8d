import { unpackFrozen } from './frozen.ts'
import type { Slice } from './slice.ts'

/** The figures a page brings along instead of asking the site for them, or that it should have brought. */
export type Carried = CarriedFigures | { readonly kind: 'damaged' }

export interface CarriedFigures {
  readonly kind: 'carried'
  /** The query of the view they were taken for. */
  readonly address: string
  readonly slice: Slice
  /** Day of the data, ISO 8601. */
  readonly asOf: string
  /** Whether they stay as they are while the site's data changes; else they are the site's own, built into the page. */
  readonly isFrozen: boolean
  /** Where the dashboard is, relative to the page or whole. */
  readonly site: string
}

/** The element that holds the figures of a page which brings them along, as JSON. */
export const CARRIED_ID = 'figures'

/** The part of an address's fragment that holds frozen figures. */
const FROZEN_PARAMETER = 'figures'

/** The fragment of an address that carries frozen figures. */
export function frozenFragment(packed: string): string {
  return `#${FROZEN_PARAMETER}=${packed}`
}

/** Figures as they stand in a page, with no letter that could end the element. */
export function writeCarried(figures: Omit<CarriedFigures, 'kind'>): string {
  return JSON.stringify(figures).replaceAll('<', '\\u003c')
}

/** Figures in the page itself, or in the fragment of its address; null where there are neither. `site`: where an address without its own leads. */
export async function readCarried(page: Pick<Document, 'getElementById'>, fragment: string, site: string): Promise<Carried | null> {
  const text = page.getElementById(CARRIED_ID)?.textContent
  // Written by the product itself, page and all.
  if (text) return { kind: 'carried', ...(JSON.parse(text) as Omit<CarriedFigures, 'kind'>) }
  // WordPress adds a secret of its own behind another "#?".
  const packed = new RegExp(`[#&]${FROZEN_PARAMETER}=([^#?&]*)`).exec(fragment)?.[1]
  if (packed === undefined) return null
  const frozen = await unpackFrozen(packed)
  return frozen.kind === 'frozen' ? { ...frozen, kind: 'carried', isFrozen: true, site } : { kind: 'damaged' }
}
