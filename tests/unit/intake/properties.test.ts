import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresToCsv } from '../../../src/csv/observations-to-csv.ts'
import { observationAt } from '../../../src/domain/dataset.ts'
import { selectDatasetRows } from '../../../src/domain/dataset-rows.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { publishedFigureAt } from '../../../src/domain/evidence.ts'
import { compareWithCurrent } from '../../../src/domain/intake/change.ts'
import type { Intake } from '../../../src/domain/intake/intake.ts'
import type { Answers } from '../../../src/domain/intake/reading.ts'
import { isCanonical } from '../../../src/intake/canonical.ts'
import { decodeBytes } from '../../../src/intake/decode.ts'
import { readFile } from '../../../src/intake/read-file.ts'
import { splitText } from '../../../src/intake/split.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { encode } from './fixtures/encode.ts'
import { TORTURE } from './torture/torture.ts'

/** The curated registry with a few of its figures: what is compared with all of them is tested file by file. */
const CURATED = loadCurated(['korea-japan'])
const EVIDENCE: Evidence = { registry: CURATED.registry, dataset: selectDatasetRows(CURATED.dataset, Uint32Array.from({ length: 300 }, (_, row) => row * 7)) }
const MOST_ROUNDS = 12
const MOST_BYTES = 20_000

const read = (bytes: Uint8Array, answers: Answers = {}): Intake => readFile({ name: 'file.csv', bytes, answers, recipe: null, evidence: EVIDENCE })
const sum = (counts: Intake['cells']): number => Object.values(counts).reduce((all, count) => all + count, 0)

/** What does not hold of a file that was read and must of every one, whatever it was. */
function faultsOf(intake: Intake, bytes: Uint8Array, answers: Answers = {}): readonly string[] {
  const { outcome, questions, problems, cells, setAside, file } = intake
  const { size } = file.dataset
  const asideCells = setAside.reduce((all, { cells: found }) => all + found, 0)
  const rules = {
    'loaded means no question': outcome !== 'loaded' || questions.length === 0,
    'loaded means figures, each of a cell of its own': outcome !== 'loaded' || (size > 0 && cells.value === size),
    'asks means a question': outcome !== 'asks' || questions.length > 0,
    'refused means a reason and no figures': outcome !== 'refused' || (size === 0 && problems.some(({ level }) => level === 'stops')),
    'figures come of cells': cells.value >= size,
    'what is aside is listed': outcome === 'refused' || cells.aside <= asideCells,
    ...knownRules(intake),
    ...accountRules(intake, bytes, answers),
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

function knownRules({ file: { dataset }, measures, sources }: Intake): Readonly<Record<string, boolean>> {
  const { registry } = EVIDENCE
  const own = new Set([...measures.map(({ code }) => code), ...sources.map(({ id }) => id)])
  return {
    'places are known': [...dataset.localities, ...dataset.partners].every((code) => registry.places.has(code)),
    'measures are known': dataset.measures.every((code) => registry.measures.has(code) || own.has(code)),
    'sources are known': dataset.sources.every((id) => registry.sources.has(id) || own.has(id)),
    'values are numbers': dataset.value.every(Number.isFinite),
    'precisions are above nothing': dataset.precision.every((precision) => precision > 0 && precision < Infinity),
  }
}

/** Every cell with text is counted once, and every one that was left out in the rows shown has a problem of its line. */
function accountRules({ rows, cells, preview, problems }: Intake, bytes: Uint8Array, answers: Answers): Readonly<Record<string, boolean>> {
  const grid = rows === 0 ? null : splitText(decodeBytes(bytes, answers).value, answers).value
  if (!grid || isCanonical(grid.rows[0] ?? [])) return {}
  const lines = new Set(problems.map(({ line }) => line))
  return {
    'every cell is counted': sum(cells) === grid.rows.flat().filter((text) => text !== '').length,
    'every cell left out is named': problems.some(({ level }) => level === 'stops') || preview.rows.every((row) => lines.has(row.line) || row.cells.every(({ fate }) => fate !== 'problem')),
  }
}

const CELLS = [
  'Bắc Ninh', 'Hà Nội', 'Thái Nguyên', 'Thai Nguyn', 'Hàn Quốc', '대한민국', 'Korea, Rep.', 'Singapore', 'JPN', 'Tổng số', 'Cả nước', '합계', 'Grand Total', 'Đồng bằng sông Hồng', 'Others', 'World',
  '2023', '2024', '2000-01', '2024Q1', 'Tháng 12/2024', '2024년 12월', 'Quý I/2024', '05/06/2024', '45657', '1999 [YR1999]', 'I', 'II', '1/2009',
  '1', '2', '3', '1.5', '1,5', '1.234', '1,234.5', '1.234,5', '(9.38)', '−3', '..', '-', 'n/a', '', '', '', '12%', '1,7 tỷ USD', 'hơn 3', '5 tỷ đồng', '3억', '9e999', '0', '999999999999999999999',
  'Năm', 'Tỉnh', 'Đối tác', 'Country', 'Year', 'Month', 'Vốn đăng ký cấp mới (triệu USD)', 'Số dự án', 'FDI, net inflows (BoP, current US$)', 'FDI net inflows (% of GDP)', 'GDP', 'Value', 'Unit', 'UNIT_MULT', 'Indicator', 'STT', 'Ngành', '신고금액(백만 달러)', 'Đơn vị: triệu USD', '__proto__', 'constructor', '=1+1', '"', 'a"b', '\u0000',
] as const
const cell = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...CELLS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) }, { weight: 2, arbitrary: fc.double().map(String) })
const separator = fc.constantFrom(',', ';', '\t', '|')
const quoted = (text: string, between: string): string => (text.includes(between) || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text)
const table = fc
  .tuple(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 10 }), separator, fc.constantFrom('\n', '\r\n', '\r'))
  .map(([rows, between, end]) => rows.map((row) => row.map((text) => quoted(text, between)).join(between)).join(end))
