import type { StackedColumn, StackedLayer } from '../../charts/stacked-chart-types.ts'
import type { ComponentStack } from '../../domain/components.ts'
import { type Figure, isValued } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'
import { ribbonMarks } from '../../parts/ribbon.ts'
import { type StackPicture, stackAxis } from './stack-picture.ts'

/** Words and layers of a stack of components. */

/** A layer of the picture: a component, or what is not broken down. */
interface ComponentPart {
  readonly key: string
  readonly name: string
  /** Beside the picture, and where there is little room. */
  readonly label: { readonly name: string; readonly short: string }
  /** Code of the measure its figures are asked about under. */
  readonly measure: string
  readonly figures: readonly (Figure | null)[]
}

const REST = 'rest'

/** The components, then what is not broken down in years without all of them, if there are any. Values only: the rest of shares is not drawn. */
export function componentParts({ layers, columns, measure, mode }: ComponentStack, { composition }: Messages, words: Words): readonly ComponentPart[] {
  const { components } = composition
  const open = columns.map(({ rest, verdict }) => (verdict === 'open' ? rest : null))
  return [
    ...layers.map((layer) => ({ key: layer.measure.code, name: words.measure(layer.measure.code), label: components.labels[layer.measure.code] ?? { name: words.measure(layer.measure.code), short: words.measure(layer.measure.code) }, measure: layer.measure.code, figures: layer.figures })),
    ...(mode === 'value' && open.some((figure) => figure !== null) ? [{ key: REST, name: components.open, label: { name: components.open, short: components.openShort }, measure: measure.code, figures: open }] : []),
  ]
}

/** The parts as the chart draws them, the first lowest. */
function toComponentLayers(stack: ComponentStack, messages: Messages, words: Words): readonly StackedLayer[] {
  const { language } = messages
  return componentParts(stack, messages, words).map((part, position): StackedLayer => {
    const last = part.figures.findLast((figure) => figure !== null && isValued(figure))
    return {
      id: part.key,
      name: part.label.name,
      shortName: part.label.short,
      detail: last && isValued(last) ? formatQuantity(last.quantity, last.unit, language) : '',
      colour: part.key === REST ? '--mark-quiet' : `--series-${position + 1}`,
      values: part.figures.map((figure) => (figure && isValued(figure) ? figure.quantity.value : null)),
      spoken: stack.columns.map(({ period }, column) => {
        const figure = part.figures[column]
        return [part.name, ...(figure && isValued(figure) ? [formatQuantity(figure.quantity, figure.unit, language)] : []), formatPeriod(period, 'flow', language)].join(', ')
      }),
    }
  })
}

/** The years with their totals; of shares, which are all of one whole, without. */
function componentColumns({ columns, mode }: ComponentStack): readonly StackedColumn[] {
  return columns.map(({ day, total, hasNegativeParts }) => ({ x: day, mark: mode === 'share' && hasNegativeParts ? '§' : null, ...(mode === 'value' && { total: total.quantity.value }) }))
}

/** The stack as it is drawn: each year is a bar of its own. */
export function componentPicture(stack: ComponentStack, messages: Messages, words: Words): StackPicture {
  const { breaks, boundaries, columns } = stack
  return {
    kind: 'layers',
    ...stackAxis(stack, messages.language),
    layers: toComponentLayers(stack, messages, words),
    columns: componentColumns(stack),
    runs: columns.map((_, column) => [column]),
    isMoment: false,
    breaks: ribbonMarks({ breaks, boundaries, isMoment: false, periods: columns.map(({ period }) => period) }, messages),
  }
}
