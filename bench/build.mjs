// Building the dataset from parsed rows, against what it takes PapaParse to parse them.
import Papa from 'papaparse'
import { checkTarget, loadSources, measure, printTimings } from './harness.mjs'
import { sampleRows, shuffled, toCsv } from './sample.mjs'

const { buildDataset } = await loadSources()

const texts = { 'as in a file': toCsv(sampleRows()), shuffled: toCsv(shuffled(sampleRows())) }

for (const [order, text] of Object.entries(texts)) {
  // Built from rows parsed just before, never the same twice: texts seen before are faster to look up.
  let rows = []
  let built
  const timings = measure(
    [
      { name: 'Papa.parse', prepare: () => { rows = [] }, run: () => { rows = Papa.parse(text, { delimiter: ',', newline: '\n' }).data } },
      { name: 'buildDataset', prepare: () => { built = undefined }, run: () => { built = buildDataset(rows) } },
    ],
    { runs: 7, warmUps: 1 },
  )
  if (built.dataset.size !== rows.length || built.problems.length > 0) throw new Error(`Not all of the sample was taken: ${JSON.stringify(built.problems[0])}`)
  const [papa, own] = timings
  printTimings(`Dataset from ${built.dataset.size.toLocaleString('en')} parsed rows, ${order}; ratios to Papa.parse`, timings)
  checkTarget(`building takes no longer than parsing (${(own.median / papa.median).toFixed(2)} x)`, own.median <= papa.median)
}
