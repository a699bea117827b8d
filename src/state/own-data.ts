import type { Evidence } from '../domain/evidence.ts'
import type { OwnFile } from '../domain/intake/own-file.ts'
import { compareLoaded, ownFileInfo, type OwnFileInfo } from '../domain/own-data.ts'
import type { OwnFiles } from '../io/own-client.ts'
import type { StoringOutcome, StoringProblem } from '../io/own-protocol.ts'

/** What was done to the own files last in this visit, which can be undone. */
export interface OwnStep {
  readonly kind: 'added' | 'removed'
  readonly files: readonly Pick<OwnFileInfo, 'id' | 'name'>[]
}

/** A file that somebody has stored and put on the curated data already. */
export interface Committed {
  /** The curated data it was put on, with the files before it. */
  readonly curated: Evidence
  readonly evidence: Evidence
  readonly storing: StoringOutcome
}

/** The reader's own files on the curated data. */
export interface OwnData {
  /** As they were loaded; each has changed figures of those before it. */
  readonly ownFiles: readonly OwnFileInfo[]
  /** Why own files cannot be kept or read; null: nothing wrong. */
  readonly ownProblem: StoringProblem | null
  /** Keys of kept files that cannot be read. */
  readonly damagedOwn: readonly string[]
  readonly lastOwnStep: OwnStep | null
  /** Shows a file's figures and keeps it, for this visit only where the browser will not. With `committed` it does only what is left of that. */
  readonly adoptOwnFile: (file: OwnFile, committed?: Committed) => Promise<void>
  readonly removeOwn: (id: string) => Promise<void>
  /** Back to the curated data; removes also what cannot be read. */
  readonly removeAllOwn: () => Promise<void>
  /** Takes back what was done last in this visit: removes what was added, brings back what was removed. Without such a step it removes the file loaded last. */
  readonly undoLast: () => Promise<void>
}

type Shown = Pick<OwnData, 'ownFiles' | 'ownProblem' | 'damagedOwn'> & { readonly evidence: Evidence; readonly lastOwnStep?: OwnStep }

export interface OwnDataPart {
  readonly state: OwnData
  /** The evidence to show for curated data, and what it is made of. */
  readonly combine: (curated: Evidence) => Promise<Shown>
}

type State = OwnData & { readonly curated: Evidence }

/** The part of the data store that is about own files. `show` shows everything again, combined as told. */
export function createOwnData(own: OwnFiles | undefined, get: () => State, show: (combine?: OwnDataPart['combine']) => Promise<void>): OwnDataPart {
  async function combine(curated: Evidence): Promise<Shown> {
    if (!own?.hasAny()) return { evidence: curated, ownFiles: [], ownProblem: null, damagedOwn: [] }
    const { combined, outcome } = await own.combine(curated)
    const { evidence, files, damaged } = combined
    const isLasting = files.every(({ isStored }) => isStored)
    // Why a file of this visit is not kept stays true as long as it is shown.
    const problem = outcome.kind === 'failed' ? outcome.reason : damaged.length > 0 ? 'damaged' : isLasting ? null : get().ownProblem
    return { evidence, ownFiles: files, ownProblem: problem, damagedOwn: damaged }
  }

  /** What a step led to, together with the step and what went wrong with it. */
  function combineAfter(outcome: StoringOutcome | undefined, step: OwnStep): OwnDataPart['combine'] {
    const hasFailed = outcome?.kind === 'failed'
    const isDone = !hasFailed || step.kind === 'added'
    return async (curated) => ({ ...(await combine(curated)), ...(isDone && { lastOwnStep: step }), ...(hasFailed && { ownProblem: outcome.reason }) })
  }

  async function remove(ids: readonly string[]): Promise<void> {
    const files = get().ownFiles.filter(({ id }) => ids.includes(id))
    const outcome = await own?.remove(ids)
    await show(combineAfter(outcome, { kind: 'removed', files }))
  }

  async function restore({ files }: OwnStep): Promise<void> {
    const outcome = await own?.restore()
    await show(combineAfter(outcome, { kind: 'added', files }))
  }

  own?.onChanged(() => void show())

  const state: OwnData = {
    ownFiles: [],
    ownProblem: null,
    damagedOwn: [],
    lastOwnStep: null,
    async adoptOwnFile(file, committed) {
      const outcome = await own?.adopt(file, committed?.storing ?? null)
      const step: OwnStep = { kind: 'added', files: [{ id: file.id, name: file.name }] }
      const combineAnew = combineAfter(outcome, step)
      await show(async (curated) => {
        if (curated !== committed?.curated) return combineAnew(curated)
        const info = ownFileInfo(file, outcome?.kind === 'ready')
        const ownFiles = [...get().ownFiles.filter(({ id }) => id !== file.id), info].toSorted(compareLoaded)
        const ownProblem = outcome?.kind === 'failed' ? outcome.reason : null
        return { evidence: committed.evidence, ownFiles, ownProblem, damagedOwn: get().damagedOwn, lastOwnStep: step }
      })
    },
    removeOwn: (id) => remove([id]),
    removeAllOwn: () => remove([...get().ownFiles.map(({ id }) => id), ...get().damagedOwn]),
    async undoLast() {
      const { lastOwnStep, ownFiles } = get()
      if (lastOwnStep?.kind === 'removed') return restore(lastOwnStep)
      const last = lastOwnStep?.files.map(({ id }) => id) ?? ownFiles.slice(-1).map(({ id }) => id)
      if (last.length > 0) await remove(last)
    },
  }
  return { state, combine }
}
