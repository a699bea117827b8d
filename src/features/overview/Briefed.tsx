import type { ReactNode } from 'react'
import type { Overview } from '../../domain/overview.ts'
import { BRIEFING_TEXTS } from '../../i18n/briefing-texts.ts'
import { useMessages } from '../../state/stores.ts'
import { ChangesBlock, ChangesRefused } from './ChangesBlock.tsx'
import { DocumentList } from './DocumentList.tsx'
import { StandBlock } from './StandBlock.tsx'
import { useBriefing } from './use-briefing.ts'

interface BriefedProps {
  readonly overview: Overview
}

interface FirstStandProps extends BriefedProps {
  /** Shown until it is known. */
  readonly waiting: ReactNode
}

/** Where the place or partner stands among others, first of all; nothing where it stands among none. */
export function FirstStand({ overview, waiting }: FirstStandProps) {
  const { asked, briefing } = useBriefing(overview)
  if (!briefing) return waiting
  const [first] = briefing.stands
  return first && <StandBlock overview={asked} stand={first} />
}

/** The further levels. */
export function OtherStands({ overview }: BriefedProps) {
  const { asked, briefing } = useBriefing(overview)
  return briefing?.stands.slice(1).map((stand) => <StandBlock key={stand.over} overview={asked} stand={stand} />)
}

/** What changed among those of all levels. */
export function Changes({ overview }: BriefedProps) {
  const { asked, briefing } = useBriefing(overview)
  if (!briefing) return null
  const { stands, hasPartnerChanges } = briefing
  const changed = stands.filter(({ movers }) => movers !== null)
  if (changed.length === 0) return stands.length > 0 && <ChangesRefused />
  return changed.map((stand) => <ChangesBlock key={stand.over} overview={asked} stand={stand} hasPartnerChanges={hasPartnerChanges} />)
}

/** The documents behind everything but the trend. */
export function Documents({ overview }: BriefedProps) {
  const { briefing } = useBriefing(overview)
  const { language } = useMessages()
  return briefing && <DocumentList heading={BRIEFING_TEXTS[language].documents} sourceIds={briefing.sourceIds} />
}
