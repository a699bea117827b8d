import { readObservations } from '../../src/csv/observations-csv.ts'
import { mergeDatasets, type Dataset } from '../../src/domain/dataset.ts'
import { problemToFinding, type Finding } from './finding.ts'
import { columnOf, type LoadedTable } from './table.ts'

/** Where an observation stands. */
export interface Place {
  readonly file: string
  readonly line: number
}

export interface ObservationsChecked {
  readonly dataset: Dataset
  /** Where each observation stands, by `observationKey`. */
  readonly places: ReadonlyMap<string, Place>
  readonly findings: readonly Finding[]
}

/** What no two observations may have in common. */
export function observationKey(parts: { readonly locality: string; readonly partner: string; readonly measure: string; readonly period: string; readonly source: string }): string {
  return JSON.stringify([parts.locality, parts.partner, parts.measure, parts.period, parts.source])
}

/** Observation files as the product reads them, together; no observation may stand twice, in one file or in two. */
export function checkObservations(tables: readonly LoadedTable[]): ObservationsChecked {
  const findings: Finding[] = []
  const places = new Map<string, Place>()
  const datasets = tables.map(({ file, table }) => {
    const { dataset, problems } = readObservations(table)
    findings.push(...problems.map((problem) => problemToFinding(file, problem)))
    const column = (name: string): readonly string[] => columnOf(table, name) ?? []
    const [locality, partner, measure, period, source] = ['locality', 'partner', 'measure', 'period', 'source'].map(column)
    const figure = columnOf(table, 'figure')
    table.lines.forEach((line, row) => {
      if (figure && figure[row] !== 'printed') return
      const cell = (cells: readonly string[] | undefined): string => cells?.[row] ?? ''
      const key = observationKey({ locality: cell(locality), partner: cell(partner), measure: cell(measure), period: cell(period), source: cell(source) })
      const first = places.get(key)
      if (!first) {
        places.set(key, { file, line })
        return
      }
      const found = `${cell(locality)}, ${cell(partner)}, ${cell(measure)}, ${cell(period)} from ${cell(source)} stands at ${first.file}:${first.line} already`
      findings.push({ file, line, column: 'locality+partner+measure+period+source', found, remedy: 'remove or correct one of the two' })
    })
    return dataset
  })
  return { dataset: mergeDatasets(datasets), places, findings }
}
