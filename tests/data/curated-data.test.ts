import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { runDataCheck } from '../../tools/data-check.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A copy of the curated data with one file changed; the check's exit code and the problems it prints, without the folder. */
function checkChanged(path: string, change: (text: string) => string): { readonly code: 0 | 1; readonly problems: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'inflow-data-'))
  folders.push(folder)
  cpSync('data', folder, { recursive: true })
  // The large files of other countries take no part in what is planted here.
  for (const large of ['economies', 'bilateral']) keepHeader(join(folder, `observations/${large}.csv`))
  const text = readFileSync(join(folder, path), 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  writeFileSync(join(folder, path), changed)
  return run([], folder)
}

function keepHeader(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').split('\n', 1)[0]}\n`)
}

function run(files: readonly string[], folder: string): { readonly code: 0 | 1; readonly problems: readonly string[] } {
  const lines: string[] = []
  const code = runDataCheck(files, folder, (line) => lines.push(line))
  const from = lines.indexOf('')
  return { code, problems: from < 0 ? [] : lines.slice(from + 1, -2).map((line) => line.replaceAll(`${folder}/`, '')) }
}

/** Number of the first line of a curated file that begins like this, and the line. */
function lineOf(path: string, start: string): readonly [line: number, text: string] {
  const lines = readFileSync(join('data', path), 'utf8').split('\n')
  const at = lines.findIndex((line) => line.startsWith(start))
  return [at + 1, lines[at] ?? '']
}

const VIETNAM = 'observations/vietnam.csv'
const NATION = 'VN,WLD,capital,2023-12-20,'

// All files at once take seconds on a busy machine: more than a test may take.
const curatedLines: string[] = []
const curatedCode = runDataCheck([], 'data', (line) => curatedLines.push(line))

test('the curated data have no problems', () => {
  expect(curatedLines.at(-1)).toBe('No problems.')
  expect(curatedCode).toBe(0)
  expect(curatedLines.some((line) => /^\d{5,} observations, \d{4} sums$/.test(line))).toBe(true)
})

