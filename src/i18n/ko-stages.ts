import type { FactPoint } from '../domain/facts.ts'
import { withJosa } from '../domain/format/josa.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { WORLD } from '../domain/registry.ts'
import { counterKo, listKo } from './ko-words.ts'
import type { StagesMessages } from './stages-messages.ts'

const year = (period: Period) => formatPeriod(period, 'flow', 'ko')
const ratio = ({ quantity, unit }: FactPoint) => formatQuantity(quantity, unit, 'ko')
const years = (periods: readonly Period[]) => listKo(periods.map(year))

export const koStages: StagesMessages = {
  names: {
    registered: { promised: '등록', done: '집행', ratio: '같은 해 등록액 대비 집행액' },
    notified: { promised: '신고', done: '도착', ratio: '같은 해 신고액 대비 도착액' },
  },
  sentences: {
    headline({ name, pair, first, last, range }, words) {
      const [promised, done] = { registered: ['등록액', '집행액'], notified: ['신고액', '도착액'] }[name]
      const near = words.place(pair.locality)
      const whose = pair.partner === WORLD ? `${near}의` : `${withJosa(words.place(pair.partner), 'subject')} ${near}에 투자한`
      const start = `${year(last.period)} ${whose} ${withJosa(done ?? '', 'topic')} 같은 해 ${promised ?? ''}의 ${ratio(last)}`
      return range ? `${start}. ${year(first)} 이후 최저 ${ratio(range.lowest)}(${year(range.lowest.period)}), 최고 ${ratio(range.highest)}(${year(range.highest.period)})` : start
    },
    caption({ name, counter, isOfficial, yearCount, first, last, above, gaps }) {
      const [promised, done] = { registered: ['등록', '집행'], notified: ['신고', '도착'] }[name]
      const dates = yearCount === 1 ? year(last.period) : `${year(first)}부터 ${year(last.period)}까지 ${yearCount}개년`
      return [
        `둘 다 ${counterKo(counter)} 집계${isOfficial ? '' : '(언론 보도 기준)'}, ${dates}.`,
        `한 해에 ${done}된 금액은 이전 해에 ${promised}된 것일 수 있음. 이 비율은 같은 해의 두 흐름을 비교할 뿐 같은 프로젝트를 추적한 것이 아님${above.length === 0 ? '.' : '. 따라서 100%를 넘을 수 있음.'}`,
        ...(above.length === 0 ? [] : [`${done}액이 ${promised}액보다 많았던 해: ${years(above)}.`]),
        ...(gaps.length === 0 ? [] : [`비율이 없는 해: ${years(gaps)}. 이 기관이 둘 중 하나만 발표했거나 둘 다 발표하지 않음.`]),
      ].join(' ')
    },
  },
  partYears: (latest) => `마지막 연간 수치 이후의 연중 누계(최근: ${latest})는 비교하지 않음.`,
  showCounter: (counter, count, first, last) => `${counterKo(counter)} 집계로 보기(${count === 1 ? `${first}년` : `${first}~${last}년, ${count}개년`})`,
  keyboardHelp: '좌우 화살표로 연도를, 위아래 화살표로 두 흐름과 비율, 위쪽 표시를 오가고 Enter로 출처를 봅니다.',
}
