import { decision, intakeProblem, plainOptions, type Checksum, type Decision, type SetAside } from '../../../../src/domain/intake/reading.ts'
import type { CellFate, PreviewRow } from '../../../../src/domain/intake/intake.ts'
import { parsePeriod, type Period } from '../../../../src/domain/period.ts'
import type { IntakeSummary } from '../../../../src/io/intake-protocol.ts'

/** What reading three files finds: one is fine, one asks, one is refused. */

function period(text: string): Period {
  const found = parsePeriod(text)
  if (!found) throw new Error(text)
  return found
}

function row(line: number, ...cells: readonly (readonly [string, CellFate])[]): PreviewRow {
  return { line, cells: cells.map(([text, fate]) => ({ text, fate })) }
}

const NOTHING: IntakeSummary = {
  name: 'empty.csv',
  outcome: 'refused',
  facts: [],
  questions: [],
  problems: [],
  problemCounts: {},
  setAside: [],
  asideCounts: {},
  checksums: [],
  measures: [],
  sources: [],
  rows: 0,
  cells: { head: 0, label: 0, value: 0, missing: 0, aside: 0, problem: 0 },
  preview: { rows: [], roles: [] },
  fingerprint: '',
  change: null,
  observations: 0,
  series: [],
  answers: {},
  example: null,
}

const encoding = decision('encoding', 'utf-16le', {
  how: 'said',
  options: [
    { value: 'utf-16le', readings: [{ line: 5, raw: 'Hà Nội', reads: 'Hà Nội' }] },
    { value: 'windows-1258', readings: [{ line: 5, raw: 'Hà Nội', reads: 'H a  N Ù i' }] },
  ],
})
const separator = decision('separator', '\t', { how: 'proved', options: plainOptions(['\t', ',', ';', '|']) })
const header = decision('header', '4', { how: 'assumed', options: plainOptions(['3', '4', '5']), line: 4 })
const numbers = decision('numbers', '1.234,56', {
  how: 'proved',
  cells: 378,
  options: [
    { value: '1.234,56', readings: [{ line: 5, raw: '45.231,8', reads: '45,231.8' }] },
    { value: '1,234.56', readings: [{ line: 5, raw: '45.231,8', reads: 'not a number' }] },
  ],
})
const dates = decision('dates', 'DMY', { how: 'proved', options: plainOptions(['DMY', 'MDY']) })
const unit = decision('unit', 'USD million', { how: 'said', line: 2, column: 1, options: plainOptions(['USD million', 'USD', 'VND billion']), free: 'unit' })
const measure = decision('measure', 'capital', { id: 'measure:3', subject: 'Vốn đăng ký', how: 'figures', column: 3, line: 4, options: plainOptions(['capital', 'registered', 'new_capital']), free: 'measure' })
const facts: readonly Decision[] = [
  encoding,
  separator,
  header,
  decision('shape', 'measures', { how: 'proved', options: plainOptions(['measures', 'tidy']) }),
  numbers,
  dates,
  unit,
  measure,
  decision('measure', 'projects', { id: 'measure:2', subject: 'Số dự án', how: 'said', column: 2, line: 4, options: plainOptions(['projects', 'new_projects']), free: 'measure' }),
  decision('period', '2024-12-31', { how: 'said', line: 1, options: plainOptions(['2024-12-31', '2024']), free: 'period' }),
  decision('role', 'locality', { how: 'proved', options: plainOptions(['locality', 'partner']) }),
]

