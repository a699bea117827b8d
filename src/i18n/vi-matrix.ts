import { formatWhole } from '../domain/format/number.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import type { MatrixDirections } from '../domain/matrix-scope.ts'
import type { MatrixMessages } from './matrix-messages.ts'
import { amount, between, shortDay, subject } from './vi-sentences.ts'
import { counterVi, listVi } from './vi-words.ts'

function axes({ rows, columns }: MatrixDirections): string {
  if (columns !== 'time') return ', theo địa phương và đối tác'
  return rows === 'partner' ? ' theo đối tác' : ' theo địa phương'
}

export const viMatrix: MatrixMessages = {
  kind: 'Hàng và cột',
  kinds: { 'partner-time': 'Đối tác theo năm', 'locality-time': 'Địa phương theo năm', 'locality-partner': 'Địa phương theo đối tác' },
  published: (place) => `${place}, số công bố`,
  sumOfRows: 'Tổng các hàng, tính toán',
  sumOverTime: 'Tổng các năm, tính toán',
  cell: (row, column, value, kind) => `${row}, ${column}: ${value}, ${kind}`,
  statement: 'phát biểu trên báo chí',
  counted: (date) => `thống kê ${date}`,
  classes: { equal: 'Màu sắc, mỗi màu có số ô gần bằng nhau:', halving: 'Màu sắc, mỗi màu có số ô bằng nửa màu trước:' },
  classesOfChange: 'Màu sắc, từ giảm đến tăng:',
  classBelow: (bound) => `dưới ${bound}`,
  classFrom: (bound) => `từ ${bound} trở lên`,
  classBetween: (low, high) => `${low} đến ${high}`,
  all: 'mọi số trên 0',
  zero: 'bằng 0',
  negative: 'dưới 0',
  outlined: 'Ô chỉ có viền',
  hollow: 'phát biểu trên báo chí giữa các số thống kê, hoặc số ước chừng, dưới mức, độ tin cậy thấp',
  vague: 'khoảng, dưới hoặc độ tin cậy thấp',
  otherDate: 'Ngày kèm con số: thống kê vào ngày đó, không phải ngày của cột hay của bảng',
  hiddenPlaces: (count, over) => (over === 'partner' ? `Đối tác có số nhỏ hơn hoặc ít số liệu hơn, không hiển thị: ${count}. Hãy chọn đối tác để xem.` : `Nơi không đủ chỗ hiển thị: ${count}. Hãy chọn địa phương để xem.`),
  onPaper: (shown, columns) => `Trên giấy chỉ có ${shown} cột đầu trong ${columns} cột; tệp tải về có đủ.`,
  sumOfReported: 'Cộng mọi số được báo cáo, tính toán',
  itself: 'chính nền kinh tế đó',
  mirrored: 'Theo báo cáo của đối tác đầu tư; khi đối tác không báo cáo, UNCTAD có thể dùng số của nền kinh tế tiếp nhận, và bảng không ghi rõ ở đâu. Thống kê song phương của UNCTAD bắt đầu từ năm 2001 và dừng ở năm 2012.',
  mirrorBlanks: 'Bảng không có số 0: ô không có số có thể là không đầu tư hoặc không báo cáo, bảng không phân biệt hai trường hợp này.',
  notSummed: (reason) => `Không có tổng các hàng. ${reason}`,
  notSummedOverTime: (reason) => `Không có tổng các năm. ${reason}`,
  stocksOverTime: 'Đây là số hiện có vào mỗi ngày thống kê nên không cộng theo thời gian.',
  indexAsValue: 'Chỉ số chỉ dùng cho đường: ở đây hiển thị giá trị.',
  keys: 'Các phím mũi tên chuyển giữa các ô, Home và End đi theo hàng, Enter cho biết ai công bố, hoặc sắp xếp.',
  sentences: {
    headline({ measure, mode, directions, fixed, leader, lead, change, lowest }, words) {
      const use = words.periodUse(measure)
      const place = fixed === null ? '' : directions.rows === 'partner' ? between(measure, fixed, null, words) : between(measure, null, fixed, words)
      const start = `${subject(measure, mode, words)}${place}${axes(directions)}: `
      const { pair, point } = leader
      if (directions.columns !== 'time') {
        return `${start}số lớn nhất là ${amount(point, mode)} từ ${words.place(pair.partner)} tại ${words.place(pair.locality)} (${shortDay(point.period, use)})`
      }
      const when = formatPeriodPhrase(point.period, use, 'vi')
      const name = words.place(leader.code)
      const who = { sure: `${name} dẫn đầu với`, printed: `${name} có con số lớn nhất,`, only: `chỉ ${name} có số liệu,` }[lead]
      const leading = `${who} ${amount(point, mode)} ${when}`
      if (mode === 'change') return `${start}${leading}${lowest ? `; thấp nhất là ${words.place(lowest.code)} với ${amount(lowest.point, mode)}` : ''}`
      if (!change) return start + leading
      if (change.code === leader.code) return `${start}${leading}, sau mức ${amount(change.from)} ${formatPeriodPhrase(change.from.period, use, 'vi')}, thay đổi nhiều nhất`
      return `${start}${leading}; ${words.place(change.code)} thay đổi nhiều nhất, từ ${amount(change.from)} ${formatPeriodPhrase(change.from.period, use, 'vi')} đến ${amount(change.to)}`
    },
    caption({ directions, isStock, from, to, columnCount, rowCount, filledCells, cells, counters, compared, agreeing, disagreeing }) {
      const use = isStock ? 'stock' : 'flow'
      if (directions.columns !== 'time') {
        const at = to ? ` Tính đến ${shortDay(to, use)}, không cũ hơn 18 tháng:` : ''
        const single = `${formatWhole(filledCells, 'vi')} trong ${formatWhole(cells, 'vi')} ô có số liệu.`
        const when = to ? formatPeriodPhrase(to, use, 'vi') : ''
        if (counters.length > 0 && to) return `${when.charAt(0).toLocaleUpperCase('vi')}${when.slice(1)}, số liệu của ${listVi(counters.map(counterVi))}. ${single}`
        return counters.length === 0 ? `Không có bảng chính thức nào chia địa phương theo đối tác: đây là các phát biểu trên báo chí, mỗi số có ngày riêng.${at} ${single}` : single
      }
      const range = from && to && from !== to ? `${columnCount} kỳ từ ${shortDay(from, use)} đến ${shortDay(to, use)}` : to ? formatPeriod(to, use, 'vi') : ''
      const by = counters.length > 0 ? `số liệu của ${listVi(counters.map(counterVi))}` : 'phát biểu trên báo chí, không có chuỗi chính thức'
      const sums = compared === 0 ? '' : disagreeing.length === 0 ? ` Các hàng cộng lại bằng tổng công bố ở ${compared === columnCount ? 'mọi kỳ' : `${agreeing} kỳ`}, trong phạm vi làm tròn.` : ` Các hàng cộng lại bằng tổng công bố ở ${agreeing}/${compared} kỳ; khác nhau ở ${listVi(disagreeing.map((period) => shortDay(period, use)))}.`
      return `${rowCount} ${directions.rows === 'partner' ? 'đối tác' : 'địa phương'}, ${range}, ${by}.${sums}`
    },
  },
}
