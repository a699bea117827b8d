import { publishedFigureAt, type Evidence } from '../../domain/evidence.ts'
import type { Language } from '../../domain/language.ts'

/** So many rows are written without letting the page answer. */
const ROWS_AT_ONCE = 2000

/**
 * The file of these rows, exactly what their documents print, written piece by piece so that the page stays alive.
 * `onProgress` is called with the fraction done, 0 to 1. What writes is fetched when asked for.
 */
export async function observationsToCsv(evidence: Evidence, rows: Uint32Array, language: Language, onProgress: (fraction: number) => void): Promise<string> {
  const { figuresToCsv } = await import('../../csv/observations-to-csv.ts')
  const pieces: string[] = []
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const piece = figuresToCsv(exportRows(evidence, rows.subarray(from, from + ROWS_AT_ONCE)), evidence.registry, language)
    // Each piece begins with the names of the columns; they stand once.
    pieces.push(from === 0 ? piece : piece.slice(piece.indexOf('\n') + 1))
    onProgress(Math.min(1, (from + ROWS_AT_ONCE) / rows.length))
    // The page answers between pieces.
    await new Promise((resolve) => setTimeout(resolve))
  }
  return pieces.join('')
}

function exportRows(evidence: Evidence, rows: Uint32Array) {
  return Array.from(rows).flatMap((row) => {
    const figure = publishedFigureAt(evidence, row)
    if (!figure) return []
    const { locality, partner, measure, period } = figure.observation
    return [{ locality, partner, measure, period, figure }]
  })
}
