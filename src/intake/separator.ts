import { splitRecords } from '../csv/split-records.ts'
import { decision, type Decision } from '../domain/intake/reading.ts'
import { isPacked } from './unpack.ts'

/** Separators of cells, and what they are called in decisions. */
const SEPARATORS = [
  [',', ','],
  [';', ';'],
  ['\t', 'tab'],
  ['|', '|'],
] as const
const LINES_LOOKED_AT = 200
const CHARACTERS_LOOKED_AT = 1 << 18
const LONGEST_LINE_SHOWN = 200
const SURE_SHARE = 0.8

interface Candidate {
  readonly character: string
  readonly name: string
  readonly score: number
  /** Share of the lines looked at that have the usual number of cells, which is more than one. */
  readonly share: number
  readonly occurs: boolean
}

/**
 * Which character separates the cells of a text whose line ends are all `\n` or `\r\n`: the one that gives most rows the same
 * number of cells, none of them cut in the middle of a number or holding a list of its own. Titles and notes above and
 * below a table are no rows of it and count little.
 */
export function decideSeparator(body: string, said: string | undefined, answer: string | undefined, firstLine: number): { readonly separator: string; readonly fact: Decision } {
  const lines = body.slice(0, CHARACTERS_LOOKED_AT).split('\n')
  if (body.length > CHARACTERS_LOOKED_AT && lines.length > 1) lines.pop()
  const shown = lines.map((text, at) => ({ text, line: firstLine + at })).filter(({ text }) => /[^\s,;|"]/.test(text)).slice(0, LINES_LOOKED_AT)
  const head = shown.map(({ text }) => text).join('\n')
  const candidates = SEPARATORS.map(([character, name]) => judge(head, character, name))
  const best = candidates.reduce((winner, candidate) => (candidate.score > winner.score ? candidate : winner))
  const answered = SEPARATORS.find(([character, name]) => answer === character || answer === name)?.[0]
  const separator = answered ?? said ?? (isPacked(shown[0]?.text ?? '') ? '\t' : best.character)
  const value = SEPARATORS.find(([character]) => character === separator)?.[1] ?? separator
  const how = answered !== undefined ? 'answered' : said !== undefined ? 'said' : best.share >= SURE_SHARE ? 'proved' : 'assumed'
  // Rows of a table say more than the title above it.
  const samples = shown.slice(Math.min(shown.length >> 1, 5)).slice(0, 2)
  const options = candidates
    .filter(({ character, occurs }) => occurs || character === separator)
    .map(({ character, name }) => ({
      value: name,
      readings: samples.map(({ text, line }) => {
        const raw = text.slice(0, LONGEST_LINE_SHOWN).trimEnd()
        return { line, raw, reads: (splitRecords(raw, character, line).cells[0] ?? [raw]).map((cell) => cell.trim()).join(' │ ') }
      }),
    }))
  return { separator, fact: decision('separator', value, { how, options }) }
}

function judge(head: string, character: string, name: string): Candidate {
  const occurs = head.includes(character)
  if (!occurs) return { character, name, score: 0, share: 0, occurs }
  const rows = splitRecords(head, character, 1).cells.filter((row) => row.some((cell) => cell.trim() !== ''))
  const byCount = new Map<number, string[][]>()
  for (const row of rows) {
    const same = byCount.get(row.length)
    if (same) same.push(row)
    else byCount.set(row.length, [row])
  }
  let best = { score: 0, share: 0 }
  for (const [count, same] of byCount) {
    if (count < 2) continue
    const share = same.length / rows.length
    const cells = same.flat().filter((cell) => cell.trim() !== '')
    const cleanCells = cells.filter((cell) => !isTorn(cell)).length / Math.max(1, cells.length)
    const cleanRows = same.filter((row) => !row.some(isTorn)).length / same.length
    const score = share * cleanCells * (0.2 + 0.8 * cleanRows) * (count - 1)
    if (score > best.score) best = { score, share }
  }
  return { character, name, ...best, occurs }
}

/** Whether a cell looks as if another separator should have cut it. */
function isTorn(cell: string): boolean {
  if (/[;\t|]/.test(cell)) return true
  return cell.includes(',') && /,(?=\S)/.test(cell.replace(/(?<![\d,.])\d{1,3}(?:,\d{2,3})+(?![\d,])|(?<![\d,])\d+,\d+(?![\d,])/g, ''))
}
