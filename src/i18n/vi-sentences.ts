import { isMoney } from '../domain/currency.ts'
import { compareQuantities, type FactPoint } from '../domain/facts.ts'
import { formatPeriod, formatPeriodPhrase, type PeriodUse } from '../domain/format/period-text.ts'
import { formatChange, formatCount, formatQuantity, formatRank } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { WORLD } from '../domain/registry.ts'
import type { Mode, Pair } from '../domain/view.ts'
import { changeOf, distinctName, endUse, isLonePoint, leadOf, leadOfFirst, midSentence, sharedPlaces, type Stand } from './sentence-parts.ts'
import { type Sentences, slot, text } from './sentences.ts'
import { counterVi, listVi } from './vi-words.ts'
import type { Words } from './words.ts'

/** The value alone where the subject has named what is counted. */
export function amount({ quantity, unit }: FactPoint, mode: Mode = 'value'): string {
  return mode === 'change' ? formatChange(quantity, unit, 'vi') : formatCount(quantity, unit, 'vi')
}

export function subject(measure: string, mode: Mode, words: Words): string {
  const name = words.measure(measure)
  const inner = midSentence(name, 'vi')
  return { value: name, share: `Tỷ trọng ${inner}`, change: `Thay đổi ${inner}`, index: `Chỉ số ${inner}` }[mode]
}

/** " tại Hải Phòng từ Hàn Quốc"; all partners together go without saying. */
export function between(measure: string, locality: string | null, partner: string | null, words: Words): string {
  const direction = words.direction(measure)
  const near = locality === null ? '' : (direction !== 'inward' ? ' của ' : locality === WORLD ? ' trên ' : ' tại ') + words.place(locality)
  const far = partner === null || partner === WORLD ? '' : { inward: ' từ ', outward: ' sang ', mutual: ' với ' }[direction] + words.place(partner)
  return near + far
}

function bothVi(locality: string, partner: string): string {
  return `${partner} tại ${locality}`
}

function pairName({ locality, partner }: Pair, words: Words): string {
  return partner === WORLD ? words.place(locality) : bothVi(words.place(locality), words.place(partner))
}

function dated(point: FactPoint, measure: string, words: Words): string {
  return shortDay(point.period, words.periodUse(measure))
}

/** Days in figures, as newspapers write them; months and years in words. */
export function shortDay(period: Period, use: PeriodUse): string {
  return formatPeriod(period, use, 'vi', period.kind === 'day' ? 'short' : 'long')
}

const ENDINGS = { up: ', tăng từ', down: ', giảm từ', level: ', không đổi so với', unclear: ', so với' } as const

