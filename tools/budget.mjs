// What a reader downloads before the first chart stands, against what we allow ourselves: node tools/budget.mjs [built folder]
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const SCRIPT_LIMIT_KB = 200
const SLICE_LIMIT_KB = 20
/** The page holds the first visit in three languages, so that it can be read before any script. */
const PAGE_LIMIT_KB = 20
/** An embed: what is there when its still picture stands, and all of it. */
const STILL_LIMIT_KB = 60
const EMBED_LIMIT_KB = 200

/**
 * The page, and the sources loaded lazily before the first chart is drawn; of those in one row a reader gets one, and the heaviest counts.
 * A name the build no longer has fails, so that the sum cannot shrink by a rename.
 */
const ENTRY = 'index.html'
const FIRST_CHART_CHUNKS = [['src/start.tsx'], ['src/features/overview/OverviewPanel.tsx'], ['src/i18n/en.ts', 'src/i18n/vi.ts', 'src/i18n/ko.ts']]
/** What drawing a line leaves in the built code: without it, what was counted is no chart. */
const MARK_OF_A_CHART = 'data-run'

const dist = process.argv[2] ?? 'dist'
const problems = []
const read = (file) => readFileSync(join(dist, file))
const brotliKb = (bytes, quality = 11) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length / 1000

const sum = (rows) => rows.reduce((total, { kb }) => total + kb, 0)

function readManifest() {
  const path = '.vite/manifest.json'
  if (existsSync(join(dist, path))) return JSON.parse(read(path).toString('utf8'))
  console.error(`${join(dist, path)} is missing: build first, with build.manifest on`)
  return process.exit(1)
}

const manifest = readManifest()

/** The keys of a chunk and of everything it imports statically. */
function withStatics(key, found = new Set()) {
  if (found.has(key) || !manifest[key]) return found
  found.add(key)
  for (const next of manifest[key].imports ?? []) withStatics(next, found)
  return found
}

/** The keys of all chunks a page may load lazily, however deep. */
function lazyKeys(entry) {
  const lazy = new Set()
  const queue = [entry]
  for (const at of queue) {
    for (const key of withStatics(at)) {
      for (const next of manifest[key].dynamicImports ?? []) {
        if (lazy.has(next)) continue
        lazy.add(next)
        queue.push(next)
      }
    }
  }
  return lazy
}

const lazy = lazyKeys(ENTRY)
const needed = withStatics(ENTRY)
if (needed.size === 0) problems.push(`the build has no entry ${ENTRY}`)
const origin = new Map([...needed].map((key) => [key, 'entry']))
for (const alternatives of FIRST_CHART_CHUNKS) {
  const keys = alternatives.flatMap((source) => {
    const key = [...lazy].find((candidate) => (manifest[candidate]?.src ?? candidate) === source)
    if (!key) problems.push(`${source} is no lazy chunk of ${ENTRY}; there are: ${[...lazy].join(', ') || 'none'}`)
    return key ?? []
  })
  const additions = keys.map((key) => [...withStatics(key)].filter((next) => !needed.has(next)))
  const weight = (added) => sum(added.map((next) => ({ kb: brotliKb(read(manifest[next].file)) })))
  for (const next of additions.toSorted((a, b) => weight(b) - weight(a))[0] ?? []) {
    origin.set(next, 'first chart')
    needed.add(next)
  }
}

const chunks = [...needed].map((key) => manifest[key])
const scripts = [...needed].filter((key) => /\.m?js$/.test(manifest[key].file)).map((key) => ({ file: manifest[key].file, part: origin.get(key), kb: brotliKb(read(manifest[key].file)) }))
const styles = [...new Set([...chunks.flatMap(({ css = [] }) => css), ...(manifest['style.css'] ? [manifest['style.css'].file] : [])])].map((file) => ({ file, kb: brotliKb(read(file)) }))
const assets = existsSync(join(dist, 'assets')) ? readdirSync(join(dist, 'assets')) : []
const slices = assets.filter((name) => /^slice-.*\.js$/.test(name)).map((name) => ({ file: `assets/${name}`, kb: read(`assets/${name}`).length / 1000 }))
const page = existsSync(join(dist, 'index.html')) ? read('index.html').toString('utf8') : ''
const fonts = [...page.matchAll(/<link\b[^>]*\bas="?font\b[^>]*>/g)].map(([tag]) => {
  const file = (/\bhref="([^"]+)"/.exec(tag)?.[1] ?? '').replace(/^(\.?\/)+/, '')
  if (existsSync(join(dist, file))) return { file, kb: read(file).length / 1000 }
  problems.push(`index.html preloads ${file}, which was not built`)
  return { file, kb: 0 }
})

