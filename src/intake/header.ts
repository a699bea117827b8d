import { decision, intakeProblem, type Answers, type Decision, type IntakeProblem, type Reading, type SetAside } from '../domain/intake/reading.ts'
import { plainHead, saysRole } from './head-words.ts'
import { readMissing } from './missing.ts'
import { isFigures, lookAt, readFigure, type RowLook } from './row-looks.ts'
import type { Grid } from './split.ts'
import { readUnit } from './units.ts'

/** A grid with its parts told apart: what stands above the table, its heads, its rows, what stands below. */
export interface Sheet {
  readonly grid: Grid
  /** Texts that describe the table: titles, lines with units or dates. */
  readonly titles: readonly { readonly line: number; readonly text: string }[]
  /** For each column the texts above it from top to bottom, merged cells filled in; without blanks and repetitions. */
  readonly heads: readonly (readonly string[])[]
  /** Positions in the grid of the rows of heads. */
  readonly headRows: readonly number[]
  /** Positions in the grid of the rows under the heads, without the notes among and below them. */
  readonly body: readonly number[]
  readonly setAside: readonly SetAside[]
}

const MOST_HEAD_ROWS = 6
/** Rows looked at for where the table begins. */
const ROWS_AHEAD = 6
const LONGEST_LABEL = 80
/** Of the rows of figures so many are counted, and in so large a share a column of figures has one. */
const COUNTED_ROWS = 2000
const FAIR_SHARE = 0.2
const LONGEST_MERGED_HEAD = 40

/**
 * Finds the table in a grid: the first row of figures that others follow; the rows of heads right above it; titles and
 * unit lines above those; notes, legends and sources among the rows and below them. `answers.header` names the physical
 * lines of the heads instead ("4", "4-5"). Without any row of figures: 'no table', and nothing in the body.
 */
export function findTable(grid: Grid, answers: Answers): Reading<Sheet> {
  const looks = grid.rows.map(lookAt)
  const asked = headRange(grid, answers['header'])
  const start = asked ? asked.to + 1 : findStart(looks, grid.rows)
  if (start < 0) return { value: { grid, titles: [], heads: [], headRows: [], body: [], setAside: [] }, facts: [], questions: [], problems: [intakeProblem('no table', { text: grid.rows[0]?.join(' ') ?? '' })] }
  const headFrom = asked ? asked.from : findHeadFrom(looks, grid, start)
  const headRows = range(headFrom, start)
  const width = widthOf(grid.rows, start)
  const heads = joinHeads(headRows.map((at) => grid.rows[at] ?? []), width)
  const { body, notes, laterHeads } = tellNotes(grid, looks, start)
  const repeated = headRows.map((at) => textOf(grid.rows[at]))
  // Printed again on every page, heads are no second table.
  const second = laterHeads.find((at) => !repeated.includes(textOf(grid.rows[at])))
  const titles = range(0, headFrom).flatMap((at) => (grid.rows[at] ?? []).filter((cell) => cell !== '').map((text) => ({ line: grid.lines[at] ?? 0, text })))
  const aside = (reason: 'title' | 'note' | 'head') => (at: number): SetAside => ({ reason, line: grid.lines[at] ?? 0, column: null, text: textOf(grid.rows[at]), cells: looks[at]?.filled ?? 0 })
  const lines = headRows.map((at) => grid.lines[at] ?? 0)
  return {
    value: { grid, titles, heads, headRows, body, setAside: [...range(0, headFrom).map(aside('title')), ...notes.map(aside('note')), ...laterHeads.map(aside('head'))] },
    facts: [headerFact(lines, asked !== null)],
    questions: [],
    problems: [...headProblems(heads, lines.at(-1) ?? 1), ...(second === undefined ? [] : [intakeProblem('two tables', { line: grid.lines[second] ?? 1, text: textOf(grid.rows[second]) })])],
  }
}

function headerFact(lines: readonly number[], isAnswered: boolean): Decision {
  const [first, last] = [lines[0], lines.at(-1)]
  const value = first === undefined ? '0' : first === last ? String(first) : `${first}-${last}`
  return decision('header', value, { line: first ?? null, how: isAnswered ? 'answered' : 'proved' })
}

