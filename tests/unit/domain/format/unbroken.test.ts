import { expect, test } from 'vitest'
import { unbrokenPieces } from '../../../../src/domain/format/unbroken.ts'

const wholes = (sentence: string) => unbrokenPieces(sentence).flatMap(({ text, isWhole }) => (isWhole ? [text] : []))

test('no line ends between a number, its scale and its currency, in any language', () => {
  expect(wholes('Ho Chi Minh City leads with US$135.2 billion on 20 June 2024, 12,912 averaging US$4.477 million')).toEqual(['US$135.2 billion', '20 June', 'US$4.477 million'])
  expect(wholes('36,61 tỷ USD, gồm vốn điều chỉnh 7,881 tỷ USD; 12 dự án')).toEqual(['36,61 tỷ USD', '7,881 tỷ USD'])
  expect(wholes('2위 하노이(434억 8,000만 달러), 평균 447만 7,000달러, 415억 달러')).toEqual(['434억 8,000만 달러', '447만 7,000달러', '415억 달러'])
})

test('what hangs on a Korean percentage or bracket stays with it', () => {
  expect(wholes('베트남의 등록 자본(누계)의 50.5%를 차지, 박리에우성(17개)이 가장 큼')).toEqual(['자본(누계)의', '50.5%를', ')이'])
})

test('the pieces together are the sentence', () => {
  for (const sentence of ['', 'US$1 million', 'Vốn 3 tỷ USD tại Huế', '(누계)의 5%를', '5 millions of them']) {
    expect(unbrokenPieces(sentence).map(({ text }) => text).join('')).toBe(sentence)
  }
  expect(wholes('5 millions of them')).toEqual([])
})
