import { type StoreApi, createStore } from 'zustand'
import type { Recipe } from '../domain/intake/intake.ts'
import { parseRecipe } from '../domain/intake/recipe.ts'
import type { Answers } from '../domain/intake/reading.ts'
import type { Language } from '../domain/language.ts'
import type { Committed, IntakeFailure, IntakeProgress, IntakeSummary } from '../io/intake-protocol.ts'
import type { UploadPorts } from './upload-port.ts'

/** Why there is no answer; `no data`: what the file is compared with could not be fetched. */
export type UploadFailure = IntakeFailure | 'no data'

/** Where loading a file stands. */
export type UploadStage =
  | { readonly kind: 'empty' }
  /** `look`: what the beginning of the file looks like, while all of it is read. */
  | { readonly kind: 'reading'; readonly progress: IntakeProgress; readonly look: IntakeSummary | null }
  /** `rereading`: an answer is being applied; what was found before stays on screen. */
  | { readonly kind: 'read'; readonly intake: IntakeSummary; readonly rereading: IntakeProgress | null }
  | { readonly kind: 'committing'; readonly intake: IntakeSummary }
  | { readonly kind: 'done'; readonly intake: IntakeSummary; readonly id: string; readonly storing: Committed['storing'] }
  | { readonly kind: 'failed'; readonly failure: UploadFailure }

/** What was refused or happened beside the file; told once, until something else happens. */
export type UploadNotice =
  | 'several files'
  | 'folder'
  | 'no file'
  | 'not a recipe'
  | 'recipe waits'
  | 'recipe of another kind'
  | 'recipe applied'
  | 'recipe remembered'
  | 'recipe forgotten'
  | 'undone'
  | 'bundle failed'

interface Given {
  readonly file: Blob
  readonly name: string
}

export interface UploadState {
  readonly stage: UploadStage
  /** The file given last; null before. */
  readonly given: Given | null
  readonly notice: UploadNotice | null
  /** A recipe that was given before its file. */
  readonly waiting: Recipe | null
  readonly isBundling: boolean
  /** Has everything ready that reading a file needs, before there is one. */
  readonly prepare: () => Promise<void>
  /** Takes a data file or a recipe. */
  readonly take: (file: Blob, name: string) => Promise<void>
  readonly tell: (notice: UploadNotice) => void
  /** Reads the file again under further answers. */
  readonly answer: (answers: Answers) => Promise<void>
  /** Ends applying an answer; what was found before stays as it was. */
  readonly keep: () => void
  readonly commit: () => Promise<void>
  readonly undo: () => Promise<void>
  /** Hands on the bundle; null where it could not be made, which is told. */
  readonly bundle: (language: Language) => Promise<Blob | null>
  readonly forget: () => Promise<void>
  /** Ends whatever is under way; back to the beginning. */
  readonly reset: () => void
}

export type UploadStore = StoreApi<UploadState>

/** Recipes are small; what is larger is a data file, whatever its name. */
const LARGEST_RECIPE_BYTES = 1_000_000
/** What is larger takes long enough to be worth a first look. */
const LONG_BYTES = 1_000_000
const AT_START: IntakeProgress = { stage: 'opening', rows: 0, share: 0 }
const NOTHING = { stage: { kind: 'empty' }, given: null, notice: null, waiting: null, isBundling: false } as const satisfies Partial<UploadState>

/** What came of a reading; null where another turn took over. */
type Found = IntakeSummary | { readonly failure: UploadFailure } | null

