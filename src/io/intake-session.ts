import { datasetTransferables, EMPTY_DATASET, type Dataset } from '../domain/dataset.ts'
import type { Evidence } from '../domain/evidence.ts'
import { compareWithCurrent } from '../domain/intake/change.ts'
import type { Intake, Recipe } from '../domain/intake/intake.ts'
import type { OwnFile } from '../domain/intake/own-file.ts'
import type { Answers } from '../domain/intake/reading.ts'
import { withOwnFiles } from '../domain/own-data.ts'
import { unmarkRows } from '../domain/unmark-sources.ts'
import { MOST_BYTES, sniffFile } from '../intake/sniff.ts'
import { pause } from './idle.ts'
import type { CommitOptions, IntakeFailure, IntakeReply, IntakeRequest, ReadOptions } from './intake-protocol.ts'
import { summarise } from './intake-summary.ts'
import type { makeBundle } from './bundle.ts'
import type { StoringOutcome } from './own-protocol.ts'

/** What a session works with; in tests other things than in the worker. */
export interface IntakeTools {
  readonly readFile: (input: ReadOptions & { readonly bytes: Uint8Array; readonly evidence: Evidence; readonly onProgress: (rows: number, share: number) => void }) => Intake
  readonly store: (file: OwnFile) => Promise<StoringOutcome>
  /** Fetched when the first bundle is asked for. */
  readonly bundler: () => Promise<typeof makeBundle>
  readonly post: (reply: IntakeReply, transfer: Transferable[]) => void
  /** Milliseconds. */
  readonly now: () => number
}

interface Kept {
  readonly intake: Intake
  readonly answers: Answers
}

/** So much of a file is enough to show how it is understood. */
const PREVIEW_BYTES = 1 << 14
const PROGRESS_EVERY_MS = 50
const SNIFFED_BYTES = 4096
const NO_BYTES = new Uint8Array(0)

/** Answers requests one after the other, keeping the file that was read last and what it is compared with. */
export function createIntakeSession(tools: IntakeTools): (request: IntakeRequest) => Promise<void> {
  let evidence: Evidence | null = null
  let kept: Kept | null = null
  let turn: Promise<void> = Promise.resolve()

  async function read(data: Extract<IntakeRequest, { kind: 'read' | 'preview' }>): Promise<void> {
    const { request, file } = data
    const isPreview = data.kind === 'preview'
    if (!isPreview) kept = null
    if (!evidence) return fail(request, 'nothing read', 'no evidence')
    const { answers, recipe, name } = data
    let posted = -Infinity
    const progress = (stage: 'opening' | 'reading' | 'comparing', rows: number, share: number): void => {
      const now = tools.now()
      if (isPreview || (stage === 'reading' && now - posted < PROGRESS_EVERY_MS)) return
      posted = now
      tools.post({ kind: 'progress', request, stage, rows, share }, [])
    }
    progress('opening', 0, 0)
    const bytes = await readBytes(file, isPreview)
    if (!bytes) return fail(request, 'unreadable', name)
    // A first look must be quick: comparing takes longer than all else, and with a part of the file it would be for nothing.
    const compared = isPreview ? { registry: evidence.registry, dataset: EMPTY_DATASET } : evidence
    const input = { name, answers, recipe, evidence: compared, onProgress: (rows: number, share: number) => progress(share < 1 ? 'reading' : 'comparing', rows, share) }
    const opened = sniffFile(bytes.subarray(0, SNIFFED_BYTES), file.size)
    const intake = opened.value === 'refused' ? { ...tools.readFile({ ...input, bytes: NO_BYTES }), problems: opened.problems } : tools.readFile({ ...input, bytes })
    const all = recipe && recipe.fingerprint === intake.fingerprint ? { ...recipe.answers, ...answers } : answers
    if (!isPreview) kept = { intake, answers: all }
    tools.post({ kind: 'read', request, summary: summarise(intake, all, compared.dataset) }, [])
  }

  async function commit({ request, mode, id, loadedAt }: Extract<IntakeRequest, { kind: 'commit' }>): Promise<void> {
    if (!evidence || kept?.intake.outcome !== 'loaded') return fail(request, 'nothing read', '')
    const file = ownFile(kept, evidence, { mode, id, loadedAt })
    const storing = tools.store(file)
    // The browser writes while the data are combined.
    await pause()
    const { dataset, registry } = withOwnFiles(evidence, [file])
    // Columns that are still compared with, or bundled, must not be handed away.
    const handed = hasColumnOf(dataset, evidence.dataset) || hasColumnOf(dataset, file.dataset) ? structuredClone(dataset) : dataset
    const sent = { ...file, dataset: structuredClone(file.dataset) }
    const committed = { dataset: handed, registry: { measures: registry.measures, sources: registry.sources }, storing: await storing, file: sent }
    tools.post({ kind: 'committed', request, committed }, [...datasetTransferables(handed), ...datasetTransferables(sent.dataset)])
  }

  async function bundle({ request, language }: Extract<IntakeRequest, { kind: 'bundle' }>): Promise<void> {
    if (!evidence || kept?.intake.outcome !== 'loaded') return fail(request, 'nothing read', '')
    const make = await tools.bundler()
    const bytes = await make({ intake: kept.intake, evidence, recipe: recipeOf(kept), language })
    tools.post({ kind: 'bundle', request, bytes }, [bytes.buffer])
  }

  function fail(request: number, reason: IntakeFailure, detail: string): void {
    tools.post({ kind: 'failed', request, reason, detail }, [])
  }

  async function answer(data: IntakeRequest): Promise<void> {
    if (data.kind === 'evidence') {
      evidence = data.evidence
      return
    }
    try {
      if (data.kind === 'commit') await commit(data)
      else if (data.kind === 'bundle') await bundle(data)
      else await read(data)
    } catch (error) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      // Arrays and strings that are too long are range errors in every browser.
      fail(data.request, error instanceof RangeError ? 'memory' : 'worker', detail)
    }
  }

  return (request) => {
    turn = turn.then(() => answer(request))
    return turn
  }
}

