import { withJosa } from '../domain/format/josa.ts'
import { formatWhole } from '../domain/format/number.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import type { MatrixDirections } from '../domain/matrix-scope.ts'
import { amount, subject } from './ko-sentences.ts'
import { counterKo, listKo } from './ko-words.ts'
import type { MatrixMessages } from './matrix-messages.ts'

function axes({ rows, columns }: MatrixDirections): string {
  if (columns !== 'time') return ', 지역과 투자국별'
  return rows === 'partner' ? ', 투자국별' : ', 지역별'
}

export const koMatrix: MatrixMessages = {
  kind: '행과 열',
  kinds: { 'partner-time': '투자국×연도', 'locality-time': '지역×연도', 'locality-partner': '지역×투자국' },
  published: (place) => `${place}, 발표치`,
  sumOfRows: '행의 합, 계산치',
  sumOverTime: '연도의 합, 계산치',
  cell: (row, column, value, kind) => `${row}, ${column}: ${value}, ${kind}`,
  statement: '언론에 나온 발언',
  counted: (date) => `${date} 집계`,
  classes: { equal: '색깔(색마다 칸 수가 비슷함):', halving: '색깔(칸 수가 앞 색의 절반씩):' },
  classesOfChange: '색깔(감소에서 증가로):',
  classBelow: (bound) => `${bound} 미만`,
  classFrom: (bound) => `${bound} 이상`,
  classBetween: (low, high) => `${low}~${high}`,
  all: '0보다 큰 값 모두',
  zero: '0',
  negative: '0 미만',
  outlined: '테두리만 있는 칸',
  hollow: '집계 사이에 있는 언론 발언, 또는 약, 미만, 신뢰도가 낮은 수치',
  vague: '약, 미만 또는 신뢰도가 낮은 수치',
  otherDate: '수치에 붙은 날짜: 열이나 표의 기준일이 아니라 그날 집계한 수치',
  hiddenPlaces: (count, over) => (over === 'partner' ? `수치가 더 작거나 적어 표시하지 않은 투자국: ${count}곳. 투자국을 고르면 볼 수 있습니다.` : `자리가 없어 표시하지 않은 지역: ${count}곳. 지역을 고르면 볼 수 있습니다.`),
  onPaper: (shown, columns) => `종이에는 ${columns}개 열 가운데 처음 ${shown}개만 실리며, 내려받은 파일에는 모두 있습니다.`,
  sumOfReported: '보고된 수치를 모두 더한 값, 계산치',
  itself: '자기 자신',
  mirrored: '투자한 상대국이 보고한 수치. 상대국의 보고가 없으면 UNCTAD가 투자를 받은 경제의 보고를 썼을 수 있으나 표에서 구별되지 않음. UNCTAD 양자 통계는 2001년에 시작해 2012년에서 끝남.',
  mirrorBlanks: '표에 0이 없어, 수치가 없는 칸은 투자가 없었는지 보고가 없었는지 구별되지 않습니다.',
  notSummed: (reason) => `행의 합은 없습니다. ${reason}`,
  notSummedOverTime: (reason) => `연도의 합은 없습니다. ${reason}`,
  stocksOverTime: '각 시점에 남아 있는 누계이므로 시간에 걸쳐 더하지 않습니다.',
  indexAsValue: '지수는 선 그래프에서 쓰므로 여기서는 값을 표시합니다.',
  keys: '화살표 키로 칸을 옮기고, Home과 End로 행의 처음과 끝으로 가고, Enter로 발표처를 보거나 정렬합니다.',
  sentences: {
    headline({ measure, mode, directions, fixed, leader, lead, change, lowest }, words) {
      const use = words.periodUse(measure)
      const subjectText = fixed === null ? subject(measure, mode, null, null, words) : directions.rows === 'partner' ? subject(measure, mode, fixed, null, words) : subject(measure, mode, null, fixed, words)
      const start = `${subjectText}${axes(directions)}: `
      const { pair, point } = leader
      if (directions.columns !== 'time') {
        return `${start}가장 큰 수치는 ${words.place(pair.partner)}의 ${words.place(pair.locality)} 투자 ${amount(point, mode)}(${formatPeriod(point.period, use, 'ko')})`
      }
      const when = formatPeriodPhrase(point.period, use, 'ko')
      const figure = withJosa(amount(point, mode), 'toward')
      const name = withJosa(words.place(leader.code), 'subject')
      const leading = { sure: `${when} ${name} ${figure} 선두`, printed: `${when} 발표된 수치로는 ${name} ${figure} 가장 큼`, only: `${when} 수치가 있는 곳은 ${words.place(leader.code)}뿐(${amount(point, mode)})` }[lead]
      if (mode === 'change') return `${start}${leading}${lowest ? `, 가장 낮은 곳은 ${words.place(lowest.code)}(${amount(lowest.point, mode)})` : ''}`
      if (!change) return start + leading
      if (change.code === leader.code) return `${start}${leading}(${formatPeriodPhrase(change.from.period, use, 'ko')} ${amount(change.from)}, 변화도 가장 큼)`
      return `${start}${leading}, ${withJosa(words.place(change.code), 'topic')} ${formatPeriodPhrase(change.from.period, use, 'ko')} ${amount(change.from)}에서 ${withJosa(amount(change.to), 'toward')} 변화가 가장 큼`
    },
    caption({ directions, isStock, from, to, columnCount, rowCount, filledCells, cells, counters, compared, agreeing, disagreeing }) {
      const use = isStock ? 'stock' : 'flow'
      if (directions.columns !== 'time') {
        const at = to ? ` ${formatPeriodPhrase(to, use, 'ko')}, 18개월 이내:` : ''
        const single = `${formatWhole(cells, 'ko')}칸 중 ${formatWhole(filledCells, 'ko')}칸에 수치 있음.`
        if (counters.length > 0 && to) return `${formatPeriod(to, use, 'ko')}, ${listKo(counters.map(counterKo))} 집계. ${single}`
        return counters.length === 0 ? `지역과 투자국을 교차한 공식 통계표는 없으며, 시점이 저마다 다른 언론 발언임.${at} ${single}` : single
      }
      const range = from && to && from !== to ? `${formatPeriod(from, use, 'ko')}부터 ${formatPeriod(to, use, 'ko')}까지 ${columnCount}개 시점` : to ? formatPeriod(to, use, 'ko') : ''
      const by = counters.length > 0 ? `${listKo(counters.map(counterKo))} 집계` : '언론에 나온 발언뿐이며 공식 집계는 없음'
      const sums = compared === 0 ? '' : disagreeing.length === 0 ? ` 행의 합은 ${compared === columnCount ? '모든 시점' : `${agreeing}개 시점`}에서 반올림 범위 안에서 발표된 합계와 일치.` : ` 행의 합은 ${compared}개 중 ${agreeing}개 시점에서 발표된 합계와 일치하고 ${listKo(disagreeing.map((period) => formatPeriod(period, use, 'ko')))}에는 다름.`
      return `${directions.rows === 'partner' ? '투자국' : '지역'} ${rowCount}곳, ${range}, ${by}.${sums}`
    },
  },
}
