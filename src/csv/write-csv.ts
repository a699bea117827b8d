import { guardText } from './formula-guard.ts'

/** Texts that must stand in quotes: with a comma, a quote, a line break, or a space at an end. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u

/** A text as a cell of a comma-separated file: guarded against formulas, in quotes only where it must be. */
export function csvCell(text: string): string {
  const guarded = guardText(text)
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** A line of a comma-separated file, with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}
