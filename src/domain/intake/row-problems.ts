import { plainDecimal } from '../decimal.ts'
import type { PlacedDataset } from './placed.ts'
import { intakeProblem, type IntakeProblem, type IntakeProblemCode } from './reading.ts'

/** So many problems of one code are told one by one: nobody reads more, and a file may have a million. */
const MOST_TOLD = 50

/** What is said of a row beside its place: `text` is its value where nothing else is given. */
type RowFinding = Partial<Pick<IntakeProblem, 'text' | 'assumed' | 'hint' | 'decision'>>

/** Problems of one code with rows of a file's observations. */
interface RowProblems {
  /** `describe` is called only if the problem is to be told. */
  readonly add: (row: number, describe: () => RowFinding) => void
  /** Those on the first lines, in the order of lines; where there are more, one further problem without a line, whose text is the number of the others. */
  readonly list: () => readonly IntakeProblem[]
}

interface Told {
  readonly line: number
  readonly column: number
  readonly problem: IntakeProblem
}

/** An empty list of problems with the rows of a file. */
export function createRowProblems(file: PlacedDataset, code: IntakeProblemCode): RowProblems {
  const told: Told[] = []
  let count = 0
  return {
    add: (row, describe) => {
      count++
      const [line, column] = [file.lines[row] ?? 0, file.columns[row] ?? 0]
      const last = told.at(-1)
      if (told.length === MOST_TOLD && last && !isBefore(line, column, last)) return
      if (told.length === MOST_TOLD) told.pop()
      const problem = intakeProblem(code, { text: plainDecimal(file.dataset.value[row] ?? 0), ...describe(), line: line || null, column: column || null })
      let place = told.length
      for (let above = told[place - 1]; above && isBefore(line, column, above); above = told[place - 1]) place--
      told.splice(place, 0, { line, column, problem })
    },
    list: () => {
      const problems = told.map(({ problem }) => problem)
      return count > problems.length ? [...problems, intakeProblem(code, { text: String(count - problems.length) })] : problems
    },
  }
}

function isBefore(line: number, column: number, other: Told): boolean {
  return line < other.line || (line === other.line && column < other.column)
}
