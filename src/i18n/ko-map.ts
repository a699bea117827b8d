import { withJosa } from '../domain/format/josa.ts'
import { formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatQuantity, formatRank } from '../domain/format/quantity-text.ts'
import { amount, subject } from './ko-sentences.ts'
import { listKo } from './ko-words.ts'
import type { MapMessages } from './map-messages.ts'

export const koMap: MapMessages = {
  show: '보기',
  oneDate: '한 시점',
  byYear: '연도별',
  size: '칸 크기',
  sizeEqual: '같게',
  sizeBy: (measure) => `${measure} 기준`,
  sizeLegend: (measure) => `칸에서 색칠한 넓이: ${measure}, 모든 시점에 같은 척도`,
  date: '시점',
  play: '재생',
  pause: '멈춤',
  keys: '화살표 키는 그 방향에서 가장 가까운 성·시로, Home과 End는 처음과 마지막으로 옮기고, Enter나 스페이스 바는 선택하거나 선택을 풉니다.',
  readKeys: '화살표 키는 그 방향에서 가장 가까운 성·시로, Home과 End는 처음과 마지막으로 옮깁니다.',
  gridName: (title) => `성·시 지도: ${title}`,
  tile: (name, value, details) => `${name}: ${[value, ...details].join(', ')}`,
  rankOf: (rank, count) => `${count}곳 중 ${rank}`,
  statement: '언론에 나온 발언',
  counted: (date) => `${date} 집계`,
  colours: { equal: '단계마다 수치의 개수가 비슷함', halving: '한 단계 올라갈 때마다 수치의 개수가 절반', change: '감소에서 증가까지의 단계' },
  fixedScale: (count, first, last) => `${first}부터 ${last}까지 ${count}개 시점에 같은 척도`,
  hollow: '약, 미만, 낮은 신뢰도, 집계 사이의 발언 또는 불완전한 합계',
  noFigure: (reason, count) => `${reason} (${count}곳)`,
  top: (count) => `상위 ${count}곳`,
  shareOf: (share, total) => `${total} 합계의 ${share}`,
  chosen: '선택한 곳',
  chooseHint: '지도에서 성·시를 선택하면 모든 화면에서 그곳을 볼 수 있습니다.',
  showTrend: '추이 보기',
  showOverview: '개요 보기',
  clear: (name) => `${name} 선택 풀기`,
  moreChosen: (count) => `그 밖에 ${count}곳은 지도에 테두리로 표시`,
  region: '지역',
  regions: {
    'Red River Delta': '홍강 삼각주',
    'Northern Midlands and Mountains': '북부 중산간·산악',
    'North Central and Central Coast': '북중부·중부 해안',
    'North Central': '북중부',
    'South Central Coast and Central Highlands': '남중부 해안·중부 고원',
    'Central Highlands': '중부 고원',
    Southeast: '동남부',
    'Mekong River Delta': '메콩강 삼각주',
  },
  openYear: (date) => `${date} 지도 보기`,
  noGrid: '지도에는 베트남의 성·시가 한 칸씩 있는데, 이 수치는 성·시별 수치가 아닙니다.',
  toRanking: '순위로 보기',
  years: (count, first, last) => `${first}부터 ${last}까지 ${count}개 연도의 지도, 색 단계는 같음.`,
  sentences: {
    headline({ measure, partner, at, codes, placeCount, share, totalPlace, selected }, words) {
      const [first = ''] = codes
      const when = formatPeriodPhrase(at, words.periodUse(measure), 'ko')
      const part = `${subject(measure, 'value', totalPlace, partner, words)}의 ${formatQuantity(share, 'percent', 'ko')}`
      const start =
        codes.length === 1
          ? `${when} ${withJosa(words.place(first), 'subject')} 혼자 ${withJosa(part, 'object')} 차지`
          : `${when} ${placeCount}개 성·시 중 ${codes.length}곳이 ${withJosa(part, 'object')} 차지: ${listKo(codes.map(words.place))}`
      return selected ? `${start}; ${withJosa(words.place(selected.code), 'topic')} ${formatRank(selected.best, selected.worst, 'ko')}(${amount(selected.point)})` : start
    },
  },
}
