import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { type Plugin, type PluginOption, type Rolldown, build } from 'vite'
import { LANGUAGES, type Language } from '../src/domain/language.ts'
import { dataScripts, inflowData } from './vite-inflow-data.ts'

/**
 * What embeds are made of: one script of the old kind, one with the texts of each language, and one style sheet, since a frame
 * without an origin may load neither modules nor files that are fetched, and the data as scripts. `embed.html` draws any view from them.
 */
export function embedPages(): Plugin {
  return {
    name: 'inflow-embed',
    apply: 'build',
    async generateBundle() {
      const { script, style } = await buildEmbed()
      const texts = await Promise.all(LANGUAGES.map(async (language) => ({ language, ...(await buildTexts(language)) })))
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit(script.fileName, script.code)
      emit(style.fileName, String(style.source))
      for (const { fileName, code } of texts) emit(fileName, code)
      for (const { fileName, source } of [...dataScripts('data'), ...fontSheets]) emit(fileName, source)
      const page = readFileSync('embed.html', 'utf8')
      // Where the texts are stands at the script that asks for them; a page with a language of its own names that script itself.
      const attributes = texts.map(({ language, fileName }) => ` data-${language}="./${fileName}"`).join('')
      emit('embed.html', page.replace('/src/embed.css', `./${style.fileName}`).replace('src="/src/embed.js"', `src="./${script.fileName}"${attributes}`))
    },
  }
}

/** A style sheet for each part of the page's font, with the file inside: a frame without an origin may not fetch it. */
const fontSheets = [
  { part: 'latin', range: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD' },
  { part: 'vietnamese', range: 'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB' },
].map(({ part, range }) => {
  const file = readFileSync(`node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`)
  const source = `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;font-display:swap;src:url(data:font/woff2;base64,${file.toString('base64')}) format('woff2');unicode-range:${range}}\n`
  return { part, fileName: `assets/embed-${part}-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.css`, source }
})

/** Where these sheets are, relative to the site, for the script that asks for them. */
const fontAddresses: Plugin = {
  name: 'inflow-font-addresses',
  resolveId: (id) => (id === 'virtual:inflow-fonts' ? `\0${id}` : undefined),
  load: (id) => (id === '\0virtual:inflow-fonts' ? `export default ${JSON.stringify(Object.fromEntries(fontSheets.map(({ part, fileName }) => [part, fileName])))}` : undefined),
}

/** Hands over the texts of a language; `src/io/script-texts.ts` takes them. */
const textsEntry = (language: Language): Plugin => ({
  name: 'inflow-embed-texts',
  resolveId: (id) => (id === TEXTS ? `\0${id}` : undefined),
  load: (id) => (id === `\0${TEXTS}` ? `import { ${language} } from '/src/i18n/${language}.ts'\n;(globalThis.inflowTexts ??= {}).${language} = ${language}` : undefined),
})

const TEXTS = 'virtual:inflow-texts'

async function buildTexts(language: Language) {
  const outputs = await buildAlone(TEXTS, `embed-${language}`, [textsEntry(language)])
  const script = outputs.find((output): output is Rolldown.OutputChunk => output.type === 'chunk')
  if (!script) throw new Error(`the embed was built without its texts (${language})`)
  return script
}

async function buildEmbed() {
  const outputs = await buildAlone('src/embed.tsx', 'embed', [react(), inflowData(), fontAddresses])
  const script = outputs.find((output): output is Rolldown.OutputChunk => output.type === 'chunk')
  const style = outputs.find((output): output is Rolldown.OutputAsset => output.type === 'asset' && output.fileName.endsWith('.css'))
  if (!script || !style) throw new Error('the embed was built without its script or its style sheet')
  return { script, style }
}

/** All of an entry in one script, and its style sheet. */
async function buildAlone(input: string, name: string, plugins: PluginOption[]): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    envPrefix: 'SITE_',
    plugins,
    build: {
      write: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      target: ['chrome142', 'edge142', 'firefox145', 'safari18.6'],
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false, entryFileNames: `assets/${name}-[hash].js`, assetFileNames: `assets/${name}-[hash][extname]` } },
    },
  })
  return (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
}
