import { formatReason } from '../domain/format/missing-text.ts'
import { formatWhole } from '../domain/format/number.ts'
import { formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import { WORLD } from '../domain/registry.ts'
import type { DotFact } from '../domain/scatter-facts.ts'
import type { LeftReason } from '../domain/scatter.ts'
import type { ScatterMessages } from './scatter-messages.ts'
import { startSentence } from './sentence-parts.ts'
import { between } from './vi-sentences.ts'
import { counterVi, listVi } from './vi-words.ts'

/** "17 dự án, bình quân 276,3 triệu USD". */
function stand({ projects, size }: DotFact): string {
  return `${formatQuantity(projects.quantity, projects.unit, 'vi')}, bình quân ${formatQuantity(size.quantity, 'USD million', 'vi')}`
}

function reason(why: LeftReason): string {
  switch (why) {
    case 'zero':
      return 'không có dự án hoặc không có vốn'
    case 'negative':
      return 'vốn âm'
    case 'unpaired':
      return 'số dự án và vốn không cùng nguồn, cùng thời điểm'
    default:
      return formatReason(why, 'vi')
  }
}

function leftCount(count: number): string {
  return `${formatWhole(count, 'vi')} nơi không được vẽ`
}

export const viScatter: ScatterMessages = {
  sentences: {
    headline({ projects, over, fixed, at, count, largest, most, first }, words) {
      const what = words.measure(projects) + (over === 'locality' ? between(projects, null, fixed, words) : between(projects, fixed, null, words))
      const start = `${what} ${formatPeriodPhrase(at, words.periodUse(projects), 'vi')}: `
      const where = over === 'locality' ? 'ở' : 'là của'
      const dot = (fact: DotFact) => `${words.place(fact.code)} (${stand(fact)})`
      const [lone] = first
      if (count === 1 && lone) return `${start}chỉ ${words.place(lone.code)} có đủ hai số liệu từ cùng một nguồn, ${stand(lone)}`
      if (largest && most && largest.code === most.code) return `${start}quy mô bình quân lớn nhất và số dự án nhiều nhất đều ${where} ${dot(most)}`
      const leads = [...(largest ? [`quy mô bình quân lớn nhất ${where} ${dot(largest)}`] : []), ...(most ? [`số dự án nhiều nhất ${where} ${dot(most)}`] : [])]
      return start + (leads.length > 0 ? leads.join(', ') : listVi(first.map(dot)))
    },
    caption({ at, isStock, counter, whole, olderCount, left }, words) {
      const date = startSentence(formatPeriodPhrase(at, isStock ? 'stock' : 'flow', 'vi'))
      const parts = [`${date}, ${counter === null ? 'phát biểu trên báo chí' : counterVi(counter)}.`]
      if (whole) parts.push(`${whole.code === WORLD ? 'Tất cả đối tác' : `Cả ${words.place(whole.code)}`}: bình quân ${formatQuantity(whole.size.quantity, whole.size.unit, 'vi')} (tính toán).`)
      if (olderCount > 0) parts.push(`${olderCount} nơi có số liệu vào ngày khác.`)
      const missing = left.reduce((sum, { count }) => sum + count, 0)
      if (missing > 0) parts.push(`${leftCount(missing)}: ${left.length === 1 ? reason(left[0]?.reason ?? 'zero') : listVi(left.map((group) => `${reason(group.reason)} (${group.count})`))}.`)
      return parts.join(' ')
    },
  },
  reason,
  leftCount,
  axes: 'Cả hai trục theo thang log: mỗi vạch là một bội số của vạch trước, số 0 không có chỗ trên trục. Dọc theo đường chấm, dự án có cùng quy mô bình quân.',
  arrow: 'Mũi tên: chỉ biết giới hạn; giá trị thật nằm về phía để ngỏ.',
  hollow: 'Rỗng: khoảng, độ tin cậy thấp hoặc tổng chưa đủ.',
  direction: 'Mỗi điểm',
  average: 'Quy mô bình quân',
  keyboardHelp: 'Phím mũi tên đến điểm gần nhất theo hướng đó, Home và End đến nơi có vốn lớn nhất và nhỏ nhất, Enter ghim điểm để so sánh.',
  keyboardHelpPlain: 'Phím mũi tên đến điểm gần nhất theo hướng đó, Home và End đến nơi có vốn lớn nhất và nhỏ nhất.',
  pinHint: 'Bấm vào một điểm để ghim và so sánh.',
  pinned: (count) => `Đã ghim ${formatWhole(count, 'vi')}`,
  pinColumn: 'So sánh',
  showInCompare: 'Xem trong phần So sánh',
  uncountedTitle: 'Ở đây không có số dự án để đối chiếu với vốn',
  uncounted: 'Số dự án chỉ được thống kê cho đầu tư vào Việt Nam; với các nền kinh tế khác chỉ có số vốn, có thể xếp hạng.',
  seeRanking: 'Xếp hạng những số đã công bố',
}
