import { listedFigures } from './nil.ts'
import { type Evidence, type ListedFigure, listedCell } from './evidence.ts'
import { missing, refused, type Figure, isMerged } from './figure.ts'
import { documentIdOf } from './own-mark.ts'
import { divideQuantities } from './quantity.ts'
import { isMomentary, isSamePeriod } from './time.ts'

/** Rule 10: average size of a project, capital over projects of one source and period. */

/** Capital and the projects it belongs to. Capital of adjustments or purchases belongs to no number of projects. */
const CAPITAL_AND_PROJECTS: readonly (readonly [capital: string, projects: string])[] = [
  ['capital', 'projects'],
  ['new_capital', 'new_projects'],
]

/** Whether a measure is capital of projects or their number, so that an average size can be asked for. */
export function hasAverageSize(measure: string): boolean {
  return CAPITAL_AND_PROJECTS.some((codes) => codes.includes(measure))
}

/**
 * Average size in millions of US dollars a project, from the first of the figures (of one cell, best first) to which the same
 * source gives the other half for the same period; `parts` are capital and projects, whose date must be said.
 * Refused for no projects ('zero denominator'); not reported where no source gives both, and for other measures and currencies.
 */
export function averageSize(evidence: Evidence, figures: readonly ListedFigure[]): Figure {
  let refusal: Figure | null = null
  for (const figure of figures) {
    const other = otherHalf(evidence, figure)
    if (!other) continue
    const [capital, projects] = isCapital(figure) ? [figure, other] : [other, figure]
    if (capital.unit !== 'USD million') continue
    const quantity = divideQuantities(capital.quantity, projects.quantity)
    if (quantity) return { kind: 'computed', computation: 'average size', unit: 'USD million per project', period: figure.period, quantity, parts: [capital, projects] }
    refusal ??= refused('zero denominator')
  }
  return refusal ?? missing('not reported')
}

function isCapital(figure: ListedFigure): boolean {
  return CAPITAL_AND_PROJECTS.some(([capital]) => capital === measureCodeOf(figure))
}

/** The projects to a figure of capital, or the capital to a number of projects: of the same source and period. */
function otherHalf(evidence: Evidence, figure: ListedFigure): ListedFigure | null {
  const { registry } = evidence
  const cell = listedCell(figure)
  const codes = CAPITAL_AND_PROJECTS.find((pair) => pair.includes(cell.measure))
  if (!codes) return null
  const measure = codes[0] === cell.measure ? codes[1] : codes[0]
  const isMoment = isMomentary(registry, registry.measures.get(measure))
  const candidates = listedFigures(evidence, { measure, locality: cell.locality, partner: cell.partner })
  return candidates.find((other) => documentIdOf(other) === documentIdOf(figure) && isSamePeriod(other.period, figure.period, isMoment) && lackingOf(other) === lackingOf(figure)) ?? null
}

function measureCodeOf(figure: ListedFigure): string {
  return listedCell(figure).measure
}

/** What a sum of places taken over leaves out, as a text: both halves must leave out the same. */
function lackingOf(figure: ListedFigure): string {
  return isMerged(figure) ? figure.lacking.join(' ') : ''
}
