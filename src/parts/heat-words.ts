import { formatNumber, significantStep } from '../domain/format/number.ts'
import type { HeatClass } from '../domain/heat.ts'
import type { Messages } from '../i18n/messages.ts'

/** The bounds of a class, in the unit of the legend. */
export function classText({ sign, near, far }: HeatClass, { language, matrix }: Messages): string {
  const bound = (value: number) => formatNumber(sign === 'negative' ? -value : value, { language, precision: significantStep(value, 2) })
  if (sign === 'zero') return matrix.zero
  if (near === null && far === null) return sign === 'negative' ? matrix.negative : matrix.all
  if (far === null) return sign === 'negative' ? matrix.classBelow(bound(near ?? 0)) : matrix.classFrom(bound(near ?? 0))
  if (near === null) return sign === 'negative' ? matrix.classBetween(bound(far), '0') : matrix.classBelow(bound(far))
  return sign === 'negative' ? matrix.classBetween(bound(far), bound(near)) : matrix.classBetween(bound(near), bound(far))
}
