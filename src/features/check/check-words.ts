import type { CheckGroupKind, Checks, ClaimCheck, MoveCheck, RankCheck, Remark, RestatedCheck, ShareCheck, SumCheck } from '../../domain/checks-types.ts'
import { counterOf } from '../../domain/counting.ts'
import type { PublishedFigure } from '../../domain/figure.ts'
import { formatNumber } from '../../domain/format/number.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity, formatTablePhrase } from '../../domain/format/quantity-text.ts'
import { publisherOf } from '../../domain/own-mark.ts'
import { comparePeriods } from '../../domain/period.ts'
import { type Registry, WORLD } from '../../domain/registry.ts'
import type { Pair } from '../../domain/view.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'

/** What the words of a check are made of. */
export interface CheckTexts {
  readonly registry: Registry
  readonly messages: Messages
  readonly words: Words
}

export type ListedCheck = SumCheck | ShareCheck | RankCheck | ClaimCheck | RestatedCheck | MoveCheck

/** Whether a check is one of those that do not agree; what was restated or moved is told anyway. */
export function isDiffering(check: ListedCheck): boolean {
  switch (check.kind) {
    case 'sum':
      return check.verdict !== 'agrees'
    case 'share':
    case 'rank':
    case 'claim':
      return !check.agrees
    case 'restated':
    case 'fall':
    case 'jump':
      return true
  }
}

/** The checks of a group that hold figures against each other. */
export function checksOf(checks: Checks, kind: Exclude<CheckGroupKind, 'remarks'>): readonly ListedCheck[] {
  return checks[kind].listed
}

/** The locality of a check and, where it is not all of them, its partner. */
export function pairText({ locality, partner }: Pair, { messages, words }: CheckTexts): string {
  return messages.chart.lineOf(words.place(locality), partner === WORLD ? null : words.partner(partner))
}

/** The date a check is about, short. */
export function whenText({ period, measure }: ListedCheck, { messages, words }: CheckTexts): string {
  return formatPeriod(period, words.periodUse(measure), messages.language, 'short')
}

/** Who says it: the counter where one is known, else the publisher. */
export function whoText(figure: PublishedFigure, { registry, messages }: CheckTexts): string {
  const counter = counterOf(registry, figure)
  return counter === null ? publisherOf(registry, figure, messages.language) : messages.chart.counter(counter)
}

/** The date of a figure, short. */
export function dateText(figure: PublishedFigure, { messages, words }: CheckTexts): string {
  return formatPeriod(figure.period, words.periodUse(figure.observation.measure), messages.language, 'short')
}

/** A number of a check in the fixed unit of its measure, its relation in words. */
export function numberText(figure: { readonly quantity: PublishedFigure['quantity']; readonly unit: PublishedFigure['unit'] }, { messages: { language } }: CheckTexts): string {
  return figure.unit === 'rank' ? formatQuantity(figure.quantity, figure.unit, language) : formatTablePhrase(figure.quantity, figure.unit, language)
}

/** The largest residual that rounding can explain, to its first digit. */
export function toleranceText({ tolerance }: SumCheck, { messages: { language } }: CheckTexts): string {
  return formatNumber(tolerance, { language, precision: tolerance === 0 ? 1 : 10 ** Math.floor(Math.log10(tolerance) - 1) })
}

/** The number of a residual with all the digits it has: what is less than a table shows is what is looked for. */
export function residualText({ residual: { quantity } }: SumCheck, { messages: { language } }: CheckTexts): string {
  return formatNumber(quantity.value, { language, precision: quantity.precision === 0 ? 1 : quantity.precision })
}

/** The totals that two shares are of. */
export function shareWords({ computed, of, implied, measure }: ShareCheck, { messages, words }: CheckTexts): { readonly computed: string; readonly reported: string | null } {
  const { check, language } = messages
  const total = computed.parts[1]
  return {
    computed: total ? check.shareOf(of, formatTablePhrase(total.quantity, total.unit, language), formatPeriod(total.period, words.periodUse(measure), language, 'short')) : '',
    reported: implied && total ? check.implied(formatQuantity(implied, total.unit, language)) : null,
  }
}

function timesText({ factor }: MoveCheck, { messages: { check, language } }: CheckTexts): string {
  const isRise = factor > 1
  return check.times(formatNumber(isRise ? factor : 1 / factor, { language, precision: 1 }), isRise)
}

/** What a remark says, in the reader's language; the source's own words stand beside it. */
export function remarkText(remark: Remark, { messages, words }: CheckTexts): string {
  const { check, language, chart } = messages
  const [first] = remark.figures
  const use = first ? words.periodUse(first.observation.measure) : 'flow'
  const [from, to] = [remark.from, remark.to].toSorted(comparePeriods)
  const date = (period: typeof remark.from | undefined) => (period ? formatPeriod(period, use, language) : '')
  return check.remarks[remark.kind]({ places: remark.places.map(words.place), from: date(from), to: date(to), counter: remark.counter === null ? '' : chart.counter(remark.counter), text: remark.mark?.text[language] ?? '' })
}

/** The verdict on a check, in a word or two. */
export function verdictText(check: ListedCheck, texts: CheckTexts): string {
  const { check: own, chart } = texts.messages
  switch (check.kind) {
    case 'sum':
      return own.verdicts[check.verdict]
    case 'share':
    case 'rank':
    case 'claim':
      return own.verdicts[check.agrees ? 'agrees' : 'differs']
    case 'restated':
      return own.restatedBy(chart.counter(check.counter))
    case 'fall':
      return numberText({ quantity: check.change.kind === 'missing' ? check.to.quantity : check.change.quantity, unit: check.change.kind === 'missing' ? check.to.unit : 'percent' }, texts)
    case 'jump':
      return timesText(check, texts)
  }
}
