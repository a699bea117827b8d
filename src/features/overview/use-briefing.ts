import { useDeferredValue, useEffect, useState } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Overview } from '../../domain/overview.ts'
import { pause } from '../../io/idle.ts'
import { useData, useEvidence, useIsBehind } from '../../state/stores.ts'

/** All parts of the page show the same briefing, made once. */
const known = new WeakMap<Overview, Briefing>()
/** Evidence whose places are being ranked for the first time. */
const begun = new WeakMap<Evidence, Promise<void>>()
/** How to brief from evidence whose places have been ranked. */
const briefers = new WeakMap<Evidence, (overview: Overview) => Briefing>()

/** Whether all the data is here: rankings, and the peers they find, need it. */
export function useCanRank(): boolean {
  const isComplete = useData((state) => state.isComplete)
  return !useIsBehind() && isComplete
}

/** An overview with its briefing; null until all the data is here and its places have been ranked, which takes longest. */
export function useBriefing(overview: Overview): { readonly asked: Overview; readonly briefing: Briefing | null } {
  const evidence = useEvidence()
  const canRank = useCanRank()
  // The headline comes first: what ranks hundreds of places follows when the page has time.
  const asked = useDeferredValue(overview)
  const [, setRanked] = useState<Evidence | null>(null)
  const brief = canRank ? briefers.get(evidence) : undefined
  const mustRank = canRank && !brief
  useEffect(() => {
    if (!mustRank) return
    let isGone = false
    rankInPieces(evidence, asked).then(
      () => !isGone && setRanked(evidence),
      // A file of the page that did not come is told where the panel stands.
      (error: unknown) => {
        if (isGone) return
        setRanked(() => {
          throw error
        })
      },
    )
    return () => {
      isGone = true
    }
  }, [mustRank, evidence, asked])
  return { asked, briefing: brief ? briefingOf(brief, asked) : null }
}

function briefingOf(brief: (overview: Overview) => Briefing, overview: Overview): Briefing {
  const briefing = known.get(overview) ?? brief(overview)
  known.set(overview, briefing)
  return briefing
}

/** Ranks so that the page can answer in between. */
function rankInPieces(evidence: Evidence, { view, main }: Overview): Promise<void> {
  const rank = async () => {
    const { buildBriefing, standPreparations } = await import('./late-parts.ts')
    for (const prepare of standPreparations(evidence, view, main.figure.period)) {
      await pause()
      prepare()
    }
    briefers.set(evidence, (overview) => buildBriefing(evidence, overview))
  }
  const ranking = begun.get(evidence) ?? rank().finally(() => begun.delete(evidence))
  begun.set(evidence, ranking)
  return ranking
}
