import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import { type SearchedKind, buildSearchIndex, searchNames } from '../../../src/domain/search.ts'
import { loadCurated } from '../fixtures/curated.ts'

const index = buildSearchIndex(loadCurated(['korea-japan']).registry)

function search(query: string, language: Language = 'en', kinds?: readonly SearchedKind[]) {
  return searchNames(index, query, { language, limit: 1000, ...(kinds && { kinds }) })
}

/** Codes of the hits that match as well as the best one does. */
function foundFirst(query: string, language: Language = 'en', kinds?: readonly SearchedKind[]): readonly string[] {
  const hits = search(query, language, kinds)
  return hits.filter((hit) => hit.rank === hits[0]?.rank).map((hit) => hit.code)
}

describe('a search for names', () => {
  it('finds a place by its name in any language, with and without diacritics, however it is spaced', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['saigon', ['VN-SG', 'VN34-79']],
      ['sài gòn', ['VN-SG', 'VN34-79']],
      ['sai gon', ['VN-SG', 'VN34-79']],
      ['tp hcm', ['VN-SG', 'VN34-79']],
      ['TP. HCM', ['VN-SG', 'VN34-79']],
      ['tphcm', ['VN-SG', 'VN34-79']],
      ['hcmc', ['VN-SG', 'VN34-79']],
      ['da nang', ['VN-DN', 'VN34-48']],
      ['danang', ['VN-DN', 'VN34-48']],
      ['Đà Nẵng', ['VN-DN', 'VN34-48']],
      ['ðà nẵng', ['VN-DN', 'VN34-48']],
      ['Đà Nẵng'.normalize('NFD'), ['VN-DN', 'VN34-48']],
      ['다낭', ['VN-DN', 'VN34-48']],
      ['han quoc', ['KR']],
      ['Hàn', ['KR']],
      ['한국', ['KR']],
      ['korea', ['KR']],
      ['BVI', ['VG']],
      ['bvi', ['VG']],
      ['duc', ['DE']],
      ['Đức', ['DE']],
    ]
    expect(cases.map(([query]) => [query, foundFirst(query, 'en', ['locality', 'partner'])])).toEqual(cases)
  })

  it('finds measures by their names and by the words in them', () => {
    expect(foundFirst('registered capital')).toEqual(['capital'])
    expect(foundFirst('von dang ky', 'vi')).toContain('capital')
    expect(foundFirst('등록 자본', 'ko')).toContain('capital')
    expect(search('capital', 'en', ['measure']).every((hit) => hit.kind === 'measure')).toBe(true)
  })

  it('matches diacritics before their absence: Áo is Austria, Ao no one exactly, and Hàn is not Hanoi', () => {
    const exact = search('Áo')[0]
    const folded = search('Ao')[0]
    expect(exact).toMatchObject({ code: 'AT', matchedText: 'Áo' })
    expect(folded).toMatchObject({ code: 'AT', matchedText: 'Áo' })
    expect(folded?.rank).toBeGreaterThan(exact?.rank ?? Infinity)
    const codes = search('hàn q', 'vi').map((hit) => hit.code)
    expect(codes[0]).toBe('KR')
    expect(foundFirst('Đồng', 'vi', ['locality'])).toEqual(['VN-45', 'VN-39', 'VN34-75', 'VN34-82'].toSorted(byRegistry))
  })

  it('takes codes and abbreviations for such in capitals only: Mỹ is the United States, MY is Malaysia', () => {
    expect(foundFirst('Mỹ')).toEqual(['US'])
    expect(foundFirst('MY')).toEqual(['MY'])
    expect(search('my').map((hit) => hit.code)).not.toContain('MY')
    expect(foundFirst('KR')).toEqual(['KR'])
    expect(search('kr').map((hit) => hit.code)).not.toContain('KR')
    expect(foundFirst('KOR')).toEqual(['KR'])
    expect(foundFirst('VN-DN')).toEqual(['VN-DN'])
    expect(search('vn-dn')).toEqual([])
    expect(foundFirst('CAN', 'vi')).toEqual(['CA'])
    expect(foundFirst('can', 'vi', ['locality']).slice(0, 2)).toEqual(['VN-CT', 'VN34-92'])
  })

  it('offers all that an ambiguous name can mean, and for a former province the one that took it over', () => {
    expect(foundFirst('Bac Ninh')).toEqual(['VN-56', 'VN34-24'])
    expect(search('bình dương', 'vi')[0]).toEqual({
      kind: 'place',
      code: 'VN-57',
      matchedText: 'Bình Dương',
      rank: 0,
      isFormer: true,
      successor: 'VN34-79',
    })
    expect(search('Ho Chi Minh City').find((hit) => hit.code === 'VN34-79')).toMatchObject({ isFormer: false, successor: null })
  })

  it('names what matched, in the reader’s language where several names match alike', () => {
    expect(search('da nang', 'vi', ['locality'])[0]?.matchedText).toBe('Da Nang')
    expect(search('đà n', 'vi')[0]?.matchedText).toBe('Đà Nẵng')
    expect(search('vietna', 'en')[0]?.matchedText).toBe('Vietnam')
    expect(search('vietna', 'vi')[0]?.matchedText).toBe('Việt Nam')
  })

  it('puts provinces of Viet Nam first among localities and has none among partners', () => {
    expect(foundFirst('HN', 'vi', ['locality'])).toEqual(['VN-HN', 'VN34-01', 'HN'])
    expect(foundFirst('HN', 'vi', ['partner'])).toEqual(['HN'])
    expect(search('a', 'en', ['partner']).filter((hit) => hit.code.includes('-'))).toEqual([])
    expect(foundFirst('ASEAN', 'en', ['partner'])).toEqual(['ASEAN'])
    expect(foundFirst('ASEAN', 'en', ['locality'])).toEqual(['ASEAN'])
    expect(foundFirst('world', 'en', ['partner'])).toEqual(['WLD'])
  })

  it('follows a Korean name while its last syllable is being typed', () => {
    for (const query of ['하잎', '하이ㅍ', '하이퐁', '하이퐁ㅅ']) expect([query, ...foundFirst(query, 'ko')]).toEqual([query, 'VN-HP', 'VN34-31'])
    expect(foundFirst('하이', 'ko')).toEqual(['VN-61', 'VN-HP', 'VN34-31'])
  })

  it('forgives one wrong, missing, additional or exchanged letter in five or more, where nothing else matches', () => {
    for (const query of ['singapora', 'singpore', 'singgapore', 'sinagpore']) expect([query, ...foundFirst(query)]).toEqual([query, 'SG'])
    expect(search('snigapoer')).toEqual([])
    expect(search('jpaa')).toEqual([])
    expect(search('bac ninh').map((hit) => hit.code)).toEqual(['VN-56', 'VN34-24'])
  })

  it('finds nothing for nothing, and no more than asked', () => {
    for (const query of ['', '  ', '-', '%']) expect(search(query)).toEqual([])
    expect(searchNames(index, 'n', { language: 'en', limit: 3 })).toHaveLength(3)
  })
})

function byRegistry(a: string, b: string): number {
  const codes = index.map((entry) => entry.code)
  return codes.indexOf(a) - codes.indexOf(b)
}