const previewRows: readonly PreviewRow[] = [
  row(1, ['BẢNG 3. ĐẦU TƯ TRỰC TIẾP NƯỚC NGOÀI THEO ĐỊA PHƯƠNG (lũy kế đến 31/12/2024)', 'aside']),
  row(2, ['Đơn vị: triệu USD', 'aside']),
  row(4, ['Địa phương', 'head'], ['Số dự án', 'head'], ['Vốn đăng ký', 'head'], ['Ghi chú', 'head']),
  row(5, ['TP. Hồ Chí Minh', 'label'], ['13.402', 'value'], ['58.812,4', 'value'], ['', 'blank']),
  row(6, ['Hà Nội', 'label'], ['7.921', 'value'], ['45.231,8', 'value'], ['', 'blank']),
  row(7, ['Bình Dương', 'label'], ['4.473', 'value'], ['42.460,0', 'value'], ['', 'blank']),
  row(8, ['Thai  Nguyn', 'problem'], ['229', 'aside'], ['11.350,2', 'aside'], ['', 'blank']),
  row(9, ['Hải Phòng', 'label'], ['1.021', 'value'], ['31.126,4', 'value'], ['(p)', 'aside']),
  row(10, ['Bắc Kạn', 'label'], ['-', 'missing'], ['-', 'missing'], ['', 'blank']),
  row(11, ['Bắc Ninh', 'label'], ['2.434', 'value'], ['abc', 'problem'], ['xem chú thích', 'aside']),
  row(12, ['Tổng số', 'aside'], ['42.002', 'aside'], ['502.814,0', 'aside'], ['', 'blank']),
]

const checksums: readonly Checksum[] = [
  { line: 12, column: 2, name: 'Tổng số', printed: 42002, sum: 42002, parts: 63, difference: 0, tolerance: 31.5, agrees: true },
  { line: 67, column: 3, name: 'Tổng số', printed: 502814, sum: 502801.6, parts: 63, difference: 12.4, tolerance: 3.15, agrees: false },
  { line: 70, column: 2, name: 'Đồng bằng sông Hồng', printed: 14231, sum: 14231, parts: 11, difference: 0, tolerance: 5.5, agrees: true },
]
const setAside: readonly SetAside[] = [
  { reason: 'title', line: 1, column: null, text: 'BẢNG 3. ĐẦU TƯ TRỰC TIẾP NƯỚC NGOÀI THEO ĐỊA PHƯƠNG', cells: 1 },
  { reason: 'title', line: 2, column: null, text: 'Đơn vị: triệu USD', cells: 1 },
  { reason: 'total', line: 12, column: null, text: 'Tổng số', cells: 3 },
  { reason: 'region', line: 70, column: null, text: 'Đồng bằng sông Hồng', cells: 3 },
]
const points = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year, index) => ({
  period: period(String(year)),
  before: index === 6 ? null : 14_000 + index * 2_700,
  after: 14_000 + index * 2_700 + (index > 3 ? 2_100 : 0),
}))

