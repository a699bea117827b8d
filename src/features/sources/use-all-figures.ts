import { useCallback, useEffect } from 'react'
import { DATA_FILES } from '../../io/catalogue.ts'
import { useData } from '../../state/stores.ts'

interface AllFigures {
  readonly isLoading: boolean
  readonly hasFailed: boolean
  readonly retry: () => void
}

/** Fetches every data file of the site while they are wanted. */
export function useAllFigures(isWanted: boolean): AllFigures {
  const ensureFiles = useData((state) => state.ensureFiles)
  const files = useData((state) => state.files)
  const retry = useCallback(() => void ensureFiles(DATA_FILES.map(({ id }) => id)), [ensureFiles])
  useEffect(() => {
    if (isWanted) retry()
  }, [isWanted, retry])
  const kinds = DATA_FILES.map(({ id }) => files[id]?.kind)
  return { isLoading: kinds.includes('loading'), hasFailed: kinds.includes('failed'), retry }
}

/** How many figures all files hold together, as counted when the site was built. */
export const ALL_FIGURES = DATA_FILES.reduce((sum, { observations }) => sum + observations, 0)
