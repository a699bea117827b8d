import type { Evidence } from '../../domain/evidence.ts'
import { DATA_FILES } from '../../io/catalogue.ts'
import { stampNow } from '../../io/clock.ts'
import { createIntakeClient } from '../../io/intake-client.ts'
import { browserRecipes } from '../../io/remembered-recipes.ts'
import type { DataState, DataStore } from '../../state/data-store.ts'
import { createUploadStore, type UploadStore } from '../../state/upload-store.ts'

const ALL_FILES = DATA_FILES.map(({ id }) => id)
const stores = new WeakMap<DataStore, UploadStore>()

/** The store of loading a file into this data; the same one as long as the page lives, so that a file half answered waits. */
export function uploadStoreOf(data: DataStore): UploadStore {
  const known = stores.get(data)
  if (known) return known
  /** What the file was compared with. */
  let compared = data.getState()
  const store = createUploadStore({
    client: createIntakeClient(),
    recipes: browserRecipes(),
    async evidence() {
      // A table may be of any economy; what is here already would look new if it were not fetched.
      await data.getState().ensureFiles(ALL_FILES, false)
      await whenSettled(data)
      compared = data.getState()
      return ALL_FILES.every((id) => compared.files[id]?.kind === 'ready') ? plain(compared) : null
    },
    evidenceHere: () => plain(data.getState()),
    async adopt({ file, dataset, registry, storing }) {
      const evidence = { dataset, registry: { ...compared.registry, ...registry } }
      await data.getState().adoptOwnFile(file, { curated: compared.curated, evidence, storing })
    },
    remove: (id) => data.getState().removeOwn(id),
    stamp: stampNow,
  })
  stores.set(data, store)
  return store
}

/** Waits for files that somebody else asked for: until they are here, all of a table would look new. */
function whenSettled(data: DataStore): Promise<void> {
  const isSettled = ({ files }: DataState) => ALL_FILES.every((id) => files[id] !== undefined && files[id].kind !== 'loading')
  if (isSettled(data.getState())) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = data.subscribe((state) => {
      if (!isSettled(state)) return
      stop()
      resolve()
    })
  })
}

/** Without what a worker is not told. */
function plain({ registry, dataset }: Evidence): Evidence {
  return { registry, dataset }
}