/** Of a table of provinces: read without a question, with a few problems. */
export const LOADED: IntakeSummary = {
  ...NOTHING,
  name: 'fdi_provinces_vi_2024-12.txt',
  outcome: 'loaded',
  facts,
  problems: [
    intakeProblem('not a number', { line: 11, column: 3, text: 'abc', decision: 'numbers' }),
    ...[14, 15, 16, 17].map((line) => intakeProblem('unknown place', { line, column: 1, text: `Thai Nguyn ${line}`, decision: `place:Thai Nguyn ${line}` })),
    intakeProblem('unit slip', { line: 31, column: 3, text: '3126.4', hint: '31126.4', decision: 'unit' }),
    intakeProblem('duplicate', { line: 40, column: 2, text: '229' }),
  ],
  problemCounts: { 'not a number': 1, 'unknown place': 4, 'unit slip': 1, duplicate: 1 },
  setAside,
  asideCounts: { title: { entries: 2, cells: 2 }, total: { entries: 1, cells: 3 }, region: { entries: 6, cells: 18 } },
  checksums,
  rows: 75,
  cells: { head: 4, label: 63, value: 124, missing: 2, aside: 23, problem: 6 },
  preview: { rows: previewRows, roles: ['locality', 'value', 'value', 'note'] },
  fingerprint: 'a1b2c3',
  observations: 124,
  answers: { header: '4' },
  change: {
    mode: 'append',
    added: 112,
    changed: 12,
    removed: 0,
    unchanged: 1204,
    vanishing: 0,
    inScope: 1216,
    totals: [
      { measure: 'capital', before: 484_773.9, after: 502_801.6, periodBefore: period('2024-06-20'), periodAfter: period('2024-12-31'), figuresBefore: 624, figuresAfter: 687 },
      { measure: 'projects', before: 40_544, after: 42_002, periodBefore: period('2024-06-20'), periodAfter: period('2024-12-31'), figuresBefore: 592, figuresAfter: 641 },
    ],
    movers: [
      { measure: 'capital', locality: 'VN-HP', partner: 'WLD', period: period('2023-12-31'), source: 'fia-2023', before: 27_500, after: 29_600 },
      { measure: 'capital', locality: 'VN-HN', partner: 'WLD', period: period('2023-12-31'), source: 'fia-2023', before: 43_500, after: 45_231.8 },
      { measure: 'projects', locality: 'VN-SG', partner: 'KR', period: period('2022-12-31'), source: 'fia-2023', before: 2_155, after: 2_134 },
    ],
  },
  series: [
    { measure: 'capital', locality: 'VN-HP', partner: 'WLD', source: 'fia-2023', points },
    { measure: 'capital', locality: 'VN-HN', partner: 'WLD', source: 'fia-2023', points: points.map((point) => ({ ...point, after: point.after * 1.4 })) },
    { measure: 'projects', locality: 'VN-SG', partner: 'KR', source: 'fia-2023', points: points.map((point) => ({ ...point, after: point.after - 9_000 })) },
  ],
}

/** Of a table that leaves its numbers, its period and a name open. */
export const ASKING: IntakeSummary = {
  ...LOADED,
  outcome: 'asks',
  name: 'FDI_projects_by_province201019.csv',
  facts: [encoding, decision('separator', ';', { how: 'proved', options: plainOptions([';', ',']) }), decision('header', '1', { how: 'assumed', options: plainOptions(['1', '2']) })],
  problems: [],
  problemCounts: {},
  checksums: [],
  questions: [
    decision('numbers', '1.234,56', {
      line: 6,
      column: 2,
      cells: 63,
      options: [
        { value: '1.234,56', readings: [{ line: 6, raw: '1.234', reads: '1,234' }, { line: 9, raw: '1.021', reads: '1,021' }] },
        { value: '1,234.56', readings: [{ line: 6, raw: '1.234', reads: '1.234' }, { line: 9, raw: '1.021', reads: '1.021' }] },
      ],
    }),
    decision('period', null, { cells: 63, free: 'period' }),
    decision('place', 'VN-69', { id: 'place:Thai Nguyn', subject: 'Thai Nguyn', line: 8, column: 1, cells: 2, options: plainOptions(['VN-69', 'aside']), free: 'place' }),
    decision('measure', null, { id: 'measure:2', subject: 'FDI', line: 1, column: 2, cells: 63, options: plainOptions(['registered', 'capital']), free: 'measure' }),
  ],
}

/** Of a file that replaces half of what is here. */
export const VANISHING: IntakeSummary = {
  ...LOADED,
  outcome: 'asks',
  questions: [decision('vanish', null, { options: plainOptions(['yes', 'no']), cells: 600 })],
  change: LOADED.change && { ...LOADED.change, mode: 'replace', removed: 600, vanishing: 0.48 },
}

/** Of a workbook. */
export const REFUSED: IntakeSummary = { ...NOTHING, name: 'table.xlsx', problems: [intakeProblem('spreadsheet', { text: 'table.xlsx' })], problemCounts: { spreadsheet: 1 } }

/** Of a file in which nothing is wrong and nothing new. */
export const SAME: IntakeSummary = {
  ...LOADED,
  problems: [],
  problemCounts: {},
  change: LOADED.change && { ...LOADED.change, added: 0, changed: 0, unchanged: 1328, movers: [] },
  series: [],
}
