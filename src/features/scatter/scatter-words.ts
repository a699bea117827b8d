import type { ChartDot, DotPlot } from '../../charts/scatter-types.ts'
import { isIncomplete } from '../../domain/figure.ts'
import { formatTick } from '../../domain/format/axis.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Relation } from '../../domain/observation.ts'
import type { Scatter, ScatterDot } from '../../domain/scatter.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'
import { incompleteWords } from '../../parts/boundary-notes.ts'

/** Average sizes whose lines are drawn, in millions of US dollars a project. */
const SIZES = [1, 5, 20]

/** A scatter in the words of the chart. */
export function toDotPlot(scatter: Scatter, messages: Messages, words: Words): DotPlot {
  const { language } = messages
  const axis = { divisor: 1, label: '', language }
  return {
    dots: scatter.dots.map((dot) => toChartDot(scatter, dot, messages, words)),
    sizes: SIZES.map((size) => {
      const quantity = { value: size, relation: '=', precision: 1, status: 'A' } as const
      return { size, text: formatQuantity(quantity, 'USD million per project', language), shortText: formatQuantity(quantity, 'USD million', language) }
    }),
    xTitle: words.measure(scatter.projects.code),
    formatTick: (value) => formatTick(value, axis),
  }
}

/** Above the vertical axis: what it counts. */
export function capitalTitle({ capital }: Scatter, { language }: Messages, words: Words): string {
  return `${words.measure(capital.code)}, ${tableUnit(capital.unit, language)}`
}

/** The date of a dot, which is said where it is not the one asked for. */
export function dotDate({ capital: measure }: Scatter, { capital }: ScatterDot, { language }: Messages, words: Words, style: 'long' | 'short' = 'long'): string {
  return formatPeriod(capital.period, words.periodUse(measure.code), language, style)
}

function toChartDot(scatter: Scatter, dot: ScatterDot, messages: Messages, words: Words): ChartDot {
  const { place, projects, capital, isChosen, isPinned, isOtherDate } = dot
  const { language, provenance } = messages
  const [projectsText, capitalText, sizeText] = [projects, capital, dot.size].map(({ quantity, unit }) => formatQuantity(quantity, unit, language))
  const incomplete = incompleteWords(dot.size, messages, words)
  const date = isOtherDate ? [dotDate(scatter, dot, messages, words)] : []
  return {
    id: place.code,
    name: words.place(place.code),
    x: projects.quantity.value,
    y: capital.quantity.value,
    ...lookOf(dot),
    isChosen,
    isPinned,
    spoken: [words.place(place.code), projectsText, capitalText, `${sizeText} (${provenance.kinds.computed})`, ...date, ...(incomplete === null ? [] : [incomplete])].join(', '),
  }
}

const OPEN_TO: Readonly<Record<Relation, number>> = { '>': 1, '<': -1, '=': 0, '~': 0 }

/** A bound is open towards where the true value lies; what is about, of low reliability or lacks a part is hollow. */
function lookOf({ projects, capital, size }: ScatterDot): Pick<ChartDot, 'mark' | 'turnDegrees'> {
  const [right, up] = [OPEN_TO[projects.quantity.relation], OPEN_TO[capital.quantity.relation]]
  if (right !== 0 || up !== 0) return { mark: 'above', turnDegrees: Math.round((Math.atan2(right, up) * 180) / Math.PI) }
  const isVague = [projects, capital].some(({ quantity }) => quantity.relation === '~' || quantity.status === 'U')
  return { mark: isVague || isIncomplete(size) ? 'hollow' : 'filled', turnDegrees: 0 }
}
