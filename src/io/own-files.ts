import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
import type { OwnFile } from '../domain/intake/own-file.ts'
import { compareLoaded } from '../domain/own-data.ts'
import { readOwnEntry, writeOwnEntry } from './own-entry.ts'
import type { Stored, StoringOutcome } from './own-protocol.ts'

/**
 * The reader's own files in this browser's storage, for pages and workers. Each is one entry, written or removed in one
 * transaction: whoever closes the page in the middle keeps what was there before.
 */

const DATABASE = 'inflow-own-files'

let opened: UseStore | null = null

function store(): UseStore {
  opened ??= createStore(DATABASE, 'files')
  return opened
}

/** Opens the storage, so that what is kept soon need not wait for it. Where that fails, keeping will say so. */
export async function openOwnFiles(): Promise<void> {
  try {
    await store()('readonly', () => null)
  } catch {
    // Said when something is to be kept.
  }
}

/** All files, as they were loaded; what is damaged is named by its key and left alone. */
export async function loadOwnFiles(): Promise<Stored<readonly OwnFile[]>> {
  try {
    const found = (await entries<string, unknown>(store())).map(([key, entry]) => ({ key, file: readOwnEntry(entry) }))
    const files = found.flatMap(({ key, file }) => (file?.id === key ? [file] : []))
    return {
      kind: 'ready',
      value: files.toSorted(compareLoaded),
      damaged: found.filter(({ key, file }) => file?.id !== key).map(({ key }) => key),
    }
  } catch (error) {
    return failure(error)
  }
}

/** Keeps a file, in the place of one with its id. */
export function storeOwnFile(file: OwnFile): Promise<StoringOutcome> {
  return change(() => set(file.id, writeOwnEntry(file), store()))
}

/** Removes a file; nothing where there is none. */
export function removeOwnFile(id: string): Promise<StoringOutcome> {
  return change(() => del(id, store()))
}

async function change(write: () => Promise<void>): Promise<StoringOutcome> {
  try {
    await write()
    return { kind: 'ready' }
  } catch (error) {
    return failure(error)
  }
}

/** Browsers name what went wrong; that storage is full some say only of the disk. */
function failure(error: unknown): { readonly kind: 'failed'; readonly reason: 'forbidden' | 'full' | 'damaged' } {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR' || name === 'NS_ERROR_FILE_NO_DEVICE_SPACE') return { kind: 'failed', reason: 'full' }
  return { kind: 'failed', reason: name === 'DataCloneError' || name === 'DataError' || name === 'UnknownError' ? 'damaged' : 'forbidden' }
}
