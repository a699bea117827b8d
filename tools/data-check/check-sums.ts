import { reconcile } from '../../src/domain/reconcile.ts'
import type { Registry } from '../../src/domain/registry.ts'
import type { Reconciliation } from '../../src/domain/residual.ts'
import { observationKey, type ObservationsChecked } from './check-observations.ts'
import type { Finding } from './finding.ts'
import { columnOf, type LoadedTable } from './table.ts'

const KEY_COLUMNS = ['kind', 'measure', 'locality', 'partner', 'period', 'source'] as const

interface KnownResidual {
  readonly line: number
  readonly residual: string
}

/**
 * Rule 9 on the data: every sum agrees with its total, except for the residuals that are known and explained. `known` is
 * the list of these; `isWholeData` says whether a known residual that is not found is a problem too.
 */
export function checkSums(
  { dataset, places }: ObservationsChecked,
  registry: Registry,
  known: LoadedTable | undefined,
  isWholeData: boolean,
): { readonly sums: number; readonly findings: readonly Finding[] } {
  const residuals = knownResiduals(known)
  const reconciliations = reconcile(dataset, registry)
  const findings: Finding[] = []
  const found = new Set<string>()
  for (const sum of reconciliations) {
    if (sum.verdict === 'agrees') continue
    const key = keyOf(KEY_COLUMNS.map((column) => (column === 'period' ? sum.period.text : sum[column])))
    found.add(key)
    const explained = residuals.get(key)
    if (explained?.residual === String(sum.residual)) continue
    const place = places.get(observationKey({ ...sum, period: sum.period.text }))
    findings.push({ file: place?.file ?? '', line: place?.line ?? null, column: 'value', ...describe(sum, explained) })
  }
  for (const [key, { line }] of residuals) {
    if (!known || !isWholeData || found.has(key)) continue
    findings.push({ file: known.file, line, column: 'residual', found: 'the sum agrees now', remedy: 'remove the row' })
  }
  return { sums: reconciliations.length, findings }
}

function describe(sum: Reconciliation, explained: KnownResidual | undefined): Pick<Finding, 'found' | 'remedy'> {
  const known = explained ? ` (known: ${explained.residual})` : ''
  return {
    found: `${sum.parts} ${sum.kind} add up to ${sum.sumOfParts}, the total says ${sum.total}: off by ${sum.residual}${known}, rounding explains ${sum.tolerance}`,
    remedy: 'correct the figure, or explain the residual in known-residuals.csv',
  }
}

function knownResiduals(known: LoadedTable | undefined): ReadonlyMap<string, KnownResidual> {
  const residuals = new Map<string, KnownResidual>()
  if (!known) return residuals
  const columns = KEY_COLUMNS.map((column) => columnOf(known.table, column) ?? [])
  const values = columnOf(known.table, 'residual') ?? []
  known.table.lines.forEach((line, row) => {
    residuals.set(keyOf(columns.map((column) => column[row] ?? '')), { line, residual: String(Number(values[row] ?? '')) })
  })
  return residuals
}

function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts)
}
