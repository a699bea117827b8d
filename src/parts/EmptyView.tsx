import { useMemo } from 'react'
import { formatPeriod } from '../domain/format/period-text.ts'
import { membersOfGroup } from '../domain/group.ts'
import { type EmptyingFilter, relaxationsOf } from '../domain/relax.ts'
import { chosenLocalities, isByPartnerOnly } from '../domain/scope.ts'
import { measuresNearestFirst } from '../domain/scope-switch.ts'
import type { View } from '../domain/view.ts'
import { useHasFailedFiles } from '../state/failed-files.ts'
import { useData, useEvidence, useIsBehind, useMessages, useView, useViewState, useWords } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import styles from './EmptyView.module.css'

export interface EmptyViewProps {
  /** Whether this kind of view has a figure to show. */
  readonly hasFigures: (view: View) => boolean
}

/** More ways out than this are noise. */
const MOST_OFFERED = 5

/** Nothing to show: which filter empties the view, and how to let go of it in one click. While figures are still on their way, their place. */
export function EmptyView({ hasFigures }: EmptyViewProps) {
  const evidence = useEvidence()
  const view = useView()
  const { app, composition, empty, filters, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const isBehind = useIsBehind()
  const isLoading = useData(({ files, isComplete }) => !isComplete || Object.values(files).some(({ kind }) => kind === 'loading')) || isBehind
  const hasFailed = useHasFailedFiles()
  const relaxations = useMemo(
    () => (isLoading || hasFailed ? [] : relaxationsOf(view, measuresNearestFirst(evidence, view), hasFigures)),
    // `hasFigures` is written where the view is; it changes with nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [isLoading, hasFailed, view, evidence],
  )
  // Figures between two economies have no total of all partners.
  const offersPartners = !isLoading && view.kind !== 'ranking' && view.partners.length === 0 && chosenLocalities(view).some((code) => isByPartnerOnly(evidence.dataset, view.measure, code))
  const [place = ''] = chosenLocalities(view)
  const offersMembers = !isLoading && view.kind !== 'ranking' && membersOfGroup(evidence.registry, place).length > 0
  if (isLoading && !hasFailed) return <Skeleton label={app.loading} heightPx={560} />

  const names: Readonly<Record<EmptyingFilter, string>> = {
    time: filters.timeRange,
    date: filters.date,
    mode: filters.mode,
    over: filters.over,
    partners: filters.partners,
    localities: filters.localities,
    measure: filters.measure,
  }
  const values: Readonly<Record<EmptyingFilter, string>> = {
    time: `${view.fromYear ?? ''}–${view.toYear ?? ''}`,
    date: view.at ? formatPeriod(view.at, words.periodUse(view.measure), language) : '',
    mode: filters.modes[view.mode],
    over: view.over.map((direction) => ({ locality: filters.overLocality, partner: filters.overPartner, time: filters.timeRange, component: composition.components.name })[direction]).join(', '),
    partners: view.partners.map(words.place).join(', '),
    localities: view.localities.map(words.place).join(', '),
    measure: words.measure(view.measure),
  }
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      {/* What has not arrived may well have been published. */}
      <h1 id="empty-title">{hasFailed ? app.loadFailed : empty.title}</h1>
      {relaxations.length === 0 && !offersMembers ? (
        !hasFailed && <p>{empty.noFigures}</p>
      ) : (
        <ul>
          {offersMembers && (
            <li>
              <p>{empty.noTotalOfGroup(words.place(place))}</p>
              <Button look="plain" onClick={() => change({ kind: 'ranking', over: [], at: null, mode: 'value', partners: [] })}>
                {empty.rankMembers}
              </Button>
            </li>
          )}
          {offersPartners && (
            <li>
              <p>{empty.byPartnerOnly(words.measure(view.measure))}</p>
              <Button look="plain" onClick={() => change({ kind: 'ranking', over: ['partner'], at: null, mode: 'value' })}>
                {empty.rankPartners}
              </Button>
            </li>
          )}
          {relaxations.slice(0, MOST_OFFERED).map(({ filter, change: part }) => (
            <li key={`${filter} ${part.measure ?? ''}`}>
              <p>{empty.emptiedBy(names[filter], values[filter])}</p>
              <Button look="plain" onClick={() => change(part)}>
                {part.measure === undefined ? empty.relax(names[filter]) : empty.showInstead(words.measure(part.measure))}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
