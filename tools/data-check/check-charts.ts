import { parseNamedCharts } from '../../src/csv/named-charts-csv.ts'
import type { NamedChart } from '../../src/domain/named-chart.ts'
import type { Registry } from '../../src/domain/registry.ts'
import type { ViewKind } from '../../src/domain/view.ts'
import { checkView, parseAddress, serialiseView } from '../../src/url/address.ts'
import { problemToFinding, type Finding } from './finding.ts'
import { columnOf, type LoadedTable } from './table.ts'

/** Views that are more or less than one chart. */
const NO_CHARTS: readonly ViewKind[] = ['overview', 'sources']

/** The named charts as the product reads them: every address must be understood whole, name a chart and stand as the product would write it. */
export function checkCharts({ file, text, table }: LoadedTable, registry: Registry): readonly Finding[] {
  const { charts, problems } = parseNamedCharts(text)
  const ids = columnOf(table, 'id') ?? []
  const findings = charts.flatMap((chart): readonly Finding[] => {
    const wrong = addressProblem(chart, registry)
    return wrong ? [{ file, line: table.lines[ids.indexOf(chart.id)] ?? null, column: 'address', ...wrong }] : []
  })
  return [...problems.map((problem) => problemToFinding(file, problem)), ...findings]
}

function addressProblem({ address }: NamedChart, registry: Registry): Pick<Finding, 'found' | 'remedy'> | null {
  const { view, ignored } = parseAddress(address)
  const [first] = [...ignored, ...checkView(view, registry).ignored]
  if (first) return { found: `${first.parameter}=${first.text} is not understood (${first.reason})`, remedy: 'correct it, or leave it out' }
  if (NO_CHARTS.includes(view.kind)) return { found: `the view ${view.kind} is no chart`, remedy: 'name a trend, ranking, composition, matrix or comparison' }
  if (view.language !== null || view.theme !== 'auto') return { found: 'a language or a theme', remedy: 'leave out lang and theme: the page of a chart has its own' }
  const canonical = serialiseView(view)
  return canonical === address ? null : { found: `"${address}" is not how the product writes it`, remedy: `write ${canonical}` }
}
