import { THEMES, type Theme } from '../domain/view.ts'

/** The parts of a frame's address that hosts write to. */
export type FrameAddress = Pick<URL, 'pathname' | 'search' | 'hash'>

/**
 * One wanted height in every message that hosts listen to, in this order: Inflow's own helper, AMP and NPR's Sidechain, Datawrapper,
 * and, where the address says that they are there, pym.js (`childId`) and WordPress (`#?secret=`).
 */
export function heightMessages(heightPx: number, { pathname, search, hash }: FrameAddress): readonly unknown[] {
  const childId = new URLSearchParams(search).get('childId')
  const secret = /[#?&]secret=([A-Za-z0-9]+)/.exec(hash)?.[1]
  return [
    { type: 'inflow:height', height: heightPx },
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    // Listeners size the frame that speaks; older ones the one whose address contains the name.
    { 'datawrapper-height': { [pathname + search]: heightPx } },
    ...(childId ? [['pym', childId, 'height', heightPx].join('xPYMx')] : []),
    ...(secret ? [{ message: 'height', value: heightPx, secret }] : []),
  ]
}

/** What a host can say to the frame: which theme its page has, or that it listens only now and wants to be told the height again. */
export type HostMessage = { readonly kind: 'theme'; readonly theme: Theme } | { readonly kind: 'ask' }

/** Reads what a host sent; null for everything that is not for the frame, such as the widths of pym.js. */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null
  // WordPress says that it is ready where its script came later than the frame.
  if ('message' in data && data.message === 'ready') return { kind: 'ask' }
  if (!('type' in data)) return null
  if (data.type === 'inflow:ask') return { kind: 'ask' }
  if (data.type !== 'inflow:theme' || !('theme' in data)) return null
  const theme = THEMES.find((known) => known === data.theme)
  return theme ? { kind: 'theme', theme } : null
}

/** A part of the page that gives way where the frame is too low, and may take more where it is higher. */
export interface ElasticPart {
  readonly shownPx: number
  readonly wantedPx: number
}

/** How high a page lies in its frame, and how much of it does not fit even so. */
export interface FrameLayout {
  readonly heightPx: number
  readonly overflowPx: number
  readonly parts: readonly ElasticPart[]
}

/** Sixty-fourths of a pixel that browsers round off do not make a whole one. */
const ROUNDING_PX = 0.1

/** The height at which every part has what it wants, in whole pixels: the same whatever height the frame has now. */
export function wantedHeightPx({ heightPx, overflowPx, parts }: FrameLayout): number {
  const givenUpPx = parts.reduce((sum, { shownPx, wantedPx }) => sum + wantedPx - shownPx, 0)
  return Math.ceil(heightPx + overflowPx + givenUpPx - ROUNDING_PX)
}

/**
 * Whether a host should hear of a height. One pixel less is not worth moving a page for, and might be the rounding of a frame
 * that was just given one more: it would go back and forth for ever. Nothing at all means that there is nothing to see yet.
 */
export function isNewHeight(wantedPx: number, reportedPx: number | null): boolean {
  if (wantedPx <= 0) return false
  return reportedPx === null || wantedPx > reportedPx || wantedPx < reportedPx - 1
}
