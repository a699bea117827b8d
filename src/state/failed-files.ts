import type { View } from '../domain/view.ts'
import { DATA_FILES } from '../io/catalogue.ts'
import type { LoadFailure } from '../io/data-protocol.ts'
import type { DataState } from './data-store.ts'
import { neededFiles } from './needed-files.ts'
import { useData, useViewState } from './stores.ts'

/** A file that what is asked for needs and that could not be had. */
interface FailedFile {
  readonly id: string
  readonly failure: LoadFailure
}

/** The files of the view that could not be had; what other views failed to get is no concern of this one. Draws anew with every bit that arrives. */
export function useFailedFiles(): readonly FailedFile[] {
  const view = useViewState((state) => state.view)
  return failedFiles(view, useData((state) => state.files))
}

/** Whether any file of the view could not be had. */
export function useHasFailedFiles(): boolean {
  const view = useViewState((state) => state.view)
  return useData(({ files }) => failedFiles(view, files).length > 0)
}

function failedFiles(view: View, files: DataState['files']): readonly FailedFile[] {
  return neededFiles(view, DATA_FILES).flatMap((id) => {
    const state = files[id]
    return state?.kind === 'failed' ? [{ id, failure: state.failure }] : []
  })
}
