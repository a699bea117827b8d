import type { StackedLayer } from '../../charts/stacked-chart-types.ts'
import { missingMark } from '../../domain/format/missing-text.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import type { CompositionColumn, CompositionLayer, StackedComposition } from '../../domain/composition.ts'
import { type Figure, isValued } from '../../domain/figure.ts'
import { shareOfTotal } from '../../domain/share.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'
import { ribbonMarks } from '../../parts/ribbon.ts'
import { type StackPicture, stackAxis } from './stack-picture.ts'

/** Words and colours for the layers of a composition. */

/** Layers beyond the categorical colours, and the rest, are quiet. */
const SERIES_COLOURS = 7

/** What a layer is known by in the picture: the code of its place, or the rest. */
export function layerKey({ place }: CompositionLayer): string {
  return place?.code ?? 'rest'
}

/** The place of a layer, or what the rest is called. */
export function layerName({ place }: CompositionLayer, { over }: StackedComposition, { composition }: Messages, words: Words): string {
  return place ? words.place(place.code) : composition.rest[over]
}

/** How the dates of a composition are written. */
export function periodUse({ isMoment }: StackedComposition): 'stock' | 'flow' {
  return isMoment ? 'stock' : 'flow'
}

/** The stack as it is drawn. */
export function compositionPicture(composition: StackedComposition, messages: Messages, words: Words): StackPicture {
  const { breaks, boundaries, columns, runs, isMoment } = composition
  return {
    kind: 'layers',
    ...stackAxis(composition, messages.language),
    layers: toStackedLayers(composition, messages, words),
    columns: columns.map(({ day }, column) => ({ x: day, mark: columnMark(composition, column) })),
    runs,
    isMoment,
    breaks: ribbonMarks({ breaks, boundaries, isMoment, periods: columns.map(({ period }) => period) }, messages),
  }
}

/** A figure's share beside its value, or its value beside its share; null where a rule refuses it. */
export function besideFigure(composition: StackedComposition, layer: CompositionLayer, column: number): Figure | null {
  const [counted, at] = [layer.counted[column], composition.columns[column]]
  if (!counted || !at || !isValued(counted)) return null
  if (composition.mode === 'share') return counted
  return at.hasNegativeParts || !composition.measure.addsOver.includes(composition.over) ? null : shareOfTotal(counted, at.total)
}

/** The layers as the chart draws them, the largest lowest. */
function toStackedLayers(composition: StackedComposition, messages: Messages, words: Words): readonly StackedLayer[] {
  const { layers, columns } = composition
  const { language } = messages
  return layers.map((layer, position): StackedLayer => {
    const name = layerName(layer, composition, messages, words)
    const last = layer.figures.findLast(isValued)
    return {
      id: layerKey(layer),
      name,
      shortName: layer.place ? name : messages.composition.restShort,
      detail: last && isValued(last) ? formatQuantity(last.quantity, last.unit, language) : '',
      colour: layer.place === null || position >= SERIES_COLOURS ? '--mark-quiet' : `--series-${position + 1}`,
      values: layer.figures.map((figure) => (isValued(figure) ? figure.quantity.value : null)),
      spoken: columns.map((column, index) => [name, ...spokenParts(composition, layer, column, index, messages)].join(', ')),
    }
  })
}

function spokenParts(composition: StackedComposition, layer: CompositionLayer, { period }: CompositionColumn, index: number, { composition: texts, language }: Messages): readonly string[] {
  const [figure, beside] = [layer.figures[index], besideFigure(composition, layer, index)]
  const date = formatPeriod(period, periodUse(composition), language)
  if (!figure || !isValued(figure)) return [date]
  const value = formatQuantity(figure.quantity, figure.unit, language)
  if (!beside || !isValued(beside)) return [value, date]
  const other = formatQuantity(beside.quantity, beside.unit, language)
  return [value, beside.unit === 'percent' ? texts.shareOfTotal(other) : other, date]
}

/** The mark of a column that nothing is drawn for. */
function columnMark({ layers }: StackedComposition, column: number): string | null {
  const figures = layers.flatMap(({ figures: all }) => all[column] ?? [])
  const [reason] = figures.every((figure) => !isValued(figure)) ? figures.flatMap((figure) => (figure.kind === 'missing' ? [figure.reason] : [])) : []
  return reason ? missingMark(reason) : null
}