const pageKb = brotliKb(Buffer.from(page))

/** The embeds of named charts with what they name. Pages are weighed quickly, which makes them a little heavier than they are. */
function weighEmbeds() {
  const folders = existsSync(join(dist, 'c')) ? readdirSync(join(dist, 'c')) : []
  const files = folders.flatMap((id) => readdirSync(join(dist, 'c', id)).filter((name) => /^embed\b.*\.html$/.test(name)).map((name) => `c/${id}/${name}`))
  const known = new Map()
  const weigh = (file) => {
    if (!known.has(file)) known.set(file, existsSync(join(dist, file)) ? brotliKb(read(file)) : null)
    return known.get(file)
  }
  const named = (file, text, pattern) => [...text.matchAll(pattern)].map(([, address]) => join(dirname(file), address))
  return files.map((file) => {
    const text = read(file).toString('utf8')
    const parts = { style: named(file, text, /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g), script: named(file, text, /<script\b[^>]*\bsrc="([^"]+)"/g) }
    for (const name of ['style', 'script']) if (!parts[name].some((part) => weigh(part) !== null)) problems.push(`${file} has no ${name} that was built`)
    const stillKb = brotliKb(Buffer.from(text), 5) + sum(parts.style.map((part) => ({ kb: weigh(part) ?? 0 })))
    return { file, stillKb, kb: stillKb + sum(parts.script.map((part) => ({ kb: weigh(part) ?? 0 }))) }
  })
}
const embeds = weighEmbeds().toSorted((a, b) => b.kb - a.kb)
const row = (name, kb, note) => console.log(`${name.padEnd(52)} ${kb.toFixed(1).padStart(7)} kB  ${note}`.trimEnd())

for (const { file, part, kb } of scripts.toSorted((a, b) => b.kb - a.kb)) row(`  ${file}`, kb, part)
row(`JavaScript to the first chart (${scripts.length}, brotli)`, sum(scripts), `of ${SCRIPT_LIMIT_KB}`)
row(`First slices of the data (${slices.length}, raw)`, sum(slices), `of ${SLICE_LIMIT_KB} each`)
row(`Styles (${styles.length}, brotli)`, sum(styles), '')
row(`Fonts preloaded (${fonts.length}, as they are)`, sum(fonts), '')
row('Page (brotli)', pageKb, `of ${PAGE_LIMIT_KB}`)
row(`Heaviest embed to its still picture (of ${embeds.length}, brotli)`, Math.max(0, ...embeds.map(({ stillKb }) => stillKb)), `of ${STILL_LIMIT_KB}`)
row('Heaviest embed (brotli)', embeds[0]?.kb ?? 0, `of ${EMBED_LIMIT_KB}  ${embeds[0]?.file ?? ''}`)

if (sum(scripts) > SCRIPT_LIMIT_KB) problems.push(`JavaScript to the first chart is ${(sum(scripts) - SCRIPT_LIMIT_KB).toFixed(1)} kB over its budget`)
if (!scripts.some(({ file }) => read(file).includes(MARK_OF_A_CHART))) problems.push('nothing that was counted draws a chart: name the chunk that does in FIRST_CHART_CHUNKS')
if (pageKb > PAGE_LIMIT_KB) problems.push(`the page is ${(pageKb - PAGE_LIMIT_KB).toFixed(1)} kB over its budget`)
if (embeds.length === 0) problems.push('there is no c/*/embed.html')
for (const { file, stillKb, kb } of embeds) {
  if (stillKb > STILL_LIMIT_KB) problems.push(`${file} is ${(stillKb - STILL_LIMIT_KB).toFixed(1)} kB over its budget to the still picture`)
  if (kb > EMBED_LIMIT_KB) problems.push(`${file} is ${(kb - EMBED_LIMIT_KB).toFixed(1)} kB over its budget`)
}
if (slices.length === 0) problems.push('there is no assets/slice-*.js')
for (const { file, kb } of slices) if (kb > SLICE_LIMIT_KB) problems.push(`${file} is ${(kb - SLICE_LIMIT_KB).toFixed(1)} kB over its budget`)

for (const problem of problems) console.error(`over budget or unknown: ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)
