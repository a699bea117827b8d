import { type Matrix, buildMatrix } from '../domain/matrix.ts'
import { keepLast } from './keep-last.ts'
import { useEvidence, useView } from './stores.ts'

// Thousands of cells, and sorting changes none of them.
const matrixOf = keepLast(buildMatrix)

/** The matrix of what is on screen. */
export function useMatrix(): Matrix | null {
  return matrixOf(useEvidence(), useView())
}
