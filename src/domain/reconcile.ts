import { observationAt, type Dataset } from './dataset.ts'
import { documentPositions } from './own-mark.ts'
import { selectRows } from './query.ts'
import { isCount, isValidOn, WORLD, type Measure, type Place, type Registry, type Source } from './registry.ts'
import { reconcileComponents } from './reconcile-components.ts'
import { isExact, verdictOf, type PublishedSum, type Reconciliation } from './residual.ts'

/**
 * Rule 9: wherever one source prints both the parts and their total, the difference between them; nothing is scaled.
 * Three kinds of parts: the localities of a country (offshore areas included), the partners of a country, and
 * new + adjusted + share-purchase capital of what was registered. Localities and partners are compared only where the
 * source says its list is complete, because the others of an incomplete list are unknown. Only figures printed as
 * exact (`=`) are compared. `measures` limits the totals to these measures; without it, all of the dataset's.
 * Ordered by measure, then by place, partner, period and source as the dataset is.
 */
export function reconcile(dataset: Dataset, registry: Registry, measures: readonly string[] = dataset.measures): readonly Reconciliation[] {
  return measures.flatMap((code) => {
    const measure = registry.measures.get(code)
    if (!measure) return []
    return [...reconcileLists(dataset, registry, measure), ...reconcileComponents(dataset, registry, measure)]
  })
}

type List = 'localities' | 'partners'

function reconcileLists(dataset: Dataset, registry: Registry, measure: Measure): readonly Reconciliation[] {
  const complete = [...registry.sources.values()].filter((source) => source.complete.length > 0)
  const rows = selectRows(dataset, { measure: measure.code, sources: complete.map((source) => source.id) })
  const totals: number[] = []
  const parts = new Map<string, number[]>()
  // What the reader's own file corrects in a list is a part of it.
  const documents = documentPositions(dataset.sources)
  for (const row of rows) {
    const locality = registry.places.get(dataset.localities[dataset.locality[row] ?? 0] ?? '')
    const partner = registry.places.get(dataset.partners[dataset.partner[row] ?? 0] ?? '')
    if (!locality || !partner) continue
    if (partner.code === WORLD && locality.kind === 'country') totals.push(row)
    const [list, whole] = wholeOf(locality, partner, dataset.periods[dataset.period[row] ?? 0]?.endDay ?? 0)
    if (list === null) continue
    const key = keyOf(dataset, documents, row, list, whole)
    const known = parts.get(key)
    if (known) known.push(row)
    else parts.set(key, [row])
  }
  return totals.flatMap((row) => {
    const total = observationAt(dataset, row)
    return completeLists(registry.sources.get(total.source), measure).flatMap((kind): Reconciliation[] => {
      const published = (parts.get(keyOf(dataset, documents, row, kind, total.locality)) ?? []).map((part) => observationAt(dataset, part))
      if (published.length === 0 || !isExact(total) || !published.every(isExact)) return []
      const sum: PublishedSum = {
        parts: published.length,
        sumOfParts: published.reduce((added, part) => added + part.value, 0),
        finestStep: Math.min(...published.map((part) => part.precision)),
      }
      return [verdictOf(kind, total, sum, isCount(measure))]
    })
  })
}

/** The list a row is a part of, and the locality whose total that list adds up to; null where it is a total itself. */
function wholeOf(locality: Place, partner: Place, day: number): readonly [List, string] | readonly [null, ''] {
  if (partner.code === WORLD) {
    const isPart = locality.parent !== null && locality.kind !== 'country' && locality.kind !== 'group' && isValidOn(locality, day)
    return isPart ? ['localities', locality.parent] : [null, '']
  }
  return partner.kind === 'country' && locality.kind === 'country' ? ['partners', locality.code] : [null, '']
}

function keyOf(dataset: Dataset, documents: readonly number[], row: number, list: List, whole: string): string {
  return `${list} ${whole} ${dataset.period[row]} ${documents[dataset.source[row] ?? 0]}`
}

/** The lists of a source that name every member and over which the measure adds. */
function completeLists(source: Source | undefined, measure: Measure): readonly List[] {
  return (source?.complete ?? []).filter((list) => measure.addsOver.includes(list === 'localities' ? 'locality' : 'partner'))
}
