import type { CompositionMessages } from './composition-messages.ts'
import type { FactPoint } from '../domain/facts.ts'
import { withJosa } from '../domain/format/josa.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { subject } from './ko-sentences.ts'
import { counterKo, listKo } from './ko-words.ts'

const year = (period: Period) => formatPeriod(period, 'flow', 'ko')
const amount = ({ quantity, unit }: FactPoint) => formatQuantity(quantity, unit, 'ko')
const yearList = (periods: readonly Period[]) => listKo(periods.map(year))

export const koComposition: CompositionMessages = {
  direction: '구성 기준',
  rest: { locality: '그 밖의 지역', partner: '그 밖의 상대국' },
  restShort: '기타',
  restExplained: '합계에서 표시된 항목을 뺀 값',
  total: '합계',
  shareOfTotal: (share) => `합계의 ${share}`,
  modeAsValue: '증감률과 지수는 더해서 전체가 되지 않으므로 값을 표시합니다.',
  refusedMark: '§: 음수인 항목이 있어 비중 없음',
  showCounter: (counter, dates) => `${counterKo(counter)} 집계로 보기(${dates}개 시점)`,
  keyboardHelp: '좌우 화살표로 시점을, 위아래 화살표로 항목을 바꾸거나 위쪽 표시로 가고 Enter로 출처를 봅니다.',
  seeRanking: '전체 순위 보기',
  seeMatrix: '전체를 시점별 행렬로 보기',
  concentration: '상대국 집중도',
  concentrationScale: '허핀달-허시먼 지수. 상대국이 하나뿐이면 10,000',
  growth: (first, last) => `${first}부터 ${last}까지 합계의 증가와 항목별 기여도`,
  growthTotal: '합계',
  growthYearly: '합계, 연평균',
  refusedTitle: '이 선택으로는 구성을 나타낼 수 없음',
  refusals: {
    'no list': '이 합계의 구성 항목을 발표한 곳이 없습니다. 개별 발언만 있어 전체를 이루지 못합니다.',
    'no whole': '일부 항목만 발표되었고 합계도 없어, 전체에서 차지하는 몫을 알 수 없습니다.',
    'mixed levels': '선택한 지역이 한 전체의 구성 항목이 아니어서 함께 쌓을 수 없습니다.',
  },
  groupSum: (group, left, members) => `${group} 합계를 발표하는 곳이 없어 회원국 수치를 더해 계산한 값.${left === null ? '' : ` 수치가 없는 회원국(${members})이 있어 제외한 연도: ${left}.`}`,
  offers: {
    among: (place, whole) => `${whole} 전체에서 ${place} 보기`,
    partners: (place) => `${place}의 상대국 보기`,
    values: '비중 대신 값으로 보기',
    withoutGroups: '국가 그룹 빼기',
    ranking: '발표된 수치로 순위 보기',
  },
  components: {
    name: '구성 요소별',
    control: '구성 요소',
    labels: {
      new_capital: { name: '신규 자본', short: '신규' },
      adjusted_capital: { name: '증자 자본', short: '증자' },
      share_purchase_capital: { name: '지분 인수', short: '지분 인수' },
    },
    open: '세부 내역 없음',
    openShort: '나머지',
    rest: '합계에서 구성 요소를 뺀 값',
    sentences: {
      headline({ measure, pair, total, parts }, words) {
        const known = parts.flatMap(({ measure: part, point }) => (point ? [`${words.measure(part)} ${amount(point)}`] : []))
        const start = `${year(total.period)} ${subject(measure, 'value', pair.locality, pair.partner, words)} ${amount(total)}`
        return known.length === parts.length ? `${start}, 구성은 ${listKo(known)}` : `${start}, 그중 ${listKo(known)}`
      },
      caption({ counter, isOfficial, first, last, dateCount, sums, differing, open, negative, refusedShares }, words) {
        const named = (codes: readonly string[]) => listKo(codes.map(words.measure))
        return [
          `${counterKo(counter)} 집계${isOfficial ? '' : '(언론 보도 기준)'}, ${dateCount === 1 ? year(last) : `${year(first)}부터 ${year(last)}까지 ${dateCount}개년`}.`,
          ...(sums.length === 0 ? [] : [`${withJosa(named(sums), 'topic')} 전국 수치가 발표되지 않아 지역별 수치를 더해 계산함.`]),
          ...(open.length === 0 ? [] : [`${yearList(open)}에는 구성 요소가 모두 발표되지는 않음. 세부 내역이 없는 부분은 합계에서 표시된 항목을 뺀 값.`]),
          ...(differing.length > 0
            ? [`합계에서 구성 요소를 뺀 값: ${listKo(differing.map(({ period, rest }) => `${year(period)} ${amount(rest)}`))}.${open.length + differing.length < dateCount ? ' 나머지 해에는 반올림 범위에서 일치함.' : ''}`]
            : open.length < dateCount
              ? [open.length > 0 ? '나머지 해에는 구성 요소의 합이 발표된 합계와 반올림 범위에서 일치함.' : '구성 요소의 합이 발표된 합계와 반올림 범위에서 일치함.']
              : []),
          ...negative.map(({ measure, periods }) => `${withJosa(words.measure(measure), 'subject')} 음수인 해: ${yearList(periods)}.`),
          ...(refusedShares.length === 0 ? [] : [`음수인 항목이 있어 비중을 계산하지 않은 해: ${yearList(refusedShares)}.`]),
        ].join(' ')
      },
      restated: ({ earlier, later }) => `구성 요소를 발표한 문서의 ${year(earlier.period)} 합계 ${withJosa(amount(earlier), 'topic')} 이후 ${withJosa(amount(later), 'toward')} 수정되었으나 구성 요소는 함께 모두 발표되지 않음.`,
    },
    totalMark: '막대를 가로지르는 선은 발표된 합계.',
    notThen: '그해에는 합계에 포함되지 않음',
    countsApart: '프로젝트, 증자, 지분 인수는 세는 단위가 서로 다르고 한 프로젝트가 여러 번 증자할 수 있으므로 건수는 더하지 않음.',
    keyboardHelp: '좌우 화살표로 연도를, 위아래 화살표로 구성 요소와 위쪽 표시를 오가고 Enter로 출처를 봅니다.',
  },
}
