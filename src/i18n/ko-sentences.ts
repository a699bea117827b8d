import { compareQuantities, type FactPoint, type RankedFact } from '../domain/facts.ts'
import { withJosa } from '../domain/format/josa.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatChange, formatCount, formatQuantity, formatRank } from '../domain/format/quantity-text.ts'
import { WORLD } from '../domain/registry.ts'
import type { Mode } from '../domain/view.ts'
import { counterKo, listKo } from './ko-words.ts'
import { changeOf, distinctName, endUse, isLonePoint, leadOf, leadOfFirst, sharedPlaces, type Stand } from './sentence-parts.ts'
import { type FilterSentenceParts, type SentenceSegment, type Sentences, slot, text } from './sentences.ts'
import type { MeasureDirection, Words } from './words.ts'

/** The number with its counter alone where the subject has named what is counted: 278개, 12건. */
export function amount({ quantity, unit }: FactPoint, mode: Mode = 'value'): string {
  return mode === 'change' ? formatChange(quantity, unit, 'ko') : formatCount(quantity, unit, 'ko')
}

/** "대한민국이 하이퐁에 투자한 등록 자본(누계)"; all partners together go without saying. */
export function subject(measure: string, mode: Mode, locality: string | null, partner: string | null, words: Words): string {
  const name = words.measure(measure) + { value: '', share: ' 비중', change: ' 증감률', index: ' 지수' }[mode]
  const near = locality === null ? null : words.place(locality)
  const far = partner === null || partner === WORLD ? null : words.place(partner)
  if (far === null) return near === null ? name : `${near}의 ${name}`
  switch (words.direction(measure)) {
    case 'inward':
      return near === null ? `${withJosa(far, 'subject')} 투자한 ${name}` : `${withJosa(far, 'subject')} ${near}에 투자한 ${name}`
    case 'outward':
      return near === null ? `${far}에 투자한 ${name}` : `${withJosa(near, 'subject')} ${far}에 투자한 ${name}`
    case 'mutual':
      return near === null ? `${far} 상대 ${name}` : `${near}의 ${far} 상대 ${name}`
  }
}

function bothKo(locality: string, partner: string): string {
  return `${partner}의 ${locality} 투자`
}

function dated(point: FactPoint, measure: string, words: Words): string {
  return formatPeriod(point.period, words.periodUse(measure), 'ko')
}

function ranked({ code, best, worst, point }: RankedFact, mode: Mode, words: Words): string {
  return `${formatRank(best, worst, 'ko')} ${words.place(code)}(${amount(point, mode)})`
}

/** Investor first, then where to, then what: 대한민국이 하이퐁에 투자한 등록 자본(누계). */
function filterStart({ direction, measure, localities, partners }: FilterSentenceParts): readonly SentenceSegment[] {
  const [near, far] = [listKo(localities), listKo(partners)]
  const particle = (word: string) => text(withJosa(word, 'subject').slice(word.length) + ' ')
  const segments: Record<MeasureDirection, readonly SentenceSegment[]> = {
    inward: [slot('partners', far), particle(far), slot('localities', near), text('에 투자한 ')],
    outward: [slot('localities', near), particle(near), slot('partners', far), text('에 투자한 ')],
    mutual: [slot('localities', near), text('의 '), slot('partners', far), text(' 상대 ')],
  }
  return [...segments[direction], slot('measure', measure)]
}

