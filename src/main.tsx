import { createRoot } from 'react-dom/client'
import './design/fonts.css'
import './design/tokens.css'
import './design/base.css'
import sliceText from 'virtual:inflow-slice'
import { App } from './app/App.tsx'
import { prefetchPanel } from './app/ViewPanel.tsx'
import { LANGUAGES } from './domain/language.ts'
import { loadMessages } from './i18n/load-messages.ts'
import { browserAddress } from './io/address.ts'
import { createDataClient } from './io/data-client.ts'
import { browserRecentChoices } from './io/recent-choices.ts'
import { type Slice, openSlice } from './io/slice.ts'
import { createDataStore } from './state/data-store.ts'
import { chooseLanguage, createSessionStore } from './state/session-store.ts'
import { StoresContext } from './state/stores.ts'
import { createViewStore } from './state/view-store.ts'

const view = createViewStore(browserAddress())
const language = chooseLanguage(view.getState().view.language, navigator.languages, LANGUAGES)
prefetchPanel(view.getState().view.kind)
const messages = await loadMessages(language)
const slice: Slice = JSON.parse(sliceText)
const stores = {
  view,
  data: createDataStore(createDataClient(), openSlice(slice)),
  session: createSessionStore(messages, browserRecentChoices()),
}

const root = document.getElementById('root')
if (!root) throw new Error('no root element')
createRoot(root).render(
  <StoresContext value={stores}>
    <App browserLanguages={navigator.languages} />
  </StoresContext>,
)
