import { presentCode, withPresentPlaces } from '../domain/boundaries.ts'
import { wholeOfComponents } from '../domain/component-codes.ts'
import { WORLD } from '../domain/registry.ts'
import type { Registry } from '../domain/registry.ts'
import { DEFAULT_VIEW } from '../domain/view.ts'
import type { View } from '../domain/view.ts'
import type { IgnoreReason } from './codecs.ts'
import { MIGRATIONS } from './migrations.ts'
import type { RawParameters } from './migrations.ts'
import { KIND_PARAMETER, PARAMETERS, isDefault } from './parameters.ts'
import { encodeQueryValue, parseQuery } from './query.ts'

/** A piece of an address that cannot be had, and what is shown instead. */
export interface Ignored {
  readonly parameter: string
  /** The piece, as it was written; members of a list left out for one reason are one text, joined by `~`. */
  readonly text: string
  readonly reason: IgnoreReason
  /** What is used instead, as it would stand in an address; empty: the parameter is as if it were not there. */
  readonly used: string
}

/** A view that can be shown, and what of the wish for it was ignored. */
interface CheckedView {
  readonly view: View
  readonly ignored: readonly Ignored[]
}

type Finding = Omit<Ignored, 'used'>

const PARAMETERS_BY_NAME = new Map(PARAMETERS.map((parameter) => [parameter.name, parameter]))

/**
 * Parameters that are not the view's and no mistake of the reader: the embed page's own, those that pym.js adds to
 * the address of a frame, and those that networks and newsletters add to links to count clicks.
 */
const FOREIGN_PARAMETER = /^(?:controls|initialWidth|childId|parentTitle|parentUrl|utm_\w*|fbclid|gclid|msclkid|mc_[ce]id|zarsrc)$/

/**
 * The view an address asks for. Takes any text, with or without the question mark, and never throws: what it cannot
 * use falls back to the default and is reported. Of a repeated parameter the first counts; years that end before they
 * start are swapped, and both reported. Codes are checked for their shape only: see `checkView`.
 */
export function parseAddress(search: string): CheckedView {
  const findings: Finding[] = []
  const readable: [name: string, text: string][] = []
  for (const { name, text, raw } of parseQuery(search)) {
    if (FOREIGN_PARAMETER.test(name)) continue
    if (text === null) findings.push({ parameter: name, text: raw, reason: 'malformed' })
    else readable.push([name, text])
  }

  let view = DEFAULT_VIEW
  const seen = new Set<string>()
  for (const [name, text] of MIGRATIONS.reduce<RawParameters>((parameters, migrate) => migrate(parameters), readable)) {
    const parameter = PARAMETERS_BY_NAME.get(name)
    if (!parameter) findings.push({ parameter: name, text, reason: 'unknown parameter' })
    else if (seen.has(name)) findings.push({ parameter: name, text, reason: 'repeated' })
    else if (text !== '') {
      const read = parameter.read(view, text)
      view = read.view
      for (const rejected of read.rejected) findings.push({ parameter: name, ...rejected })
    }
    seen.add(name)
  }

  const { fromYear, toYear } = view
  if (fromYear !== null && toYear !== null && fromYear > toYear) {
    findings.push({ parameter: 'from', text: String(fromYear), reason: 'inconsistent' })
    findings.push({ parameter: 'to', text: String(toYear), reason: 'inconsistent' })
    view = { ...view, fromYear: toYear, toYear: fromYear }
  }
  return { view, ignored: withUsed(findings, view) }
}

/**
 * The query of the address of a view, without the question mark: ASCII, parameters in a fixed order, defaults left
 * out. Empty for the default view; otherwise it always says which view it is, so that another first page does not
 * change what old addresses show.
 */
export function serialiseView(view: View): string {
  const told = PARAMETERS.filter((parameter) => !isDefault(parameter, view))
  if (told.length === 0) return ''
  const written = told.includes(KIND_PARAMETER) ? told : [KIND_PARAMETER, ...told]
  return written.map((parameter) => `${parameter.name}=${encodeQueryValue(parameter.write(view))}`).join('&')
}

/**
 * The view without what cannot be shown: directions no ranking has, and what the registry does not know: places, partners that are no economy, group or world, measures,
 * counters. What is dropped is reported; nothing is guessed (`kr` is not `KR`).
 */
export function checkView(view: View, registry: Registry): CheckedView {
  const findings: Finding[] = []
  const counters = new Set([...registry.sources.values()].map((source) => source.counter))
  const isLocality = (code: string) => registry.places.has(code)
  const isPartner = (code: string) => {
    const place = registry.places.get(code)
    return place !== undefined && (place.kind === 'country' || place.kind === 'group' || place.code === WORLD)
  }

  function keep<T>(parameter: string, members: readonly T[], isKnown: (member: T) => boolean, textOf: (member: T) => string): readonly T[] {
    const dropped = members.filter((member) => !isKnown(member))
    if (dropped.length === 0) return members
    findings.push({ parameter, text: dropped.map(textOf).join('~'), reason: 'unknown value' })
    return members.filter(isKnown)
  }

  const isMeasureKnown = registry.measures.has(view.measure)
  if (!isMeasureKnown) findings.push({ parameter: 'measure', text: view.measure, reason: 'unknown value' })
  const merged = view.boundaries === 'current' ? view.localities.filter((code) => presentCode(registry, code) !== code) : []
  if (merged.length > 0) findings.push({ parameter: 'localities', text: merged.join('~'), reason: 'merged' })
  const isRankable = (view.kind !== 'ranking' && view.kind !== 'scatter') || (view.over.length < 2 && view.over[0] !== 'time')
  if (!isRankable) findings.push({ parameter: 'over', text: view.over.join('~'), reason: 'inconsistent' })
  // Components are of one measure each: other views, and totals without any, have none.
  const isComponent = isRankable && view.over.includes('component')
  const whole = isComponent && view.kind === 'composition' && view.over.length === 1 ? wholeOfComponents(view.measure) : null
  if (isComponent && whole === null) findings.push({ parameter: 'over', text: view.over.join('~'), reason: 'inconsistent' })
  else if (whole !== null && whole !== view.measure) findings.push({ parameter: 'measure', text: view.measure, reason: 'inconsistent' })
  const checked: View = {
    ...view,
    over: isRankable && (!isComponent || whole !== null) ? view.over : [],
    measure: whole ?? (isMeasureKnown ? view.measure : DEFAULT_VIEW.measure),
    localities: keep('localities', view.localities, isLocality, String),
    partners: keep('partners', view.partners, isPartner, String),
    pins: keep(
      'pins',
      view.pins,
      (pin) => isLocality(pin.locality) && isPartner(pin.partner),
      (pin) => `${pin.locality}.${pin.partner}`,
    ),
    counters: keep('counters', view.counters, (counter) => counters.has(counter), String),
  }
  if (findings.length === 0) return { view: withPresentPlaces(view, registry), ignored: [] }
  const shown = withPresentPlaces(checked, registry)
  return { view: shown, ignored: withUsed(findings, shown) }
}

function withUsed(findings: readonly Finding[], view: View): readonly Ignored[] {
  return findings.map((finding) => ({ ...finding, used: PARAMETERS_BY_NAME.get(finding.parameter)?.write(view) ?? '' }))
}
