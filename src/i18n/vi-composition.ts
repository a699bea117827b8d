import type { CompositionMessages } from './composition-messages.ts'
import type { FactPoint } from '../domain/facts.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { midSentence } from './sentence-parts.ts'
import { between } from './vi-sentences.ts'
import { counterVi, listVi } from './vi-words.ts'

const year = (period: Period) => formatPeriod(period, 'flow', 'vi')
const amount = ({ quantity, unit }: FactPoint) => formatQuantity(quantity, unit, 'vi')
const yearList = (periods: readonly Period[]) => listVi(periods.map(year))

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
  keyboardHelp: 'Mũi tên trái phải đổi thời điểm, lên xuống đổi thành phần hoặc đến các dấu phía trên, Enter cho biết ai công bố.',
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
    'no whole': 'Có công bố các phần, nhưng không đủ mọi phần và không có tổng: không biết chúng chiếm bao nhiêu trong tổng.',
    'mixed levels': 'Các nơi đã chọn không phải là phần của cùng một tổng nên không thể xếp chồng.',
  },
  groupSum: (group, left, members) => `Không ai công bố tổng của ${group}: tổng ở đây là tổng các thành viên, tính toán.${left === null ? '' : ` Không tính các năm có thành viên thiếu số liệu (${members}): ${left}.`}`,
  offers: {
    among: (place, whole) => `Xem ${place} trong tổng của ${whole}`,
    partners: (place) => `Xem các đối tác của ${place}`,
    values: 'Xem giá trị thay cho tỷ trọng',
    withoutGroups: 'Bỏ các nhóm nước',
    ranking: 'Xếp hạng những số đã công bố',
  },
  components: {
    name: 'Theo thành phần',
    control: 'Thành phần',
    labels: {
      new_capital: { name: 'Vốn cấp mới', short: 'Cấp mới' },
      adjusted_capital: { name: 'Vốn điều chỉnh', short: 'Điều chỉnh' },
      share_purchase_capital: { name: 'Góp vốn, mua cổ phần', short: 'Góp vốn' },
    },
    open: 'Không tách ra',
    openShort: 'Còn lại',
    rest: 'Tổng trừ các thành phần',
    sentences: {
      headline({ measure, pair, total, parts }, words) {
        const known = parts.flatMap(({ measure: part, point }) => (point ? [`${midSentence(words.measure(part), 'vi')} ${amount(point)}`] : []))
        const start = `${words.measure(measure)}${between(measure, pair.locality, pair.partner, words)} ${formatPeriodPhrase(total.period, 'flow', 'vi')}: ${amount(total)}`
        return `${start}, ${known.length === parts.length ? 'gồm' : 'trong đó có'} ${listVi(known)}`
      },
      caption({ counter, isOfficial, first, last, dateCount, sums, differing, open, negative, refusedShares }, words) {
        const named = (codes: readonly string[]) => listVi(codes.map((code) => midSentence(words.measure(code), 'vi')))
        return [
          `Số liệu của ${counterVi(counter)}${isOfficial ? '' : ', theo báo chí dẫn lại'}: ${dateCount === 1 ? year(last) : `${dateCount} năm, từ ${year(first)} đến ${year(last)}`}.`,
          ...(sums.length === 0 ? [] : [`Không có số liệu cả nước về ${named(sums)}: đây là tổng các địa phương do trang này tính.`]),
          ...(open.length === 0 ? [] : [`Không phải mọi thành phần của ${yearList(open)} đều được công bố; phần không tách ra là tổng trừ các phần đã nêu.`]),
          ...(differing.length > 0
            ? [`Tổng trừ các thành phần: ${listVi(differing.map(({ period, rest }) => `${amount(rest)} trong ${year(period)}`))}${open.length + differing.length < dateCount ? '; những năm khác thì khớp trong phạm vi làm tròn.' : '.'}`]
            : open.length < dateCount
              ? [open.length > 0 ? 'Những năm khác, các thành phần cộng lại khớp với tổng đã công bố trong phạm vi làm tròn.' : 'Các thành phần cộng lại khớp với tổng đã công bố trong phạm vi làm tròn.']
              : []),
          ...negative.map(({ measure, periods }) => `${words.measure(measure)} âm trong ${yearList(periods)}.`),
          ...(refusedShares.length === 0 ? [] : [`Không tính tỷ trọng của ${yearList(refusedShares)} vì có phần âm.`]),
        ].join(' ')
      },
      restated: ({ earlier, later }) => `Tổng của ${year(earlier.period)} theo văn bản có nêu các thành phần, ${amount(earlier)}, về sau được công bố lại là ${amount(later)} nhưng không kèm đủ các thành phần.`,
    },
    totalMark: 'Vạch ngang trên mỗi cột là tổng như đã công bố.',
    notThen: 'năm đó không thuộc tổng',
    countsApart: 'Số dự án, lượt điều chỉnh và lượt góp vốn, mua cổ phần có đơn vị đếm riêng, và một dự án có thể điều chỉnh nhiều lần: không bao giờ cộng các số này với nhau.',
    keyboardHelp: 'Mũi tên trái phải đổi năm, lên xuống đổi thành phần hoặc đến các mốc phía trên, Enter cho biết ai công bố.',
  },
}
