import { type StoreApi, createStore } from 'zustand'
import type { Dataset } from '../domain/dataset.ts'
import type { Evidence } from '../domain/evidence.ts'
import { PREPARATIONS } from '../domain/preparations.ts'
import type { Registry } from '../domain/registry.ts'
import type { DataClient, Loaded } from '../io/data-client.ts'
import type { LoadFailure } from '../io/data-protocol.ts'
import { pause } from '../io/idle.ts'
import type { OwnFiles } from '../io/own-client.ts'
import { HOME_FILE } from './needed-files.ts'
import { type OwnData, type OwnDataPart, createOwnData } from './own-data.ts'

/** How far a data file is. */
export type FileState =
  | { readonly kind: 'loading'; readonly fraction: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: LoadFailure }

/** `registry` and `dataset` are what is shown: the curated data, with the reader's own files on it where there are any. */
export interface DataState extends OwnData {
  readonly registry: Registry
  readonly dataset: Dataset
  /** Whether the registries and a first file are in, so that every place and measure has its name. */
  readonly isComplete: boolean
  readonly files: Readonly<Record<string, FileState>>
  /** What has arrived without the reader's own files. */
  readonly curated: Evidence
  /** Fetches those of the files that are neither here nor on their way; failed ones are tried again. `areNamesFirst`: show the registries before the figures. */
  readonly ensureFiles: (fileIds: readonly string[], areNamesFirst?: boolean) => Promise<void>
}

export type DataStore = StoreApi<DataState>

/**
 * The store of data. It opens with the slice built into the page; the registries come with the first files asked for,
 * and what was on screen stays until all of it has arrived; the slice until the home file has, which holds its figures. `own`: the
 * reader's own files, which are put on what has arrived; none without it.
 */
export function createDataStore(client: DataClient, slice: { registry: Registry; dataset: Dataset }, own?: OwnFiles): DataStore {
  const arrived = new Map<string, Dataset>()
  let registry: Registry | null = null
  /** How often the picture was to change: only the last one asked for is shown. */
  let turns = 0
  let merged: { readonly ids: string; readonly evidence: Evidence } | null = null
  let registryAsked: Promise<Loaded<Registry>> | null = null

  /** The registries, asked for once; asked for again after a failure. */
  async function askRegistry(): Promise<Loaded<Registry>> {
    registryAsked ??= client.loadRegistry()
    const loaded = await registryAsked
    if (loaded.kind === 'failed') registryAsked = null
    else registry = loaded.value
    return loaded
  }

  return createStore<DataState>((set, get) => {
    const setFile = (id: string, state: FileState) => set(({ files }) => ({ files: { ...files, [id]: state } }))

    /** Where the page waits for figures, names are shown before them; otherwise all changes at once. */
    async function showNames(): Promise<void> {
      const loaded = await askRegistry()
      if (loaded.kind === 'ready' && get().registry !== loaded.value) set({ registry: loaded.value })
    }

    async function loadFile(id: string): Promise<void> {
      setFile(id, { kind: 'loading', fraction: 0 })
      const [names, observations] = await Promise.all([askRegistry(), client.loadObservations(id, (fraction) => setFile(id, { kind: 'loading', fraction }))])
      if (names.kind === 'failed') return setFile(id, names)
      if (observations.kind === 'failed') return setFile(id, observations)
      arrived.set(id, observations.value)
    }

    /** What has arrived as one; the same evidence as long as nothing else arrives. */
    async function mergeArrived(registryHere: Registry): Promise<Loaded<Evidence>> {
      const ids = [...arrived.keys()].join(' ')
      if (merged?.ids === ids && merged.evidence.registry === registryHere) return { kind: 'ready', value: merged.evidence }
      const loaded = await client.merge([...(arrived.has(HOME_FILE) ? [] : [slice.dataset]), ...arrived.values()])
      if (loaded.kind === 'failed') return loaded
      const evidence = { registry: registryHere, dataset: loaded.value }
      merged = { ids, evidence }
      return { kind: 'ready', value: evidence }
    }

    /** Files asked for together are shown together, so that the picture changes once; those asked for meanwhile come along. */
    async function showArrived(withOwn: OwnDataPart['combine'] = ownData.combine): Promise<void> {
      if (arrived.size === 0 || registry === null) return
      const turn = ++turns
      const ids = [...arrived.keys()]
      const allOf = (state: FileState) => Object.fromEntries(ids.map((id) => [id, state]))
      const curated = await mergeArrived(registry)
      if (curated.kind === 'failed') {
        arrived.clear()
        set(({ files }) => ({ files: { ...files, ...allOf(curated) } }))
        return
      }
      const { evidence, ...ownState } = await withOwn(curated.value)
      for (const prepare of PREPARATIONS) {
        await pause()
        prepare(evidence)
      }
      if (turn !== turns) return
      set(({ files }) => ({ ...evidence, ...ownState, curated: curated.value, isComplete: true, files: { ...files, ...allOf({ kind: 'ready' }) } }))
      // What an own file may repeat or correct must be here, or it would look new.
      if (own && ownState.ownFiles.length > 0) await get().ensureFiles(own.filesWith(ownState.ownFiles.flatMap(({ measures }) => measures)), false)
    }

    const ownData = createOwnData(own, get, showArrived)

    return {
      ...slice,
      ...ownData.state,
      curated: slice,
      isComplete: false,
      files: {},
      async ensureFiles(fileIds, areNamesFirst = true) {
        const wanted = fileIds.filter((id) => {
          const state = get().files[id]
          return !state || state.kind === 'failed'
        })
        if (wanted.length === 0) return
        await Promise.all([...(areNamesFirst ? [showNames()] : []), ...wanted.map(loadFile)])
        await showArrived()
      },
    }
  })
}
