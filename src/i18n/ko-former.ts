import { withJosa } from '../domain/format/josa.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import type { Period } from '../domain/period.ts'
import type { FormerMessages } from './former-messages.ts'
import { listKo } from './ko-words.ts'

const date = (since: Period): string => formatPeriod(since, 'flow', 'ko')

export const koFormer: FormerMessages = {
  title: '이 지역의 현재',
  merged: (place, successor, since) => `${withJosa(place, 'topic')} ${date(since)} ${successor}에 통합되었습니다.`,
  enlarged: (place, others, since) => `${date(since)} ${listKo(others)}의 지역이 ${place}에 통합되었으며, 이전 경계의 수치는 거기서 끝납니다.`,
  renamed: (place, successor, since) => `${withJosa(place, 'topic')} ${date(since)}부터 목록에 ${withJosa(successor, 'toward')} 올라 있습니다.`,
  listedAnew: (place, since) => `${date(since)}부터 ${place}의 수치는 현재 성·시 목록에 있습니다. 통합된 다른 지역은 없습니다.`,
  onward: (successor, since) => `그곳은 ${date(since)}부터 ${successor}에 속합니다.`,
  notYet: (place, parts, since) => `현재 경계의 ${withJosa(place, 'topic')} ${date(since)}부터 있습니다. 그 전에는 ${withJosa(listKo(parts), 'subject')} 따로 집계되었고, 전체 수치를 다시 나눌 수는 없습니다.`,
  notYetListed: (place, since) => `${date(since)} 이전 ${place}의 수치는 옛 성·시 목록에 있습니다.`,
  more: (count) => `선택한 다른 지역 ${count}곳도 마찬가지입니다.`,
  show: (successor) => (successor === null ? '현재 지역 보기' : `현재의 ${successor} 보기`),
  showToday: '현재 성·시로 보기(이전 수치는 합산)',
}
