import type { MatrixCaptionFacts, MatrixFacts } from '../domain/matrix-facts.ts'
import type { Words } from './words.ts'

/** What can stand against what. */
export type MatrixKind = 'partner-time' | 'locality-time' | 'locality-partner'

/** Two of locality, partner and time against each other. */
export interface MatrixMessages {
  readonly kind: string
  readonly kinds: Readonly<Record<MatrixKind, string>>
  /** Head of a total that documents print, and of the parts on screen added. */
  readonly published: (place: string) => string
  readonly sumOfRows: string
  readonly sumOverTime: string
  /** A cell as it is read out: whose, when, the figure, and what kind of figure it is. */
  readonly cell: (row: string, column: string, value: string, kind: string) => string
  readonly statement: string
  readonly counted: (date: string) => string
  /** How cells look that are no counts. */
  readonly outlined: string
  /** Legend: what the colours mean, their bounds, the class of zero and of what is below. */
  readonly classes: Readonly<Record<'equal' | 'halving', string>>
  readonly classesOfChange: string
  readonly classBelow: (bound: string) => string
  readonly classFrom: (bound: string) => string
  readonly classBetween: (low: string, high: string) => string
  readonly all: string
  readonly zero: string
  readonly negative: string
  readonly hollow: string
  /** The same where every cell is a statement. */
  readonly vague: string
  readonly otherDate: string
  /** Columns beyond the most. */
  readonly hiddenPlaces: (count: number, over: 'locality' | 'partner') => string
  /** Of many columns paper has the first ones. */
  readonly onPaper: (shown: number, columns: number) => string
  /** What one document reports of a place, added. */
  readonly sumOfReported: string
  /** A place with itself. */
  readonly itself: string
  /** Whose report mirror figures are, and how old they are. */
  readonly mirrored: string
  /** That an empty cell of mirror figures can mean two things. */
  readonly mirrorBlanks: string
  readonly notSummed: (reason: string) => string
  readonly notSummedOverTime: (reason: string) => string
  readonly stocksOverTime: string
  readonly indexAsValue: string
  readonly keys: string
  readonly sentences: MatrixSentences
}

export interface MatrixSentences {
  /** Leader of the last date and the largest change; of places against places the largest figure. */
  readonly headline: (facts: MatrixFacts, words: Words) => string
  /** Which dates, who counted, whether parts and totals agree; that places against places are statements. */
  readonly caption: (facts: MatrixCaptionFacts) => string
}
