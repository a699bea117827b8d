import { intakeProblem, type IntakeProblem, type IntakeProblemCode } from '../domain/intake/reading.ts'

/** Problems of single cells, of which a file may have as many as cells. */
export interface CellProblems {
  readonly add: (code: IntakeProblemCode, found: Partial<Omit<IntakeProblem, 'code' | 'level'>>) => void
  /** The first of each code one by one, the others of the code as one without a line whose text is their number. */
  readonly list: () => readonly IntakeProblem[]
}

const MOST_OF_A_CODE = 500

/** An empty list of problems. */
export function createCellProblems(): CellProblems {
  const told: IntakeProblem[] = []
  const counts = new Map<IntakeProblemCode, number>()
  return {
    add: (code, found) => {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count <= MOST_OF_A_CODE) told.push(intakeProblem(code, found))
    },
    list: () => [...told, ...[...counts].flatMap(([code, count]) => (count > MOST_OF_A_CODE ? [intakeProblem(code, { text: String(count - MOST_OF_A_CODE) })] : []))],
  }
}
