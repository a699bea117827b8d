// Building the dataset from parsed rows, against what it takes PapaParse to parse them.
import Papa from 'papaparse'
import { checkTarget, loadSources, measure, printTimings } from './harness.mjs'
import { sampleRows, shuffled, toCsv } from './sample.mjs'

const { buildDataset } = await loadSources()

const sample = sampleRows()
for (const [order, text] of [['as in a file', toCsv(sample)], ['shuffled', toCsv(shuffled(sample))]]) {
  const parse = () => Papa.parse(text, { delimiter: ',', newline: '\n' }).data
  const rows = parse()
  const { dataset, problems } = buildDataset(rows)
  if (dataset.size !== sample.length || problems.length > 0) throw new Error(`Not all of the sample was taken: ${JSON.stringify(problems[0])}`)
  const timings = measure(
    [
      { name: 'buildDataset', run: () => buildDataset(rows) },
      { name: 'Papa.parse', run: parse },
    ],
    { runs: 7, warmUps: 1 },
  )
  printTimings(`Building a dataset of ${dataset.size.toLocaleString('en')} parsed rows, ${order}`, timings)
  const [own, papa] = timings
  checkTarget('takes no longer than parsing the text', own.median <= papa.median)
}
