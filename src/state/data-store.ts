import { type StoreApi, createStore } from 'zustand'
import { type Dataset, mergeDatasets } from '../domain/dataset.ts'
import type { Registry } from '../domain/registry.ts'
import type { DataClient, Loaded } from '../io/data-client.ts'
import type { LoadFailure } from '../io/data-protocol.ts'
import { HOME_FILE } from './needed-files.ts'

/** How far a data file is. */
export type FileState =
  | { readonly kind: 'loading'; readonly fraction: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }

export interface DataState {
  readonly registry: Registry
  readonly dataset: Dataset
  /** Whether the registries and a first file are in, so that every place and measure has its name. */
  readonly isComplete: boolean
  readonly files: Readonly<Record<string, FileState>>
  /** Fetches those of the files that are neither here nor on their way; failed ones are tried again. */
  readonly ensureFiles: (fileIds: readonly string[]) => Promise<void>
}

export type DataStore = StoreApi<DataState>

/**
 * The store of data. It opens with the slice built into the page; the registries come with the first files asked for,
 * and what was on screen stays until all of it has arrived; the slice until the home file has, which holds its figures.
 */
export function createDataStore(client: DataClient, slice: { registry: Registry; dataset: Dataset }): DataStore {
  const arrived = new Map<string, Dataset>()
  let registryAsked: Promise<Loaded<Registry>> | null = null

  /** The registries, asked for once; asked for again after a failure. */
  async function askRegistry(): Promise<Loaded<Registry>> {
    registryAsked ??= client.loadRegistry()
    const loaded = await registryAsked
    if (loaded.kind === 'failed') registryAsked = null
    return loaded
  }

  return createStore<DataState>((set, get) => {
    const setFile = (id: string, state: FileState) => set(({ files }) => ({ files: { ...files, [id]: state } }))

    /** Names are shown as soon as they are there, whatever the figures do. */
    async function showNames(): Promise<Loaded<Registry>> {
      const loaded = await askRegistry()
      if (loaded.kind === 'ready' && get().registry !== loaded.value) set({ registry: loaded.value })
      return loaded
    }

    async function loadFile(id: string): Promise<void> {
      setFile(id, { kind: 'loading', fraction: 0 })
      const [registry, observations] = await Promise.all([showNames(), client.loadObservations(id, (fraction) => setFile(id, { kind: 'loading', fraction }))])
      if (registry.kind === 'failed') return setFile(id, registry)
      if (observations.kind === 'failed') return setFile(id, observations)
      arrived.set(id, observations.value)
      setFile(id, { kind: 'ready' })
    }

    /** Files asked for together are shown together, so that the picture changes once. */
    function showArrived(): void {
      if (arrived.size === 0) return
      const opening = arrived.has(HOME_FILE) ? [] : [slice.dataset]
      set({ dataset: mergeDatasets([...opening, ...arrived.values()]), isComplete: true })
    }

    return {
      ...slice,
      isComplete: false,
      files: {},
      async ensureFiles(fileIds) {
        const wanted = fileIds.filter((id) => {
          const state = get().files[id]
          return !state || state.kind === 'failed'
        })
        if (wanted.length === 0) return
        await Promise.all(wanted.map(loadFile))
        showArrived()
      },
    }
  })
}
