import { describe, expect, test } from 'vitest'
import { MOST_BYTES, previewBytes, sniffFile } from '../../../src/intake/sniff.ts'
import { encode, join } from './fixtures/encode.ts'

const ascii = (text: string): Uint8Array => encode(text, 'utf-8')

function refusal(head: Uint8Array, size = head.length): string | null {
  const { value, problems } = sniffFile(head, size)
  return value === 'text' ? null : (problems[0]?.code ?? '')
}

describe('sniffFile', () => {
  test.each([
    ['spreadsheet', join([0x50, 0x4b, 3, 4], ascii('....[Content_Types].xml'))],
    ['spreadsheet', join([0x50, 0x4b, 3, 4], ascii('....mimetypeapplication/vnd.oasis.opendocument.spreadsheet'))],
    ['archive', join([0x50, 0x4b, 3, 4], ascii('....data.csv'))],
    ['spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['archive', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['archive', ascii('Rar!\u001a\u0007')],
    ['not text', ascii('%PDF-1.7')],
    ['not text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['not text', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['not text', ascii('GIF89a')],
    ['web page', ascii('\uFEFF \n<!DOCTYPE html><title>x</title>')],
    ['web page', ascii('<html xmlns:x="urn:schemas-microsoft-com:office:excel">')],
    ['web page', encode('\uFEFF<table><tr><td>1</td></tr></table>', 'utf-16le')],
    ['spreadsheet', ascii('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x">')],
    ['empty file', new Uint8Array(0)],
    ['empty file', ascii('\uFEFF \r\n\u0000')],
    ['empty file', Uint8Array.of(0xff, 0xfe)],
    ['not text', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256)],
    ['not text', Uint8Array.from({ length: 400 }, (_, at) => (at % 4 === 0 ? 65 : 0))],
  ])('refuses what is no text: %s (%#)', (code, head) => {
    expect(refusal(head)).toBe(code)
  })

  test.each([
    ['a table with tags in its cells', ascii('name,value\n<table>,1\n<script>alert(1)</script>,2\n')],
    ['JSON', ascii('{"a": 1}')],
    ['UTF-16 with its NULs', encode('a,b\n1,2\n', 'utf-16le')],
    ['UTF-16 of Korean', encode('지역,금액\n서울,100\n', 'utf-16be')],
    ['text with a NUL at its end', ascii('a,b\n1,2\n\u0000')],
    ['text in an encoding of before Unicode', encode('지역,금액\n서울,100\n', 'euc-kr')],
    ['a text that begins with the letters of a zip file', ascii('PK,1\n')],
  ])('lets text pass: %s', (_, head) => {
    expect(refusal(head)).toBeNull()
  })

  test('refuses a file that is too large, with both sizes', () => {
    expect(sniffFile(ascii('a,b\n'), MOST_BYTES).value).toBe('text')
    expect(sniffFile(ascii('a,b\n'), MOST_BYTES + 1).problems).toMatchObject([{ code: 'too large', text: String(MOST_BYTES + 1), hint: String(MOST_BYTES) }])
  })
})

describe('previewBytes', () => {
  test('gives a small file whole', () => {
    const bytes = ascii('a,b\n1')
    expect(previewBytes(bytes)).toBe(bytes)
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('cuts a large file behind a line end, in %s too', (encoding) => {
    const line = 'Hà Nội,Ċ,ઊ,1\n'
    const preview = previewBytes(encode(`x${line.repeat(40_000)}`, encoding))
    const text = new TextDecoder(encoding).decode(preview)
    expect(text).toBe(`x${line.repeat((text.length - 1) / line.length)}`)
    expect(preview.length).toBeGreaterThan(250_000)
  })

  test('cuts no letter where there is no line end', () => {
    expect(new TextDecoder('utf-8', { fatal: true }).decode(previewBytes(encode(`a${'한'.repeat(100_000)}`, 'utf-8'))).length).toBeGreaterThan(87_000)
  })
})
