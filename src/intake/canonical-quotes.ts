import type { Records } from '../csv/split-records.ts'
import { intakeProblem, type IntakeProblem } from '../domain/intake/reading.ts'

/** What is wrong with the quotes of a file, and how many rows and cells with text are left out for it. */
export interface QuoteProblems {
  readonly problems: readonly IntakeProblem[]
  readonly rows: number
  readonly cells: number
}

/** The lines of a text that were left out for broken quotes, each a problem. */
export function quoteProblems({ problems, dropped }: Pick<Records, 'problems' | 'dropped'>, body: string, firstLine: number, separator: string): QuoteProblems {
  const found: IntakeProblem[] = []
  const broken = problems.filter(({ code }) => code !== 'quotes given up')
  const texts = linesOf(body, broken.map(({ line }) => line - firstLine))
  let cells = 0
  for (const [at, { code, line }] of broken.entries()) {
    const text = texts[at] ?? ''
    cells += textCells(text.split(separator))
    found.push(intakeProblem(code === 'unclosed quote' ? 'unclosed quote' : 'malformed quote', { line, text }))
  }
  const others = dropped.filter(({ text }) => text.trim() !== '')
  for (const { line, text } of others) {
    cells += textCells(text.split(separator))
    found.push(intakeProblem('unreadable row', { line, text }))
  }
  return { problems: found, rows: broken.length + others.length, cells }
}

/** Some lines of a text, counted from 0 and ascending. */
function linesOf(text: string, wanted: readonly number[]): readonly string[] {
  let line = 0
  let start = 0
  return wanted.map((number) => {
    for (; line < number; line++) start = text.indexOf('\n', start) + 1
    const end = text.indexOf('\n', start)
    return text.slice(start, end < 0 ? undefined : end)
  })
}

/** How many cells have text. */
export function textCells(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) if (cell.trim() !== '') count++
  return count
}

/** Whether no cell has text. */
export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.trim() !== '') return false
  return true
}