function headProblems(heads: Sheet['heads'], line: number): readonly IntakeProblem[] {
  const texts = heads.map((parts) => parts.join(' '))
  return texts.flatMap((text, column): IntakeProblem[] => {
    const at = { line, column: column + 1 }
    if (text === '') return column > 0 ? [intakeProblem('empty head', at)] : []
    return texts.indexOf(text) < column ? [intakeProblem('repeated head', { ...at, text })] : []
  })
}

/** Rows of the grid between the physical lines of an answer; null without one, or where no row stands there. */
function headRange(grid: Grid, answer: string | undefined): { from: number; to: number } | null {
  const match = /^(\d+)(?:-(\d+))?$/.exec(answer ?? '')
  if (!match) return null
  const [, first = '', last = first] = match
  if (first === '0') return { from: 0, to: -1 }
  const from = grid.lines.findIndex((line) => line >= Number(first))
  const to = grid.lines.findLastIndex((line) => line <= Number(last))
  return from < 0 || to < from ? null : { from, to }
}

/** First row of figures that others follow; -1 where there is none. */
function findStart(looks: readonly RowLook[], rows: Grid['rows']): number {
  const last = looks.findLastIndex(isFigures)
  for (let at = 0; at <= last; at++) {
    const look = looks[at]
    if (!look || !isFigures(look)) continue
    const ahead = looks.slice(at + 1, at + 1 + ROWS_AHEAD)
    const alike = ahead.filter((next) => isFigures(next) || next.missing > 0 || next.years > 0).length
    if (ahead.length === 0 || alike * 2 >= ahead.length || at === last) return startsEarlier(looks, rows, at)
  }
  return last
}

/** Rows right above the first figures that have the same cells but no number yet (a place with nothing but "..") belong to the table, and lone texts under its heads: a region, an indicator, those that follow are of. */
function startsEarlier(looks: readonly RowLook[], rows: Grid['rows'], at: number): number {
  let start = at
  while (start > 0 && isFiguresLikeYears(looks, rows, start - 1)) start--
  while (start > 1 && (looks[start - 1]?.missing ?? 0) > 0 && (looks[start - 1]?.numbers ?? 0) <= 1 && (looks[start - 1]?.filled ?? 0) > 1 && hasHeadAbove(looks, start - 1)) start--
  let lone = start
  while (lone > 1 && start - lone < MOST_HEAD_ROWS && isLoneLabel(looks[lone - 1], rows[lone - 1])) lone--
  const above = looks[lone - 1]
  return lone < start && above && above.filled > 2 && above.years * 2 >= above.filled - 1 ? lone : start
}

const HEAD_ROLES = ['place', 'locality', 'partner', 'measure', 'period', 'month', 'unit', 'value', 'note', 'number'] as const

/**
 * Whether figures that could all be years (2,010 projects) stand in a row of figures: the row above names every one of
 * its columns already, and its own label is no head and not the same once more.
 */
function isFiguresLikeYears(looks: readonly RowLook[], rows: Grid['rows'], at: number): boolean {
  const [look, above] = [looks[at], looks[at - 1]]
  const [row = [], heads = []] = [rows[at], rows[at - 1]]
  if (!look || !above || look.numbers === 0 || look.numbers > look.years || above.numbers > above.years || above.filled < 2) return false
  if (row.some((cell, column) => cell !== '' && (heads[column] ?? '') === '' && column > 0)) return false
  const label = row.find((cell) => cell !== '' && readFigure(cell) === null)
  if (label === undefined) return above.numbers === 0 && saysRole([heads[look.first] ?? ''], 'period')
  return !heads.includes(label) && HEAD_ROLES.every((role) => !saysRole([label], role)) && readUnit(label) === null
}

/** Whether a row has nothing but a text in its first cell that is not the head of a column. */
function isLoneLabel(look: RowLook | undefined, row: readonly string[] | undefined): boolean {
  const text = row?.[0] ?? ''
  return look?.filled === 1 && look.first === 0 && look.texts === 1 && text.length <= LONGEST_LABEL && !isHeadOfLabels(text)
}

/** Whether a text is what columns of labels are called. */
function isHeadOfLabels(text: string): boolean {
  return (['place', 'locality', 'partner', 'measure'] as const).some((role) => saysRole([text], role)) && readUnit(text) === null && text.length <= LONGEST_MERGED_HEAD
}

