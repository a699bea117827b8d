import { inBoundaries } from '../domain/boundaries.ts'
import { createContext, use, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Evidence } from '../domain/evidence.ts'
import type { View } from '../domain/view.ts'
import type { Messages } from '../i18n/messages.ts'
import { type Words, createWords } from '../i18n/words.ts'
import type { DataState, DataStore } from './data-store.ts'
import type { SessionState, SessionStore } from './session-store.ts'
import type { ViewState, ViewStore } from './view-store.ts'

export interface Stores {
  readonly data: DataStore
  readonly view: ViewStore
  readonly session: SessionStore
}

/** Given by the composition root (or a test) and read by the hooks below. */
export const StoresContext = createContext<Stores | null>(null)

/** All stores, for what outlives the part of the page that asks. */
export function useStores(): Stores {
  const stores = use(StoresContext)
  if (!stores) throw new Error('StoresContext is missing')
  return stores
}

export function useData<T>(select: (state: DataState) => T): T {
  return useStore(useStores().data, select)
}

/** The view a part of the page shows where that is not yet the one asked for. */
export const ShownViewContext = createContext<View | null>(null)

/** What is on screen here: the view asked for or, inside a panel whose figures are still on their way, the one before. */
export function useView(): View {
  const asked = useStore(useStores().view, ({ view }) => view)
  return use(ShownViewContext) ?? asked
}

export function useViewState<T>(select: (state: ViewState) => T): T {
  return useStore(useStores().view, select)
}

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useStores().session, select)
}

/** Given by `StoresProvider`, once for hundreds of figures. */
export const MessagesContext = createContext<Messages | null>(null)

export function useMessages(): Messages {
  const messages = use(MessagesContext)
  if (!messages) throw new Error('MessagesContext is missing')
  return messages
}

/** Opens what is known of a figure. It never changes, so that tables of them listen to nothing. */
export function useAskAbout(): SessionState['askAbout'] {
  return useStores().session.getState().askAbout
}

/** Given by `StoresProvider`. */
export const EvidenceContext = createContext<Evidence | null>(null)

/** The evidence on screen, in the boundaries of the view. When new figures arrive the page first answers, then draws them: this may be the evidence before. */
export function useEvidence(): Evidence {
  const evidence = use(EvidenceContext)
  const { boundaries } = useView()
  if (!evidence) throw new Error('EvidenceContext is missing')
  return inBoundaries(evidence, boundaries)
}

/** Whether figures have arrived that are not yet on screen. */
export function useIsBehind(): boolean {
  const shown = useEvidence()
  return useData(({ dataset }) => dataset !== shown.dataset)
}

/** Whether what is on screen is still the slice the page opened with. */
export function useIsOpening(): boolean {
  const { data } = useStores()
  return useEvidence().dataset === data.getInitialState().dataset
}

export function useWords(): Words {
  const { registry } = useEvidence()
  const { language } = useMessages()
  return useMemo(() => createWords(registry, language), [registry, language])
}
