import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { cascadeOrder } from './tools/vite-cascade-order.ts'
import { embedPages } from './tools/vite-embed.ts'
import { inflowData } from './tools/vite-inflow-data.ts'
import { namedCharts } from './tools/vite-named-charts.ts'
import { openingPage } from './tools/vite-opening.ts'

export default defineConfig({
  // Relative addresses: the built site works under any path of any host.
  base: './',
  // What whoever builds the site may say of where it stands: SITE_URL, SITE_ISSUES_URL.
  envPrefix: 'SITE_',
  plugins: [react(), inflowData(), openingPage(), embedPages(), namedCharts(), cascadeOrder(['reset', 'base', 'components'])],
  build: {
    target: ['chrome142', 'edge142', 'firefox145', 'safari18.6'],
    manifest: true,
    // One style sheet: what opens the page needs most of it, before any script.
    cssCodeSplit: false,
    // Data files and fonts stay files with a hash in their name: the content security policy allows no data: fetches.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A group takes what it names, not what that imports.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'slice', test: /inflow-slice/ },
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler|zustand)\// },
            // What the first page does without, whoever shares it.
            { name: 'search', test: /\/src\/(?:domain\/(?:search|fold-name)|ui\/Combobox|parts\/place-options|state\/search)/, minShareCount: 2 },
            { name: 'table', test: /\/src\/ui\/(?:DataTable|dataColumn|AlignedNumber|rowWindow|useRowRange|useOverflow)/, minShareCount: 2 },
            // What most parts of the page share, as one file instead of dozens.
            { name: 'core', test: /\/src\/(?!i18n\/(?:en|vi|ko|rank-change)|features\/|charts\/(?!trend-|Trend|PointGlyph)|app\/record-of)/, minShareCount: 3 },
          ],
        },
      },
    },
  },
})
