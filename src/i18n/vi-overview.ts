import { isMoney } from '../domain/currency.ts'
import { formatWhole } from '../domain/format/number.ts'
import { compareQuantities, type OverviewFacts } from '../domain/facts.ts'
import { type PeriodUse, formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatRank } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { WORLD } from '../domain/registry.ts'
import type { OverviewMessages } from './overview-messages.ts'
import { midSentence, startSentence } from './sentence-parts.ts'
import { amount, between, subject } from './vi-sentences.ts'
import { counterVi, listVi } from './vi-words.ts'
import type { Words } from './words.ts'

const LEVELS = { partners: 'đối tác', provinces: 'tỉnh, thành phố', economies: 'nền kinh tế' } as const

/** Days in figures, as newspapers write them; months and years in words. */
const date = (period: Period, use: PeriodUse) => formatPeriod(period, use, 'vi', period.kind === 'day' ? 'short' : 'long')

/** ", gấp khoảng 2 lần so với tháng 11/2020", ", giảm từ 6,12 tỷ USD trong năm 2024". */
function ending({ measure, last, earlier, times }: OverviewFacts, words: Words): string {
  if (!earlier) return ''
  const use = words.periodUse(measure)
  if (times !== null) return `, gấp khoảng ${times} lần so với ${earlier.period.kind === 'day' ? 'ngày ' : ''}${date(earlier.period, use)}`
  const start = { up: ', tăng từ', down: ', giảm từ', level: ', không đổi so với', unclear: ', so với' }[compareQuantities(earlier.quantity, last.quantity)]
  return `${start} ${amount(earlier)} ${formatPeriodPhrase(earlier.period, use, 'vi')}`
}

function headline(facts: OverviewFacts, words: Words): string {
  const { measure, pair, last, rank } = facts
  const [locality, partner] = [words.place(pair.locality), words.place(pair.partner)]
  const value = amount(last)
  const when = formatPeriodPhrase(last.period, words.periodUse(measure), 'vi')
  const end = ending(facts, words)
  if (rank && measure === 'capital' && rank.level === 'partners') {
    const place =
      rank.best !== rank.worst ? `xếp ${formatRank(rank.best, rank.worst, 'vi')} trong các nhà đầu tư` : `là nhà đầu tư lớn ${rank.best === 1 ? 'nhất' : `thứ ${rank.best}`}`
    return `${partner} ${place} tại ${locality}, với ${value} vốn đăng ký ${when}${end}`
  }
  if (rank && rank.level !== 'partners') {
    const among = `trong ${rank.count === null ? 'các' : rank.count} ${LEVELS[rank.level]}`
    return `${locality} xếp ${formatRank(rank.best, rank.worst, 'vi')} ${among} về ${midSentence(words.measure(measure), 'vi')}, với ${value} ${when}${end}`
  }
  if (pair.partner !== WORLD && measure === 'notified') return `${partner} đăng ký đầu tư ${value} vào ${locality} ${when}${end}`
  const reached = isMoney(last.unit) && last.quantity.value > 0 ? 'đạt' : 'là'
  return `${subject(measure, 'value', words)}${between(measure, pair.locality, pair.partner, words)} ${reached} ${value} ${when}${end}`
}

