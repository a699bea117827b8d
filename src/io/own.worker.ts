import { datasetTransferables } from '../domain/dataset.ts'
import type { OwnFile } from '../domain/intake/own-file.ts'
import { compareLoaded, ownFileInfo, withOwnFiles } from '../domain/own-data.ts'
import { loadOwnFiles, removeOwnFile, storeOwnFile } from './own-files.ts'
import type { OwnReply, OwnRequest, StoringOutcome } from './own-protocol.ts'

/** Keeps the reader's own files and puts them on the curated data, off the main thread. Started only where there are any. */

const READY: StoringOutcome = { kind: 'ready' }

/** Files the browser would not keep: they last as long as the page. */
const visiting = new Map<string, OwnFile>()
/** Those removed last, until others are. */
let removed: readonly OwnFile[] = []

/** One after the other, so that no request sees half of another. */
let turn: Promise<void> = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<OwnRequest>) => {
  turn = turn.then(async () => {
    const answered = await answer(data).catch((): OwnReply => ({ kind: 'done', request: data.request, outcome: { kind: 'failed', reason: 'damaged' } }))
    // What is kept here must not be handed over with what it became a part of.
    const canTransfer = answered.kind === 'combined' && visiting.size === 0
    self.postMessage(answered, { transfer: canTransfer ? datasetTransferables(answered.combined.evidence.dataset) : [] })
  })
})

async function answer(data: OwnRequest): Promise<OwnReply> {
  const { request } = data
  switch (data.kind) {
    case 'adopt':
      return { kind: 'done', request, outcome: await adopt(data.file, data.storing) }
    case 'remove':
      return { kind: 'done', request, outcome: await remove(data.ids) }
    case 'restore': {
      const outcomes: StoringOutcome[] = []
      for (const file of removed) outcomes.push(await adopt(file, null))
      return { kind: 'done', request, outcome: outcomes.find(({ kind }) => kind === 'failed') ?? READY }
    }
    case 'combine': {
      const stored = await loadOwnFiles()
      const kept = stored.kind === 'ready' ? stored.value.filter(({ id }) => !visiting.has(id)) : []
      const files = [...kept, ...visiting.values()].toSorted(compareLoaded)
      const evidence = withOwnFiles(data.curated, files)
      const infos = files.map((file) => ownFileInfo(file, !visiting.has(file.id)))
      const outcome: StoringOutcome = stored.kind === 'failed' ? stored : READY
      return { kind: 'combined', request, outcome, combined: { evidence, files: infos, damaged: stored.kind === 'ready' ? stored.damaged : [] } }
    }
  }
}

async function adopt(file: OwnFile, storing: StoringOutcome | null): Promise<StoringOutcome> {
  const outcome = storing ?? (await storeOwnFile(file))
  if (outcome.kind === 'failed') visiting.set(file.id, file)
  else visiting.delete(file.id)
  return outcome
}

async function remove(ids: readonly string[]): Promise<StoringOutcome> {
  const stored = await loadOwnFiles()
  const known = [...(stored.kind === 'ready' ? stored.value : []), ...visiting.values()]
  const outcomes: StoringOutcome[] = []
  const gone: string[] = []
  for (const id of ids) {
    const outcome = visiting.delete(id) ? READY : await removeOwnFile(id)
    outcomes.push(outcome)
    if (outcome.kind === 'ready') gone.push(id)
  }
  removed = known.filter(({ id }) => gone.includes(id))
  return outcomes.find(({ kind }) => kind === 'failed') ?? READY
}
