import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAddress } from '../../../src/url/address.ts'
import { embedQuery, escapeMarkup, frameSnippet, markdownTable } from '../../../src/url/snippets.ts'
import { arbitraryView } from '../fixtures/view-arbitrary.ts'

/** Letters that end or begin something somewhere, among others. */
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('<', '>', '"', "'", '&', '`', '|', '\\', '\n', '\t', '/', '=', '-->', ']]>', '</script>', '&lt;', '{{'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 30 })

/** What a browser makes of the references that may stand in a snippet. */
const read = (markup: string) => markup.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '')

describe('text in the pages of others', () => {
  test('has no letter that begins or ends anything, and reads as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
        expect(read(escapeMarkup(text))).toBe(text)
      }),
    )
  })
})

describe('the snippet of a frame', () => {
  const SNIPPET = /^<iframe src="([^"<>]*)" title="([^"<>]*)" loading="lazy" width="100%" height="(\d+)" style="border:0;width:100%" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"><\/iframe>\n<p><a href="([^"<>]*)">([^"<>]*) \(Inflow\)<\/a><\/p>(?:\n<script src="([^"<>]*)" async><\/script>)?$/

  test('is one frame, one link and no more than one script, whatever title and addresses are', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, fc.option(anyText), fc.integer({ min: 1, max: 90_000 }), (address, page, title, helper, tenths) => {
        const [, ...parts] = SNIPPET.exec(frameSnippet({ address, page, title, heightPx: tenths / 10, helper })) ?? []
        expect(parts.map((part) => (part === undefined ? null : read(part)))).toEqual([address, title, String(Math.ceil(tenths / 10)), page, title, helper])
      }),
    )
  })
})

describe('the query of an embed', () => {
  test('is that of the view, and says whether readers may switch', () => {
    fc.assert(
      fc.property(arbitraryView, fc.boolean(), (view, hasControls) => {
        const query = embedQuery(view, hasControls)
        expect(parseAddress(query).view).toEqual(view)
        expect(new URLSearchParams(query).get('controls')).toBe(hasControls ? '1' : null)
      }),
    )
  })
})

describe('a table for Markdown', () => {
  /** Cells of a line as GitHub splits it: at pipes that nothing escapes. */
  const cellsOf = (line: string) =>
    Array.from(line.slice(1).matchAll(/((?:\\.|[^\\|])*)\|/gs), ([, cell = '']) => cell.trim().replaceAll(/\\(.)/g, '$1').replaceAll('&lt;', '<'))

  test('keeps every cell a cell and every row a row, whatever they say', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
      const cells = fc.array(anyText.filter((text) => !text.includes('&lt;')), { minLength: columns, maxLength: columns })
      return fc.record({ heads: cells, isNumber: fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), rows: fc.array(cells, { maxLength: 4 }) })
    })
    fc.assert(
      fc.property(table, ({ heads, isNumber, rows }) => {
        const [head = '', rule = '', ...lines] = markdownTable(heads, isNumber, rows).split('\n')
        const plain = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
        expect(cellsOf(head)).toEqual(plain(heads))
        expect(cellsOf(rule)).toEqual(isNumber.map((isRight) => (isRight ? '---:' : '---')))
        expect(lines.map(cellsOf)).toEqual(rows.map(plain))
      }),
    )
  })
})
