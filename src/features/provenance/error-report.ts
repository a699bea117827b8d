import { leavesOf } from '../../domain/evidence.ts'
import type { ListedFigure } from '../../domain/evidence.ts'
import type { ValuedFigure } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { publisherText } from '../../domain/own-mark.ts'
import type { Registry } from '../../domain/registry.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'

/** The figure in question: what it is of, in words; the measure its period goes by; where Inflow shows it. */
interface QuestionedFigure {
  readonly figure: ValuedFigure
  readonly subject: string
  readonly measure: string
  readonly address: string
}

interface ErrorReport {
  readonly title: string
  readonly body: string
}

/** What somebody needs to look into a figure: what it says it is, its codes as in the files, its documents and notes, where it was seen. The last line is the reader's. */
export function errorReport({ figure, subject, measure, address }: QuestionedFigure, registry: Registry, messages: Messages, words: Words): ErrorReport {
  const { cite, provenance, language } = messages
  const period = formatPeriod(figure.period, words.periodUse(measure), language)
  const lines = [
    `${provenance.figure}: ${subject}, ${period}`,
    `${cite.shown}: ${formatQuantity(figure.quantity, figure.unit, language, figure.kind === 'computed' ? 'sentence' : 'full')} (${provenance.kinds[figure.kind]})`,
    ...(figure.quantity.status === 'A' ? [] : [`${provenance.status}: ${provenance.statuses[figure.quantity.status]}`]),
    ...(figure.kind === 'computed' ? [`${provenance.computations[figure.computation]}: ${provenance.formulas[figure.computation]}`] : []),
    ...leavesOf(figure).flatMap((leaf) => leafLines(leaf, registry, messages)),
    `${cite.inflowAddress}: ${address}`,
    '',
    `${cite.whatIsWrong}:`,
    '',
  ]
  return { title: cite.reportTitle(`${subject}, ${period}`), body: lines.join('\n') }
}

/** Codes of a figure in the files, and its document. */
function leafLines(leaf: ListedFigure, registry: Registry, { cite, provenance, language }: Messages): readonly string[] {
  const { measure, locality, partner, source: id } = leaf.kind === 'published' ? leaf.observation : leaf
  const { value, relation, precision } = leaf.quantity
  const source = registry.sources.get(id)
  const note = leaf.kind === 'published' ? leaf.observation.note : ''
  return [
    `${cite.codes}: ${[locality, partner, measure, leaf.period.text, `${relation} ${value}`, leaf.kind === 'published' ? leaf.observation.precision : precision, id].join(', ')}`,
    `${provenance.document}: ${[source && publisherText(source, language), source && `“${source.title}”`, source?.date?.text, source?.url].filter(Boolean).join(', ')}`,
    ...(note === '' ? [] : [`${provenance.note}: ${note}`]),
  ]
}
