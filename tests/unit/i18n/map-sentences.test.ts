import { expect, test } from 'vitest'
import { tileMapFacts } from '../../../src/domain/tile-facts.ts'
import { buildTileMap } from '../../../src/domain/tile-map.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()

function headlines(search: string): readonly (string | null)[] {
  const map = buildTileMap(evidence, parseAddress(`view=map&${search}`).view)
  const facts = map && tileMapFacts(map)
  return [en, vi, ko].map(({ map: texts, language }) => facts && texts.sentences.headline(facts, createWords(evidence.registry, language)))
}

test('how few provinces have half of the capital, and where the one chosen stands, in every language', () => {
  expect(headlines('localities=VN-DN')).toEqual([
    '6 of 63 provinces account for 50.5% of registered capital in Vietnam on 20 June 2024: Ho Chi Minh City, Hanoi, Binh Duong, Dong Nai, Ba Ria-Vung Tau and Hai Phong; Da Nang is 18th with US$6.533 billion',
    '6 trong 63 tỉnh, thành phố chiếm 50,5% vốn đăng ký luỹ kế tại Việt Nam tính đến ngày 20/6/2024: Thành phố Hồ Chí Minh, Hà Nội, Bình Dương, Đồng Nai, Bà Rịa - Vũng Tàu và Hải Phòng; Đà Nẵng xếp hạng 18 với 6,533 tỷ USD',
    '2024년 6월 20일 기준 63개 성·시 중 6곳이 베트남의 등록 자본(누계)의 50.5%를 차지: 호찌민시, 하노이, 빈즈엉성, 동나이성, 바리어붕따우성, 하이퐁시; 다낭시는 18위(65억 3,300만 달러)',
  ])
})

test('every region of the provinces has its name in every language', () => {
  const regions = new Set([...evidence.registry.places.values()].flatMap(({ gridRow, region }) => (gridRow === null || region === null ? [] : [region])))
  for (const { map } of [en, vi, ko]) expect([...regions].filter((region) => map.regions[region] === undefined)).toEqual([])
})
