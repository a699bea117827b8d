import type { Checksum, ProblemLevel } from '../domain/intake/reading.ts'

/** What can keep a file that was read from being shown. */
type Obstacle = 'refused' | 'questions' | 'stops' | 'nothing'

/** The words of the screen on which a file is loaded; what was found in the file is told by `IntakeTexts`. */
export interface UploadTexts {
  readonly title: string
  readonly lead: string
  readonly drop: string
  readonly dropHere: string
  readonly choose: string
  readonly orPaste: string
  readonly pasteLabel: string
  readonly pasteHint: string
  readonly readPasted: string
  readonly pastedName: string
  readonly accepted: readonly string[]
  readonly another: string
  readonly notices: Readonly<
    Record<
      'several files' | 'folder' | 'no file' | 'not a recipe' | 'recipe waits' | 'recipe of another kind' | 'recipe applied' | 'recipe remembered' | 'recipe forgotten' | 'undone' | 'bundle failed',
      string
    >
  >
  readonly forget: string
  readonly close: string
  readonly reading: (name: string) => string
  /** Above the beginning of a file, while all of it is read. */
  readonly firstLook: string
  readonly rereading: string
  readonly progress: (rows: string, percent: number) => string
  readonly cancel: string
  readonly failures: Readonly<Record<'nothing read' | 'worker' | 'memory' | 'unreadable' | 'no data', string>>
  readonly back: string
  /** Leaves this screen. */
  readonly toFigures: string
  /** Leaves it for figures of the file that was loaded. */
  readonly showFigures: string
  /** The finding in large type; counts are written. */
  readonly headline: {
    readonly asks: (count: number) => string
    readonly changes: (added: number, changed: number, removed: number, write: (count: number) => string) => string
    readonly same: string
    readonly refused: string
  }
  readonly subline: (name: string, rows: string, figures: string) => string
  readonly found: string
  readonly foundHint: string
  readonly moreFacts: (count: number) => string
  readonly answeredFact: (fact: string) => string
  readonly apply: string
  readonly preview: (rows: number) => string
  readonly previewAll: (rows: number) => string
  readonly line: string
  readonly column: (number: number) => string
  readonly key: string
  readonly questions: (count: number) => string
  readonly questionNumber: (number: number, count: number) => string
  readonly cellsHang: (count: number, written: string) => string
  readonly firstAt: (position: string, raw: string) => string
  readonly reads: (raw: string, reads: string) => string
  readonly confirm: string
  readonly useSuggested: string
  readonly suggested: string
  readonly answerAll: string
  readonly otherAnswer: Readonly<Record<'place' | 'period' | 'measure' | 'unit', string>>
  readonly searchPlace: string
  readonly searchMeasure: string
  readonly matches: (count: number) => string
  readonly periodLabel: string
  readonly periodHint: string
  readonly periodRead: (period: string) => string
  readonly periodWrong: string
  readonly currencyLabel: string
  readonly currencyHint: string
  readonly scaleLabel: string
  readonly scales: Readonly<Record<'' | 'thousand' | 'million' | 'billion', string>>
  readonly problems: string
  readonly noProblems: string
  readonly levelCount: Readonly<Record<ProblemLevel, (count: number) => string>>
  readonly showAll: (count: string) => string
  readonly unlisted: (count: string) => string
  readonly fix: string
  readonly downloadProblems: string
  readonly problemColumns: Readonly<Record<'level' | 'problem' | 'line' | 'column' | 'text' | 'found' | 'assumed' | 'remedy', string>>
  readonly aside: string
  readonly asideRest: string
  readonly checks: string
  readonly checkColumns: Readonly<Record<'name' | 'line' | 'printed' | 'sum' | 'difference' | 'agrees', string>>
  readonly agrees: (checksum: Checksum) => string
  readonly showTotals: string
  readonly difference: string
  readonly differenceLead: string
  readonly counts: Readonly<Record<'added' | 'changed' | 'removed' | 'unchanged', string>>
  readonly mode: string
  readonly vanishing: (percent: string) => string
  readonly totals: string
  readonly totalColumns: Readonly<Record<'measure' | 'figuresBefore' | 'figuresAfter' | 'before' | 'after', string>>
  readonly movers: string
  readonly moverColumns: Readonly<Record<'figure' | 'measure' | 'period' | 'before' | 'after' | 'difference', string>>
  readonly before: string
  readonly after: string
  readonly chart: (figure: string, measure: string) => string
  readonly show: string
  readonly showing: string
  readonly onlyHere: string
  readonly obstacles: Readonly<Record<Obstacle, string>>
  readonly done: string
  readonly stored: Readonly<Record<'kept' | 'forbidden' | 'full' | 'damaged', string>>
  readonly undo: string
  readonly downloadBundle: string
  readonly bundling: string
  readonly bundleHint: string
  readonly downloadRecipe: string
  readonly recipeHint: string
}
