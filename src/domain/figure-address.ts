import type { ValuedFigure } from './figure.ts'
import { HOME_ECONOMY, WORLD } from './registry.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

/**
 * The view whose address leads to a figure again. A printed figure, or one absent from a complete list, stands in the
 * table of its place, partner and measure over the years; a computed one stands in the view it was computed for (`shown`).
 * Language and colours are left to whoever opens it.
 */
export function viewOfFigure(figure: ValuedFigure, shown: View): View {
  if (figure.kind === 'computed') return { ...shown, language: null, theme: 'auto' }
  const { measure, locality, partner } = figure.kind === 'published' ? figure.observation : figure
  return {
    ...DEFAULT_VIEW,
    kind: 'trend',
    measure,
    localities: locality === HOME_ECONOMY ? [] : [locality],
    partners: partner === WORLD ? [] : [partner],
    as: 'table',
  }
}
