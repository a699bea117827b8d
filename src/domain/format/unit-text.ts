import { isMoney, type MoneyUnit } from '../currency.ts'
import type { FigureUnit } from '../figure.ts'
import type { Language, Translated } from '../language.ts'
import { scaledCurrency } from './currency-text.ts'

const MILLION: Translated = { en: 'million', vi: 'triệu', ko: '백만' }

const TABLE_UNITS: Record<Exclude<FigureUnit, MoneyUnit>, Translated> = {
  projects: { en: 'projects', vi: 'dự án', ko: '프로젝트 수' },
  adjustments: { en: 'adjustments', vi: 'lượt điều chỉnh', ko: '증자 건수' },
  transactions: { en: 'transactions', vi: 'lượt góp vốn', ko: '거래 건수' },
  firms: { en: 'firms', vi: 'doanh nghiệp', ko: '기업 수' },
  percent: { en: '%', vi: '%', ko: '%' },
  rank: { en: 'rank', vi: 'thứ hạng', ko: '순위' },
  'USD million per project': { en: 'US$ million a project', vi: 'triệu USD/dự án', ko: '백만 달러/프로젝트' },
  index: { en: 'index', vi: 'chỉ số', ko: '지수' },
  ranks: { en: 'ranks', vi: 'bậc', ko: '계단' },
  'percentage points': { en: 'percentage points', vi: 'điểm phần trăm', ko: '%포인트' },
}

/** The unit as it stands once in a table's head or beside an axis: "US$ million", "triệu USD", "백만 달러", "CAD million". */
export function tableUnit(unit: FigureUnit, language: Language): string {
  return isMoney(unit) ? scaledCurrency(MILLION[language], unit, language) : TABLE_UNITS[unit][language]
}
