import { LANGUAGES } from '../domain/language.ts'
import {
  BOUNDARIES,
  COMPARE_COLUMNS,
  DEFAULT_VIEW,
  DENOMINATORS,
  DIRECTIONS,
  MODES,
  PRESENTATIONS,
  SCALES,
  THEMES,
  VIEW_KINDS,
} from '../domain/view.ts'
import type { View } from '../domain/view.ts'
import { choice, counterName, list, measureCode, optional, pair, period, placeCode, sorting, year } from './codecs.ts'
import type { Codec, Rejected } from './codecs.ts'

/** One parameter of the address and the field of the view it stands for. */
export interface Parameter {
  readonly name: string
  /** The view with what the text says; unchanged where the text says nothing usable. */
  readonly read: (view: View, text: string) => { readonly view: View; readonly rejected: readonly Rejected[] }
  /** The field's text, defaults included; empty where the field is empty or null. */
  readonly write: (view: View) => string
}

/** The parameter that says which view it is; the first of an address. */
export const KIND_PARAMETER = parameter('view', 'kind', choice(VIEW_KINDS))

/** Every parameter, in the order in which addresses are written. */
export const PARAMETERS: readonly Parameter[] = [
  KIND_PARAMETER,
  parameter('measure', 'measure', measureCode),
  parameter('localities', 'localities', list(placeCode)),
  parameter('partners', 'partners', list(placeCode)),
  parameter('from', 'fromYear', optional(year)),
  parameter('to', 'toYear', optional(year)),
  parameter('at', 'at', optional(period)),
  parameter('mode', 'mode', choice(MODES)),
  parameter('of', 'of', optional(choice(DENOMINATORS))),
  parameter('scale', 'scale', choice(SCALES)),
  parameter('boundaries', 'boundaries', choice(BOUNDARIES)),
  parameter('base', 'base', optional(period)),
  parameter('over', 'over', list(choice(DIRECTIONS), 2)),
  parameter('pins', 'pins', list(pair)),
  parameter('sort', 'sort', optional(sorting(COMPARE_COLUMNS))),
  parameter('as', 'as', choice(PRESENTATIONS)),
  parameter('counters', 'counters', list(counterName)),
  parameter('lang', 'language', optional(choice(LANGUAGES))),
  parameter('theme', 'theme', choice(THEMES)),
]

/** Whether a view has a parameter's default, which is left out of addresses. */
export function isDefault(parameterOfView: Parameter, view: View): boolean {
  return parameterOfView.write(view) === parameterOfView.write(DEFAULT_VIEW)
}

function parameter<K extends keyof View>(name: string, field: K, codec: Codec<View[K]>): Parameter {
  return {
    name,
    read(view, text) {
      const { value, rejected } = codec.parse(text)
      return { view: value === null ? view : { ...view, [field]: value }, rejected }
    },
    write: (view) => codec.serialise(view[field]),
  }
}