export const viSentences: Sentences = {
  filter: ({ direction, measure, localities, partners, time, base, mode, boundaries }) => [
    slot('measure', measure),
    text(direction === 'inward' ? ' tại ' : ' của '),
    slot('localities', listVi(localities)),
    text({ inward: ' từ ', outward: ' sang ', mutual: ' với ' }[direction]),
    slot('partners', listVi(partners)),
    text(', '),
    slot('time', time),
    ...(base === null ? [] : [text(', '), slot('base', base)]),
    ...(mode === null ? [] : [text(', '), slot('mode', mode)]),
    ...(boundaries === null ? [] : [text(', địa giới '), slot('boundaries', boundaries)]),
  ],

  figureOf: (measure, { locality, partner }, words) => midSentence(words.measure(measure), 'vi') + between(measure, locality, partner, words),

  trendHeadline({ measure, mode, lines }, words) {
    const [leader, second] = lines
    if (!leader) return 'Không có số liệu cho lựa chọn này'
    const use = words.periodUse(measure)
    if (!second) {
      const { pair, first, last } = leader
      const reached = mode === 'value' && isMoney(last.unit) && last.quantity.value > 0 ? 'đạt' : 'là'
      const start = `${subject(measure, mode, words)}${between(measure, pair.locality, pair.partner, words)} ${reached} ${amount(last, mode)} ${formatPeriodPhrase(last.period, use, 'vi')}`
      if (isLonePoint(leader)) return `${start}, số liệu duy nhất ở đây`
      const change = changeOf(leader, measure, words)
      const before = `${amount(first, mode)} ${formatPeriodPhrase(first.period, use, 'vi')}`
      return change === null ? start : `${start}${mode === 'change' ? ', sau mức' : ENDINGS[change]} ${before}`
    }
    const shared = sharedPlaces(lines.map((line) => line.pair))
    const stands = lines.map((line) => ({ pair: line.pair, point: line.last }))
    const figure = ({ last }: { readonly last: FactPoint }) => `${amount(last, mode)} (${dated(last, measure, words)})`
    const [first, other] = [leader, second].map((line) => distinctName(line.pair, shared, words, bothVi))
    const ending = {
      sure: `${first} dẫn đầu với ${figure(leader)}, trên ${other} với ${figure(second)}`,
      printed: `${first} có con số lớn nhất, ${figure(leader)}, sau đó là ${other} với ${figure(second)}`,
      beside: `${first} ${figure(leader)}, bên cạnh ${other} ${figure(second)}`,
    }[leadOfFirst(stands, measure, words)]
    return `${subject(measure, mode, words)}${between(measure, shared.locality, shared.partner, words)}: ${ending}`
  },

  trendCaption({ counters, otherCounters, officialUntil, isStock, hasStatements, partYears }) {
    const parts: string[] = []
    if (officialUntil) parts.push(`Số chính thức đến ${shortDay(officialUntil, endUse(officialUntil, isStock))}${counters.length > 0 ? `: ${listVi(counters.map(counterVi))}` : ''}.`)
    else if (counters.length > 0) parts.push(`Số liệu của ${listVi(counters.map(counterVi))}, theo báo chí dẫn lại.`)
    if (hasStatements) parts.push(officialUntil ? 'Phát biểu trên báo chí là các điểm rỗng riêng.' : 'Chỉ có phát biểu trên báo chí, không có chuỗi chính thức.')
    if (partYears.length > 0) parts.push(`Chỉ một phần của năm, không phải cả năm: ${listVi(partYears.map((period) => formatPeriod(period, 'flow', 'vi')))}.`)
    if (otherCounters.length > 0) parts.push(`Cũng có thống kê, không gộp vào đây: ${listVi(otherCounters.map(counterVi))}.`)
    return parts.join(' ')
  },

  rankingHeadline({ measure, mode, over, fixed, leaders, selected, at }, words) {
    const [leader, ...rest] = leaders.slice(0, 3)
    if (!leader) return 'Không có số liệu để xếp hạng'
    const place = over === 'locality' ? between(measure, null, fixed, words) : between(measure, fixed, null, words)
    const when = formatPeriodPhrase(at, words.periodUse(measure), 'vi')
    const figure = ({ quantity, unit }: FactPoint) => (mode === 'change' ? formatChange(quantity, unit, 'vi') : formatQuantity(quantity, unit, 'vi'))
    const what = { value: '', share: 'tỷ trọng ', change: 'mức thay đổi so với một năm trước của ' }[mode] + midSentence(words.measure(measure), 'vi')
    const lead = leader.best === leader.worst ? 'dẫn đầu' : `xếp ${formatRank(leader.best, leader.worst, 'vi')}`
    const runners = rest.length === 0 ? '' : `, ${leader.best === leader.worst ? 'trên' : 'cùng với'} ${listVi(rest.map(({ code, point }) => `${words.place(code)} (${figure(point)})`))}`
    const chosen = selected
      ? `; ${words.place(selected.code)} xếp ${formatRank(selected.best, selected.worst, 'vi')} với ${figure(selected.point)}`
      : ''
    return `${words.place(leader.code)} ${lead} về ${what}${place} ${when} với ${figure(leader.point)}${runners}${chosen}`
  },

  rankingCaption({ at, isStock, counter, olderCount, missingCount, topShare }, words) {
    const date = formatPeriodPhrase(at, isStock ? 'stock' : 'flow', 'vi')
    const parts = [`${date.charAt(0).toLocaleUpperCase('vi')}${date.slice(1)}, ${counter === null ? 'phát biểu trên báo chí' : counterVi(counter)}.`]
    if (olderCount > 0) parts.push(`${olderCount} nơi có số liệu vào ngày khác, ghi bên cạnh.`)
    if (missingCount > 0) parts.push(`${missingCount} nơi không có số liệu nên không xếp hạng.`)
    if (topShare) {
      const { code, share, totalPlace, total } = topShare
      parts.push(`${words.place(code)} chiếm ${formatQuantity(share, 'percent', 'vi')} tổng của ${words.place(totalPlace)}, ${formatQuantity(total.quantity, total.unit, 'vi')} (tính toán).`)
    }
    return parts.join(' ')
  },

  compositionHeadline({ measure, whole, code, first, last, isLargest }, words) {
    const use = words.periodUse(measure)
    const what = `${midSentence(words.measure(measure), 'vi')}${between(measure, whole.locality === WORLD ? null : whole.locality, whole.partner, words)}`
    const stated = (point: FactPoint) => `${formatQuantity(point.quantity, point.unit, 'vi')} ${formatPeriodPhrase(point.period, use, 'vi')}`
    const start = isLargest
      ? `${words.place(code)} ${last.unit === 'percent' ? 'chiếm tỷ trọng lớn nhất trong' : 'có phần lớn nhất trong'} ${what}: ${stated(last)}`
      : `Trong ${what}, ${words.place(code)} ${last.unit === 'percent' ? 'chiếm' : 'đạt'} ${stated(last)}`
    return first ? `${start}${ENDINGS[compareQuantities(first.quantity, last.quantity)]} ${stated(first)}` : start
  },

  compositionCaption({ over, isStock, counter, isOfficial, first, last, dateCount, restCount, refusedShares }) {
    const use = isStock ? 'stock' : 'flow'
    const dates = dateCount === 1 ? shortDay(last, use) : `${dateCount} ${isStock ? 'lần thống kê' : 'năm'}, từ ${shortDay(first, use)} đến ${shortDay(last, use)}`
    const parts = [`Số liệu của ${counterVi(counter)}${isOfficial ? '' : ', theo báo chí dẫn lại'}: ${dates}.`]
    if (restCount === null) parts.push('Không phải kỳ nào cũng nêu đủ các phần; phần không nêu nằm trong phần còn lại, là tổng trừ các phần đã nêu.')
    else if (restCount > 0) parts.push(`${restCount} ${over === 'partner' ? 'đối tác' : 'nơi'} khác: tổng trừ các phần đã nêu.`)
    if (refusedShares.length > 0) parts.push(`Không tính tỷ trọng ${listVi(refusedShares.map((period) => shortDay(period, use)))} vì có phần âm.`)
    return parts.join(' ')
  },

  compareHeadline({ measure, rows }, words) {
    const [largest] = rows
    const smallest = rows.at(-1)
    if (!largest || !smallest) return 'Không có gì để so sánh: không dòng nào có số liệu'
    const figure = ({ point }: Stand) => `${amount(point)} (${dated(point, measure, words)})`
    if (rows.length === 1) return `${words.measure(measure)}: chỉ ${pairName(largest.pair, words)} có số liệu, ${figure(largest)}`
    const shared = sharedPlaces(rows.map((row) => row.pair))
    const start = `${words.measure(measure)}${between(measure, shared.locality, shared.partner, words)}: `
    const name = ({ pair }: Stand) => distinctName(pair, shared, words, bothVi)
    const lead = leadOf(largest, smallest, measure, words)
    if (rows.length === 2 && lead === 'sure') return `${start}${name(largest)} cao hơn ${name(smallest)}, ${figure(largest)} so với ${figure(smallest)}`
    if (rows.length === 2 || lead === 'beside') return `${start}${rows.slice(0, 3).map((row) => `${name(row)} ${figure(row)}`).join('; ')}`
    return `${start}trong ${rows.length} số liệu, lớn nhất là ${name(largest)} với ${figure(largest)}, nhỏ nhất là ${name(smallest)} với ${figure(smallest)}`
  },

  shareHeadline({ measure, pair, reported, computed, isDifferent }, words) {
    const parts: string[] = []
    if (reported) parts.push(`${formatQuantity(reported.share, 'percent', 'vi')} theo công bố (${shortDay(reported.period, words.periodUse(measure))})`)
    if (computed) {
      const { share, of, total, counter } = computed
      const whose = { locality: words.place(pair.locality), partner: words.place(pair.partner), nation: 'cả nước' }[of]
      const by = counter === null ? 'được đưa tin' : `của ${counterVi(counter)}`
      parts.push(`${formatQuantity(share, 'percent', 'vi')} tính theo tổng ${by} cho ${whose}, ${formatQuantity(total.quantity, total.unit, 'vi')} (${dated(total, measure, words)})`)
    }
    if (parts.length === 0) return ''
    const start = `Tỷ trọng ${midSentence(words.measure(measure), 'vi')}${between(measure, pair.locality, pair.partner, words)}: ${parts.join('; ')}`
    return isDifferent ? `${start}; hai số không khớp vì mẫu số khác nhau` : start
  },
}
