import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { type Plugin, type Rolldown, build } from 'vite'
import { dataScripts, inflowData } from './vite-inflow-data.ts'

/**
 * What embeds are made of: one script of the old kind and one style sheet, since a frame without an origin may load neither
 * modules nor files that are fetched, and the data as scripts. `embed.html` draws any view from them.
 */
export function embedPages(): Plugin {
  return {
    name: 'inflow-embed',
    apply: 'build',
    async generateBundle() {
      const { script, style } = await buildEmbed()
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit(script.fileName, script.code)
      emit(style.fileName, String(style.source))
      for (const { fileName, source } of dataScripts('data')) emit(fileName, source)
      const page = readFileSync('embed.html', 'utf8')
      emit('embed.html', page.replace('/src/embed.css', `./${style.fileName}`).replace('/src/embed.js', `./${script.fileName}`))
    },
  }
}

async function buildEmbed() {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    envPrefix: 'SITE_',
    plugins: [react(), inflowData()],
    build: {
      write: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      target: ['chrome142', 'edge142', 'firefox145', 'safari18.6'],
      rolldownOptions: { input: 'src/embed.tsx', output: { format: 'iife', codeSplitting: false, entryFileNames: 'assets/embed-[hash].js', assetFileNames: 'assets/embed-[hash][extname]' } },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.find((output): output is Rolldown.OutputChunk => output.type === 'chunk')
  const style = outputs.find((output): output is Rolldown.OutputAsset => output.type === 'asset' && output.fileName.endsWith('.css'))
  if (!script || !style) throw new Error('the embed was built without its script or its style sheet')
  return { script, style }
}
