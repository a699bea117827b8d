import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { renderNamed, renderOpening } from '../src/prerender.tsx'
import { inflowData } from './vite-inflow-data.ts'

/** Where the renderer is built: inside node_modules, so that it finds React. */
const CACHE = 'node_modules/.cache/inflow-opening'

export interface Renderer {
  readonly renderOpening: typeof renderOpening
  readonly renderNamed: typeof renderNamed
}

let built: Promise<Renderer> | null = null

/** What turns the product into pages while the site is built; itself built once, whoever asks. */
export function renderer(): Promise<Renderer> {
  built ??= buildRenderer()
  return built
}

async function buildRenderer(): Promise<Renderer> {
  // Its name says what is in it. A query after one name for all would not do: what it imports may import it in turn, by its name alone.
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    envPrefix: 'SITE_',
    plugins: [react(), inflowData()],
    build: { ssr: 'src/prerender.tsx', outDir: CACHE, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { output: { entryFileNames: 'prerender-[hash].js' } } },
  })
  const entry = [results].flat().flatMap((result) => ('output' in result ? result.output : [])).find((output) => output.type === 'chunk' && output.isEntry)
  if (!entry) throw new Error('the renderer of the pages was not built')
  return import(pathToFileURL(resolve(CACHE, entry.fileName)).href)
}
