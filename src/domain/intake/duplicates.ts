import { plainDecimal } from '../decimal.ts'
import type { Dataset } from '../dataset.ts'
import { selectPlaced, type PlacedDataset } from './placed.ts'
import { decision, plainOptions, type Answers, type Decision, type Reading } from './reading.ts'
import { createRowProblems } from './row-problems.ts'

/** Which of several values for one figure stands. */
const STANDING = ['first', 'last', 'aside'] as const
type Standing = (typeof STANDING)[number]

/**
 * The observations with every figure (locality, partner, measure, period, source) once. One that stands again with the same
 * value and relation is kept where it stands first, the others are 'duplicate'. Where values differ, the answer to 'duplicates'
 * says whether the first or the last in the file stands or all are set aside; until then it is a question, and the first
 * stands for the time being. Each figure left out is a problem, whose hint is the value that stands and, in brackets, its line;
 * '' without one. `cells` of the decision counts the figures of all cells that differ.
 */
export function settleDuplicates(file: PlacedDataset, answers: Answers): Reading<PlacedDataset> {
  const { dataset, lines } = file
  const answer = STANDING.find((standing) => standing === answers['duplicates']) ?? null
  const standing: Standing = answer ?? 'first'
  const same = createRowProblems(file, 'duplicate')
  const different = createRowProblems(file, 'duplicates differ')
  const kept = new Uint32Array(dataset.size)
  let size = 0
  let cells = 0
  let firstRow = -1
  for (let from = 0; from < dataset.size; ) {
    let to = from + 1
    while (to < dataset.size && isSameFigure(dataset, from, to)) to++
    if (to === from + 1) {
      kept[size++] = from++
      continue
    }
    const inOrder = rowsInFileOrder(file, from, to)
    const differs = inOrder.some((row) => !hasSameValue(dataset, from, row))
    const stands = standing === 'aside' && differs ? null : ((differs && standing === 'last' ? inOrder.at(-1) : inOrder[0]) ?? from)
    const hint = stands === null ? '' : `${plainDecimal(dataset.value[stands] ?? 0)} (${lines[stands] ?? 0})`
    for (const row of inOrder) {
      if (row === stands) kept[size++] = row
      else if (differs) different.add(row, () => ({ assumed: answer === null || stands === null ? '' : plainDecimal(dataset.value[stands] ?? 0), hint, decision: 'duplicates' }))
      else same.add(row, () => ({ hint }))
    }
    if (differs) {
      cells += to - from
      const [first = from] = inOrder
      if (firstRow < 0 || (lines[first] ?? 0) < (lines[firstRow] ?? 0)) firstRow = first
    }
    from = to
  }
  const decisions: readonly Decision[] =
    firstRow < 0
      ? []
      : [
          decision('duplicates', answer, {
            line: lines[firstRow] || null,
            column: file.columns[firstRow] || null,
            how: answer === null ? null : 'answered',
            options: plainOptions(STANDING),
            cells,
          }),
        ]
  return {
    value: selectPlaced(file, kept.subarray(0, size)),
    facts: answer === null ? [] : decisions,
    questions: answer === null ? decisions : [],
    problems: [...same.list(), ...different.list()],
  }
}

/** Rows of one figure by where they stand: the dataset's own order is that of reading, which may go by columns. */
function rowsInFileOrder({ lines, columns }: PlacedDataset, from: number, to: number): readonly number[] {
  const rows = Array.from({ length: to - from }, (_, place) => from + place)
  return rows.sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || (columns[a] ?? 0) - (columns[b] ?? 0))
}

function hasSameValue({ value, relation }: Dataset, a: number, b: number): boolean {
  return value[a] === value[b] && relation[a] === relation[b]
}

/** Whether two rows are of one figure. Asked of neighbours, which differ in their periods most often. */
function isSameFigure(dataset: Dataset, a: number, b: number): boolean {
  return (
    dataset.period[a] === dataset.period[b] &&
    dataset.source[a] === dataset.source[b] &&
    dataset.partner[a] === dataset.partner[b] &&
    dataset.locality[a] === dataset.locality[b] &&
    dataset.measure[a] === dataset.measure[b]
  )
}