function hasHeadAbove(looks: readonly RowLook[], at: number): boolean {
  return looks.slice(Math.max(0, at - MOST_HEAD_ROWS), at).some((look) => look.filled > 1)
}

/** First row of the heads of a table that starts at `start`: those right above it with more than one cell, or one that spans columns. */
function findHeadFrom(looks: readonly RowLook[], grid: Grid, start: number): number {
  const { rows } = grid
  let from = start
  while (from > 0 && start - from < MOST_HEAD_ROWS) {
    const look = looks[from - 1]
    if (!look || isFigures(look) || (from < start && hasGap(grid, from - 1))) break
    if (look.filled === 1) {
      const text = rows[from - 1]?.[look.first] ?? ''
      const spans = look.first > 0 && text.length <= LONGEST_MERGED_HEAD && !/:/.test(text)
      // A head of labels that stands a row below the years over the figures.
      const isUnderYears = look.first === 0 && from === start && isHeadOfLabels(text) && (looks[from - 2]?.years ?? 0) > 1
      if (!spans && !isUnderYears) break
    }
    from--
  }
  return trimTitles(looks, rows, from, start)
}

/** Whether blank lines stand between a row and the next. */
function hasGap({ rows, lines }: Grid, at: number): boolean {
  const height = (rows[at] ?? []).reduce((sum, cell) => sum + cell.split('\n').length - 1, 1)
  return (lines[at + 1] ?? 0) > (lines[at] ?? 0) + height
}

/** Of rows taken for heads those at the top that only describe the table: one text and nothing under its other columns. */
function trimTitles(looks: readonly RowLook[], rows: readonly (readonly string[])[], from: number, start: number): number {
  let at = from
  while (at < start - 1) {
    const look = looks[at]
    if (isSplitTitle(rows[at] ?? [], rows[at + 1] ?? [])) {
      at++
      continue
    }
    const isDescription = look && look.filled <= 2 && (rows[at] ?? []).every((cell) => cell === '' || cell.length > LONGEST_MERGED_HEAD || /[:：]/.test(cell) || readUnit(cell)?.kind === 'money')
    // A unit at the right end stands over the whole table.
    const isAtEnd = look?.filled === 1 && look.first > 1 && look.first === (rows[at + 1] ?? []).findLastIndex((cell) => cell !== '')
    if (!isDescription || (look.filled === 1 && look.first > 0 && !isAtEnd && !/[:：]/.test(textOf(rows[at])) && textOf(rows[at]).length <= LONGEST_MERGED_HEAD)) break
    at++
  }
  return at
}

/** Whether a row is a title with commas in it that nobody quoted: prose from the first column on, over a row of heads that goes further. */
function isSplitTitle(row: readonly string[], below: readonly string[]): boolean {
  const length = row.findLastIndex((cell) => cell !== '') + 1
  const pieces = row.slice(0, length)
  const heads = below.filter((cell) => cell !== '').length
  if (length < 2 || pieces.includes('') || heads <= length || (below[0] ?? '') === '') return false
  return pieces.join(', ').length > LONGEST_MERGED_HEAD && pieces.slice(1).every((cell) => /^[\p{Ll}\d]/u.test(cell) || readUnit(cell) !== null)
}

/** How many columns the rows of the table use. */
function widthOf(rows: readonly (readonly string[])[], start: number): number {
  let width = 0
  for (let at = Math.max(0, start - MOST_HEAD_ROWS); at < rows.length; at++) {
    const row = rows[at] ?? []
    let length = row.length
    while (length > width && row[length - 1] === '') length--
    width = Math.max(width, length)
  }
  return width
}

/** Heads of columns from several rows: a blank right of a text in a row that has others below belongs to it (merged cells). */
function joinHeads(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const filled = rows.map((row, at) => (at === rows.length - 1 && row.filter((cell) => cell !== '').length > 2 ? row : fillRight(row, width)))
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = []
    for (const row of filled) {
      const text = (row[column] ?? '').replace(/\s+/gu, ' ').trim()
      if (text !== '' && !parts.includes(text)) parts.push(text)
    }
    return parts
  })
}

