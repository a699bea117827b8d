import { decision, plainOptions, type Answers, type Decision } from '../domain/intake/reading.ts'
import type { PlacedDataset } from '../domain/intake/placed.ts'
import type { Registry } from '../domain/registry.ts'

const FEWEST_STEPS = { month: 5, quarter: 3 } as const
const MOSTLY = 0.9
/** How much larger the last part of a year must be than the first before it looks like a sum of all so far. */
const GROWTH = 1.5

/**
 * Whether months or quarters of flows may count from January on: where nearly every year's figures only grow. Asked
 * then, because adding such months would count them many times; a fact once answered. null where nothing looks so.
 */
export function yearToDateDecision(file: PlacedDataset, registry: Registry, answers: Answers): Decision | null {
  const answered = answers['year-to-date']
  if (answered !== undefined) return decision('year-to-date', answered, { how: 'answered', options: plainOptions(['interval', 'period']) })
  const { dataset } = file
  let [years, growing] = [0, 0]
  let start = 0
  for (let row = 1; row <= dataset.size; row++) {
    if (row < dataset.size && yearKey(file, row) === yearKey(file, start)) continue
    const period = dataset.periods[dataset.period[start] ?? 0]
    const isPart = period?.kind === 'month' || period?.kind === 'quarter'
    const isFlow = registry.measures.get(dataset.measures[dataset.measure[start] ?? 0] ?? '')?.kind === 'flow'
    if (isPart && isFlow && row - start >= FEWEST_STEPS[period.kind]) {
      years++
      if (onlyGrows(dataset.value.subarray(start, row))) growing++
    }
    start = row
  }
  if (years === 0 || growing < years * MOSTLY) return null
  return decision('year-to-date', 'interval', { line: file.lines[0] ?? null, column: file.columns[0] ?? null, cells: dataset.size, options: plainOptions(['interval', 'period']) })
}

/** What the figures of one year of one cell have in common. */
function yearKey({ dataset }: PlacedDataset, row: number): string {
  const period = dataset.periods[dataset.period[row] ?? 0]
  return [dataset.measure[row], dataset.locality[row], dataset.partner[row], dataset.source[row], period?.kind, period?.text.slice(0, 4)].join('|')
}

function onlyGrows(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false
  return (values.at(-1) ?? 0) > (values[0] ?? 0) * GROWTH
}
