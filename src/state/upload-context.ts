import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { UploadState, UploadStore } from './upload-store.ts'

/** Given by the panel in which a file is loaded. */
export const UploadContext = createContext<UploadStore | null>(null)

export function useUpload<T>(select: (state: UploadState) => T): T {
  const store = use(UploadContext)
  if (!store) throw new Error('UploadContext is missing')
  return useStore(store, select)
}