function fillRight(row: readonly string[], width: number): readonly string[] {
  const filled: string[] = []
  for (let column = 0; column < width; column++) filled.push(row[column] || (column > 1 || row[0] === '' ? (filled[column - 1] ?? '') : ''))
  return filled
}

/** Rows of the table, and those among and below that only say something: a lone text, a source, a legend, how to cite. */
function tellNotes(grid: Grid, looks: readonly RowLook[], start: number): { readonly body: readonly number[]; readonly notes: readonly number[]; readonly laterHeads: readonly number[] } {
  const columns = figureColumns(grid, looks, start)
  const hasFigure = (at: number): boolean => columns.some((column) => isFigureOrMark(grid.rows[at]?.[column] ?? ''))
  const last = looks.findLastIndex((look, at) => at >= start && look.numbers > 0 && hasFigure(at))
  const typical = typicalLabels(looks, start, last)
  const body: number[] = []
  const notes: number[] = []
  const laterHeads: number[] = []
  for (let at = start; at < grid.rows.length; at++) {
    const look = looks[at]
    if (!look) continue
    if (at > start && at < last && isHeads(look, grid.rows[at])) {
      laterHeads.push(at)
      continue
    }
    const isPlain = at <= last && hasFigure(at)
    const isLabelled = look.numbers === 0 && look.texts >= typical && !hasLongText(grid.rows[at])
    // A lone text among the rows may head those that follow: a year, an indicator, a region.
    const isSection = at < last && look.filled === 1 && !hasLongText(grid.rows[at])
    ;(isPlain || isLabelled || isSection ? body : notes).push(at)
  }
  return { body, notes, laterHeads }
}

/** Heads of labels that no place, partner or indicator is called. */
const PLAIN_HEADS = /^(?:countr(?:y|ies)|econom(?:y|ies)|provinces?|cit(?:y|ies)|localit(?:y|ies)|partners?|entity|year|tinh|tinh thanh pho|tinh thanh|dia phuong|doi tac|quoc gia|nuoc|stt|tt|nam|지역|시도|국가|투자국|연도)$/

/** Whether a row among those of figures names columns: no figures, and the first text is a head of labels. */
function isHeads(look: RowLook, row: readonly string[] | undefined): boolean {
  const [first = '', ...others] = (row ?? []).filter((cell) => cell !== '')
  return look.numbers === look.years && look.missing === 0 && others.length > 0 && PLAIN_HEADS.test(plainHead(first).replace(/[^\p{L}]+/gu, ' '))
}

/** Columns in which a fair share of the rows of figures have one; the first only where there is no other. */
function figureColumns(grid: Grid, looks: readonly RowLook[], start: number): readonly number[] {
  const counts: number[] = []
  let rows = 0
  for (let at = start; at < grid.rows.length && rows < COUNTED_ROWS; at++) {
    const look = looks[at]
    if (!look || !isFigures(look)) continue
    rows++
    grid.rows[at]?.forEach((cell, column) => {
      if (isFigureOrMark(cell)) counts[column] = (counts[column] ?? 0) + 1
    })
  }
  const columns = [...counts.keys()].filter((column) => (counts[column] ?? 0) > rows * FAIR_SHARE)
  const beyond = columns.filter((column) => column > 0)
  return beyond.length > 0 ? beyond : columns
}

function isFigureOrMark(cell: string): boolean {
  const mark = readMissing(cell)
  return mark === null ? readFigure(cell) !== null : mark !== 'blank'
}

/** How many texts a row of figures has: its labels, at least two, for a lone text below the table is a note. */
function typicalLabels(looks: readonly RowLook[], start: number, last: number): number {
  const counts = looks.slice(start, last + 1).filter(isFigures).map((look) => look.texts)
  return Math.max(2, counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 2)
}

/** Whether a row is a sentence rather than labels: its first or only text is long. */
function hasLongText(row: readonly string[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => cell !== '')
  return filled.slice(0, filled.length > 2 ? 1 : 2).some((cell) => cell.length > LONGEST_LABEL)
}

function textOf(row: readonly string[] | undefined): string {
  return (row ?? []).filter((cell) => cell !== '').join(' ')
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}
