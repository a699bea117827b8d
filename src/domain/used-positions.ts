import { codeIn, codesBehind } from './boundaries.ts'
import type { Evidence } from './evidence.ts'
import { measureRows, positionOf, type RowRange } from './dataset.ts'

/** The positions of a list that a column holds in a range of rows, ascending. `members`: how many the list has. By marks, because a set of hundreds of thousands of rows takes fifty times as long. */
export function usedPositions(column: Uint32Array, { from, to }: RowRange, members: number): readonly number[] {
  const marks = new Uint8Array(members)
  for (let row = from; row < to; row++) marks[column[row] ?? 0] = 1
  return positionsOf(marks)
}

/** Codes along a dimension with a printed figure of the measure, whenever, in their order, localities as they are in the registry's boundaries; `fixed` is the code in the other dimension. */
export function codesWithFigures({ dataset, registry }: Evidence, measure: string, over: 'locality' | 'partner', fixed: string): readonly string[] {
  const { localities, partners, locality, partner } = dataset
  if (over === 'partner') {
    const codes = codesBehind(registry, fixed).flatMap((code) => usedPositions(partner, measureRows(dataset, measure, code), partners.length))
    return [...new Set(codes)].toSorted((a, b) => a - b).map((position) => partners[position] ?? '')
  }
  const { from, to } = measureRows(dataset, measure)
  const marks = new Uint8Array(localities.length)
  const wanted = positionOf(partners, fixed)
  for (let row = from; row < to; row++) if (partner[row] === wanted) marks[locality[row] ?? 0] = 1
  return [...new Set(positionsOf(marks).map((position) => codeIn(registry, localities[position] ?? '')))]
}

function positionsOf(marks: Uint8Array): readonly number[] {
  const positions: number[] = []
  for (let position = 0; position < marks.length; position++) if (marks[position] === 1) positions.push(position)
  return positions
}
