import { useMemo } from 'react'
import { formatPeriod } from '../domain/format/period-text.ts'
import { type EmptyingFilter, relaxationsOf } from '../domain/relax.ts'
import { measuresOf } from '../domain/scope.ts'
import type { View } from '../domain/view.ts'
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
  const { app, empty, filters, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const isBehind = useIsBehind()
  const isLoading = useData(({ files, isComplete }) => !isComplete || Object.values(files).some(({ kind }) => kind === 'loading')) || isBehind
  const hasFailed = useData(({ files }) => Object.values(files).some(({ kind }) => kind === 'failed'))
  const relaxations = useMemo(
    () => (isLoading || hasFailed ? [] : relaxationsOf(view, measuresOf(evidence, view), hasFigures)),
    // `hasFigures` is written where the view is; it changes with nothing else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [isLoading, hasFailed, view, evidence],
  )
  if (isLoading && !hasFailed) return <Skeleton label={app.loading} heightPx={560} />

  const names: Readonly<Record<EmptyingFilter, string>> = {
    time: filters.timeRange,
    date: filters.date,
    mode: filters.mode,
    partners: filters.partners,
    localities: filters.localities,
    measure: filters.measure,
  }
  const values: Readonly<Record<EmptyingFilter, string>> = {
    time: `${view.fromYear ?? ''}–${view.toYear ?? ''}`,
    date: view.at ? formatPeriod(view.at, words.periodUse(view.measure), language) : '',
    mode: filters.modes[view.mode],
    partners: view.partners.map(words.place).join(', '),
    localities: view.localities.map(words.place).join(', '),
    measure: words.measure(view.measure),
  }
  return (
    <section className={styles.empty} aria-labelledby="empty-title">
      <h1 id="empty-title">{empty.title}</h1>
      {/* What has not arrived may well have been published. */}
      {hasFailed || relaxations.length === 0 ? (
        <p>{hasFailed ? app.loadFailed : empty.noFigures}</p>
      ) : (
        <ul>
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
