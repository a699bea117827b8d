import type { PosterPicture } from '../../charts/poster-types.ts'
import type { FigureUnit, ValuedFigure } from '../../domain/figure.ts'
import { axisUnit, formatTick } from '../../domain/format/axis.ts'
import type { Language } from '../../domain/language.ts'

/** A stack as it is drawn on the page, in images and in print. */
export type StackPicture = Extract<PosterPicture, { readonly kind: 'layers' }>

interface Stacked {
  readonly mode: 'value' | 'share'
  readonly unit: FigureUnit
  readonly columns: readonly { readonly total: ValuedFigure }[]
}

const ALL_PERCENT = 100

/** The axis of a stack: shares end at 100, values as high as the highest total. */
export function stackAxis({ mode, unit, columns }: Stacked, language: Language): Pick<StackPicture, 'unit' | 'top' | 'formatTick'> {
  const top = mode === 'share' ? ALL_PERCENT : null
  const axis = axisUnit(top ?? Math.max(...columns.map(({ total }) => Math.abs(total.quantity.value))), unit, language)
  return { unit: axis.label, top, formatTick: (value) => formatTick(value, axis) }
}
