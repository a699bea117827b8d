import { type ReactNode, startTransition, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import sliceText from 'virtual:inflow-slice'
import { App } from './app/App.tsx'
import { prefetchPanel } from './app/ViewPanel.tsx'
import { LANGUAGES } from './domain/language.ts'
import { loadMessages } from './i18n/load-messages.ts'
import { browserAddress } from './io/address.ts'
import { createDataClient } from './io/data-client.ts'
import { pause } from './io/idle.ts'
import { browserOwnFiles } from './io/own-client.ts'
import { browserRecentChoices } from './io/recent-choices.ts'
import { type Slice, openSlice } from './io/slice.ts'
import { createDataStore } from './state/data-store.ts'
import { chooseLanguage, createSessionStore } from './state/session-store.ts'
import { StoresProvider } from './state/StoresProvider.tsx'
import { createViewStore } from './state/view-store.ts'

/** Brings the page to life in the place of the one that stands there already. */
export async function start(container: HTMLElement): Promise<void> {
  const view = createViewStore(browserAddress())
  const panel = prefetchPanel(view.getState().view.kind)
  const messages = await loadMessages(chooseLanguage(view.getState().view.language, navigator.languages, LANGUAGES))
  // In pieces, here and below, so that the browser can answer between them.
  await pause()
  const slice: Slice = JSON.parse(sliceText)
  const stores = {
    view,
    data: createDataStore(createDataClient(), openSlice(slice), browserOwnFiles()),
    session: createSessionStore(messages, browserRecentChoices()),
  }
  // A picture stands there already: it is replaced by a whole one.
  await panel
  startTransition(() =>
    createRoot(container).render(
      <StoresProvider stores={stores}>
        <Living>
          <App browserLanguages={navigator.languages} />
        </Living>
      </StoresProvider>,
    ),
  )
}

/** Takes the place of the page that was there before any script had run. */
function Living({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.getElementById('opening')?.remove()
    delete document.documentElement.dataset['opening']
  }, [])
  return children
}
