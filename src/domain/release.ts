import { counterOf } from './counting.ts'
import { type Evidence, publishedFigures, sourceOf } from './evidence.ts'
import type { PublishedFigure } from './figure.ts'
import { printedMargin } from './quantity.ts'
import { isMomentary, isSamePeriod } from './time.ts'

/** Rule 4: counters restate what they have published, and both numbers stand. */

/** Which of its counter's releases a figure is from. */
export interface Release {
  /** `first`: a later document gives another number; `restated`: an earlier one did. */
  readonly kind: 'first' | 'restated'
  /** The latest restatement of a first release; the first release of a restatement. */
  readonly other: PublishedFigure
}

/**
 * The release of a printed figure: compared with the figures that later and earlier documents of the same counter print
 * of the same cell and period. Numbers are the same where rounding explains the difference. null where the counter has
 * given one number only, is unknown, or its documents bear no dates.
 */
export function releaseOf(evidence: Evidence, figure: PublishedFigure): Release | null {
  const { registry } = evidence
  const counter = counterOf(registry, figure)
  if (counter === null) return null
  const isMoment = isMomentary(registry, registry.measures.get(figure.observation.measure))
  const dayOf = (other: PublishedFigure) => sourceOf(registry, other)?.date?.endDay ?? NaN
  const releases = publishedFigures(evidence, figure.observation)
    .filter((other) => counterOf(registry, other) === counter && isSamePeriod(other.period, figure.period, isMoment) && !Number.isNaN(dayOf(other)))
    .toSorted((a, b) => dayOf(a) - dayOf(b))
  const [first, last] = [releases[0], releases.at(-1)]
  if (first && dayOf(first) < dayOf(figure) && isOther(first, figure)) return { kind: 'restated', other: first }
  if (last && dayOf(last) > dayOf(figure) && isOther(last, figure)) return { kind: 'first', other: last }
  return null
}

function isOther({ quantity: a }: PublishedFigure, { quantity: b }: PublishedFigure): boolean {
  return Math.abs(a.value - b.value) > printedMargin(a) + printedMargin(b)
}
