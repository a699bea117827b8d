import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceText, cutLines, leadingSentences, settleText, weighedWidth, wrapText } from '../../../src/charts/wrap-text.ts'

const SENTENCES = [
  'Registered capital in Hai Phong from South Korea reached US$14.1 billion in April 2025.',
  'Vốn đăng ký của Hàn Quốc tại Hải Phòng đạt 14,1 tỷ USD vào tháng 4 năm 2025.',
  '하이퐁에 대한 한국의 등록 자본은 2025년 4월 141억 달러에 이르렀다.',
]
const letters = (line: string) => [...new Intl.Segmenter().segment(line.trimEnd())].length
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('Hải', 'Phòng', '하이퐁에대한', ' ', '  ', '\u00a0', '\n', 'https://example.org/?a=b~c', '👨‍👩‍👧', 'é')).map((parts) => parts.join('')))

describe('wrapped text', () => {
  test.each(SENTENCES)('ends its lines at spaces and fits its width: %s', (sentence) => {
    const lines = wrapText(sentence, 16, 240)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.slice(0, -1).filter((line) => !line.endsWith(' '))).toEqual([])
    expect(lines.filter((line) => weighedWidth(line, 16) > 240)).toEqual([])
  })

  test('joined is the text it was, whatever it is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, width) => {
        expect(wrapText(text, 10, width).join('')).toBe(text)
        expect(balanceText(text, 10, width).join('')).toBe(text)
      }),
    )
  })

  test('is never wider than it may be, but for a letter that is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, width) => {
        for (const line of wrapText(text, 10, width)) expect(weighedWidth(line, 10) <= width || letters(line) <= 1).toBe(true)
      }),
    )
  })

  test('parts a Korean word that is wider than a line between syllables', () => {
    expect(wrapText('외국인직접투자 통계', 10, 40)).toEqual(['외국인직', '접투자 ', '통계'])
  })

  test('parts an address after its strokes', () => {
    expect(wrapText('https://example.org/?view=trend&partners=KR', 10, 130)).toEqual(['https://example.org/?', 'view=trend&partners=KR'])
  })

  test('never parts a letter from its marks, composed or not', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const lines = wrapText('Hải Phòng'.normalize(form), 10, 5)
      expect(lines.map((line) => line.trimEnd())).toEqual(Array.from('HảiPhòng'.normalize('NFC'), (letter) => letter.normalize(form)))
    }
  })

  test('keeps together what a no-break space holds together', () => {
    expect(wrapText('more than US$\u00a014.1\u00a0billion', 10, 100)).toEqual(['more than ', 'US$\u00a014.1\u00a0billion'])
  })

  test('takes more room in bold', () => {
    expect(weighedWidth('Hai Phong', 20, 700)).toBeGreaterThan(weighedWidth('Hai Phong', 20))
  })

  test('balanced takes as many lines as wrapped, and the last is no orphan', () => {
    const title = 'Capital from South Korea in Hai Phong has more than doubled since 2020'
    const [wrapped, balanced] = [wrapText(title, 24, 560, 700), balanceText(title, 24, 560, 700)]
    expect(balanced).toHaveLength(wrapped.length)
    expect(weighedWidth(balanced.at(-1) ?? '', 24, 700)).toBeGreaterThan(0.6 * weighedWidth(balanced[0] ?? '', 24, 700))
  })

  test('leaves no lone word for the last line', () => {
    const note = 'Viet Nam and South Korea agreed on a comprehensive strategic partnership on 5 December 2022.'
    const width = weighedWidth(note, 13) - 10
    expect(wrapText(note, 13, width).at(-1)).toBe('2022.')
    const settled = settleText(note, 13, width)
    expect([settled.length, settled.join('')]).toEqual([2, note])
    expect(weighedWidth(settled[1] ?? '', 13)).toBeGreaterThan(width * 0.3)
  })

  test('cut ends in an ellipsis that fits, after a whole word, and only where lines are left out', () => {
    const lines = ['one two ', 'three four ', 'five']
    expect(cutLines(lines, 3, 10, 52)).toEqual(lines)
    expect(cutLines(lines, 2, 10, 52)).toEqual(['one two ', 'three four…'])
    expect(cutLines(lines, 2, 10, 45)).toEqual(['one two ', 'three…'])
    expect(cutLines(['하이퐁에대한한국의등록자본 ', '둘'], 1, 10, 60)).toEqual(['하이퐁에대…'])
  })

  test('cut never ends in a figure without what it counts', () => {
    expect(cutLines(['more than US$14.1 ', 'billion'], 1, 10, 200)).toEqual(['more than…'])
  })

  test('keeps whole sentences only where not all of them fit', () => {
    const text = 'Capital reached US$14.1 billion. It had been 5.6. More is to come.'
    const width = weighedWidth('Capital reached US$14.1 billion. It had been 5.6. ', 10) + 1
    expect(leadingSentences(text, 1, 10, width).map((line) => line.trimEnd())).toEqual(['Capital reached US$14.1 billion. It had been 5.6.'])
    expect(leadingSentences(text, 2, 10, width).join('')).toBe(text)
    expect(leadingSentences(text, 1, 10, 60)).toEqual([])
  })
})
