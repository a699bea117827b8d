import type { CompositionMessages } from './composition-messages.ts'
import { counterKo } from './ko-words.ts'

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
  keyboardHelp: '좌우 화살표로 시점을, 위아래 화살표로 항목을 바꾸고 Enter로 출처를 봅니다.',
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
    'mixed levels': '선택한 지역이 한 전체의 구성 항목이 아니어서 함께 쌓을 수 없습니다.',
  },
  offers: {
    among: (place, whole) => `${whole} 전체에서 ${place} 보기`,
    partners: (place) => `${place}의 상대국 보기`,
    values: '비중 대신 값으로 보기',
    withoutGroups: '국가 그룹 빼기',
    ranking: '발표된 수치로 순위 보기',
  },
}
