import type { FigureUnit, Quantity } from '../domain/figure.ts'
import { formatChange, formatTableChange, formatTablePhrase, formatTableValue } from '../domain/format/quantity-text.ts'
import type { Language } from '../domain/language.ts'
import type { NumberParts } from '../ui/dataColumn.ts'

/** A number as a table writes it, cut where columns line up: mark and digits before the decimal sign, the rest after. */
export function numberParts(text: string): NumberParts {
  const match = /^(\D*)(.*?)([.,]\d{1,2})?(%?)$/.exec(text)
  const [, prefix = '', integer = text, fraction = '', suffix = ''] = match ?? []
  return { prefix, integer, fraction, suffix }
}

/** The number of a figure as a table writes it; "more than" and "about" are marks to the eye and words to the ear. */
export function valueParts(quantity: Quantity, unit: FigureUnit, language: Language): NumberParts {
  const parts = numberParts(formatTableValue(quantity, unit, language))
  return quantity.relation === '=' ? parts : { ...parts, spoken: formatTablePhrase(quantity, unit, language) }
}

/** `valueParts` of a change. */
export function changeParts(quantity: Quantity, unit: FigureUnit, language: Language): NumberParts {
  const parts = numberParts(formatTableChange(quantity, unit, language))
  return quantity.relation === '=' ? parts : { ...parts, spoken: formatChange(quantity, unit, language) }
}
