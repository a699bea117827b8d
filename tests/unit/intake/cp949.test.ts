import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeCp949 } from '../../../src/intake/cp949.ts'

test('every syllable of Hangul is read back from CP949, whatever stands beside it', () => {
  const syllables = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, at) => `${String.fromCharCode(0xac00 + at)}${at % 7 === 0 ? 'a,\n' : ''}`).join('')
  expect(decodeCp949(new Uint8Array(iconv.encode(syllables, 'cp949')))).toBe(syllables)
})

test('bytes that are no letter are shown as such and swallow no separator', () => {
  expect(decodeCp949(Uint8Array.of(0x61, 0xb0, 0x2c, 0x62, 0xff))).toBe('a\uFFFD,b\uFFFD')
})
