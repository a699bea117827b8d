// Observations as ours are, only more of them: the same number every time, from a seeded generator.

const ROWS = 1_000_000
const LOCALITIES = 374
const PARTNERS = 250
const SOURCES = 320

/** Share of the rows in each measure: one in three in the largest, as in the curated data, then a long tail. */
const MEASURE_WEIGHTS = [
  36, 10, 10, 7.3, 7, 5.5, 5.5, 2.7, 2.6, 2.6, 2.4, 2, 1.5, 1.5, 1.4, 1.4, 0.1, 0.07, 0.05, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01,
]
export const LARGEST_MEASURE = 'measure_00'
export const TYPICAL_MEASURE = 'measure_07'
/** The partners with most rows, WLD not among them: the hardest twenty to choose. */
export const CHOSEN_PARTNERS = Array.from({ length: 20 }, (_, position) => partnerCode(position + 1))

/** The rows, as fields of text in the order of the files, and in the files' order (locality, partner, measure, period). */
export function sampleRows() {
  const random = seeded(20240620)
  const measure = weighted(MEASURE_WEIGHTS)
  const locality = weighted(Array.from({ length: LOCALITIES }, (_, rank) => 1 / (rank + 30)))
  const partner = weighted(Array.from({ length: PARTNERS }, (_, rank) => 1 / (rank + 3)))
  const periods = samplePeriods()
  const period = weighted(periods.map((text) => (text.length === 4 ? 20 : 1)))
  const rows = Array.from({ length: ROWS }, () => {
    const measureRank = measure(random())
    const decimals = [6, 3, 6, 0, 2, 1][measureRank % 6]
    const size = Math.exp(gaussian(random) * 2.5 + 4) * (random() < 0.1 ? -1 : 1)
    return [
      `L-${String(locality(random())).padStart(3, '0')}`,
      partnerCode(partner(random())),
      `measure_${String(measureRank).padStart(2, '0')}`,
      periods[period(random())],
      plain(size, decimals),
      decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`,
      random() < 0.98 ? '=' : '>',
      random() < 0.97 ? 'A' : 'P',
      `publisher-series-${String((measureRank * 11 + Math.floor(random() ** 3 * 11)) % SOURCES)}`,
      random() < 0.985 ? '' : `first release of ${1990 + Math.floor(random() * 35)}`,
    ]
  })
  const keys = rows.map((row, position) => ({ key: row.slice(0, 4).join('\u0001'), position }))
  keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.position - b.position))
  return keys.map(({ position }) => rows[position])
}

/** The same rows in no order. */
export function shuffled(rows) {
  const random = seeded(7)
  const copy = rows.slice()
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[copy[last], copy[other]] = [copy[other], copy[last]]
  }
  return copy
}

/** The rows as the text of a file without its header; no field of theirs needs quotes. */
export function toCsv(rows) {
  return rows.map((row) => row.join(',')).join('\n')
}

function samplePeriods() {
  const periods = []
  for (let year = 1970; year <= 2025; year++) {
    periods.push(String(year))
    if (year >= 2010) {
      periods.push(`${year}-Q1`, `${year}-06`, `${year}-12-20`, `${year}-01/${year}-06`, `${year}-01/${year}-09`, `${year}-01-01/${year}-05-20`)
      periods.push(`${year}-01`, `${year}-03-15`, `${year}-04`, `${year}-06-20`, `${year}-08-20`, `${year}-01/${year}-11`, `${year}-Q3`)
    }
  }
  return periods
}

/** Codes of two capitals in no particular order, as those of countries are; the first is WLD. */
function partnerCode(rank) {
  if (rank === 0) return 'WLD'
  const scattered = (rank * 263) % 676
  return String.fromCharCode(65 + Math.floor(scattered / 26), 65 + (scattered % 26))
}

function plain(value, decimals) {
  const text = value.toFixed(decimals)
  return decimals === 0 ? text.replace(/^-0$/, '0') : text.replace(/\.?0+$/, '').replace(/^-0$/, '0')
}

function weighted(weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const limits = new Float64Array(weights.length)
  let limit = 0
  weights.forEach((weight, position) => {
    limit += weight / total
    limits[position] = limit
  })
  return (chance) => {
    let low = 0
    let high = weights.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (limits[middle] < chance) low = middle + 1
      else high = middle
    }
    return low
  }
}

function gaussian(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A linear congruential generator on 48 bits, from 0 up to but not including 1. */
function seeded(seed) {
  let state = BigInt(seed)
  const buffer = new Float64Array(4096)
  let next = buffer.length
  return () => {
    if (next === buffer.length) {
      for (let position = 0; position < buffer.length; position++) {
        state = (state * 0x5deece66dn + 11n) & 0xffffffffffffn
        buffer[position] = Number(state) / 2 ** 48
      }
      next = 0
    }
    return buffer[next++]
  }
}