/** Whether two datasets share memory. */
function hasColumnOf(dataset: Dataset, other: Dataset): boolean {
  const columns = new Set(datasetTransferables(other))
  return datasetTransferables(dataset).some((column) => columns.has(column))
}

/** Bytes of a file, for a preview or where it is too large those of its first whole lines; null where the disk does not give them. */
async function readBytes(file: Blob, isPreview: boolean): Promise<Uint8Array | null> {
  const isCut = file.size > (isPreview ? PREVIEW_BYTES : MOST_BYTES)
  try {
    const bytes = new Uint8Array(await (isCut ? file.slice(0, PREVIEW_BYTES) : file).arrayBuffer())
    return isCut ? bytes.subarray(0, endOfLines(bytes)) : bytes
  } catch (error) {
    if (error instanceof RangeError) throw error
    return null
  }
}

/** Behind the last line feed, with the zero byte that follows it in UTF-16; all bytes where there is none. */
function endOfLines(bytes: Uint8Array): number {
  const lineFeed = bytes.lastIndexOf(10)
  if (lineFeed < 0) return bytes.length
  return lineFeed % 2 === 0 && bytes[lineFeed + 1] === 0 ? lineFeed + 2 : lineFeed + 1
}

function recipeOf({ intake, answers }: Kept): Recipe {
  return { kind: 'inflow recipe', version: 1, fingerprint: intake.fingerprint, answers }
}

function ownFile(kept: Kept, evidence: Evidence, { mode, id, loadedAt }: CommitOptions): OwnFile {
  const { name, file, measures, sources, change } = kept.intake
  const known = change?.mode === mode ? change : compareWithCurrent(file.dataset, unmarkRows(evidence.dataset).dataset, mode, evidence.registry)
  const counts = { added: known.added, changed: known.changed, removed: known.removed, unchanged: known.unchanged }
  return { id, name, loadedAt, mode, dataset: file.dataset, measures, sources, recipe: recipeOf(kept), counts }
}

