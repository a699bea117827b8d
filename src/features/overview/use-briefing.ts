import { useDeferredValue, useEffect, useState } from 'react'
import { type Briefing, buildBriefing } from '../../domain/briefing.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Overview } from '../../domain/overview.ts'
import { standPreparations } from '../../domain/overview-stand.ts'
import { pause } from '../../io/idle.ts'
import { useEvidence } from '../../state/stores.ts'

/** All parts of the page show the same briefing, made once. */
const known = new WeakMap<Overview, Briefing>()
/** Evidence whose places are being ranked for the first time, and those that have been. */
const begun = new WeakMap<Evidence, Promise<void>>()
const done = new WeakSet<Evidence>()

/** An overview with its briefing; null while the places of new data are ranked for the first time, which takes longest. */
export function useBriefing(overview: Overview): { readonly asked: Overview; readonly briefing: Briefing | null } {
  const evidence = useEvidence()
  // The headline comes first: what ranks hundreds of places follows when the page has time.
  const asked = useDeferredValue(overview)
  const [, setRanked] = useState<Evidence | null>(null)
  const isRanked = done.has(evidence)
  useEffect(() => {
    if (isRanked) return
    let isGone = false
    void rankInPieces(evidence, asked).then(() => !isGone && setRanked(evidence))
    return () => {
      isGone = true
    }
  }, [isRanked, evidence, asked])
  return { asked, briefing: isRanked ? briefingOf(evidence, asked) : null }
}

function briefingOf(evidence: Evidence, overview: Overview): Briefing {
  const briefing = known.get(overview) ?? buildBriefing(evidence, overview)
  known.set(overview, briefing)
  return briefing
}

/** Ranks so that the page can answer in between. */
function rankInPieces(evidence: Evidence, { view, main }: Overview): Promise<void> {
  const rank = async () => {
    for (const prepare of standPreparations(evidence, view, main.figure.period)) {
      await pause()
      prepare()
    }
    done.add(evidence)
  }
  const ranking = begun.get(evidence) ?? rank()
  begun.set(evidence, ranking)
  return ranking
}
