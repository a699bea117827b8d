import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { parseCsvText } from '../../../src/csv/parse-csv.ts'

describe('parseCsvText', () => {
  test('splits a file into header and rows with their physical lines', () => {
    expect(parseCsvText('a,b\n1,2\n3,4\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
      lines: [2, 3],
      headerLine: 1,
      blankRows: 0,
      problems: [],
    })
  })

  test('takes every kind of line end for one, also mixed in a file', () => {
    expect(parseCsvText('a,b\r\n1,2\n3,4\r5,6\r\n')).toMatchObject({ rows: [['1', '2'], ['3', '4'], ['5', '6']], lines: [2, 3, 4], problems: [] })
  })

  test('drops a byte order mark, normalises and trims the header', () => {
    expect(parseCsvText('\uFEFF Vô\u0301n ,b\n1,2').header).toEqual(['Vốn', 'b'])
  })

  test('keeps physical lines when cells hold line breaks and rows are blank', () => {
    const table = parseCsvText('a,b\n"x\ny",1\n\n,\nz,2\n')
    expect(table).toMatchObject({ rows: [['x\ny', '1'], ['z', '2']], lines: [2, 6], blankRows: 2, problems: [] })
  })

  test('finds the separator in the first line, or in a line that names it', () => {
    expect(parseCsvText('a;b\n5,67;x\n').rows).toEqual([['5,67', 'x']])
    expect(parseCsvText('a\tb\n1\t2\n').rows).toEqual([['1', '2']])
    expect(parseCsvText('sep=;\r\na;b\r\n1;2\r\n')).toMatchObject({ header: ['a', 'b'], rows: [['1', '2']], lines: [3], headerLine: 2 })
    expect(parseCsvText('"a;b;c",d\n1,2\n').header).toEqual(['a;b;c', 'd'])
  })

  test('names the line of a quote that is never closed and reads on below it', () => {
    expect(parseCsvText('a,b\n1,2\n3,"4\n5,6\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['5', '6'],
      ],
      lines: [2, 4],
      headerLine: 1,
      blankRows: 0,
      problems: [{ code: 'unclosed quote', line: 3, column: null, text: '3,"4' }],
    })
  })

  test('names the line of the quote itself where its row began earlier', () => {
    const { rows, problems } = parseCsvText('a,b\n"x\ny","z\n1,2\n')
    expect(problems).toEqual([{ code: 'unclosed quote', line: 3, column: null, text: 'y","z' }])
    expect(rows).toEqual([['1', '2']])
  })

  test('does not let an unclosed quote swallow rows up to the next quote', () => {
    const { rows, problems } = parseCsvText('a,b\n"x,1\ny,2\nz,"3"4\nw,5\n')
    expect(rows).toEqual([
      ['y', '2'],
      ['w', '5'],
    ])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['unclosed quote', 2],
      ['malformed quote', 4],
    ])
  })

  test('takes a cell of many lines for an unclosed quote', () => {
    const swallowed = Array.from({ length: 30 }, (_, row) => `r${row},${row}`).join('\n')
    const { rows, lines, problems } = parseCsvText(`a,b\n0,"open\n${swallowed}\nlast,close"\nend,1\n`)
    expect(problems).toEqual([{ code: 'unclosed quote', line: 2, column: null, text: '0,"open' }])
    expect([rows[0], lines[0], rows.at(-1), lines.at(-1), rows.length]).toEqual([['r0', '0'], 3, ['end', '1'], 34, 32])
  })

  test('stops honouring quotes in a file that does not use them, and says so', () => {
    const { rows, problems } = parseCsvText(`a,b\n${'x,"y\n'.repeat(101)}`)
    expect(problems.filter(({ code }) => code === 'quotes given up')).toEqual([{ code: 'quotes given up', line: 52, column: null, text: '' }])
    expect(rows).toEqual(Array.from({ length: 51 }, () => ['x', '"y']))
  })

  test('reports rows with too few or too many cells and leaves them out', () => {
    expect(parseCsvText('a,b\n1\n1,2,3\n1,2,,\n')).toMatchObject({
      rows: [['1', '2']],
      lines: [4],
      problems: [
        { code: 'cell count', line: 2, text: '1', hint: '2' },
        { code: 'cell count', line: 3, text: '3', hint: '2' },
      ],
    })
  })

  test('reports a file without text as empty', () => {
    expect(parseCsvText('\uFEFF\r\n \n').problems).toEqual([{ code: 'empty file', line: 1, column: null, text: '' }])
  })

  test('keeps columns with the names of object members', () => {
    expect(parseCsvText('__proto__,constructor\n1,2\n')).toMatchObject({ header: ['__proto__', 'constructor'], rows: [['1', '2']] })
  })

  test('reads back whatever was written, each row on its physical line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Đ', '한', ',', '"', '\n', ';', ' ', "'", '=') })
    const rows = fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell, cell), { maxLength: 8 })
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (data, newline, hasMark) => {
        const text = (hasMark ? '\uFEFF' : '') + Papa.unparse({ fields: ['k', 'l', 'm'], data }, { newline: '\n' }).replaceAll('\n', newline)
        const table = parseCsvText(text)
        expect(table.problems).toEqual([])
        expect(table.rows).toEqual(data)
        const textLines = text.split(newline)
        expect(table.lines.map((line) => textLines[line - 1]?.[0])).toEqual(data.map(([first]) => first))
      }),
    )
  })

  test('never throws and never loses a row without saying so, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\t', ' ') })
    fc.assert(
      fc.property(text, (body) => {
        const { header, rows, lines, problems } = parseCsvText(`h,i\n${body}`)
        expect(header).toEqual(['h', 'i'])
        expect(rows.every((row) => row.length === 2)).toBe(true)
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
        const wordLines = body.replace(/\r\n?/g, '\n').split('\n').filter((line) => line.includes('a')).length
        const linesOfRows = rows.reduce((sum, row) => sum + row.join('').split('\n').length, 0)
        expect(linesOfRows + problems.length * wordLines).toBeGreaterThanOrEqual(wordLines)
      }),
    )
  })
})
