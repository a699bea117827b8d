import { withJosa } from '../domain/format/josa.ts'
import { formatWhole } from '../domain/format/number.ts'
import type { CheckMessages } from './check-messages.ts'
import { listKo } from './ko-words.ts'

const n = (count: number): string => formatWhole(count, 'ko')

/** "모두 일치", "1,711개 일치, 4개 불일치". */
function agreement(total: number, differing: number): string {
  if (differing === 0) return total === 1 ? '일치' : '모두 일치'
  if (differing === total) return total === 1 ? '불일치' : '모두 불일치'
  return `${n(total - differing)}개 일치, ${n(differing)}개 불일치`
}

export const koCheck: CheckMessages = {
  title: '검증',
  headline({ groups: { sums, shares, ranks, claims } }) {
    if (sums.total > 0) return `화면의 수치로 맞춰 볼 수 있는 합계 ${n(sums.total)}개: ${agreement(sums.total, sums.differing)}`
    const total = shares.total + ranks.total + claims.total
    if (total === 0) return '화면의 수치 가운데 다른 수치와 맞춰 볼 것이 없음'
    return `화면의 수치로 할 수 있는 비교 ${n(total)}개: ${agreement(total, shares.differing + ranks.differing + claims.differing)}`
  },
  caption({ groups: { sums, shares, ranks, claims, restated, falls, jumps }, slips, figureCount }) {
    const parts = [
      slips > 0 ? `일치하지 않는 합계 ${n(sums.differing)}개 중 ${n(slips)}개는 차이가 천분의 일 미만인 출처의 착오.` : '',
      shares.total > 0 ? `다시 계산할 수 있는 발표 비중 ${n(shares.total)}개: ${agreement(shares.total, shares.differing)}.` : '',
      ranks.total > 0 ? `다시 계산할 수 있는 발표 순위 ${n(ranks.total)}개: ${agreement(ranks.total, ranks.differing)}.` : '',
      claims.total > 0 ? `여러 문서에 나오는 수치 ${n(claims.total)}개: ${agreement(claims.total, claims.differing)}.` : '',
      restated.total > 0 ? `같은 집계 기관이 수정한 수치 ${n(restated.total)}개.` : '',
      falls.total > 0 ? `3분의 1 넘게 줄어든 누계 ${n(falls.total)}개.` : '',
      jumps.total > 0 ? `50배 넘게 뛴 값 ${n(jumps.total)}개.` : '',
    ].filter((part) => part !== '')
    return `이 지역, 투자국, 연도의 같은 종류 지표로 발표된 수치 ${n(figureCount)}개를 대상으로 함. ${parts.join(' ')}`.trim()
  },
  filter: '표시',
  filters: { all: '전체', differing: '일치하지 않는 것만' },
  overview: '무엇을 무엇과 맞춰 보았나',
  groups: {
    sums: '항목의 합과 합계',
    shares: '발표된 비중과 계산한 비중',
    ranks: '발표된 순위와 계산한 순위',
    claims: '한 수치에 대한 여러 출처',
    restated: '같은 집계 기관의 수정',
    falls: '3분의 1 넘게 줄어든 누계',
    jumps: '50배 넘게 뛴 값',
    remarks: '출처의 설명과 알아 둘 점',
  },
  leads: {
    sums: '항목의 합에서 발표된 합계를 뺀 값. 항목마다 마지막 자릿수의 절반 이내이면 일치로 보며, 어떤 수치도 조정하지 않음.',
    shares: '출처가 공식 합계와 다른 합계로 나누었을 수 있음. 두 합계를 모두 밝힘.',
    ranks: '모든 곳에 수치가 있지 않으면 앞선 곳이 더 있을 수 있음.',
    claims: '한 집계 기관의 것만이 아닌, 같은 지역·투자국·시점의 문서들과 한 해의 여러 날짜에 집계된 누계.',
    restated: '서로 다른 주장이 아니라 한 기관이 스스로 고친 것. 두 수치 모두 그 기관의 문서에 있음.',
    falls: '같은 집계 기관의 한 집계에서 다음 집계까지. 허가가 취소되면 이렇게 되며, 누계는 매년 수치의 합이 아님.',
    jumps: '바로 앞 수치 및 그 전의 보통 수준과 비교. 단위 착오일 때가 많고 사실일 때도 있음.',
    remarks: '계산이 아닌 내용: 수치의 신뢰도, 출처의 덧붙임, 지역과 집계 기준일의 변화.',
  },
  counted(kind, total, differing) {
    switch (kind) {
      case 'sums':
      case 'shares':
      case 'ranks':
      case 'claims':
        return `${n(total)}개: ${agreement(total, differing)}`
      default:
        return `${n(total)}개`
    }
  },
  listed: (shown, total) => `${n(total)}개 중 ${n(shown)}개를 차이가 큰 것부터 표시. 지역이나 연도를 좁히면 나머지를 볼 수 있습니다.`,
  showAll: (count) => `${n(count)}개 모두 보기`,
  showFewer: '적게 보기',
  nothing: '비교할 수 있는 것은 모두 일치합니다.',
  columns: {
    what: '내용',
    when: '시점',
    sum: '항목의 합',
    total: '발표된 합계',
    difference: '차이',
    tolerance: '반올림 허용폭',
    verdict: '판정',
    reported: '발표',
    computed: '계산',
    documents: '출처별 수치',
    earlier: '이전',
    later: '이후',
    change: '변화',
    about: '설명',
    figures: '수치',
  },
  verdicts: { agrees: '일치', slip: '출처의 착오', differs: '불일치' },
  slip: '합계의 천분의 일 미만: 출처의 착오.',
  sumKinds: { localities: '성·시와 해상 = 전국', partners: '투자국 = 전체 투자국', components: '신규 + 증자 + 지분 인수 = 등록 자본', predecessors: '옛 지역 = 이를 합친 지역' },
  parts: (count) => `${n(count)}개 항목`,
  shareOf: (of, total, date) => `${of === 'nation' ? '전국' : '지역'} 공식 합계 ${total} 기준(${date})`,
  implied: (total) => `역산한 합계 ${total}`,
  rankAmong: (ranked, members) => (ranked === members ? `${n(members)}곳 중` : `${n(members)}곳 중 수치가 있는 ${n(ranked)}곳에서`),
  claimKinds: { 'same time': '같은 시점', 'same year': '한 해의 여러 날짜', publishers: '두 발표 기관' },
  restatedBy: (counter) => `${counter}의 수정`,
  stands: '현재 수치',
  replaced: '이전 수치',
  times: (factor, isRise) => (isRise ? `${factor}배` : `${factor}분의 1`),
  remarkKinds: {
    unsure: '신뢰도 낮음',
    provisional: '잠정치',
    break: '시계열 단절',
    'early code': '시행 전의 현재 코드',
    'reused name': '다시 쓰인 이름',
    ended: '없어진 지역',
    'late start': '늦은 시작',
    zero: '인쇄된 0',
    note: '수치에 붙은 주석',
  },
  remarks: {
    unsure: () => '불분명한 글에서 날짜나 수치를 판단함(상태 U).',
    provisional: () => '잠정치: 집계 기관이 고칠 수 있음(상태 P).',
    break: ({ text, counter, from }) => `${from}, ${counter}: ${text}`,
    'early code': ({ places, from, to }) => `${from === to ? from : `${from}부터 ${to}까지`} 수치에 그 뒤에 시행된 ${listKo(places)} 코드를 씀: 글 자체가 통합된 지역을 말함.`,
    'reused name': ({ places: [place = '', ...former], from }) => `${from}부터 ${withJosa(place, 'topic')} 이전의 ${withJosa(listKo(former), 'object')} 합친 지역. 이름은 같고 경계는 다름.`,
    ended: ({ places: [place = '', successor, ...others], from }) => {
      if (successor === undefined) return `${withJosa(place, 'topic')} ${from}까지 존재.`
      if (others.length === 0) return `${place} 코드는 ${from}까지 쓰였고, 지역은 새 코드로 이어짐.`
      return `${withJosa(place, 'topic')} ${from}까지 존재. ${withJosa(listKo(others), 'and')} 합쳐져 ${[place, ...others].includes(successor) ? `더 넓은 ${withJosa(successor, 'subject')}` : withJosa(successor, 'subject')} 됨.`
    },
    'late start': ({ places, from, to, counter }) => `${listKo(places)} 시계열은 ${to}에 시작하고 ${counter}의 다른 시계열은 ${from}에 시작: 그 전에는 따로 발표되지 않음.`,
    zero: ({ places }) => `${listKo(places)} 전체에 인쇄된 0은 보고하지 않은 것일 수 있음.`,
    note: () => '',
  },
  figureCount: (count) => `수치 ${n(count)}개`,
  showTrend: '추세 보기',
  badge: (count) => `이 수치들의 비교 ${n(count)}개가 불일치`,
}
