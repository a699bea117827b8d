import { latestOfficial } from './counting.ts'
import { leavesOf, sourceIdOf, type Evidence } from './evidence.ts'
import { isValued, type FigureUnit } from './figure.ts'
import { heatScale, type HeatScale } from './heat.ts'
import type { MatrixBody, MatrixMode } from './matrix-body.ts'
import { crossMatrix } from './matrix-cross.ts'
import { matrixDirections } from './matrix-scope.ts'
import { timeMatrix } from './matrix-time.ts'
import { breaksOf } from './occasions.ts'
import type { Period } from './period.ts'
import type { Measure, SeriesBreak } from './registry.ts'
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
  /** Of time in columns, those between the first and the last. */
  readonly breaks: readonly SeriesBreak[]
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
    breaks: breaksBetween(evidence, measure, body),
    sourceIds: [...new Set([...leaves, ...totals.flatMap(leavesOf)].map(sourceIdOf))],
    officialUntil: latestOfficial(evidence.registry, leaves),
  }
}

function breaksBetween({ registry }: Evidence, { code }: Measure, { columns, rows }: MatrixBody): readonly SeriesBreak[] {
  const dated = columns.flatMap((column) => (column.kind === 'time' ? [column] : []))
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return []
  const localities = new Set(rows.flatMap(({ cells }) => cells.slice(0, 1).map(({ pair }) => pair.locality)))
  const counters = new Set(dated.flatMap(({ counter }) => counter ?? []))
  return breaksOf(registry, code, [...localities], [...counters]).filter(({ day }) => first.period.endDay < day && day <= last.period.endDay)
}
