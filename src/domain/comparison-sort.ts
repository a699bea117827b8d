import type { CompareRow } from './comparison-row.ts'
import { isValued, type Figure } from './figure.ts'
import type { Language } from './language.ts'
import { placeName, type Registry } from './registry.ts'
import type { CompareColumn, Sorting } from './view.ts'

/** The order of a comparison nobody has sorted. */
export const DEFAULT_SORTING: Sorting = { column: 'value', isDescending: true }

/**
 * Order of the rows of a comparison by a column; names as the language sorts them, locality first. Rows without a
 * figure come last in both directions, and what is equal stays in the order it was in (sorting is stable).
 */
export function compareRows(registry: Registry, sorting: Sorting | null, language: Language): (a: CompareRow, b: CompareRow) => number {
  const { column, isDescending } = sorting ?? DEFAULT_SORTING
  const direction = isDescending ? -1 : 1
  if (column === 'place') {
    const collator = new Intl.Collator(language)
    const name = (code: string) => placeName(registry, code, language)
    return (a, b) => direction * (collator.compare(name(a.pair.locality), name(b.pair.locality)) || collator.compare(name(a.pair.partner), name(b.pair.partner)))
  }
  return (a, b) => {
    const [aKey, bKey] = [sortKey(a, column), sortKey(b, column)]
    if (aKey === null || bKey === null) return Number(aKey === null) - Number(bKey === null)
    return direction * (aKey - bKey)
  }
}

/** The number a row is sorted by; null where there is none. */
function sortKey(row: CompareRow, column: Exclude<CompareColumn, 'place'>): number | null {
  switch (column) {
    case 'date':
      return isValued(row.value) ? row.value.period.endDay : null
    case 'share':
      return valueOf(row.share.computed) ?? row.share.reported?.quantity.value ?? null
    case 'rank':
      return row.rank.range ? (row.rank.range.from + row.rank.range.to) / 2 : (row.rank.reported[0]?.quantity.value ?? null)
    default:
      return valueOf(row[column])
  }
}

function valueOf(figure: Figure): number | null {
  return isValued(figure) ? figure.quantity.value : null
}
