// Filtering by measure and twenty partners and adding values up by locality and period, against DuckDB-WASM and Arquero.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as aq from 'arquero'
import { checkTarget, loadSources, measure, printTimings } from './harness.mjs'
import { CHOSEN_PARTNERS, LARGEST_MEASURE, TYPICAL_MEASURE, sampleRows, toCsv } from './sample.mjs'

const MAX_MILLISECONDS = 16
const HEADER = 'locality,partner,measure,period,value,precision,relation,status,source,note'

const { buildDataset, groupRows } = await loadSources()
const rows = sampleRows()
const { dataset } = buildDataset(rows)
const duckDb = await openDuckDb(`${HEADER}\n${toCsv(rows)}`)
const arqueroTable = openArquero(dataset)
rows.length = 0

for (const [kind, code] of [['typical measure', TYPICAL_MEASURE], ['largest measure', LARGEST_MEASURE]]) {
  const query = { measure: code, partners: CHOSEN_PARTNERS }
  const askOwn = () => groupRows(dataset, query, ['locality', 'period'])
  const askDuckDb = duckDb.prepare(code)
  const askArquero = () => queryArquero(arqueroTable, dataset, query)

  const own = askOwn()
  const expected = new Map(Array.from({ length: own.size }, (_, group) => [`${own.keys[0][group]} ${own.keys[1][group]}`, own.sum[group]]))
  assertSame('DuckDB-WASM', expected, readDuckDb(askDuckDb(), dataset))
  assertSame('Arquero', expected, readArquero(askArquero()))

  const timings = measure(
    [
      { name: 'Inflow', run: askOwn },
      { name: 'DuckDB-WASM', run: askDuckDb },
      { name: 'Arquero', run: askArquero },
    ],
    { runs: 21, warmUps: 5 },
  )
  const measureRows = dataset.measure.filter((position) => dataset.measures[position] === code).length
  const selected = own.count.reduce((sum, count) => sum + count, 0)
  const numbers = [dataset.size, measureRows, selected, own.size].map((number) => number.toLocaleString('en'))
  printTimings(`Filter and group, ${kind}: of ${numbers[0]} rows ${numbers[1]} have the measure, ${numbers[2]} a partner too, in ${numbers[3]} groups`, timings)
  const [{ median }, ...peers] = timings
  checkTarget(`median below ${MAX_MILLISECONDS} ms`, median < MAX_MILLISECONDS)
  for (const peer of peers) checkTarget(`faster than ${peer.name}`, median < peer.median)
}
duckDb.close()


/** A table with the same order of rows as ours (so that DuckDB can skip by measure too) and codes as enumerations. */
async function openDuckDb(csv) {
  const require = createRequire(import.meta.url)
  const duckdb = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs')
  const folder = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs'))
  const bundles = {
    mvp: { mainModule: join(folder, 'duckdb-mvp.wasm'), mainWorker: join(folder, 'duckdb-node-mvp.worker.cjs') },
    eh: { mainModule: join(folder, 'duckdb-eh.wasm'), mainWorker: join(folder, 'duckdb-node-eh.worker.cjs') },
  }
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME)
  await database.instantiate(() => {})
  const connection = database.connect()
  database.registerFileText('sample.csv', csv)
  connection.query(`CREATE TABLE raw AS SELECT * FROM read_csv('sample.csv', header = true, auto_detect = false, columns = {
    locality: 'VARCHAR', partner: 'VARCHAR', measure: 'VARCHAR', period: 'VARCHAR', value: 'DOUBLE', precision: 'DOUBLE',
    relation: 'VARCHAR', status: 'VARCHAR', source: 'VARCHAR', note: 'VARCHAR' })`)
  for (const column of ['locality', 'partner', 'measure', 'period']) {
    connection.query(`CREATE TYPE ${column}_code AS ENUM (SELECT DISTINCT ${column} FROM raw ORDER BY ${column})`)
  }
  connection.query(`CREATE TABLE observations AS SELECT locality::locality_code AS locality, partner::partner_code AS partner,
    measure::measure_code AS measure, period::period_code AS period, value FROM raw ORDER BY measure, locality, partner, period`)
  connection.query('DROP TABLE raw')
  const partners = CHOSEN_PARTNERS.map((code) => `'${code}'`).join(', ')
  return {
    prepare(measureCode) {
      const statement = connection.prepare(`SELECT locality, period, sum(value) AS sum FROM observations
        WHERE measure = '${measureCode}' AND partner IN (${partners}) GROUP BY locality, period`)
      return () => statement.query()
    },
    close: () => connection.close(),
  }
}

function readDuckDb(table, { localities, periods }) {
  const localityPositions = new Map(localities.map((code, position) => [code, position]))
  const periodPositions = new Map(periods.map(({ text }, position) => [text, position]))
  return table.toArray().map(({ locality, period, sum }) => [`${localityPositions.get(locality)} ${periodPositions.get(period)}`, sum])
}

/** Typed arrays of codes, which Arquero filters and groups faster than texts. */
function openArquero({ locality, partner, measure: measures, period, value }) {
  return aq.table({ locality, partner, measure: measures, period, value })
}

function queryArquero(table, { measures, partners }, query) {
  const isWanted = partners.map((code) => query.partners.includes(code))
  return table
    .params({ code: measures.indexOf(query.measure), isWanted })
    .filter((row, given) => row.measure === given.code && given.isWanted[row.partner])
    .groupby('locality', 'period')
    .rollup({ sum: (row) => aq.op.sum(row.value) })
}

function readArquero(table) {
  return table.objects().map(({ locality, period, sum }) => [`${locality} ${period}`, sum])
}

/** Sums are added up in different orders, so they may differ in their last digits. */
function assertSame(name, expected, entries) {
  if (entries.length !== expected.size) throw new Error(`${name}: ${entries.length} groups, expected ${expected.size}`)
  for (const [key, sum] of entries) {
    const wanted = expected.get(key)
    if (!(Math.abs(sum - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)))) throw new Error(`${name}: group ${key} is ${sum}, expected ${wanted}`)
  }
}
