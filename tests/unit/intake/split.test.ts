import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { guardText } from '../../../src/csv/formula-guard.ts'
import { splitText } from '../../../src/intake/split.ts'

const rowsOf = (text: string, answers = {}): readonly (readonly string[])[] => splitText(text, answers).value.rows
const separatorOf = (text: string): string => splitText(text, {}).value.separator

describe('splitText', () => {
  test('gives rows with their physical lines and counts those without text', () => {
    expect(splitText('Title\n\na,b\n"x\ny",1\n , \nz,2\n\n', {}).value).toEqual({
      rows: [['Title'], ['a', 'b'], ['x\ny', '1'], ['z', '2']],
      lines: [1, 3, 4, 7],
      separator: ',',
      blankRows: 3,
    })
  })

  test('takes every kind of line end for one, also mixed in a file', () => {
    expect(splitText('a,b\r\n1,2\n3,4\r5,6\u20287,8\u00859,0\r\n', {}).value).toMatchObject({
      rows: [['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6'], ['7', '8'], ['9', '0']],
      lines: [1, 2, 3, 4, 5, 6],
    })
  })

  test.each([
    ['title lines come first', 'FDI, by province, 2024\nUnit: USD million, projects\na;b;c\nx;1,5;2,5\ny;3,5;4,5\n', ';'],
    ['every number has a decimal comma', 'a;b;c\nx;1,2;3,4\ny;5,6;7,8\n', ';'],
    ['every number has commas between thousands', '1,234,567;2,345,678\n3,456,789;4,567,890\n', ';'],
    ['names have commas', 'name\tvalue\nKorea, Rep.\t1,5\nCongo, Dem. Rep.\t2,5\n', '\t'],
    ['a cell holds a list', 'place;code,x,y\nHà Nội;VN,1,2\nHuế;VN,3,4\n', ','],
    ['cells stand between bars', 'a|b\n1,5|2\n3,5|4\n', '|'],
    ['quoted cells have separators', '"a;b","c;d"\n"1;2","3;4"\n', ','],
    ['there is one column', 'a\n1\n2\n', ','],
  ])('finds the separator where %s', (_, text, separator) => {
    expect(separatorOf(text)).toBe(separator)
  })

  test('obeys a line that names the separator, which is no row', () => {
    for (const line of ['sep=;', '"sep=;"', 'SEP=;', '\uFEFFsep=;']) {
      const { value, facts } = splitText(`${line}\r\na,b;c\r\n1,2;3\r\n`, {})
      expect([value.rows, value.lines, facts.map(({ code, value: said, how }) => [code, said, how])]).toEqual([[['a,b', 'c'], ['1,2', '3']], [2, 3], [['separator', ';', 'said']]])
    }
  })

  test('obeys the answer, and shows how rows read under each separator', () => {
    const { value, facts } = splitText('a;b,c\n1;2,3\n', { separator: ';' })
    expect([value.separator, facts[0]?.value, facts[0]?.how]).toEqual([';', ';', 'answered'])
    expect(facts[0]?.options.map((option) => [option.value, option.readings.at(-1)?.reads])).toEqual([
      [',', '1;2 │ 3'],
      [';', '1 │ 2,3'],
    ])
    expect(splitText('a,b\tc\n', { separator: 'tab' }).value).toMatchObject({ separator: '\t', rows: [['a,b', 'c']] })
  })

  test('cleans cells of spaces of all kinds around them, of what nobody sees and of the formula guard', () => {
    expect(rowsOf("\u00a0 a\u3000,\u2007b\u202f,c\u200b\ufeff\u200ed,'=1+1,'x,e  f\n")).toEqual([['a', 'b', 'cd', '=1+1', "'x", 'e  f']])
  })

  test('honours quotes after spaces', () => {
    expect(rowsOf('a, "b, c" , d\n1,  "2 ""3"", ",4\n')).toEqual([['a', 'b, c', 'd'], ['1', '2 "3",', '4']])
  })

  test('names every line of a record that an unclosed quote made unreadable, and reads on below it', () => {
    const { value, problems } = splitText('a,b\n"x\ny","z\n1,2\n', {})
    expect([value.rows, problems.map(({ code, line, text, decision }) => [code, line, text, decision])]).toEqual([
      [['a', 'b'], ['1', '2']],
      [
        ['unclosed quote', 2, '"x', 'quotes'],
        ['unclosed quote', 3, 'y","z', 'quotes'],
      ],
    ])
  })

  test('takes a long cell with line breaks for an unclosed quote, but not a long cell without', () => {
    const long = 'x'.repeat(12_000)
    expect(splitText(`a,b\n"${long}\ny",1\nz,2\n`, {}).problems[0]).toMatchObject({ code: 'unclosed quote', line: 2 })
    const { value, problems } = splitText(`a,b\n"${long}",1\n`, {})
    expect(value.rows[1]).toEqual(['x'.repeat(10_000), '1'])
    expect(problems).toMatchObject([{ code: 'huge cell', line: 2, column: 1, hint: '12000' }])
  })

  test('finds a broken quote far inside a large text and loses nothing but its line', () => {
    const line = 'Hà Nội,"1,5",abcdefghijklmnopqrstuvwxyz\n'
    const { value, problems } = splitText(`${line.repeat(40_000)}Huế,"2,5,x\n${line.repeat(40_000)}`, {})
    expect([value.rows.length, value.lines.at(-1), problems.map((problem) => problem.line)]).toEqual([80_000, 80_001, [40_001]])
  })

  test('keeps a record that begins in one piece of a large text and ends in the next', () => {
    const record = '"first\nsecond\nthird","1,5"\n'
    const { value, problems } = splitText(record.repeat(100_000), {})
    expect([value.rows.length, value.lines.at(-1), problems]).toEqual([100_000, 299_998, []])
  })

  test('reads a file that does not use quotes without them, and says so', () => {
    const { value, facts, problems } = splitText(`a,b\n${'5",6"\n"x,"y\n'.repeat(60)}`, {})
    expect([value.rows.length, value.rows[2], problems]).toEqual([121, ['"x', '"y'], []])
    expect(facts.map(({ code, value: said, how }) => [code, said, how])).toEqual([
      ['separator', ',', 'proved'],
      ['quotes', 'no', 'assumed'],
    ])
    expect(rowsOf('"a","b"\n"c,d"\n', { quotes: 'no' })).toEqual([['a', 'b'], ['"c', 'd"']])
  })

  test('keeps cells with the names of object members', () => {
    expect(rowsOf('__proto__,constructor\n1,__proto__\n')).toEqual([['__proto__', 'constructor'], ['1', '__proto__']])
  })

  test('reads back whatever was written, each row on its physical line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Đ', '한', ',', '"', '\n', ';', ' ', "'", '=') })
    const rows = fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell, cell), { maxLength: 8 })
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), (data, newline) => {
        const text = Papa.unparse({ fields: ['k', 'l', 'm'], data: data.map((row) => row.map(guardText)) }, { newline: '\n' }).replaceAll('\n', newline)
        const { value, problems } = splitText(text, { separator: ',' })
        expect(problems).toEqual([])
        expect(value.rows).toEqual([['k', 'l', 'm'], ...data.map((row) => row.map((written) => written.trim()))])
        const textLines = text.split(newline)
        expect(value.lines.map((line) => textLines[line - 1]?.[0])).toEqual(['k', ...data.map(([first]) => first)])
      }),
    )
  })

  test('never throws, and every line with text is in a row or in a problem, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\t', ' ', ';'), maxLength: 60 })
    fc.assert(
      fc.property(text, (body) => {
        const { value, problems } = splitText(body, {})
        const found = [...value.rows.flat(), ...problems.map((problem) => problem.text)].join('').split('a').length
        expect(found).toBeGreaterThanOrEqual(body.split('a').length)
        expect(value.lines).toEqual(value.lines.toSorted((a, b) => a - b))
      }),
      { numRuns: 1000 },
    )
  })
})
