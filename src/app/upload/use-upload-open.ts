import { useSyncExternalStore } from 'react'
import { isUploadOpen, onUploadPlace } from '../../io/upload-place.ts'
import { useView } from '../../state/stores.ts'

/** Whether the reader is loading a table. A change of the view leaves that place. */
export function useUploadOpen(): boolean {
  useView()
  return useSyncExternalStore(onUploadPlace, isUploadOpen, () => false)
}