export const koSentences: Sentences = {
  filter: (parts) => [
    ...filterStart(parts),
    text(', '),
    slot('time', parts.time),
    ...(parts.base === null ? [] : [text(', '), slot('base', parts.base)]),
    ...(parts.mode === null ? [] : [text(', '), slot('mode', parts.mode)]),
    ...(parts.boundaries === null ? [] : [text(', 행정구역 '), slot('boundaries', parts.boundaries)]),
  ],

  figureOf: (measure, { locality, partner }, words) => subject(measure, 'value', locality, partner, words),

  trendHeadline({ measure, mode, lines }, words) {
    const [leader, second] = lines
    if (!leader) return '이 선택에 해당하는 수치 없음'
    const use = words.periodUse(measure)
    if (!second) {
      const { pair, first, last } = leader
      const start = `${subject(measure, mode, pair.locality, pair.partner, words)}, ${formatPeriodPhrase(last.period, use, 'ko')} ${amount(last, mode)}`
      if (isLonePoint(leader)) return `${start}(여기서 유일한 수치)`
      const change = changeOf(leader, measure, words)
      const before = `${formatPeriodPhrase(first.period, use, 'ko')} ${amount(first, mode)}`
      if (change === null) return start
      if (mode === 'change') return `${start}(${before})`
      const ending = { up: `${before}보다 증가`, down: `${before}보다 감소`, level: `${withJosa(before, 'and')} 같음`, unclear: `${before} 대비 증감은 알 수 없음` }
      return `${withJosa(start, 'toward')} ${ending[change]}`
    }
    const shared = sharedPlaces(lines.map((line) => line.pair))
    const stands = lines.map((line) => ({ pair: line.pair, point: line.last }))
    const figure = ({ last }: { readonly last: FactPoint }) => `${amount(last, mode)}(${dated(last, measure, words)})`
    const [first = '', other = ''] = [leader, second].map((line) => distinctName(line.pair, shared, words, bothKo))
    const ending = {
      sure: `${withJosa(first, 'subject')} ${withJosa(figure(leader), 'toward')} 선두, ${withJosa(other, 'subject')} ${withJosa(figure(second), 'toward')} 뒤를 이음`,
      printed: `발표된 수치로는 ${withJosa(first, 'subject')} ${withJosa(figure(leader), 'toward')} 가장 크고 ${withJosa(other, 'subject')} ${withJosa(figure(second), 'toward')} 그다음`,
      beside: `${first} ${figure(leader)}, ${other} ${figure(second)}`,
    }[leadOfFirst(stands, measure, words)]
    return `${subject(measure, mode, shared.locality, shared.partner, words)}: ${ending}`
  },

  trendCaption({ counters, otherCounters, officialUntil, isStock, hasStatements, partYears }) {
    const parts: string[] = []
    if (officialUntil) parts.push(`공식 집계는 ${formatPeriod(officialUntil, endUse(officialUntil, isStock), 'ko')}까지${counters.length > 0 ? `(${listKo(counters.map(counterKo))})` : ''}.`)
    else if (counters.length > 0) parts.push(`${listKo(counters.map(counterKo))} 집계, 언론 보도 기준.`)
    if (hasStatements) parts.push(officialUntil ? '언론에 나온 발언은 따로 빈 점으로 표시.' : '언론에 나온 발언뿐이며 공식 집계는 없음.')
    if (partYears.length > 0) parts.push(`한 해 전체가 아닌 일부 기간: ${listKo(partYears.map((period) => formatPeriod(period, 'flow', 'ko')))}.`)
    if (otherCounters.length > 0) parts.push(`함께 집계했으나 섞지 않은 기관: ${listKo(otherCounters.map(counterKo))}.`)
    return parts.join(' ')
  },

  rankingHeadline({ measure, mode, over, fixed, leaders, selected, at }, words) {
    const [leader, ...rest] = leaders.slice(0, 3)
    if (!leader) return '순위를 매길 수치 없음'
    const what = over === 'locality' ? subject(measure, mode, null, fixed, words) : subject(measure, mode, fixed, null, words)
    const leaderText = `${words.place(leader.code)}(${amount(leader.point, mode)})`
    const runners = rest.map((entry) => `, ${ranked(entry, mode, words)}`).join('')
    const chosen = selected
      ? `; ${withJosa(words.place(selected.code), 'topic')} ${formatRank(selected.best, selected.worst, 'ko')}(${amount(selected.point, mode)})`
      : ''
    return `${formatPeriodPhrase(at, words.periodUse(measure), 'ko')} ${what} ${withJosa(formatRank(leader.best, leader.worst, 'ko'), 'topic')} ${leaderText}${runners}${chosen}`
  },

  rankingCaption({ at, isStock, counter, olderCount, missingCount, topShare }, words) {
    const parts = [`${formatPeriodPhrase(at, isStock ? 'stock' : 'flow', 'ko')}, ${counter === null ? '언론에 나온 발언' : counterKo(counter)}.`]
    if (olderCount > 0) parts.push(`${olderCount}곳은 집계 시점이 달라 옆에 적음.`)
    if (missingCount > 0) parts.push(`${missingCount}곳은 수치가 없어 순위 없음.`)
    if (topShare) {
      const { code, share, totalPlace, total } = topShare
      parts.push(`${withJosa(words.place(code), 'topic')} ${words.place(totalPlace)} 합계 ${formatQuantity(total.quantity, total.unit, 'ko')}의 ${formatQuantity(share, 'percent', 'ko')}(계산치).`)
    }
    return parts.join(' ')
  },

  compositionHeadline({ measure, whole, code, first, last, isLargest }, words) {
    const use = words.periodUse(measure)
    const what = subject(measure, 'value', whole.locality === WORLD ? null : whole.locality, whole.partner, words)
    const noun = last.unit === 'percent' ? '비중' : '수치'
    const stated = (point: FactPoint) => `${formatPeriodPhrase(point.period, use, 'ko')} ${formatQuantity(point.quantity, point.unit, 'ko')}`
    const start = isLargest ? `${what}에서 ${withJosa(words.place(code), 'subject')} 가장 큰 ${noun}, ${stated(last)}` : `${what} 가운데 ${words.place(code)}의 ${noun}, ${stated(last)}`
    if (!first) return start
    const before = stated(first)
    const ending = { up: `${before}보다 증가`, down: `${before}보다 감소`, level: `${withJosa(before, 'and')} 같음`, unclear: `${before} 대비 증감은 알 수 없음` }
    return `${withJosa(start, 'toward')} ${ending[compareQuantities(first.quantity, last.quantity)]}`
  },

  compositionCaption({ over, isStock, counter, isOfficial, first, last, dateCount, restCount, refusedShares }) {
    const use = isStock ? 'stock' : 'flow'
    const dates = dateCount === 1 ? formatPeriod(last, use, 'ko') : `${formatPeriod(first, use, 'ko')}부터 ${formatPeriod(last, use, 'ko')}까지 ${isStock ? `${dateCount}회` : `${dateCount}개년`}`
    const parts = [`${counterKo(counter)} 집계${isOfficial ? '' : '(언론 보도 기준)'}, ${dates}.`]
    if (restCount === null) parts.push('시점마다 모든 항목이 발표되지는 않음. 발표되지 않은 항목은 합계에서 표시된 항목을 뺀 나머지에 포함.')
    else if (restCount > 0) parts.push(`그 밖의 ${over === 'partner' ? '상대국' : '지역'} ${restCount}곳은 합계에서 표시된 항목을 뺀 값.`)
    if (refusedShares.length > 0) parts.push(`음수인 항목이 있어 비중을 계산하지 않은 기간: ${listKo(refusedShares.map((period) => formatPeriod(period, use, 'ko')))}.`)
    return parts.join(' ')
  },

  compareHeadline({ measure, rows }, words) {
    const [largest] = rows
    const smallest = rows.at(-1)
    if (!largest || !smallest) return '비교할 수치 없음'
    const figure = ({ point }: Stand) => `${amount(point)}(${dated(point, measure, words)})`
    if (rows.length === 1) return `${subject(measure, 'value', largest.pair.locality, largest.pair.partner, words)}: ${figure(largest)}, 다른 행에는 수치 없음`
    const shared = sharedPlaces(rows.map((row) => row.pair))
    const start = `${subject(measure, 'value', shared.locality, shared.partner, words)}: `
    const name = ({ pair }: Stand) => distinctName(pair, shared, words, bothKo)
    const lead = leadOf(largest, smallest, measure, words)
    const first = `${withJosa(name(largest), 'subject')} ${withJosa(figure(largest), 'toward')}`
    if (rows.length === 2 && lead === 'sure') return `${start}${first} ${name(smallest)}의 ${figure(smallest)}보다 앞섬`
    if (rows.length === 2 || lead === 'beside') return `${start}${rows.slice(0, 3).map((row) => `${name(row)} ${figure(row)}`).join(', ')}`
    return `${start}수치 ${rows.length}개 중 ${first} 가장 크고 ${withJosa(name(smallest), 'subject')} ${withJosa(figure(smallest), 'toward')} 가장 작음`
  },

  shareHeadline({ measure, pair, reported, computed, isDifferent }, words) {
    const parts: string[] = []
    if (reported) parts.push(`발표치 ${formatQuantity(reported.share, 'percent', 'ko')}(${formatPeriod(reported.period, words.periodUse(measure), 'ko')})`)
    if (computed) {
      const { share, of, total, counter } = computed
      const whose = { locality: words.place(pair.locality), partner: words.place(pair.partner), nation: '전국' }[of]
      const by = counter === null ? '보도된' : `${counterKo(counter)}의`
      parts.push(`계산치 ${formatQuantity(share, 'percent', 'ko')}(분모는 ${by} ${whose} 합계 ${formatQuantity(total.quantity, total.unit, 'ko')}, ${dated(total, measure, words)})`)
    }
    if (parts.length === 0) return ''
    const start = `${subject(measure, 'share', pair.locality, pair.partner, words)}: ${parts.join(', ')}`
    return isDifferent ? `${start}, 두 값은 분모가 달라 일치하지 않음` : start
  },
}
