import { withJosa } from '../domain/format/josa.ts'
import { formatReason } from '../domain/format/missing-text.ts'
import { formatWhole } from '../domain/format/number.ts'
import { formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatCount, formatQuantity } from '../domain/format/quantity-text.ts'
import { WORLD } from '../domain/registry.ts'
import type { DotFact } from '../domain/scatter-facts.ts'
import type { LeftReason } from '../domain/scatter.ts'
import { subject } from './ko-sentences.ts'
import { counterKo, listKo } from './ko-words.ts'
import type { ScatterMessages } from './scatter-messages.ts'

/** "17개, 평균 2억 7,630만 달러". */
function stand({ projects, size }: DotFact): string {
  return `${formatCount(projects.quantity, projects.unit, 'ko')}, 평균 ${formatQuantity(size.quantity, 'USD million', 'ko')}`
}

function reason(why: LeftReason): string {
  switch (why) {
    case 'zero':
      return '프로젝트나 자본이 없음'
    case 'negative':
      return '자본이 음수'
    case 'unpaired':
      return '프로젝트 수와 자본의 출처나 시점이 다름'
    default:
      return formatReason(why, 'ko')
  }
}

function leftCount(count: number): string {
  return `${formatWhole(count, 'ko')}곳은 표시하지 않음`
}

export const koScatter: ScatterMessages = {
  sentences: {
    headline({ projects, over, fixed, at, count, largest, most, first }, words) {
      const what = over === 'locality' ? subject(projects, 'value', null, fixed, words) : subject(projects, 'value', fixed, null, words)
      const start = `${formatPeriodPhrase(at, words.periodUse(projects), 'ko')} ${what}: `
      const dot = (fact: DotFact) => `${words.place(fact.code)}(${stand(fact)})`
      const [lone] = first
      if (count === 1 && lone) return `${start}같은 출처의 두 수치가 모두 있는 곳은 ${dot(lone)}뿐`
      if (largest && most && largest.code === most.code) return `${start}${withJosa(dot(most), 'subject')} 평균 규모와 프로젝트 수 모두 1위`
      const largestText = largest && `평균 규모는 ${withJosa(dot(largest), 'subject')} 가장 `
      const mostText = most && `프로젝트 수는 ${withJosa(dot(most), 'subject')} 가장 많음`
      if (largestText && mostText) return `${start}${largestText}크고, ${mostText}`
      return start + (mostText ?? (largestText ? `${largestText}큼` : listKo(first.map(dot))))
    },
    caption({ at, isStock, counter, whole, olderCount, left }, words) {
      const parts = [`${formatPeriodPhrase(at, isStock ? 'stock' : 'flow', 'ko')}, ${counter === null ? '언론에 나온 발언' : counterKo(counter)}.`]
      if (whole) parts.push(`${whole.code === WORLD ? '모든 투자국' : `${words.place(whole.code)} 전체`} 평균은 ${formatQuantity(whole.size.quantity, whole.size.unit, 'ko')}(계산치).`)
      if (olderCount > 0) parts.push(`${olderCount}곳은 집계 시점이 다름.`)
      const missing = left.reduce((sum, { count }) => sum + count, 0)
      if (missing > 0) parts.push(`${leftCount(missing)}: ${left.length === 1 ? reason(left[0]?.reason ?? 'zero') : listKo(left.map((group) => `${reason(group.reason)}(${group.count}곳)`))}.`)
      return parts.join(' ')
    },
  },
  reason,
  leftCount,
  axes: '두 축 모두 로그 눈금이라 눈금마다 앞 눈금의 몇 배가 되며 0은 놓을 자리가 없습니다. 점선 위에서는 프로젝트의 평균 규모가 같습니다.',
  arrow: '화살표: 한계만 알려짐. 실제 값은 열린 쪽에 있습니다.',
  hollow: '속이 빈 점: 대략의 값, 낮은 신뢰도 또는 일부가 빠진 합계.',
  direction: '점의 기준',
  average: '평균 규모',
  keyboardHelp: '화살표 키로 그 방향의 가장 가까운 점으로, Home과 End로 자본이 가장 큰 곳과 작은 곳으로 가고, Enter로 비교 대상에 고정합니다.',
  keyboardHelpPlain: '화살표 키로 그 방향의 가장 가까운 점으로, Home과 End로 자본이 가장 큰 곳과 작은 곳으로 갑니다.',
  pinHint: '점을 누르면 비교 대상으로 고정됩니다.',
  pinned: (count) => `${formatWhole(count, 'ko')}곳 고정됨`,
  pinColumn: '비교',
  showInCompare: '비교에서 보기',
  uncountedTitle: '자본과 견줄 프로젝트 수가 없음',
  uncounted: '프로젝트 수는 베트남에 대한 투자에서만 집계됩니다. 다른 경제는 금액만 발표되며 순위로 볼 수 있습니다.',
  seeRanking: '발표된 수치로 순위 보기',
}
