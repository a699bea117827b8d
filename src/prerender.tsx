import { prerender } from 'react-dom/static'
import sliceText from 'virtual:inflow-slice'
import { App } from './app/App.tsx'
import { siteFolder } from './app/named/named-files.ts'
import { type NamedSetting, type NamedPart, renderNamedSite } from './app/named/render-named.tsx'
import type { Language } from './domain/language.ts'
import { loadMessages } from './i18n/load-messages.ts'
import type { AddressPort } from './io/address.ts'
import type { DataClient } from './io/data-client.ts'
import { type Slice, openSlice } from './io/slice.ts'
import { createDataStore } from './state/data-store.ts'
import { createSessionStore } from './state/session-store.ts'
import { StoresProvider } from './state/StoresProvider.tsx'
import { createViewStore } from './state/view-store.ts'

/** The first visit's address, which never moves. */
const firstAddress: AddressPort = { read: () => '', push: () => {}, replace: () => {}, onMove: () => () => {} }

const noFiles: DataClient = {
  loadRegistry: () => new Promise(() => {}),
  loadObservations: () => new Promise(() => {}),
  merge: () => new Promise(() => {}),
}

/**
 * The page of the first visit as HTML, drawn from the slice by the product itself when the site is built: it can be read
 * before any script has run. `main.tsx` puts the living page in its place.
 */
export async function renderOpening(language: Language): Promise<string> {
  const slice: Slice = JSON.parse(sliceText)
  const stores = {
    view: createViewStore(firstAddress),
    data: createDataStore(noFiles, openSlice(slice)),
    session: createSessionStore(await loadMessages(language), { read: () => [], add: () => {} }),
  }
  const errors: unknown[] = []
  const { prelude } = await prerender(
    <StoresProvider stores={stores}>
      <App browserLanguages={[language]} />
    </StoresProvider>,
    // Parts in their order: moving them about later would take a script.
    { progressiveChunkSize: Infinity, onError: (error) => void errors.push(error) },
  )
  const page = await new Response(prelude).text()
  // A part that fails leaves its place empty without failing the rest.
  if (errors.length > 0) throw new AggregateError(errors, `the first page could not be rendered: ${errors.map(String).join('; ')}`)
  return page
}

/** The pages and files of the named charts, for the place that whoever builds the site says it will stand at. */
export function renderNamed(setting: Omit<NamedSetting, 'site'>): AsyncGenerator<NamedPart> {
  return renderNamedSite({ ...setting, site: siteFolder(import.meta.env['SITE_URL']) })
}
