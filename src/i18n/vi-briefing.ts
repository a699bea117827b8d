import type { ChangeFacts, NeighbourFact } from '../domain/briefing-facts.ts'
import type { FigureUnit } from '../domain/figure.ts'
import { formatWhole } from '../domain/format/number.ts'
import type { Period } from '../domain/period.ts'
import { formatChange, formatQuantity, formatRank, formatTableChange } from '../domain/format/quantity-text.ts'
import type { BriefingMessages } from './briefing-messages.ts'
import { distinctName, midSentence, sharedPlaces } from './sentence-parts.ts'
import { between, shortDay } from './vi-sentences.ts'
import { counterVi, listVi } from './vi-words.ts'
import type { Words } from './words.ts'

function nextTo({ code, gap }: NeighbourFact, unit: FigureUnit, side: 'kém' | 'hơn', words: Words): string {
  return gap === null ? `không phân biệt được với ${words.place(code)}` : `${side} ${words.place(code)} ${formatQuantity(gap, unit, 'vi')}`
}

function moved({ growth }: ChangeFacts): string {
  if (growth.value === 0) return 'không thay đổi'
  return `${growth.value > 0 ? 'tăng' : 'giảm'} ${formatQuantity({ ...growth, value: Math.abs(growth.value) }, 'percent', 'vi')}`
}

/** "ngày 20/6/2024", "tháng 4/2025". */
function dated(period: Period): string {
  return `${period.kind === 'day' ? 'ngày ' : ''}${shortDay(period, 'stock')}`
}

export const viBriefing: BriefingMessages = {
  peers: {
    label: 'So sánh với',
    suggested: {
      provinces: 'Gợi ý: giống nhất về vùng, quy mô vốn và dự án bình quân.',
      economies: 'Gợi ý: giống nhất về nhóm kinh tế và quy mô vốn.',
      partners: 'Gợi ý: giống nhất về nhóm kinh tế, quy mô vốn và dự án bình quân.',
    },
    pinned: 'Đã chọn: các dòng của bảng so sánh.',
    none: 'Không có đối tượng so sánh: không nơi nào khác có chuỗi số liệu này của cùng cơ quan thống kê.',
    elsewhere: (measure) => `Các nền kinh tế khác không có số liệu này; có thể so sánh theo ${midSentence(measure, 'vi')}.`,
    notDrawn: (names) => `Không vẽ vì không có chuỗi của cùng cơ quan thống kê: ${names}.`,
    further: (count) => `Còn ${count} dòng nữa trong bảng so sánh.`,
    change: 'Đổi đối tượng so sánh',
    add: 'Thêm đối tượng so sánh',
    remove: (name) => `Bỏ ${name} khỏi đối tượng so sánh`,
    compare: 'Mở bảng so sánh',
    suggestAgain: 'Dùng lại gợi ý',
    full: (most) => `Vẽ nhiều nhất ${most} đường.`,
  },
  growth({ measure, from, to, lines }, words) {
    const use = words.periodUse(measure)
    const shared = sharedPlaces(lines.map(({ pair }) => pair))
    const names = lines.map(({ pair, percent }) => `${distinctName(pair, shared, words, (locality, partner) => `${partner} tại ${locality}`)} ${formatChange(percent, 'percent', 'vi')}`)
    return `Từ ${shortDay(from, use)} đến ${shortDay(to, use)}: ${listVi(names)}.`
  },
  neighbours({ rank, count, unit, above, below }, words) {
    const sides = [...(above ? [nextTo(above, unit, 'kém', words)] : []), ...(below ? [nextTo(below, unit, 'hơn', words)] : [])]
    const place = formatRank(rank.from, rank.to, 'vi')
    return `${place.charAt(0).toUpperCase()}${place.slice(1)} trong ${formatWhole(count, 'vi')}: ${sides.join(', ')}.`
  },
  concentration({ index, at, before, largest }) {
    const was = before ? `${dated(before.at)} là ${formatQuantity(before.index, 'index', 'vi')}; ` : ''
    const top = largest ? ` ${largest.count} đối tác lớn nhất cộng lại: ${formatQuantity(largest.share, 'percent', 'vi')} tổng số.` : ''
    return `Mức độ tập trung (chỉ số Herfindahl-Hirschman): ${formatQuantity(index, 'index', 'vi')}, ${dated(at)} (${was}10.000 là chỉ có một đối tác).${top}`
  },
  noConcentration: 'Các đối tác lớn nhất theo báo chí, mỗi số có ngày riêng. Không ai liệt kê đủ mọi đối tác nên không xếp hạng và không tính được mức độ tập trung.',
  changes(facts, words) {
    const { measure, whole, counter, parts } = facts
    const start = `${words.measure(measure)}${between(measure, whole.locality, whole.partner, words)} ${moved(facts)}${counter === null ? '' : ` (${counterVi(counter)})`}`
    if (parts.length === 0) return `${start}.`
    return `${start}. Đóng góp nhiều nhất: ${listVi(parts.map(({ code, points }) => `${words.place(code)} ${formatTableChange(points, 'percentage points', 'vi')}`))} điểm phần trăm.`
  },
  ownChange({ own }, words) {
    return own && `Riêng ${words.place(own.code)}: ${formatChange(own.percent, 'percent', 'vi')}, tức ${formatChange(own.points, 'percentage points', 'vi')} trong mức đó.`
  },
  points: (number) => `${number} điểm %`,
  noPartnerChanges: (place) => `Không rõ đối tác nào tạo ra thay đổi tại ${place}: không có danh sách đối tác ở hai thời điểm.`,
  documents: 'Nguồn',
}
