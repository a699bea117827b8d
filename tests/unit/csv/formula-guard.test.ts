import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardText, unguardText } from '../../../src/csv/formula-guard.ts'

test.each(['=1+1', '=1+1\nnote', '@SUM(A1)', '+1+1', '-1+1', '-2+3+cmd|\' /C calc\'!A0', '\t=1', '\r=1', '  =1+1', '＝1+1', '\u3000＝1', "'=1", "''=1"])(
  'text that a spreadsheet would run is written with an apostrophe: %j',
  (text) => {
    expect(guardText(text)).toBe(`'${text}`)
  },
)

test.each(['-5', '+5', '-0.25', '=', '-', '>', 'a=b', '', '1-2', "it's", "'quoted'"])('text that is no formula stays as it is: %j', (text) => {
  expect(guardText(text)).toBe(text)
})

test('taking the guard away gives back the text', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\n', ' ', '＝', '1', '.', 'a') })
  fc.assert(
    fc.property(text, (written) => {
      expect(unguardText(guardText(written))).toBe(written)
    }),
  )
})
