import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import { type Plugin, type Rolldown, build } from 'vite'
import { parseNamedCharts } from '../src/csv/named-charts-csv.ts'
import type { NamedPart } from '../src/app/named/render-named.tsx'
import type { NamedChart } from '../src/domain/named-chart.ts'
import { type Rasterise, createRasteriser, hasHangul } from './rasterise.ts'
import { renderer } from './renderer.ts'
import { evidenceOf } from './vite-inflow-data.ts'

/** So many pictures are drawn at once, beside the pages: they need little memory. */
const AT_ONCE = 8

const FONT_CACHE = 'node_modules/.cache/inflow-fonts'

/**
 * The pages, pictures, figures and embeds of the charts that `data/charts.csv` names, in every language, and the page that
 * lists them. Stands after the plugin that builds the embed page, of which the embeds are made.
 */
export function namedCharts(): Plugin {
  return {
    name: 'inflow-named-charts',
    apply: 'build',
    async generateBundle(_, bundle) {
      const emit = (fileName: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName, source })
      const { style, fonts } = await buildStyle()
      for (const { fileName, source } of fonts) if (!(fileName in bundle)) emit(fileName, source)
      const nameStyle = (rules: string) => {
        const text = style + rules
        const fileName = `assets/named-${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`
        emit(fileName, text)
        return fileName
      }
      const template = embedTemplate(bundle)
      const { renderNamed } = await renderer()
      const korean: Picture[] = []
      const queue = createQueue()
      const draw = (pictures: readonly Picture[], rasterise: Rasterise) =>
        Promise.all(pictures.map(async ({ fileName, svg, widthPx }) => queue(async () => emit(fileName, await rasterise(svg, widthPx)))))
      const rasterise = await createRasteriser([], FONT_CACHE)
      const drawn: Promise<unknown>[] = []
      for await (const { files, pictures, embeds } of renderNamed({ evidence: evidenceOf('data'), charts: readCharts(), nameStyle })) {
        for (const { fileName, text } of files) emit(fileName, text)
        for (const { fileName, ...embed } of embeds) emit(fileName, template(embed))
        korean.push(...pictures.filter(({ svg }) => hasHangul(svg)))
        drawn.push(draw(pictures.filter(({ svg }) => !hasHangul(svg)), rasterise))
        // What has been drawn is handed on, and the next drawn while the next pages are written.
        await turn()
      }
      drawn.push(draw(korean, await createRasteriser(korean.map(({ svg }) => svg), FONT_CACHE)))
      await Promise.all(drawn)
    },
  }
}

type Picture = NamedPart['pictures'][number]

/** Runs what it is given, so many at once. */
function createQueue(): (task: () => Promise<unknown>) => Promise<void> {
  const lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve())
  let next = 0
  return (task) => {
    const lane = next++ % AT_ONCE
    const done = (lanes[lane] ?? Promise.resolve()).then(async () => void (await task()))
    lanes[lane] = done
    return done
  }
}

/** A list with a mistake in it stops the build: its charts have addresses that others rely on. */
function readCharts(): readonly NamedChart[] {
  const { charts, problems } = parseNamedCharts(readFileSync('data/charts.csv', 'utf8'))
  if (problems.length > 0) throw new Error(`data/charts.csv: ${problems.map(({ line, code, text }) => `line ${line}: ${code} ${text}`).join('; ')}`)
  return charts
}

/** The style sheet of the pages, and the fonts it names. */
async function buildStyle() {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      write: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      target: ['chrome142', 'edge142', 'firefox145', 'safari18.6'],
      rolldownOptions: { input: 'src/app/named/style.ts', preserveEntrySignatures: 'strict' },
    },
  })
  const assets = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : [])).filter((output): output is Rolldown.OutputAsset => output.type === 'asset')
  const style = assets.find(({ fileName }) => fileName.endsWith('.css'))
  if (!style) throw new Error('the pages of named charts were built without their style sheet')
  return { style: String(style.source), fonts: assets.filter(({ fileName }) => /\.woff2?$/.test(fileName)) }
}

interface Embed {
  readonly language: string
  readonly title: string
  readonly still: string
  readonly carried: string
}

/** The embed page of the site, two folders further down, with a figure in it: what is read before any script, and what the script draws from. */
function embedTemplate(bundle: Rolldown.OutputBundle): (embed: Embed) => string {
  const source = bundle['embed.html']
  if (source?.type !== 'asset') throw new Error('there is no embed.html to make the embeds of')
  const page = String(source.source)
  const swap = (text: string, from: string | RegExp, to: string): string => {
    const swapped = text.replace(from, () => to)
    if (swapped === text) throw new Error(`embed.html has no ${String(from)}`)
    return swapped
  }
  const base = swap(swap(page, /(?<==")\.(?=\/assets\/)/g, '../..'), /\s*<noscript>.*<\/noscript>/s, '')
  return ({ language, title, still, carried }) => {
    const named = swap(swap(base, '<html lang="en">', `<html lang="${language}" data-named>`), '<title>Inflow</title>', `<title>${escapeText(title)} · Inflow</title>`)
    const body = `<div id="root"></div>\n    <div id="still">${still}</div>\n    <script type="application/json" id="figures">${carried}</script>`
    // Its texts come with it: the script need not ask for them.
    const texts = new RegExp(`\\bdata-${language}="([^"]+)"`).exec(named)?.[1] ?? ''
    return swap(swap(named, '<script src=', `<script src="${texts}" defer></script>\n    <script src=`), '<div id="root"></div>', body)
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
