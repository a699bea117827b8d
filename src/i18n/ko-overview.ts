import { formatWhole } from '../domain/format/number.ts'
import { compareQuantities, type OverviewFacts } from '../domain/facts.ts'
import { withJosa } from '../domain/format/josa.ts'
import { type PeriodUse, formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatRank } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { WORLD } from '../domain/registry.ts'
import { amount, subject } from './ko-sentences.ts'
import { counterKo, listKo } from './ko-words.ts'
import type { OverviewMessages } from './overview-messages.ts'
import type { Words } from './words.ts'

/** Joined, so that no line breaks at the middle dot. */
const LEVELS = { partners: '투자국', provinces: '성\u2060·\u2060시', economies: '경제권' } as const

const date = (period: Period, use: PeriodUse) => formatPeriod(period, use, 'ko')

/** "2025년 4월 기준 141억 달러로 2020년 11월의 약 2배": value and date, then what they are compared with. */
function standing({ measure, last, earlier, times }: OverviewFacts, words: Words): string {
  const use = words.periodUse(measure)
  const now = `${formatPeriodPhrase(last.period, use, 'ko')} ${amount(last)}`
  if (!earlier) return now
  if (times !== null) return `${withJosa(now, 'toward')} ${date(earlier.period, use)}의 약 ${times}배`
  const before = `${formatPeriodPhrase(earlier.period, use, 'ko')} ${amount(earlier)}`
  const end = { up: `${before}보다 증가`, down: `${before}보다 감소`, level: `${withJosa(before, 'and')} 같음`, unclear: `${before} 대비 증감은 알 수 없음` }
  return `${withJosa(now, 'toward')} ${end[compareQuantities(earlier.quantity, last.quantity)]}`
}

function headline(facts: OverviewFacts, words: Words): string {
  const { measure, pair, rank } = facts
  const [locality, partner] = [words.place(pair.locality), words.place(pair.partner)]
  if (rank && measure === 'capital' && rank.level === 'partners') {
    const place = rank.best === 1 && rank.worst === 1 ? '최대 투자국' : `투자국 중 ${formatRank(rank.best, rank.worst, 'ko')}`
    return `${withJosa(partner, 'topic')} ${locality} ${place}, 등록 자본은 ${standing(facts, words)}`
  }
  if (rank && rank.level !== 'partners') {
    const among = rank.count === null ? LEVELS[rank.level] : `${rank.count}개 ${LEVELS[rank.level]}`
    return `${withJosa(locality, 'topic')} ${words.measure(measure)} 기준 ${among} 중 ${formatRank(rank.best, rank.worst, 'ko')}, ${standing(facts, words)}`
  }
  if (pair.partner !== WORLD && measure === 'notified') return `${withJosa(partner, 'subject')} ${locality}에 신고한 투자, ${standing(facts, words)}`
  return `${subject(measure, 'value', pair.locality, pair.partner, words)}, ${standing(facts, words)}`
}