describe('planted faults are found with file and line', () => {
  const [line, row] = lineOf(VIETNAM, NATION)

  test('an unknown place', () => {
    const { code, problems } = checkChanged(VIETNAM, (text) => text.replace(row, row.replace('VN,WLD', 'VN,XY')))
    expect(code).toBe(1)
    expect(problems[0]).toBe(`${VIETNAM}:${line}:partner: "XY" is not in places.csv; correct the code, or add it to places.csv`)
  })

  test('an unknown source', () => {
    const { problems } = checkChanged(VIETNAM, (text) => text.replace(row, row.replace('fia-wb-2023', 'nobody')))
    expect(problems[0]).toBe(`${VIETNAM}:${line}:source: "nobody" is not in sources.csv; correct the code, or add it to sources.csv`)
  })

  test('a period that does not exist', () => {
    const { problems } = checkChanged(VIETNAM, (text) => text.replace(row, row.replace('2023-12-20', '2023-02-30')))
    expect(problems[0]).toMatch(`${VIETNAM}:${line}:period: "2023-02-30" is not a period; write it like`)
  })

  test('a relation that is none', () => {
    const { problems } = checkChanged(VIETNAM, (text) => text.replace(row, row.replace(',=,', ',≥,')))
    expect(problems[0]).toBe(`${VIETNAM}:${line}:relation: "≥" is not allowed; use one of =,>,<,~`)
  })

  test('a value that is no plain number', () => {
    const { problems } = checkChanged(VIETNAM, (text) => text.replace(row, row.replace('468917.543597', '"468,917.5"')))
    expect(problems[0]).toMatch(`${VIETNAM}:${line}:value: "468,917.5" is not a number; write`)
  })

  test('an observation that stands twice in a file', () => {
    const { problems } = checkChanged(VIETNAM, (text) => text.replace(row, `${row}\n${row}`))
    expect(problems).toEqual([
      `${VIETNAM}:${line + 1}:locality+partner+measure+period+source: VN, WLD, capital, 2023-12-20, fia-wb-2023 stands on line ${line} already; remove or correct one of the two`,
    ])
  })

  test('an observation that stands in two files', () => {
    const { problems } = checkChanged('observations/korea-japan.csv', (text) => text.replace('\n', `\n${row}\n`))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch('stands at observations/')
  })

  test('provinces and partners that do not add up', () => {
    const { problems } = checkChanged(VIETNAM, (text) => text.replace(row, row.replace('468917.543597', '468918.543597')))
    expect(problems).toEqual([
      `${VIETNAM}:${line}:value: 64 localities add up to 468917.543595, the total says 468918.543597: off by -1.000002, rounding explains 0.000032; correct the figure, or explain the residual in known-residuals.csv`,
    ])
  })

  test('a known residual that has changed', () => {
    const changed = checkChanged('known-residuals.csv', (text) => text.replace('fia-wb-2020,-1,', 'fia-wb-2020,-2,'))
    expect(changed.problems).toHaveLength(1)
    expect(changed.problems[0]).toMatch('off by -1 (known: -2), rounding explains 0;')
  })

  test('a known residual that has vanished', () => {
    const vanished = checkChanged('known-residuals.csv', (text) => text.replace('2020,fia-wb-2020,-1,', '2021,fia-wb-2021,-1,'))
    expect(vanished.problems).toContain('known-residuals.csv:3:residual: the sum agrees now; remove the row')
  })

  test('a member of a list of places that is unknown', () => {
    const [eventLine] = lineOf('events.csv', 'danang-korea-mission-2024')
    const { problems } = checkChanged('events.csv', (text) => text.replace('KR-11|KR-27', 'KR-11|KR-99'))
    expect(problems).toEqual([`events.csv:${eventLine}:places: "KR-99" is not in places.csv; correct the code, or add it to places.csv`])
  })

  test('a name that is missing in one language, and a code that stands twice', () => {
    const [placeLine, place] = lineOf('places.csv', 'VN-DN,')
    const { problems } = checkChanged('places.csv', (text) => text.replace(place, `${place.replace('Đà Nẵng', '')}\n${place}`))
    expect(problems).toContain(`places.csv:${placeLine}:name_vi: blank; fill it in`)
    expect(problems).toContain(`places.csv:${placeLine + 1}:code: VN-DN stands on line ${placeLine} already; remove or correct one of the two`)
  })

  test('a column that is missing', () => {
    const { problems } = checkChanged('breaks.csv', (text) => text.replace('text_ko', 'text_kr'))
    expect(problems).toContain('breaks.csv:1:text_ko: the column is missing; add it; without it nothing is read')
  })

  test('a file that is not there', () => {
    const gone = checkChanged('datapackage.json', (text) => text.replace('"breaks.csv"', '"brakes.csv"'))
    expect(gone.problems).toContain('brakes.csv: the file is not there; add it, or correct the path that names it')
  })

  test('a named chart whose address is not understood, and one whose title is too long', () => {
    const [first] = lineOf('charts.csv', 'korea-in-da-nang,')
    const { problems } = checkChanged('charts.csv', (text) =>
      text.replace('view=trend&localities=VN-DN&partners=KR,Korean', `view=trend&localities=VN-DN&partners=KX,${'K'.repeat(64)}orean`).replace('view=ranking&over=partner', 'over=partner&view=ranking'),
    )
    expect(problems).toEqual([
      `charts.csv:${first}:title_en: "${'K'.repeat(64)}orean capital r…" has 99 characters; the most is 70`,
      `charts.csv:${first}:address: partners=KX is not understood (unknown value); correct it, or leave it out`,
      `charts.csv:${lineOf('charts.csv', 'who-invests-in-viet-nam,')[0]}:address: "over=partner&view=ranking" is not how the product writes it; write view=ranking&over=partner`,
    ])
  })

  test('a named chart that is no chart, has a language of its own, or an id that is none', () => {
    const [first] = lineOf('charts.csv', 'korea-in-da-nang,')
    const addressTo = (address: string) => checkChanged('charts.csv', (text) => text.replace('view=trend&localities=VN-DN&partners=KR,', `${address},`)).problems
    expect(addressTo('view=sources')).toEqual([`charts.csv:${first}:address: the view sources is no chart; name a trend, ranking, composition, matrix or comparison`])
    expect(addressTo('view=trend&localities=VN-DN&lang=ko')).toEqual([`charts.csv:${first}:address: a language or a theme; leave out lang and theme: the page of a chart has its own`])
    expect(checkChanged('charts.csv', (text) => text.replace('\nkorea-in-da-nang,', '\nKorea,')).problems).toHaveLength(1)
  })

  test('an unclosed quote, without losing the rows below it', () => {
    const { problems } = checkChanged(VIETNAM, (text) => text.replace(row, `${row}"note`))
    expect(problems[0]).toMatch(`${VIETNAM}:${line}: a quote is opened and not closed:`)
    expect(problems).toHaveLength(1)
  })
})

describe('files given by name', () => {
  const HEADER = 'locality,partner,measure,period,value,precision,relation,status,source,note'

  function checkFile(bytes: string | Uint8Array): readonly string[] {
    const folder = mkdtempSync(join(tmpdir(), 'inflow-file-'))
    folders.push(folder)
    writeFileSync(join(folder, 'mine.csv'), bytes)
    return run([join(folder, 'mine.csv')], 'data').problems.map((problem) => problem.replace(`${folder}/`, ''))
  }

  test('are checked against the schema and the codes', () => {
    expect(checkFile(`${HEADER}\r\nVN-DN,KR,capital,2024-05,371,1,>,A,danang-daegu-202407,\r\n`)).toEqual([])
    expect(checkFile(`\uFEFF${HEADER}\r\nVN-DN,KR,capitol,2024-05,371,1,>,A,danang-daegu-202407,\r\n`)).toEqual([
      'mine.csv:2:measure: "capitol" is not in measures.csv; correct the code, or add it to measures.csv',
    ])
  })

  test('may be downloads, whose computed rows are no observations', () => {
    const rows = ['VN-DN,KR,capital,2024-05,371,1,>,A,danang-daegu-202407,,printed', 'VN-DN,KR,capital,2024,,,,,,,missing', 'VN,KR,capital,2024,1,1,=,A,a|b,,computed']
    expect(checkFile([`${HEADER},figure`, ...rows].join('\n'))).toEqual([])
  })

  test('that are no text in UTF-8 are named as such', () => {
    expect(checkFile(new Uint8Array([0x48, 0xc0, 0xaf]))).toEqual(['mine.csv: the text is not UTF-8; save it as CSV UTF-8'])
    expect(checkFile('PK\u0003\u0004')).toEqual(['mine.csv: this is a workbook, not text; save it as CSV UTF-8'])
  })
})
