import { type StoreApi, createStore } from 'zustand'
import type { Figure, PublishedFigure } from '../domain/figure.ts'
import type { Language } from '../domain/language.ts'
import type { Pair } from '../domain/view.ts'
import type { Messages } from '../i18n/messages.ts'
import type { RecentChoices } from '../io/recent-choices.ts'

/** A figure someone asked about: whose it is, and what others report for the same cell. */
export interface OpenFigure {
  readonly figure: Figure
  readonly measure: string
  readonly pair: Pair
  readonly alsoReported: readonly PublishedFigure[]
}

/** What lasts as long as the page and is no part of the picture: the catalogue of texts, the open panel, recent choices. */
export interface SessionState {
  readonly messages: Messages
  /** Whether the language last chosen could not be fetched. */
  readonly hasLanguageFailed: boolean
  readonly openFigure: OpenFigure | null
  readonly recent: readonly string[]
  readonly setMessages: (messages: Messages) => void
  readonly setLanguageFailed: (hasFailed: boolean) => void
  readonly askAbout: (figure: OpenFigure) => void
  readonly closeFigure: () => void
  readonly remember: (code: string) => void
}

export type SessionStore = StoreApi<SessionState>

export function createSessionStore(messages: Messages, recentChoices: RecentChoices): SessionStore {
  return createStore<SessionState>((set) => ({
    messages,
    hasLanguageFailed: false,
    openFigure: null,
    recent: recentChoices.read(),
    setMessages: (next) => set({ messages: next, hasLanguageFailed: false }),
    setLanguageFailed: (hasFailed) => set({ hasLanguageFailed: hasFailed }),
    askAbout: (openFigure) => set({ openFigure }),
    closeFigure: () => set({ openFigure: null }),
    remember(code) {
      recentChoices.add(code)
      set({ recent: recentChoices.read() })
    },
  }))
}

/** The reader's language: the address's, else the first of the browser's that the product speaks, else English. */
export function chooseLanguage(wanted: Language | null, browserLanguages: readonly string[], known: readonly Language[]): Language {
  if (wanted) return wanted
  for (const tag of browserLanguages) {
    const match = known.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (match) return match
  }
  return 'en'
}
