/** Looks that pictures share, as attributes, so that a picture is whole wherever it goes. Sizes in pixels. */

export const NAME_PX = 14
export const DETAIL_PX = 13
/** Letters and numbers of breaks and events. */
export const NUMBER_PX = 12
export const STRONG_WEIGHT = 600
export const BOLD_WEIGHT = 700
/** How much wider strong and bold letters are, at most. */
export const BOLD_RATIO = 1.06

/** What marks are written in where nothing else is said. */
export const QUIET_TEXT = { fontSize: DETAIL_PX, fill: 'var(--muted)' } as const

/** Text over lines stands on a rim of paper. */
export const HALO = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 3 } as const

export const NAME_TEXT = { fontSize: NAME_PX, fontWeight: STRONG_WEIGHT, ...HALO } as const
