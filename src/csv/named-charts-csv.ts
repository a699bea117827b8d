import { CHART_TOPICS, type NamedChart } from '../domain/named-chart.ts'
import type { CsvProblem } from './csv-problem.ts'
import { type CellReader, readRows } from './cell-reader.ts'
import { parseCsvText } from './parse-csv.ts'

const COLUMNS = ['id', 'address', 'title_en', 'title_vi', 'title_ko', 'topic'] as const

const CHART_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Reads the named charts, in the order of the file; a row with anything wrong in it is left out and reported, and so is a
 * second row with an id that already stands. That an address can be shown is not asked here: the data check does that.
 * Never throws.
 */
export function parseNamedCharts(text: string): { readonly charts: readonly NamedChart[]; readonly problems: readonly CsvProblem[] } {
  const problems: CsvProblem[] = []
  const charts: NamedChart[] = []
  const lineOfId = new Map<string, number>()
  for (const row of readRows(parseCsvText(text), COLUMNS, problems)) {
    const chart = readChart(row)
    const firstLine = lineOfId.get(chart.id)
    if (firstLine !== undefined) row.report('repeated key', 'id', String(firstLine))
    if (!row.isSound()) continue
    lineOfId.set(chart.id, row.line)
    charts.push(chart)
  }
  return { charts, problems }
}

function readChart(row: CellReader): NamedChart {
  const id = row.required('id')
  if (id !== '' && !CHART_ID.test(id)) row.report('not an id', 'id', 'korea-in-da-nang')
  return { id, address: row.required('address'), titles: row.translated('title'), topic: row.oneOf('topic', CHART_TOPICS) }
}
