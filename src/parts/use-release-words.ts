import type { PublishedFigure, ValuedFigure } from '../domain/figure.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import { releaseOf } from '../domain/release.ts'
import { useEvidence, useMessages } from '../state/stores.ts'

/** Says of a figure that its counter has given another number too, and which came first; null where there is nothing to say. */
export function useReleaseWords(): (figure: ValuedFigure) => string | null {
  const evidence = useEvidence()
  const { provenance, language } = useMessages()
  const dateOf = ({ observation }: PublishedFigure) => evidence.registry.sources.get(observation.source)?.date
  return (figure) => {
    const release = figure.kind === 'published' ? releaseOf(evidence, figure) : null
    const date = release && dateOf(release.other)
    return release && date ? provenance.releases[release.kind](formatQuantity(release.other.quantity, release.other.unit, language), formatPeriod(date, 'flow', language)) : null
  }
}
