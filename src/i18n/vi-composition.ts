import type { CompositionMessages } from './composition-messages.ts'
import { counterVi } from './vi-words.ts'

export const viComposition: CompositionMessages = {
  direction: 'Chia theo',
  rest: { locality: 'Nơi khác', partner: 'Đối tác khác' },
  restShort: 'Khác',
  restExplained: 'tổng trừ các phần đã nêu',
  total: 'Tổng',
  shareOfTotal: (share) => `${share} tổng`,
  modeAsValue: 'Mức thay đổi và chỉ số không cộng thành tổng: đang hiển thị giá trị.',
  refusedMark: '§: không có tỷ trọng vì có phần âm',
  showCounter: (counter, dates) => `${counterVi(counter)} cũng thống kê: xem ${dates} kỳ của cơ quan này`,
  keyboardHelp: 'Mũi tên trái phải đổi thời điểm, lên xuống đổi thành phần, Enter cho biết ai công bố.',
  seeRanking: 'Xếp hạng tất cả',
  seeMatrix: 'Tất cả theo thời gian, dạng ma trận',
  concentration: 'Mức độ tập trung theo đối tác',
  concentrationScale: 'chỉ số Herfindahl-Hirschman: 10.000 là chỉ có một đối tác',
  growth: (first, last) => `Mức tăng của tổng từ ${first} đến ${last} và đóng góp của từng phần`,
  growthTotal: 'Tổng',
  growthYearly: 'Tổng, bình quân năm',
  refusedTitle: 'Không thể xếp chồng theo lựa chọn này',
  refusals: {
    'no list': 'Không ai công bố các phần của tổng này: chỉ có những phát biểu lẻ, không gộp thành tổng được.',
    'mixed levels': 'Các nơi đã chọn không phải là phần của cùng một tổng nên không thể xếp chồng.',
  },
  offers: {
    among: (place, whole) => `Xem ${place} trong tổng của ${whole}`,
    partners: (place) => `Xem các đối tác của ${place}`,
    values: 'Xem giá trị thay cho tỷ trọng',
    withoutGroups: 'Bỏ các nhóm nước',
    ranking: 'Xếp hạng những số đã công bố',
  },
}
