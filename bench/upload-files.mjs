// Files for the benchmark of loading: the codes are those of the curated data, the figures are made up, the same ones every time.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

const HEAD = 'locality,partner,measure,period,value,precision,relation,status,source,note'
export const LARGEST_MEASURE = 'registered'
/** Measures in US dollars, the first with 36 rows in 100. */
const MEASURES = [LARGEST_MEASURE, 'capital', 'new_capital', 'adjusted_capital', 'disbursed', 'inflow', 'outflow', 'inward_stock', 'outward_stock', 'pledged']
const FIRST_SHARE = 0.36
const SOURCES = 12
const FIRST_YEAR = 1990
const YEARS = 35
const PIECE_ROWS = 5_000

/**
 * Writes a file of at least so many rows and megabytes in the columns of the curated data, no figure of it twice; later
 * ones go on where it ends. Gives the number of rows.
 */
export function writeTidyFile(path, root, rows, megabytes) {
  const { localities, partners, measures } = codes(root)
  writeFileSync(path, `${HEAD}\n`)
  let [row, bytes, piece] = [0, 0, []]
  const isWanting = () => row < rows || bytes < megabytes * 1e6
  const flush = () => {
    const text = piece.join('')
    bytes += text.length
    writeFileSync(path, text, { flag: 'a' })
    piece = []
  }
  for (let place = 0; isWanting(); place++) {
    // A pair of places has all its years of a measure, growing a little, as real ones do.
    const locality = localities[place % localities.length]
    const partner = partners[Math.floor(place / localities.length) % partners.length]
    const isFirst = (place * 37) % 100 < FIRST_SHARE * 100
    const measure = isFirst ? measures[0] : measures[1 + (place % (measures.length - 1))]
    const round = Math.floor(place / (localities.length * partners.length))
    const size = 1 + ((place * 7919) % 10_007) / 7
    for (let year = 0; year < YEARS && isWanting(); year++) {
      const value = (size * (1 + year / 20)).toFixed(3)
      const note = row % 60 === 0 ? `table ${1 + (row % 40)}` : ''
      piece.push(`${locality},${partner},${measure},${FIRST_YEAR + year},${value},0.001,=,A,bench-statistics-table-${1 + round * SOURCES + (place % SOURCES)},${note}\n`)
      row++
      if (piece.length === PIECE_ROWS) flush()
    }
  }
  flush()
  return row
}

/** Writes a table with a title, a unit line and years as columns, of at least so many megabytes. */
export function writeWideFile(path, root, megabytes) {
  const { names, partners } = codes(root)
  const years = Array.from({ length: YEARS }, (_, year) => FIRST_YEAR + year)
  const lines = [`Registered foreign direct investment by locality and partner`, 'Unit: USD million', `Locality,Partner,${years.join(',')}`]
  let bytes = 0
  for (let row = 0; bytes < megabytes * 1e6; row++) {
    const cells = years.map((_, year) => (1 + ((row * 7919 + year * 13) % 90_007) / 9).toFixed(2))
    const line = `${names[row % names.length]},${partners[Math.floor(row / names.length) % partners.length]},${cells.join(',')}`
    bytes += line.length + 1
    lines.push(line)
  }
  writeFileSync(path, `${lines.join('\n')}\n`)
}

function codes(root) {
  const read = (file) => Papa.parse(readFileSync(join(root, 'data', file), 'utf8'), { header: true, skipEmptyLines: true }).data
  const places = read('places.csv').filter((place) => place.valid_from === '' && place.valid_to === '')
  const known = new Set(read('measures.csv').map(({ code }) => code))
  const countries = places.filter(({ kind }) => kind === 'country')
  const provinces = places.filter(({ parent }) => parent === 'VN')
  return {
    localities: [...provinces, ...countries].map(({ code }) => code),
    names: provinces.map((place) => place.name_en),
    partners: countries.map(({ code }) => code),
    measures: MEASURES.filter((code) => known.has(code)),
  }
}
