import type { Plugin, Rolldown } from 'vite'
import { LANGUAGES, type Language } from '../src/domain/language.ts'
import { renderer } from './renderer.ts'

/** What makes the page live, as Vite writes it into the head. */
const SCRIPTS = /\s*<(?:link rel="modulepreload"[^>]*>|script type="module"[^>]*><\/script>)/g

/** What every visit starts with, and what the first one draws with: the page would find out late that it needs them. */
const START = 'src/start.tsx'
const FIRST_PANEL = 'src/features/overview/OverviewPanel.tsx'

/**
 * Puts the page of the first visit where the built page opens: in English for all who read without scripts, and as templates
 * in the other languages, of which `public/opening-language.js` shows the reader's. The scripts that make it live wait in a
 * template, too; `public/opening.js` starts them. While developing there is none of this.
 */
export function openingPage(): Plugin {
  return {
    name: 'inflow-opening',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const [first = '', ...others] = (await renderPages()).map(({ language, page }) => (language === 'en' ? page : `<template lang="${language}">${page}</template>`))
        const scripts = [...html.matchAll(SCRIPTS), ...early(bundle)].join('').replace(/\s*\n\s*/g, '')
        return html
          .replace(SCRIPTS, '')
          .replace('<!-- opening scripts -->', () => `<template id="living">${scripts}</template>`)
          .replace('<!-- opening -->', () => first)
          .replace('<!-- opening templates -->', () => others.join(''))
      },
    },
  }
}

/** Hints to fetch, beside the entry, what starts the page, the first visit's panel and the texts of the reader's language, which `hreflang` tells apart. */
function early(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []))
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImports = (chunk: Rolldown.OutputChunk, found = new Set<string>()): ReadonlySet<string> => {
    if (found.has(chunk.fileName)) return found
    found.add(chunk.fileName)
    for (const file of chunk.imports) {
      const next = byFile.get(file)
      if (next) withImports(next, found)
    }
    return found
  }
  const entry = chunks.find(({ isEntry }) => isEntry)
  const known = new Set(entry ? withImports(entry) : [])
  const filesOf = (source: string): readonly string[] => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source))
    if (!chunk) throw new Error(`${source} is no chunk of its own`)
    return [...withImports(chunk)].filter((file) => !known.has(file))
  }
  const link = (file: string, attribute = '') => `<link rel="modulepreload" crossorigin ${attribute} href="./${file}">`
  const started = filesOf(`/${START}`)
  for (const file of started) known.add(file)
  return [
    ...started.map((file) => link(file)),
    ...filesOf(`/${FIRST_PANEL}`).map((file) => link(file, 'data-first')),
    ...LANGUAGES.flatMap((language) => filesOf(`/src/i18n/${language}.ts`).map((file) => link(file, `hreflang="${language}"`))),
  ]
}

async function renderPages(): Promise<readonly { language: Language; page: string }[]> {
  const { renderOpening } = await renderer()
  return Promise.all(LANGUAGES.map(async (language) => ({ language, page: await renderOpening(language) })))
}