/** Tables that are in order but for what one cell of each column may be. */
const tidyTable = fc
  .tuple(fc.array(cell, { minLength: 3, maxLength: 5 }), fc.array(fc.tuple(fc.constantFrom(...CELLS.slice(0, 16)), fc.constantFrom(...CELLS.slice(16, 29)), fc.constantFrom(...CELLS.slice(29, 53)), fc.constantFrom(...CELLS.slice(29, 53))), { minLength: 2, maxLength: 12 }))
  .map(([heads, rows]) => [heads, ...rows].map((row) => row.map((text) => quoted(text, ';')).join(';')).join('\n'))

const SEEDS = TORTURE.map(({ bytes }) => bytes()).filter((bytes) => bytes.length < MOST_BYTES)
const piece = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }))
/** A file of the torture set with pieces taken out, doubled, exchanged, put in, cut off, or in another encoding. */
const mutated = (maxLength: number): fc.Arbitrary<Uint8Array> => fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(fc.tuple(fc.constantFrom('delete', 'double', 'insert', 'swap', 'truncate', 'encode'), piece, fc.uint8Array({ maxLength: 6 })), { minLength: 1, maxLength }))
  .map(([seed, changes]) => changes.reduce((bytes, [kind, [at, length], extra]) => mutate(bytes, kind, Math.floor(at * bytes.length), Math.floor(length * Math.min(bytes.length, 60)), extra), seed))

function mutate(bytes: Uint8Array, kind: string, at: number, length: number, extra: Uint8Array): Uint8Array {
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)]
  if (kind === 'delete') return joined(before, after)
  if (kind === 'double') return joined(before, middle, middle, after)
  if (kind === 'insert') return joined(before, extra, middle, after)
  if (kind === 'swap') return joined(after, middle, before)
  if (kind === 'truncate') return before
  return encode(new TextDecoder().decode(bytes), length % 2 === 0 ? 'utf-16le' : 'windows-1258')
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

describe('whatever is read', () => {
  test.each([10, 100, 1000])('up to %i random bytes never throw and lose nothing', (maxLength) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength }), (bytes) => {
        expect(faultsOf(read(bytes), bytes)).toEqual([])
      }),
      { numRuns: 1200 },
    )
  })

  test.each(['grapheme-ascii', 'grapheme', 'binary'] as const)('random text (%s) never throws and loses nothing', (unit) => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        const bytes = encode(text, 'utf-8')
        expect(faultsOf(read(bytes), bytes)).toEqual([])
      }),
      { numRuns: 900 },
    )
  })

  test.each([
    ['random', table],
    ['tidy', tidyTable],
  ] as const)('of %s tables every cell is accounted for', (_, anyTable) => {
    fc.assert(
      fc.property(anyTable, (text) => {
        const bytes = encode(text, 'utf-8')
        expect(faultsOf(read(bytes), bytes)).toEqual([])
      }),
      { numRuns: 800 },
    )
  })

  test.each([1, 2, 4])('of files damaged in up to %i places every cell is accounted for', (most) => {
    fc.assert(
      fc.property(mutated(most), (bytes) => {
        expect(faultsOf(read(bytes), bytes)).toEqual([])
      }),
      { numRuns: 700 },
    )
  })

  test('the same bytes and answers come to the same', () => {
    const files = fc.oneof(
      mutated(3),
      table.map((text) => encode(text, 'utf-8')),
    )
    fc.assert(
      fc.property(files, (bytes) => {
        expect(read(bytes)).toEqual(read(bytes))
      }),
      { numRuns: 150 },
    )
  })

  test('answering what is asked ends within twelve rounds', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(3), tidyTable.map((text) => encode(text, 'utf-8'))), (bytes) => {
        let answers: Answers = {}
        let intake = read(bytes)
        for (let round = 0; round < MOST_ROUNDS && intake.outcome === 'asks'; round++) {
          answers = { ...answers, ...Object.fromEntries(intake.questions.map(({ id, value, options, free }) => [id, value ?? options[0]?.value ?? (free === 'period' ? '2024' : 'VN')])) }
          intake = read(bytes, answers)
          expect(faultsOf(intake, bytes, answers)).toEqual([])
        }
        expect(intake.outcome).not.toBe('asks')
      }),
      { numRuns: 250 },
    )
  })

  test('what is exported is read again unchanged', () => {
    const { dataset, registry } = CURATED
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: dataset.size - 1 }), { minLength: 1, maxLength: 60 }), fc.constantFrom('en', 'vi', 'ko'), (rows, language) => {
        const figures = rows.flatMap((row) => {
          const { locality, partner, measure, period } = observationAt(dataset, row)
          const figure = publishedFigureAt(CURATED, row)
          return figure ? [{ locality, partner, measure, period, figure }] : []
        })
        const intake = readFile({ name: 'download.csv', bytes: encode(figuresToCsv(figures, registry, language), 'utf-8'), answers: {}, recipe: null, evidence: CURATED })
        const change = compareWithCurrent(intake.file.dataset, dataset, 'append', registry)
        expect([intake.outcome, change.added, change.changed, change.unchanged]).toEqual(['loaded', 0, 0, intake.file.dataset.size])
      }),
      { numRuns: 100 },
    )
  })
})