/** The store of loading a file. A later reading always wins: what an earlier one still says is not heard. */
export function createUploadStore({ client, recipes, evidence, evidenceHere, adopt, remove, stamp }: UploadPorts): UploadStore {
  let turns = 0
  /** Whether the worker has the file as it is on screen. */
  let isHeld = false

  return createStore<UploadState>((set, get) => {
    async function read(given: Given, answers: Answers, turn: number): Promise<Found> {
      isHeld = false
      const current = await evidence()
      if (turn !== turns) return null
      if (!current) return { failure: 'no data' }
      const result = await client.read({ ...given, answers, recipe: null, evidence: current }, (progress) => {
        if (turn !== turns) return
        const { stage } = get()
        if (stage.kind === 'read') set({ stage: { ...stage, rereading: progress } })
        else set({ stage: { kind: 'reading', progress, look: stage.kind === 'reading' ? stage.look : null } })
      })
      if (turn !== turns || result.kind === 'cancelled') return null
      isHeld = result.kind === 'ready'
      return result.kind === 'ready' ? result.value : { failure: result.reason }
    }

    /** Shows the beginning of a large file at once. */
    async function look(given: Given, answers: Answers, turn: number): Promise<void> {
      if (given.file.size <= LONG_BYTES) return
      const result = await client.preview({ ...given, answers, recipe: null, evidence: evidenceHere() })
      const { stage } = get()
      if (turn === turns && stage.kind === 'reading' && result.kind === 'ready' && result.value.outcome !== 'refused') set({ stage: { ...stage, look: result.value } })
    }

    const show = (intake: IntakeSummary, notice: UploadNotice | null) => set({ stage: { kind: 'read', intake, rereading: null }, waiting: null, notice })

    /** Reads a new file: under the recipe given with it where it is of that kind, else as it is or under one remembered for its kind. */
    async function open(given: Given, waiting: Recipe | null): Promise<void> {
      const turn = ++turns
      set({ ...NOTHING, given, waiting, stage: { kind: 'reading', progress: AT_START, look: null } })
      void look(given, waiting?.answers ?? {}, turn)
      if (waiting) {
        // Under its answers, because without them (another encoding) the heads may not be those it knows.
        const found = await read(given, answersAnew(waiting), turn)
        if (found === null) return
        if (!('failure' in found) && found.fingerprint === waiting.fingerprint) return show(found, 'recipe applied')
      }
      const found = await read(given, {}, turn)
      if (found === null) return
      if ('failure' in found) return set({ stage: { kind: 'failed', failure: found.failure } })
      const known = recipes.find(found.fingerprint)
      if (!known) return show(found, waiting ? 'recipe of another kind' : null)
      const again = await read(given, answersAnew(known), turn)
      if (again === null) return
      if ('failure' in again) return set({ stage: { kind: 'failed', failure: again.failure } })
      show(again, 'recipe remembered')
    }

    async function takeRecipe(recipe: Recipe): Promise<void> {
      const { stage, given } = get()
      if (stage.kind !== 'read' || !given) return set({ waiting: recipe, notice: 'recipe waits' })
      await open(given, recipe)
    }

    return {
      ...NOTHING,
      async prepare() {
        await evidence()
        client.prepare(evidenceHere())
      },
      async take(file, name) {
        if (/\.json$/i.test(name) && file.size <= LARGEST_RECIPE_BYTES) {
          const recipe = parseRecipe(await file.text())
          return recipe ? takeRecipe(recipe) : set({ notice: 'not a recipe' })
        }
        await open({ file, name }, get().waiting)
      },
      tell: (notice) => set({ notice }),
      async answer(more) {
        const { stage, given } = get()
        if (stage.kind !== 'read' || !given) return
        const turn = ++turns
        set({ notice: null, stage: { ...stage, rereading: AT_START } })
        const found = await read(given, { ...stage.intake.answers, ...more }, turn)
        if (found === null) return
        // The worker has let go of the file, so that nothing can be committed either.
        if ('failure' in found) return set({ stage: { kind: 'failed', failure: found.failure } })
        show(found, null)
      },
      keep() {
        const { stage } = get()
        if (stage.kind !== 'read' || !stage.rereading) return
        turns++
        client.cancel()
        // Ready for the next file.
        client.prepare(evidenceHere())
        set({ stage: { ...stage, rereading: null } })
      },
      async commit() {
        const { stage, given } = get()
        if (stage.kind !== 'read' || !given || stage.rereading || obstacleOf(stage.intake) !== null) return
        const { intake } = stage
        const file = { ...stamp(), mode: intake.change?.mode ?? 'append' }
        const turn = ++turns
        if (!isHeld) {
          set({ notice: null, stage: { ...stage, rereading: AT_START } })
          const found = await read(given, intake.answers, turn)
          if (found === null) return
          if ('failure' in found) return set({ stage: { kind: 'failed', failure: found.failure } })
        }
        set({ stage: { kind: 'committing', intake }, notice: null })
        const result = await client.commit({ mode: file.mode, id: file.id, loadedAt: file.loadedAt })
        if (result.kind === 'cancelled') return
        if (result.kind === 'failed') return set({ stage: { kind: 'failed', failure: result.reason } })
        await adopt(result.value)
        if (Object.keys(intake.answers).length > 0) recipes.keep(recipeOf(intake))
        if (turn === turns) set({ stage: { kind: 'done', intake, id: file.id, storing: result.value.storing } })
      },
      async undo() {
        const { stage } = get()
        if (stage.kind !== 'done') return
        await remove(stage.id)
        turns++
        set({ ...NOTHING, notice: 'undone' })
      },
      async bundle(language) {
        if (get().isBundling) return null
        set({ isBundling: true, notice: null })
        const result = await client.bundle(language)
        set({ isBundling: false, notice: result.kind === 'failed' ? 'bundle failed' : null })
        return result.kind === 'ready' ? new Blob([result.value], { type: 'application/zip' }) : null
      },
      async forget() {
        const { stage, given } = get()
        if (stage.kind !== 'read' || !given) return
        recipes.forget(stage.intake.fingerprint)
        await open(given, null)
        if (get().stage.kind === 'read') set({ notice: 'recipe forgotten' })
      },
      reset() {
        turns++
        client.cancel()
        set(NOTHING)
      },
    }
  })
}

/** Why a file that was read cannot be shown yet; null: it can. */
export function obstacleOf(intake: IntakeSummary): 'refused' | 'questions' | 'stops' | 'nothing' | null {
  if (intake.outcome === 'refused') return 'refused'
  if (intake.questions.length > 0) return 'questions'
  if (intake.problems.some(({ level }) => level === 'stops')) return 'stops'
  const { change } = intake
  return change && change.added + change.changed + change.removed > 0 ? null : 'nothing'
}

/** The answers of a recipe that hold for another table of its kind. Of which period a table is, each must say anew: next month's is not last month's. */
function answersAnew({ answers }: Recipe): Answers {
  const { period: _last, ...kept } = answers
  return kept
}

/** The answers as a recipe for the next file of this kind. That figures may vanish is wanted once, not ever after. */
export function recipeOf({ fingerprint, answers }: IntakeSummary): Recipe {
  const { vanish: _once, ...kept } = answers
  return { kind: 'inflow recipe', version: 1, fingerprint, answers: kept }
}
