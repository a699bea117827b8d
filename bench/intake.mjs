// From the bytes of a file in our own columns to its dataset, and to all that is said of it before it is loaded, against what
// it takes PapaParse to parse the same text. 1,000,000 observations; INFLOW_BENCH_MB=200 makes a file of so many megabytes.
import Papa from 'papaparse'
import { checkTarget, loadSources, measure, printTimings } from './harness.mjs'
import { sampleRows, toCsv } from './sample.mjs'

const HEADER = 'locality,partner,measure,period,value,precision,relation,status,source,note'
const MOST_RATIO = 1.6
const MOST_WHOLE_RATIO = 2
const CURRENT_ROWS = 90_000

const { buildDataset, readCanonical, readFile } = await loadSources()
const megabytes = Number(process.env.INFLOW_BENCH_MB ?? 0)
const bytes = sampleBytes(megabytes * 1e6)
const registry = sampleRegistry(bytes)
const evidence = { registry, dataset: buildDataset(sampleRows().slice(0, CURRENT_ROWS)).dataset }
const readWhole = (onProgress) => readFile({ name: 'sample.csv', bytes, answers: {}, recipe: null, evidence, onProgress })

let text = new TextDecoder().decode(bytes)
let kept
const timings = measure(
  [
    { name: 'Papa.parse', prepare: () => { kept = undefined }, run: () => { kept = Papa.parse(text) } },
    { name: 'readCanonical', prepare: () => { kept = undefined }, run: () => { kept = readCanonical(new TextDecoder().decode(bytes), 'sample.csv', registry) } },
    { name: 'readFile', prepare: () => { kept = undefined }, run: () => { kept = readWhole() } },
  ],
  megabytes > 0 ? { runs: 1, warmUps: 0 } : { runs: 5, warmUps: 1 },
)
const { size } = kept.file.dataset
if (kept.outcome === 'refused' || size === 0) throw new Error(`The sample was not read: ${JSON.stringify(kept.problems[0])}`)
const [papa, canonical, whole] = timings
printTimings(`${size.toLocaleString('en')} observations, ${(bytes.length / 1e6).toFixed(0)} MB, from bytes to dataset; ratios to Papa.parse`, timings)
checkTarget(`readCanonical takes no more than ${MOST_RATIO} times the parsing (${(canonical.median / papa.median).toFixed(2)} x)`, canonical.median <= MOST_RATIO * papa.median)
checkTarget(`readFile takes no more than ${MOST_WHOLE_RATIO} times the parsing (${(whole.median / papa.median).toFixed(2)} x)`, whole.median <= MOST_WHOLE_RATIO * papa.median)

kept = undefined
text = ''
globalThis.gc?.()
const before = process.memoryUsage().rss
let peak = before
kept = readWhole(() => { peak = Math.max(peak, process.memoryUsage().rss) })
peak = Math.max(peak, process.memoryUsage().rss)
console.log(`  memory: ${mega(peak)} MB at most while reading, ${mega(before)} MB before`)

function mega(bytesUsed) {
  return Math.round(bytesUsed / 1e6)
}

/** The sample as a file, repeated until it has so many bytes. */
function sampleBytes(least) {
  const encoder = new TextEncoder()
  const head = encoder.encode(`${HEADER}\n`)
  const rows = encoder.encode(`${toCsv(sampleRows())}\n`)
  const times = Math.max(1, Math.ceil(least / rows.length))
  const all = new Uint8Array(head.length + rows.length * times)
  all.set(head)
  for (let time = 0; time < times; time++) all.set(rows, head.length + rows.length * time)
  return all
}

/** A registry that knows every code of the sample. */
function sampleRegistry(file) {
  const [places, measures] = [new Map(), new Map()]
  for (const line of new TextDecoder().decode(file).split('\n').slice(1, -1)) {
    const [locality, partner, code] = line.split(',')
    for (const place of [locality, partner]) places.set(place, { code: place, kind: place === 'WLD' ? 'world' : 'country', names: {}, aliases: [], memberOf: [], validFromDay: null, validToDay: null, parent: null })
    measures.set(code, { code, kind: 'flow', stage: 'registered', unit: 'USD million', denominator: null, addsOver: ['locality', 'partner', 'time'], names: {}, definitions: {} })
  }
  return { places, measures, sources: new Map(), breaks: [], events: [] }
}
