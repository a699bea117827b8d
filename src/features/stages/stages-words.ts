import type { PairsMark, PairsNames, PairsYear } from '../../charts/pairs-frame.ts'
import type { ChartBreak, PointMark } from '../../charts/trend-chart-types.ts'
import { brokenPeriods } from '../../domain/broken-periods.ts'
import { type Figure, isIncomplete, isValued, type ValuedFigure } from '../../domain/figure.ts'
import { missingMark } from '../../domain/format/missing-text.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { boundaryChanges } from '../../domain/occasions.ts'
import { yearPeriod } from '../../domain/period.ts'
import type { Registry } from '../../domain/registry.ts'
import type { Stages, StageYear } from '../../domain/stages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { ribbonMarks } from '../../parts/ribbon.ts'
import { whoSays } from '../../parts/trend-lines.ts'

/** Words and marks of two stages. */

/** A bar or a dot of the picture: its figure and what that is of. */
export interface StageMark {
  readonly id: string
  readonly stage: 'promised' | 'done' | 'ratio'
  readonly year: StageYear
  readonly figure: Figure
}

const STAGES = ['promised', 'done', 'ratio'] as const

/** Everything that can be drawn, year by year. */
export function stageMarks({ years }: Stages): readonly StageMark[] {
  return years.flatMap((year) => STAGES.map((stage) => ({ id: markId(stage, year.year), stage, year, figure: year[stage] })))
}

function markId(stage: StageMark['stage'], year: number): string {
  return `${stage}:${year}`
}

/** What a bar or dot is of, in a word or a few. */
export function stageName({ name }: Stages, stage: StageMark['stage'], { stages }: Messages): string {
  return stages.names[name][stage]
}

/** Code of the measure a figure is asked about under; a ratio is one of what came. */
export function stageMeasure({ promised, done }: Stages, stage: StageMark['stage']): string {
  return stage === 'promised' ? promised.code : done.code
}

/** The years as the chart draws them. */
export function toPairsYears(stages: Stages, registry: Registry, messages: Messages): readonly PairsYear[] {
  const toMark = (year: StageYear, stage: StageMark['stage']): PairsMark => {
    const figure = year[stage]
    return {
      id: markId(stage, year.year),
      value: isValued(figure) ? figure.quantity.value : null,
      missing: isValued(figure) ? '' : missingMark(figure.reason),
      mark: isValued(figure) ? markOf(figure) : 'filled',
      spoken: isValued(figure) ? [stageName(stages, stage, messages), formatQuantity(figure.quantity, figure.unit, messages.language), yearText(year, messages), whoSays(figure, registry, messages)].join(', ') : '',
    }
  }
  return stages.years.map((year) => ({ year: year.year, x: year.day, quiet: toMark(year, 'promised'), strong: toMark(year, 'done'), ratio: toMark(year, 'ratio') }))
}

/** The kinds of marks on screen that need a word; counted figures alone need none. */
export function marksShown(stages: Stages): readonly PointMark[] {
  const shown = new Set(stageMarks(stages).flatMap(({ figure }) => (isValued(figure) ? [markOf(figure)] : [])))
  return shown.size === 1 && shown.has('filled') ? [] : MARK_ORDER.filter((mark) => shown.has(mark))
}

const MARK_ORDER: readonly PointMark[] = ['filled', 'hollow', 'above', 'below']

function markOf(figure: ValuedFigure): PointMark {
  const { relation, status } = figure.quantity
  if (relation === '>') return 'above'
  if (relation === '<') return 'below'
  return relation === '~' || status === 'U' || isIncomplete(figure) ? 'hollow' : 'filled'
}

/** A year as it is written in sentences and tables. */
export function yearText({ year }: StageYear, { language }: Messages): string {
  return formatPeriod(yearPeriod(year), 'flow', language)
}

/** The names beside the picture. */
export function pairsNames(stages: Stages, messages: Messages): PairsNames {
  return { quiet: stageName(stages, 'promised', messages), strong: stageName(stages, 'done', messages), ratio: stageName(stages, 'ratio', messages) }
}

/** The last of each; of the ratio with its year, which the bars beside it need not share. */
export function pairsLasts({ years }: Stages, messages: Messages): PairsNames {
  const lastOf = (stage: StageMark['stage']) => {
    const last = years.findLast((year) => isValued(year[stage]))
    const figure = last?.[stage]
    if (!last || !figure || !isValued(figure)) return ''
    const value = formatQuantity(figure.quantity, figure.unit, messages.language)
    return stage === 'ratio' ? `${value} (${last.year})` : value
  }
  return { quiet: lastOf('promised'), strong: lastOf('done'), ratio: lastOf('ratio') }
}

/** What the ribbon over the bars marks. */
export function stagesBreaks({ breaks, years }: Stages, registry: Registry, messages: Messages): readonly ChartBreak[] {
  return ribbonMarks({ breaks, boundaries: boundaryChanges(registry, breaks), isMoment: false, periods: years.map(({ year }) => yearPeriod(year)) }, messages)
}

/** Positions of the years at which the series breaks, with the positions of the breaks. */
export function brokenYears({ breaks, years, counter }: Stages): ReadonlyMap<number, readonly number[]> {
  return brokenPeriods(breaks, years.map(({ year }) => yearPeriod(year)), counter)
}
