import { isOfficialCount } from './counting.ts'
import { leavesOf, sourceIdOf, sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import { isValued, type FigureUnit } from './figure.ts'
import { heatScale, type HeatScale } from './heat.ts'
import type { MatrixBody, MatrixMode } from './matrix-body.ts'
import { crossMatrix } from './matrix-cross.ts'
import { matrixDirections } from './matrix-scope.ts'
import { timeMatrix } from './matrix-time.ts'
import { comparePeriods, type Period } from './period.ts'
import type { Measure } from './registry.ts'
import { isMomentary } from './time.ts'
import type { View } from './view.ts'

/** Two of locality, partner and time against each other. */
export interface Matrix extends MatrixBody {
  readonly measure: Measure
  readonly isMoment: boolean
  readonly mode: MatrixMode
  readonly unit: FigureUnit
  /** Classes of the cells; totals have no colour. */
  readonly heat: HeatScale
  readonly sourceIds: readonly string[]
  readonly officialUntil: Period | null
}

/** The matrix of a view; null where the registry does not know its measure. Without any figure its rows are empty. */
export function buildMatrix(evidence: Evidence, view: View): Matrix | null {
  const measure = evidence.registry.measures.get(view.measure)
  if (!measure) return null
  const isMoment = isMomentary(evidence.registry, measure)
  const mode = view.mode === 'index' ? 'value' : view.mode
  const context = { evidence, view, measure, isMoment, mode }
  const directions = matrixDirections(evidence, view)
  const body = directions.columns === 'time' ? timeMatrix(context, directions.rows) : crossMatrix(context, directions)
  const figures = body.rows.flatMap(({ cells }) => cells.map(({ figure }) => figure)).filter(isValued)
  const leaves = [...new Set(figures.flatMap(leavesOf))]
  const totals = [...body.foot.flatMap(({ cells }) => cells), ...body.rows.flatMap(({ side }) => side ?? [])].map(({ figure }) => figure).filter(isValued)
  return {
    ...body,
    measure,
    isMoment,
    mode,
    unit: figures[0]?.unit ?? measure.unit,
    heat: heatScale(figures.map(({ quantity }) => quantity.value), mode === 'change'),
    sourceIds: [...new Set([...leaves, ...totals.flatMap(leavesOf)].map(sourceIdOf))],
    officialUntil: latestOfficial(evidence, leaves),
  }
}

function latestOfficial({ registry }: Evidence, figures: readonly ListedFigure[]): Period | null {
  const periods = new Set(figures.filter((figure) => isOfficialCount(sourceOf(registry, figure))).map(({ period }) => period))
  return [...periods].toSorted(comparePeriods).at(-1) ?? null
}
