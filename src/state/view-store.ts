import { withPresentPlaces } from '../domain/boundaries.ts'
import { type StoreApi, createStore } from 'zustand'
import type { Registry } from '../domain/registry.ts'
import type { View } from '../domain/view.ts'
import type { AddressPort } from '../io/address.ts'
import { type Ignored, checkView, parseAddress, serialiseView } from '../url/address.ts'

export interface ViewState {
  readonly view: View
  /** What the address asked for and cannot be had. */
  readonly ignored: readonly Ignored[]
  /** Changes what is on screen and adds a step to go back from. */
  readonly change: (part: Partial<View>) => void
  /** Changes what is on screen in place of the present step: what the address could not know. */
  readonly settle: (part: Partial<View>) => void
  /** Drops what the registry does not know; called once it is complete. */
  readonly checkAgainst: (registry: Registry) => void
  readonly dismissIgnored: () => void
}

export type ViewStore = StoreApi<ViewState>

/** The one state of what is on screen, kept in the address; going back and forward reads it from there again. */
export function createViewStore(address: AddressPort): ViewStore {
  return createStore<ViewState>((set, get) => {
    let registry: Registry | null = null

    function read(): { view: View; ignored: readonly Ignored[] } {
      const parsed = parseAddress(address.read())
      if (!registry) return parsed
      const checked = checkView(parsed.view, registry)
      return { view: checked.view, ignored: [...parsed.ignored, ...checked.ignored] }
    }

    /** In today's boundaries a province that was merged is what it became. */
    const placed = (view: View) => (registry ? withPresentPlaces(view, registry) : view)

    address.onMove(() => set(read()))

    return {
      ...read(),
      change(part) {
        const view = placed({ ...get().view, ...part })
        const search = serialiseView(view)
        if (search !== serialiseView(get().view)) address.push(search)
        set({ view, ignored: [] })
      },
      settle(part) {
        const view = { ...get().view, ...part }
        address.replace(serialiseView(view))
        set({ view })
      },
      checkAgainst(known) {
        registry = known
        const { view, ignored } = checkView(get().view, known)
        if (ignored.length > 0) set((state) => ({ view, ignored: [...state.ignored, ...ignored] }))
      },
      dismissIgnored: () => set({ ignored: [] }),
    }
  })
}
