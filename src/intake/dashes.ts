import { decision, plainOptions, type Answers, type Decision } from '../domain/intake/reading.ts'
import type { Measure } from '../domain/registry.ts'

/** The dashes of a table, which stand for nil or for a missing figure. */
export interface Dashes {
  /** Whether the dash at a place of the file stands for nil; counts it. */
  readonly isNil: (measure: Measure | null, line: number, column: number) => boolean
  /** The fact, or the question, what they stand for; null where there are none. */
  readonly decide: () => Decision | null
}

const MEANINGS = ['nil', 'missing'] as const

/** Tables of licences write a dash where a place had none; of others nobody knows, and it is asked. */
export function createDashes(answers: Answers): Dashes {
  const answered = MEANINGS.find((meaning) => meaning === answers['nil'])
  let [cells, asked] = [0, 0]
  let first: { readonly line: number; readonly column: number } | null = null
  return {
    isNil: (measure, line, column) => {
      cells++
      first ??= { line, column }
      if (answered !== undefined) return answered === 'nil'
      if (measure?.stage === 'registered' && measure.kind !== 'ratio') return true
      asked++
      return false
    },
    decide: () => {
      if (cells === 0) return null
      const rest = { ...first, cells, options: plainOptions(MEANINGS) }
      if (answered !== undefined) return decision('nil', answered, { ...rest, how: 'answered' })
      return asked === 0 ? decision('nil', 'nil', { ...rest, how: 'assumed' }) : decision('nil', null, rest)
    },
  }
}