export const koOverview: OverviewMessages = {
  sentences: { headline },
  insteadOf: (asked, shown) => `이 조합의 ${withJosa(asked, 'topic')} 발표된 적이 없어 ${withJosa(shown, 'object')} 표시합니다.`,
  keyFigures: '주요 수치',
  date,
  shareOf: { locality: (place) => `${place} 전체에서의 비중`, partner: (place) => `${place} 투자 전체에서의 비중`, nation: (place) => `${place} 전체에서의 비중` },
  rankAmong: { partners: '투자국 중 순위', provinces: '성·시 중 순위', economies: '경제권 중 순위' },
  averageSize: '프로젝트 평균 규모',
  widerSize: (value, economy, partner) => {
    const where = `${economy} 전체${partner === null ? '' : `의 ${partner} 투자`}`
    return value === null ? `${where}: 같은 출처에 없음` : `${where} ${value}`
  },
  ofTotal: (total, counter, period, use) => `분모 ${total}(${counter === null ? '' : `${counterKo(counter)}, `}${date(period, use)})`,
  ofCount: (count) => `${formatWhole(count, 'ko')}곳 중`,
  rankedBy: (measures) => measures.map((name) => `${name} 기준`).join(' / '),
  since: (period, use) => `(${date(period, use)} 대비)`,
  beside: (value, when) => `${value}, ${when}`,
  trendTitle: (locality, partner, beside) => {
    const named = partner === null ? locality : `${partner}의 ${locality} 투자`
    if (beside === 'peers') return `비교 대상과 함께 본 ${named}`
    return partner === null ? `${locality}의 추이` : `${named}${beside === 'all' ? ', 전체 투자와 함께' : ''}`
  },
  trendLink: '추이 전체 보기',
  standTitle: (over, fixed, chosen, isOfEconomies) =>
    over === 'partner' ? `${fixed ?? ''}에 투자하는 나라` : fixed !== null ? `${withJosa(fixed, 'subject')} 투자하는 곳` : chosen !== null ? `${chosen}의 위치` : isOfEconomies ? '자본이 향하는 국가·지역' : '자본이 향하는 성·시',
  standLead: (measure, unit, period, use) => `${measure}, ${unit}, ${date(period, use)}`,
  standStatements: '언론 보도 기준이며 목록이 완전하지 않아 순위가 없습니다.',
  standLink: (count) => (count === null ? '순위 화면에서 보기' : `${formatWhole(count, 'ko')}곳 전체 순위`),
  changesHeading: '가장 크게 변한 곳',
  changesTitle: (over, fixed) => `가장 크게 변한 곳: ${over === 'partner' ? `${fixed ?? ''} 투자국` : fixed === null ? '지역' : `${fixed} 투자 지역`}`,
  changesLead: (measure, unit, earlier, later, use) => `${measure}, ${unit}, ${date(earlier, use)}부터 ${date(later, use)}까지`,
  changesRefused: '이 지역과 투자국을 함께 두 시점에 집계한 공식 출처가 없어 변화를 비교할 수 없습니다.',
  changesLink: '전년 대비 증감 순위',
  rises: '증가와 감소',
  events: '협력',
  eventsLink: '각 행사 자세히 보기',
  cautions: '유의할 점',
  caution: {
    placeEnded: (place, lastDay, successor) => place === successor ? `${date(lastDay, 'flow')}까지의 경계에 따른 ${place} 수치이며, 지금은 더 넓습니다.` : `이 경계의 ${withJosa(place, 'topic')} ${date(lastDay, 'flow')}까지 존재했습니다${successor === null ? '.' : `. 이후 ${successor}에 속합니다.`}`,
    placeIsNew: (place, firstDay) => `${withJosa(place, 'topic')} ${date(firstDay, 'flow')}부터 이 경계입니다. 그 전 수치는 더 작은 성의 것으로 각자의 이름 아래 있습니다.`,
    placeIsSum: (place, firstDay, parts) => `${date(firstDay, 'flow')} 이전의 ${place} 수치는 ${listKo(parts)}의 합계로 계산한 값입니다. 통합 후 발표된 수치는 잇지 않고 옆에 둡니다.`,
    incomplete: (lacking) => `일부 합계는 ${withJosa(listKo(lacking), 'subject')} 빠져 불완전하므로 속이 빈 표시로 그리고 순위에서 제외합니다.`,
    successor: (place) => `현재의 ${place}`,
    statementsOnly: (count) => (count === 1 ? '언론에 보도된 수치 하나뿐이며 공식 집계는 없습니다.' : `집계 방식이 서로 다른 언론 보도 ${count}건뿐이며 공식 집계는 없습니다.`),
    alsoReported: (value, publisher, period, use) => `다른 출처의 수치: ${value}, ${date(period, use)}(${publisher}).`,
    sharesDiffer: (reported, computed) => `발표된 비중(${reported})과 계산한 비중(${computed})은 분모가 다릅니다.`,
    severalCounters: (drawn, others) => `${counterKo(drawn)} 수치입니다. ${listKo(others.map(counterKo))}의 집계는 이와 다르며 둘을 섞지 않습니다.`,
    showCounters: (others) => `${listKo(others.map(counterKo))}도 보기`,
    partYears: (periods) => `한 해 전체가 아닌 일부 기간: ${listKo(periods.map((period) => date(period, 'flow')))}.`,
    lowReliability: (count) => `신뢰도가 낮은 수치 ${count}건: 날짜나 값을 추정해야 했습니다.`,
    breakMark: (day, text) => `${date(day, 'flow')} 단절: ${text}`,
    registeredIsNotSpent: '등록 자본은 투자자가 약정한 금액이며 실제 집행한 금액이 아닙니다.',
  },
}
