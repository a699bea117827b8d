import type { Language } from '../language.ts'
import { calendarDate, parsePeriod, type CalendarDate, type Period } from '../period.ts'

/** What a period is of: a stock, which stands at the period's end, or a flow, which happened during it. */
export type PeriodUse = 'stock' | 'flow'

/** `long` for sentences ("20 June 2024"), `short` for axes and tables ("20 Jun 2024"). */
export type PeriodStyle = 'long' | 'short'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const ROMAN = ['I', 'II', 'III', 'IV'] as const

/**
 * A period in words. A stock is written as the moment it was counted ("20 June 2024", "May 2024", "end of 2017"), a
 * flow as its stretch ("2023", "Q1 2024", "January–June 2024", "1 January – 20 September 2021").
 */
export function formatPeriod(period: Period, use: PeriodUse, language: Language, style: PeriodStyle = 'long'): string {
  const [first, last] = endsOf(period)
  if (use === 'stock') return formatMoment(last, language, style)
  return first === null ? formatStretch(last, language, style) : formatInterval(first, last, language, style)
}

/**
 * A period as a sentence takes it in: "on 20 June 2024", "at the end of 2017", "in January–June 2024"; "đến ngày
 * 20/6/2024", "trong năm 2023"; "2024년 6월 20일 기준", "2023년".
 */
export function formatPeriodPhrase(period: Period, use: PeriodUse, language: Language): string {
  const text = formatPeriod(period, use, language)
  const last = endsOf(period)[1]
  switch (language) {
    case 'en':
      return use === 'stock' ? `${{ year: 'at the', quarter: 'at the', month: 'in', day: 'on', interval: 'on' }[last.kind]} ${text}` : englishFlowPhrase(period, text)
    case 'vi':
      if (period.kind === 'day') return `${use === 'stock' ? 'tính đến ngày' : 'vào ngày'} ${formatPeriod(period, use, 'vi', 'short')}`
      if (use === 'stock') return last.kind === 'year' || last.kind === 'quarter' ? `vào ${text}` : `tính đến ${text}`
      return `trong ${text}`
    case 'ko':
      return use === 'stock' ? `${text} 기준` : text
  }
}

function englishFlowPhrase(period: Period, text: string): string {
  if (period.kind === 'day') return `on ${text}`
  return text.includes(' – ') ? `from ${text.replace(' – ', ' to ')}` : `in ${text}`
}

/** First and last year of a range on the time axis: "2015–2025", "2015~2025년"; one year alone: "2024", "năm 2024", "2024년". */
export function formatYearRange(fromYear: number, toYear: number, language: Language): string {
  if (fromYear === toYear) return yearText(fromYear, language, 'long')
  return language === 'ko' ? `${fromYear}~${toYear}년` : `${fromYear}–${toYear}`
}

/** The two ends of an interval as periods of their own; a simple period has only the second. */
function endsOf(period: Period): readonly [Period | null, Period] {
  if (period.kind !== 'interval') return [null, period]
  const [firstText = '', lastText = ''] = period.text.split('/')
  const [first, last] = [parsePeriod(firstText), parsePeriod(lastText)]
  return first && last ? [first, last] : [null, period]
}

function formatMoment(period: Period, language: Language, style: PeriodStyle): string {
  const { year } = calendarDate(period.endDay)
  if (period.kind !== 'year' && period.kind !== 'quarter') return formatStretch(period, language, style)
  const text = period.kind === 'year' ? (language === 'ko' ? `${year}년` : String(year)) : formatStretch(period, language, style)
  return { en: style === 'short' ? `end ${text}` : `end of ${text}`, vi: `cuối ${period.kind === 'year' ? 'năm ' : ''}${text}`, ko: `${text} 말` }[language]
}

function formatStretch(period: Period, language: Language, style: PeriodStyle): string {
  const date = calendarDate(period.endDay)
  switch (period.kind) {
    case 'year':
      return yearText(date.year, language, style)
    case 'quarter':
      return quarterText(date, language)
    case 'month':
      return monthText(date, language, style)
    case 'day':
    case 'interval':
      return dayText(date, language, style)
  }
}

function yearText(year: number, language: Language, style: PeriodStyle): string {
  if (style === 'short') return String(year)
  return { en: String(year), vi: `năm ${year}`, ko: `${year}년` }[language]
}

function quarterText({ year, month }: CalendarDate, language: Language): string {
  const quarter = Math.ceil(month / 3)
  return { en: `Q${quarter} ${year}`, vi: `quý ${ROMAN[quarter - 1] ?? ''}/${year}`, ko: `${year}년 ${quarter}분기` }[language]
}

function monthText({ year, month }: CalendarDate, language: Language, style: PeriodStyle): string {
  if (style === 'short') return { en: `${monthName(month, style)} ${year}`, vi: `${month}/${year}`, ko: `${year}. ${month}.` }[language]
  return { en: `${monthName(month, style)} ${year}`, vi: `tháng ${month}/${year}`, ko: `${year}년 ${month}월` }[language]
}

function dayText({ year, month, day }: CalendarDate, language: Language, style: PeriodStyle): string {
  if (style === 'short') return { en: `${day} ${monthName(month, style)} ${year}`, vi: `${day}/${month}/${year}`, ko: `${year}. ${month}. ${day}.` }[language]
  return { en: `${day} ${monthName(month, style)} ${year}`, vi: `ngày ${day} tháng ${month} năm ${year}`, ko: `${year}년 ${month}월 ${day}일` }[language]
}

function monthName(month: number, style: PeriodStyle): string {
  const name = MONTHS[month - 1] ?? ''
  return style === 'short' ? name.slice(0, 3) : name
}

function formatInterval(first: Period, last: Period, language: Language, style: PeriodStyle): string {
  const start = calendarDate(first.startDay)
  const end = calendarDate(last.endDay)
  if (first.kind !== last.kind) return joinEnds(formatStretch(first, language, style), formatStretch(last, language, style), language)
  if (first.kind === 'year') return formatYearRange(start.year, end.year, language)
  if (start.year !== end.year || first.kind === 'quarter') {
    return joinEnds(formatStretch(first, language, style), formatStretch(last, language, style), language)
  }
  return first.kind === 'month' ? monthRange(start, end, language, style) : dayRange(start, end, language, style)
}

function monthRange(start: CalendarDate, end: CalendarDate, language: Language, style: PeriodStyle): string {
  const { year } = end
  switch (language) {
    case 'en':
      return `${monthName(start.month, style)}–${monthName(end.month, style)} ${year}`
    case 'vi':
      return `${style === 'short' ? '' : 'tháng '}${start.month}–${end.month}/${year}`
    case 'ko':
      return style === 'short' ? `${year}. ${start.month}~${end.month}.` : `${year}년 ${start.month}~${end.month}월`
  }
}

function dayRange(start: CalendarDate, end: CalendarDate, language: Language, style: PeriodStyle): string {
  const { year } = end
  switch (language) {
    case 'en':
      return `${start.day} ${monthName(start.month, style)} – ${end.day} ${monthName(end.month, style)} ${year}`
    case 'vi':
      return `${start.day}/${start.month}–${end.day}/${end.month}/${year}`
    case 'ko':
      return style === 'short'
        ? `${year}. ${start.month}. ${start.day}.~${end.month}. ${end.day}.`
        : `${year}년 ${start.month}월 ${start.day}일~${end.month}월 ${end.day}일`
  }
}

function joinEnds(first: string, last: string, language: Language): string {
  return language === 'ko' ? `${first}~${last}` : `${first} – ${last}`
}
