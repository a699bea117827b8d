import type { FactPoint } from '../domain/facts.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import type { StagesMessages } from './stages-messages.ts'
import { between } from './vi-sentences.ts'
import { counterVi, listVi } from './vi-words.ts'

const year = (period: Period) => formatPeriod(period, 'flow', 'vi')
const ratio = ({ quantity, unit }: FactPoint) => formatQuantity(quantity, unit, 'vi')
const years = (periods: readonly Period[]) => listVi(periods.map(({ text }) => text.slice(0, 4)))

export const viStages: StagesMessages = {
  names: {
    registered: { promised: 'Đăng ký', done: 'Thực hiện', ratio: 'Vốn thực hiện so với vốn đăng ký cùng năm' },
    notified: { promised: 'Đăng ký', done: 'Giải ngân', ratio: 'Vốn giải ngân so với vốn đăng ký cùng năm' },
  },
  sentences: {
    headline({ name, pair, first, last, range }, words) {
      const where = between(name, pair.locality, pair.partner, words)
      const what = { registered: `Vốn thực hiện${where}`, notified: `Vốn FDI giải ngân${where}` }[name]
      const start = `${what} trong ${year(last.period)} bằng ${ratio(last)} vốn đăng ký cùng năm`
      return range ? `${start}; từ ${year(first)}, tỷ lệ này thấp nhất là ${ratio(range.lowest)} (${year(range.lowest.period)}) và cao nhất là ${ratio(range.highest)} (${year(range.highest.period)})` : start
    },
    caption({ name, counter, isOfficial, yearCount, first, last, above, gaps }) {
      const done = { registered: 'thực hiện', notified: 'giải ngân' }[name]
      const dates = yearCount === 1 ? year(last.period) : `${yearCount} năm, từ ${year(first)} đến ${year(last.period)}`
      return [
        `Cả hai đều là số liệu của ${counterVi(counter)}${isOfficial ? '' : ', theo báo chí dẫn lại'}: ${dates}.`,
        `Vốn ${done} trong một năm có thể đã đăng ký từ những năm trước: tỷ lệ này so sánh hai dòng vốn của cùng một năm, không theo dõi cùng một dự án${above.length === 0 ? '.' : ', nên có thể vượt 100%.'}`,
        ...(above.length === 0 ? [] : [`Vốn ${done} lớn hơn vốn đăng ký trong năm ${years(above)}.`]),
        ...(gaps.length === 0 ? [] : [`Không có tỷ lệ cho năm ${years(gaps)}: cơ quan này chỉ công bố một trong hai số hoặc không công bố số nào.`]),
      ].join(' ')
    },
  },
  partYears: (latest) => `Không so sánh những kỳ chưa trọn năm sau năm cuối cùng (mới nhất: ${latest}).`,
  showCounter: (counter, count, first, last) => `${counterVi(counter)} cũng thống kê: xem ${count === 1 ? `năm ${first}` : `${count} năm, từ ${first} đến ${last},`} của cơ quan này`,
  keyboardHelp: 'Mũi tên trái phải đổi năm, lên xuống chuyển giữa hai dòng vốn, tỷ lệ và các mốc phía trên, Enter cho biết ai công bố.',
}