export const viOverview: OverviewMessages = {
  sentences: { headline },
  insteadOf: (asked, shown) => `${asked} không được công bố cho lựa chọn này; đang hiển thị ${midSentence(shown, 'vi')}.`,
  keyFigures: 'Số liệu chính',
  date,
  shareOf: { locality: (place) => `Tỷ trọng trong tổng của ${place}`, partner: (place) => `Tỷ trọng trong tổng từ ${place}`, nation: (place) => `Tỷ trọng trong tổng của ${place}` },
  rankAmong: { partners: 'Thứ hạng trong các đối tác', provinces: 'Thứ hạng trong các tỉnh, thành phố', economies: 'Thứ hạng trong các nền kinh tế' },
  averageSize: 'Quy mô bình quân một dự án',
  widerSize: (value, economy, partner) => {
    const where = `${partner === null ? '' : `từ ${partner} `}trên cả ${economy}`
    return value === null ? `${where}: nguồn này không có` : `${value} ${where}`
  },
  ofTotal: (total, counter, period, use) => `trên tổng ${total}${counter === null ? '' : `, ${counterVi(counter)}`}, ${date(period, use)}`,
  ofCount: (count) => `trong ${formatWhole(count, 'vi')}`,
  rankedBy: (measures) => measures.map((name) => `theo ${midSentence(name, 'vi')}`).join(' / '),
  since: (period, use) => `so với ${period.kind === 'day' ? 'ngày ' : ''}${date(period, use)}`,
  beside: (value, when) => `${value}, ${when}`,
  trendTitle: (locality, partner, beside) =>
    partner === null
      ? `${startSentence(locality)} ${beside === 'peers' ? 'bên cạnh các nơi tương tự' : 'qua các năm'}`
      : `${partner} tại ${locality}${beside === 'peers' ? ', bên cạnh các trường hợp tương tự' : beside === 'all' ? ', bên cạnh tất cả đối tác' : ''}`,
  trendLink: 'Xem toàn bộ diễn biến',
  standTitle: (over, fixed, chosen, isOfEconomies) =>
    over === 'partner' ? `Ai đầu tư vào ${fixed ?? ''}` : fixed !== null ? `${fixed} đầu tư vào đâu` : chosen !== null ? `Vị trí của ${chosen}` : isOfEconomies ? 'Vốn đến những nền kinh tế nào' : 'Vốn đến những tỉnh, thành phố nào',
  standLead: (measure, unit, period, use) => `${measure}, ${unit}, ${date(period, use)}`,
  standStatements: 'Theo báo chí; danh sách không đầy đủ nên không xếp hạng.',
  standLink: (count) => (count === null ? 'Mở dạng xếp hạng' : `Xếp hạng cả ${formatWhole(count, 'vi')}`),
  changesHeading: 'Thay đổi nhiều nhất',
  changesTitle: (over, fixed) => `Thay đổi nhiều nhất: ${over === 'partner' ? `các đối tác tại ${fixed ?? ''}` : fixed === null ? 'các nơi' : `các nơi có vốn từ ${fixed}`}`,
  changesLead: (measure, unit, earlier, later, use) => `${measure}, ${unit}, từ ${date(earlier, use)} đến ${date(later, use)}`,
  changesRefused: 'Không nguồn chính thức nào thống kê các nơi và đối tác này cùng nhau vào hai thời điểm, nên không so sánh được thay đổi.',
  changesLink: 'Xếp hạng thay đổi so với một năm trước',
  rises: 'Tăng và giảm',
  events: 'Hợp tác',
  eventsLink: 'Thêm về từng sự kiện',
  cautions: 'Những điều cần lưu ý',
  caution: {
    placeEnded: (place, lastDay, successor) => place === successor ? `Đây là số liệu của ${place} theo địa giới đến ngày ${date(lastDay, 'flow')}; nay địa bàn rộng hơn.` : `${place} theo địa giới này tồn tại đến ngày ${date(lastDay, 'flow')}${successor === null ? '.' : `; sau đó thuộc ${successor}.`}`,
    placeIsNew: (place, firstDay) => `${place} có địa giới này từ ngày ${date(firstDay, 'flow')}; số liệu trước đó là của các tỉnh nhỏ hơn, ghi dưới tên riêng.`,
    placeIsSum: (place, firstDay, parts) => `Số liệu của ${place} trước ngày ${date(firstDay, 'flow')} là tổng tính toán của ${listVi(parts)}; số công bố về tỉnh sau sáp nhập đặt bên cạnh, không nối vào.`,
    incomplete: (lacking) => `Một số tổng chưa đủ, thiếu ${listVi(lacking)}; được vẽ rỗng và không xếp hạng.`,
    successor: (place) => `${place} ngày nay`,
    statementsOnly: (count) => (count === 1 ? 'Chỉ có một số liệu, từ báo chí; không có chuỗi chính thức.' : `Chỉ có ${count} phát biểu trên báo chí với cách tính khác nhau; không có chuỗi chính thức.`),
    alsoReported: (value, publisher, period, use) => `Nguồn khác công bố: ${value}, ${date(period, use)} (${publisher}).`,
    sharesDiffer: (reported, computed) => `Tỷ trọng công bố (${reported}) và tỷ trọng tính toán (${computed}) có mẫu số khác nhau.`,
    severalCounters: (drawn, others) => `Hiển thị số của ${counterVi(drawn)}; ${listVi(others.map(counterVi))} thống kê khác, hai bên không bao giờ gộp chung.`,
    showCounters: (others) => `Hiện thêm ${listVi(others.map(counterVi))}`,
    partYears: (periods) => `Chỉ một phần của năm, không phải cả năm: ${listVi(periods.map((period) => date(period, 'flow')))}.`,
    lowReliability: (count) => `${count} số liệu có độ tin cậy thấp: ngày hoặc giá trị phải suy đoán.`,
    breakMark: (day, text) => `Gián đoạn ngày ${date(day, 'flow')}: ${text}`,
    registeredIsNotSpent: 'Vốn đăng ký là số nhà đầu tư cam kết, không phải số đã giải ngân.',
  },
}
