import { useEffect, useMemo, useState } from 'react'
import { settledMeasure } from '../domain/scope-switch.ts'
import type { View } from '../domain/view.ts'
import { DATA_FILES } from '../io/catalogue.ts'
import { whenIdle } from '../io/idle.ts'
import { isInSlice } from '../io/slice.ts'
import { neededFiles } from '../state/needed-files.ts'
import { useData, useIsBehind, useView, useViewState } from '../state/stores.ts'

/** Fetches what the view needs, checks it against the registry once that is complete, and settles what the address leaves to the figures. */
export function useNeededData(): void {
  const view = useView()
  const ensureFiles = useData((state) => state.ensureFiles)
  const isComplete = useData((state) => state.isComplete)
  const registry = useData((state) => state.registry)
  const checkAgainst = useViewState((state) => state.checkAgainst)
  const needed = neededFiles(view, DATA_FILES).join(' ')

  const canWait = useData(({ files }) => Object.keys(files).length === 0) && isInSlice(view)

  useEffect(() => {
    const fetchNeeded = () => void ensureFiles(needed.split(' '), !canWait)
    // The first picture is drawn from the slice; the files need not compete with it.
    return canWait ? whenIdle(fetchNeeded) : fetchNeeded()
  }, [ensureFiles, needed, canWait])

  useEffect(() => {
    if (isComplete) checkAgainst(registry)
  }, [isComplete, registry, checkAgainst])

  const dataset = useData((state) => state.dataset)
  const settle = useViewState((state) => state.settle)
  const measure = useMemo(() => (isComplete ? settledMeasure({ dataset, registry }, view) : view.measure), [isComplete, dataset, registry, view])
  useEffect(() => {
    if (measure !== view.measure) settle({ measure })
  }, [measure, view.measure, settle])
}

/**
 * The view to show: the one asked for once its files are here or have failed, until then the one before. What was asked for first is
 * shown at once, from the slice or as its empty place.
 */
export function useSettledView(): View {
  const asked = useView()
  const isBehind = useIsBehind()
  const isReady = useData(({ files }) => neededFiles(asked, DATA_FILES).every((id) => files[id] !== undefined && files[id].kind !== 'loading')) && !isBehind
  const [settled, setSettled] = useState(asked)
  if (isReady && settled !== asked) setSettled(asked)
  return isReady ? asked : settled
}
