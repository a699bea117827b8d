import { lazy, Suspense } from 'react'
import { useData } from '../state/stores.ts'

// Fetched with the first file of the reader's own.
const OwnDataNote = lazy(async () => ({ default: (await import('../parts/OwnDataNote.tsx')).OwnDataNote }))

/** Says that figures of the reader's own are shown, or that they were and can be brought back; nothing for everybody else. */
export function OwnData() {
  const isConcerned = useData(({ ownFiles, ownProblem, lastOwnStep }) => ownFiles.length > 0 || ownProblem !== null || lastOwnStep?.kind === 'removed')
  return (
    isConcerned && (
      <Suspense>
        <OwnDataNote />
      </Suspense>
    )
  )
}
