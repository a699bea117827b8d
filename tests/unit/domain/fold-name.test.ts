import { describe, expect, it } from 'vitest'
import { foldName, hasDiacritics, typedName } from '../../../src/domain/fold-name.ts'

describe('a folded name', () => {
  it('leaves out case, diacritics, spaces, hyphens and dots, and remembers where words start', () => {
    expect(foldName('Bà Rịa - Vũng Tàu')).toEqual({ text: 'bariavungtau', wordStarts: [0, 2, 5, 9] })
    expect(foldName('TP.HCM')).toEqual({ text: 'tphcm', wordStarts: [0, 2] })
    expect(foldName('등록 자본(누계)').wordStarts).toHaveLength(3)
    expect(foldName(' -. ')).toEqual({ text: '', wordStarts: [] })
  })

  it('is the same for the three letters that look like Đ and for composed and decomposed text', () => {
    const folded = foldName('Da Nang')
    for (const name of ['Đà Nẵng', 'Ðà Nẵng', 'đà nẵng'.normalize('NFD'), 'ＤＡ ＮＡＮＧ']) expect(foldName(name)).toEqual(folded)
  })

  it('makes every step of typing a Korean name a prefix of it', () => {
    const steps: Readonly<Record<string, readonly string[]>> = {
      하이퐁시: ['ㅎ', '하', '항', '하이', '하잎', '하이포', '하이퐁', '하이퐁ㅅ'],
      광주: ['ㄱ', '고', '과', '광', '광ㅈ'],
      값: ['갑'],
    }
    for (const [name, typed] of Object.entries(steps)) {
      for (const step of typed) expect(foldName(name).text.startsWith(foldName(step).text), `${step} of ${name}`).toBe(true)
    }
  })
})

describe('a typed name', () => {
  it('keeps diacritics and is otherwise the same however it was entered', () => {
    for (const name of [' Đà  Nẵng', 'ðà nẵng', 'ĐÀ\u00a0NẴNG', 'Đà Nẵng'.normalize('NFD')]) expect(typedName(name)).toBe('đà nẵng')
  })

  it('knows whether it has diacritics', () => {
    expect(['áo', 'đông', 'ao', '한국'].map(hasDiacritics)).toEqual([true, true, false, false])
  })
})
