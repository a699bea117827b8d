import type { FactLine, FactPoint } from '../../../src/domain/facts.ts'
import type { Language, Translated } from '../../../src/domain/language.ts'
import type { Relation } from '../../../src/domain/observation.ts'
import { type Period, parsePeriod } from '../../../src/domain/period.ts'
import type { FigureUnit, Quantity } from '../../../src/domain/figure.ts'
import type { Unit } from '../../../src/domain/registry.ts'
import { measureDirection, type Words } from '../../../src/i18n/words.ts'

/** The few places and measures the sentences of the tests name, in the registries' words. */
const PLACES: Readonly<Record<string, Translated>> = {
  VN: { en: 'Viet Nam', vi: 'Việt Nam', ko: '베트남' },
  'VN-HP': { en: 'Hai Phong', vi: 'Hải Phòng', ko: '하이퐁' },
  'VN-DN': { en: 'Da Nang', vi: 'Đà Nẵng', ko: '다낭' },
  'VN-SG': { en: 'Ho Chi Minh City', vi: 'TP. Hồ Chí Minh', ko: '호찌민시' },
  'VN-HN': { en: 'Hanoi', vi: 'Hà Nội', ko: '하노이' },
  'VN-57': { en: 'Binh Duong', vi: 'Bình Dương', ko: '빈즈엉' },
  KR: { en: 'South Korea', vi: 'Hàn Quốc', ko: '대한민국' },
  JP: { en: 'Japan', vi: 'Nhật Bản', ko: '일본' },
}
const MEASURES: Readonly<Record<string, { readonly names: Translated; readonly unit: Unit; readonly use: 'stock' | 'flow' }>> = {
  capital: { names: { en: 'Registered capital', vi: 'Vốn đăng ký luỹ kế', ko: '등록 자본(누계)' }, unit: 'USD million', use: 'stock' },
  projects: { names: { en: 'Valid projects', vi: 'Dự án còn hiệu lực', ko: '유효 프로젝트' }, unit: 'projects', use: 'stock' },
  disbursed: { names: { en: 'Disbursed capital', vi: 'Vốn thực hiện', ko: '집행 자본' }, unit: 'USD million', use: 'flow' },
  outflow: { names: { en: 'FDI outflows (UNCTAD)', vi: 'Dòng vốn FDI ra (UNCTAD)', ko: 'FDI 유출(UNCTAD)' }, unit: 'USD million', use: 'flow' },
  trade_share: { names: { en: 'Share of total trade', vi: 'Tỷ trọng trong tổng thương mại', ko: '총교역 비중' }, unit: 'percent', use: 'flow' },
}

export function testWords(language: Language): Words {
  return {
    place: (code) => PLACES[code]?.[language] ?? code,
    partner: (code) => (code === 'WLD' ? 'ALL' : (PLACES[code]?.[language] ?? code)),
    measure: (code) => MEASURES[code]?.names[language] ?? code,
    unit: (code) => MEASURES[code]?.unit ?? 'USD million',
    periodUse: (code) => MEASURES[code]?.use ?? 'flow',
    definition: () => '',
    direction: measureDirection,
    contains: (place, part) => place !== part && (place === 'WLD' || (place === 'VN' && part.startsWith('VN-'))),
  }
}

export function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (!parsed) throw new Error(`not a period: ${text}`)
  return parsed
}

export function quantity(value: number, precision = 1, relation: Relation = '='): Quantity {
  return { value, precision, relation, status: 'A' }
}

interface PointOptions {
  readonly precision?: number
  readonly relation?: Relation
  readonly unit?: FigureUnit
}

export function point(value: number, when: string, { precision = 1, relation = '=', unit = 'USD million' }: PointOptions = {}): FactPoint {
  return { quantity: quantity(value, precision, relation), unit, period: period(when) }
}

export function line(locality: string, partner: string, first: FactPoint, last: FactPoint): FactLine {
  return { pair: { locality, partner }, first, last }
}
