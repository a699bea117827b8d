import type { ChangeFacts, NeighbourFact } from '../domain/briefing-facts.ts'
import type { FigureUnit } from '../domain/figure.ts'
import { withJosa } from '../domain/format/josa.ts'
import { formatWhole } from '../domain/format/number.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatChange, formatQuantity, formatRank, formatTableChange } from '../domain/format/quantity-text.ts'
import type { BriefingMessages } from './briefing-messages.ts'
import { subject } from './ko-sentences.ts'
import { counterKo, listKo } from './ko-words.ts'
import { distinctName, sharedPlaces } from './sentence-parts.ts'
import type { Words } from './words.ts'

function nextTo({ code, gap }: NeighbourFact, unit: FigureUnit, side: '적고' | '적음' | '많음', words: Words): string {
  return gap === null ? `${withJosa(words.place(code), 'and')} 차이 판별 불가` : `${words.place(code)}보다 ${formatQuantity(gap, unit, 'ko')} ${side}`
}

function moved({ growth }: ChangeFacts): string {
  if (growth.value === 0) return '변화 없음'
  return `${formatQuantity({ ...growth, value: Math.abs(growth.value) }, 'percent', 'ko')} ${growth.value > 0 ? '증가' : '감소'}`
}

export const koBriefing: BriefingMessages = {
  peers: {
    label: '비교 대상',
    suggested: {
      provinces: '제안: 권역, 금액, 프로젝트 평균 규모가 가장 비슷한 곳.',
      economies: '제안: 경제 그룹과 금액이 가장 비슷한 곳.',
      partners: '제안: 경제 그룹, 금액, 프로젝트 평균 규모가 가장 비슷한 곳.',
    },
    pinned: '직접 선택: 비교표의 행.',
    none: '비교 대상 없음: 같은 집계 기관의 같은 지표를 가진 다른 곳이 없습니다.',
    elsewhere: (measure) => `다른 나라에는 이 수치가 없습니다. ${withJosa(measure, 'toward')} 비교할 수 있습니다.`,
    notDrawn: (names) => `같은 집계 기관의 수치가 없어 그리지 않음: ${names}.`,
    further: (count) => `비교표에 ${count}개 행이 더 있습니다.`,
    change: '비교 대상 바꾸기',
    add: '비교 대상 추가',
    remove: (name) => `비교 대상에서 ${name} 빼기`,
    compare: '이들과 비교표 열기',
    suggestAgain: '제안된 비교 대상으로',
    full: (most) => `최대 ${most}개까지 그립니다.`,
  },
  growth({ measure, from, to, lines }, words) {
    const use = words.periodUse(measure)
    const shared = sharedPlaces(lines.map(({ pair }) => pair))
    const names = lines.map(({ pair, percent }) => `${distinctName(pair, shared, words, (locality, partner) => `${partner}의 ${locality} 투자`)} ${formatChange(percent, 'percent', 'ko')}`)
    return `${formatPeriod(from, use, 'ko')}부터 ${formatPeriod(to, use, 'ko')}까지: ${listKo(names)}.`
  },
  neighbours({ rank, count, unit, above, below }, words) {
    const sides = [...(above ? [nextTo(above, unit, below && below.gap !== null ? '적고' : '적음', words)] : []), ...(below ? [nextTo(below, unit, '많음', words)] : [])]
    return `${formatWhole(count, 'ko')}곳 중 ${formatRank(rank.from, rank.to, 'ko')}: ${sides.join(', ')}.`
  },
  concentration({ index, at, before, largest }) {
    const was = before ? `${formatPeriod(before.at, 'stock', 'ko')}에는 ${formatQuantity(before.index, 'index', 'ko')}, ` : ''
    const top = largest ? ` 상위 ${largest.count}곳 합계는 전체의 ${formatQuantity(largest.share, 'percent', 'ko')}.` : ''
    return `집중도(허핀달-허시먼 지수): ${formatPeriod(at, 'stock', 'ko')} ${formatQuantity(index, 'index', 'ko')}(${was}투자국이 하나뿐이면 10,000).${top}`
  },
  noConcentration: '보도된 최대 투자국이며 날짜가 각각 다릅니다. 모든 투자국을 담은 목록이 없어 순위와 집중도는 알 수 없습니다.',
  changes(facts, words) {
    const { measure, whole, counter, parts } = facts
    const start = `${subject(measure, 'value', whole.locality, whole.partner, words)}: ${moved(facts)}${counter === null ? '' : `(${counterKo(counter)})`}`
    if (parts.length === 0) return `${start}.`
    return `${start}. 기여도가 큰 곳(%포인트): ${listKo(parts.map(({ code, points }) => `${words.place(code)} ${formatTableChange(points, 'percentage points', 'ko')}`))}.`
  },
  ownChange({ own }, words) {
    return own && `${words.place(own.code)}: ${formatChange(own.percent, 'percent', 'ko')}, 그중 기여도는 ${formatChange(own.points, 'percentage points', 'ko')}.`
  },
  points: (number) => `${number}%p`,
  noPartnerChanges: (place) => `두 시점의 투자국 목록이 없어 ${place}의 변화를 어느 나라가 이끌었는지 알 수 없습니다.`,
  documents: '출처',
}
