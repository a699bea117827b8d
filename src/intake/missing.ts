import { foldCell, trimCell } from './unit-words.ts'

/** What a cell without a figure says. A dash may also stand for nil: that is for whoever knows the file to say. */
export type MissingMark = 'blank' | 'dash' | 'not available' | 'suppressed' | 'not applicable'

const MARKS: readonly (readonly [MissingMark, readonly string[]])[] = [
  ['not available', ['..', '...', '....', '. .', '. . .', '…', '……', '_', '*', '**', '***', ':', '?', 'n/a', 'n.a.', 'n.a', 'n. a.', 'na', 'nan', 'null', 'none', '(null)', '<na>', 'not available']],
  ['not available', ['nd', 'n.d.', 'n.d', 'n/d', 's.d.', 's/d', 'không có', 'không có số liệu', 'chưa có', 'chưa có số liệu', 'khong co', 'chua co', 'chua co so lieu', '없음', '자료없음', '자료 없음', '미상']],
  ['not available', ['#n/a', '#ref!', '#value!', '#div/0!', '#name?', '#num!', '#null!', '#spill!', '#calc!']],
  ['suppressed', ['x', 'c', '(x)', '(d)', '(s)', '(c)', '(*)', ': c', ':c', 'suppressed', 'confidential', '비공개']],
  ['not applicable', ['.', 'not applicable', '해당없음', '해당 없음', 'không áp dụng']],
]
const MARK_OF: ReadonlyMap<string, MissingMark> = new Map(MARKS.flatMap(([mark, texts]) => texts.map((text) => [text, mark] as const)))
const LONGEST_MARK = 24
/** Dashes of every kind, with the currency that accounting formats put beside them. */
const DASH = /^(?:us\$|usd|vnd|[$€£¥₩₫đ])?\s*(?:[-–—−‐‑‒―ー─]{1,3}|\([-–—−]\))\s*(?:us\$|usd|vnd|[%$€£¥₩₫đ])?$/

/**
 * What a cell says that holds no figure: nothing, a dash, or one of the marks statistical offices, spreadsheets and
 * programs write. Null for everything else, also for 0, which is a number.
 */
export function readMissing(text: string): MissingMark | null {
  if (text === '') return 'blank'
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return null
  const trimmed = trimCell(text)
  if (trimmed === '') return 'blank'
  if (trimmed.length > LONGEST_MARK) return null
  const cell = foldCell(trimmed)
  return MARK_OF.get(cell) ?? (DASH.test(cell) ? 'dash' : null)
}
