import type { NumberParts } from '../ui/dataColumn.ts'

/** A number as a table writes it, cut where columns line up: mark and digits before the decimal sign, the rest after. */
export function numberParts(text: string): NumberParts {
  const match = /^(\D*)(.*?)([.,]\d{1,2})?(%?)$/.exec(text)
  const [, prefix = '', integer = text, fraction = '', suffix = ''] = match ?? []
  return { prefix, integer, fraction, suffix }
}
