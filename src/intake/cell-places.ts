import type { AsideReason } from '../domain/intake/reading.ts'
import type { Registry } from '../domain/registry.ts'
import type { Axis, ValueColumn } from './layout.ts'
import type { ResolvedPlace } from './resolve-place.ts'
import type { TableRow } from './rows.ts'
import { placeOf, placeTexts, type TableContext } from './settle-subjects.ts'

/** Where a figure is from and of, as its row, the head of its column, or the whole file says. */
export interface CellPlaces {
  readonly locality: string | null
  readonly partner: string | null
  /** What the row names that is no place; null where it names places. */
  readonly row: NoPlace | null
  /** What the head of the column names that is no place. */
  readonly head: NoPlace | null
  /** Whether a place is missing that somebody is asked for. */
  readonly isOpen: boolean
  readonly isBeyondRegions: boolean
}

/** A name that is no place on its axis; '' where there is none. */
export type NoPlace =
  | { readonly kind: 'aside'; readonly axis: Axis; readonly reason: AsideReason; readonly name: string }
  | { readonly kind: 'unknown'; readonly axis: Axis; readonly name: string }

const AXES = ['locality', 'partner'] as const
const NOWHERE: ResolvedPlace = { kind: 'none' }

/** Finds the places of cells; `day` is the last of the figure's period, null where that is open. Cells of the same places share one answer. */
export function createCellPlaces(context: TableContext, registry: Registry): (row: TableRow, value: ValueColumn, day: number | null) => CellPlaces {
  const { layout } = context
  const shared = { inHead: new Map<ResolvedPlace, Map<ResolvedPlace, CellPlaces>>(), inRow: new Map<ResolvedPlace, Map<ResolvedPlace, CellPlaces>>() }
  const constants = { locality: constantOf('locality'), partner: constantOf('partner') }

  function constantOf(axis: Axis): ResolvedPlace | null {
    const isElsewhere = layout.headAxis === axis || (axis === 'locality' ? layout.localityColumns : layout.partnerColumns).length > 0
    // Where other columns or rows name a place, one that does not is nowhere; else the file says it, or somebody is asked.
    return placeOf([], axis, null, context) ?? (isElsewhere ? NOWHERE : null)
  }

  function resolve(row: TableRow, value: ValueColumn, axis: Axis, day: number | null): ResolvedPlace | null {
    const texts = placeTexts(row, value, axis, layout)
    return texts.length === 0 ? constants[axis] : placeOf(texts, axis, day, context)
  }

  function judge(places: Readonly<Record<Axis, ResolvedPlace | null>>, headAxis: Axis | null): CellPlaces {
    const found: { locality: string | null; partner: string | null; row: NoPlace | null; head: NoPlace | null; isOpen: boolean } = { locality: null, partner: null, row: null, head: null, isOpen: false }
    for (const axis of AXES) {
      const place = places[axis]
      if (place === null) found.isOpen = true
      else if (place.kind === 'place') found[axis] = place.code
      else {
        const none: NoPlace = place.kind === 'aside' ? { ...place, axis } : { kind: 'unknown', axis, name: place.kind === 'unknown' ? place.name : '' }
        const where = axis === headAxis || (place === NOWHERE && layout.headAxis === axis) ? 'head' : 'row'
        // A name that says why goes before one that nobody knows.
        if (found[where] === null || (found[where].kind === 'unknown' && none.kind === 'aside')) found[where] = none
      }
    }
    return { ...found, isBeyondRegions: registry.places.get(found.locality ?? '')?.kind === 'special' }
  }

  const OPEN: ResolvedPlace = { kind: 'none' }
  let last: { readonly row: TableRow; readonly day: number | null; readonly places: CellPlaces } | null = null
  return (row, value, day) => {
    const headAxis = value.place === null ? null : layout.headAxis
    if (layout.headAxis === null && last !== null && last.row === row && last.day === day) return last.places
    const [locality, partner] = [resolve(row, value, 'locality', day), resolve(row, value, 'partner', day)]
    const byLocality = headAxis === null ? shared.inRow : shared.inHead
    let byPartner = byLocality.get(locality ?? OPEN)
    if (!byPartner) byLocality.set(locality ?? OPEN, (byPartner = new Map()))
    let places = byPartner.get(partner ?? OPEN)
    if (!places) byPartner.set(partner ?? OPEN, (places = judge({ locality, partner }, headAxis)))
    last = { row, day, places }
    return places
  }
}
