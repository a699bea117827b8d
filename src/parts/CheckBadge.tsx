import { useMemo } from 'react'
import { countDisagreements } from '../domain/checks-badge.ts'
import type { View } from '../domain/view.ts'
import { useEvidence, useMessages, useView } from '../state/stores.ts'
import type { FigureRecord } from './figure-record.ts'
import styles from './CheckBadge.module.css'
import { ViewLink } from './ViewLink.tsx'

/** How many comparisons of a chart's figures do not agree, and the way to them; nothing where all do. */
export function CheckBadge({ record }: { readonly record: FigureRecord }) {
  const evidence = useEvidence()
  const view = useView()
  const { check } = useMessages()
  const count = useMemo(
    () => countDisagreements(evidence, record.figures().map(({ figure }) => figure)),
    // The record is made of these two, anew at every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [evidence, view],
  )
  if (count === 0) return null
  return (
    <p className={styles.badge}>
      <ViewLink part={{ kind: 'check', ...placesOf(view) }}>{check.badge(count)}</ViewLink>
    </p>
  )
}

/** The places of pinned rows; a check has no rows to pin. */
function placesOf({ kind, pins }: View): Partial<View> {
  if (kind !== 'compare' || pins.length === 0) return {}
  const [localities, partners] = [pins.map(({ locality }) => locality), pins.map(({ partner }) => partner)]
  return { localities: [...new Set(localities)], partners: [...new Set(partners)] }
}
