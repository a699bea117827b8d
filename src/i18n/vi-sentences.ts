import { compareQuantities, type FactPoint, type RankedFact } from '../domain/facts.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatChange, formatCount, formatQuantity, formatRank, isCountUnit } from '../domain/format/quantity-text.ts'
import { WORLD } from '../domain/registry.ts'
import type { Mode, Pair } from '../domain/view.ts'
import { distinctName, isLonePoint, midSentence, sharedPlaces } from './sentence-parts.ts'
import { type Sentences, slot, text } from './sentences.ts'
import { counterVi, listVi } from './vi-words.ts'
import type { Words } from './words.ts'

/** The value alone where the subject has named what is counted. */
function amount({ quantity, unit }: FactPoint, mode: Mode = 'value'): string {
  if (isCountUnit(unit) && unit !== 'rank') return formatCount(quantity, 'vi')
  return mode === 'change' ? formatChange(quantity, unit, 'vi') : formatQuantity(quantity, unit, 'vi')
}

function subject(measure: string, mode: Mode, words: Words): string {
  const name = words.measure(measure)
  const inner = midSentence(name, 'vi')
  return { value: name, share: `Tỷ trọng ${inner}`, change: `Thay đổi ${inner}`, index: `Chỉ số ${inner}` }[mode]
}

/** " tại Hải Phòng từ Hàn Quốc"; all partners together go without saying. */
function between(measure: string, locality: string | null, partner: string | null, words: Words): string {
  const direction = words.direction(measure)
  const near = locality === null ? '' : (direction === 'inward' ? ' tại ' : ' của ') + words.place(locality)
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
  return formatPeriod(point.period, words.periodUse(measure), 'vi')
}

function ranked({ code, point }: RankedFact, words: Words): string {
  return `${words.place(code)} (${formatQuantity(point.quantity, point.unit, 'vi')})`
}

const ENDINGS = { up: ', tăng từ', down: ', giảm từ', level: ', không đổi so với', unclear: ', so với' } as const

export const viSentences: Sentences = {
  filter: ({ direction, measure, localities, partners, time, mode, boundaries }) => [
    slot('measure', measure),
    text(direction === 'inward' ? ' tại ' : ' của '),
    slot('localities', listVi(localities)),
    text({ inward: ' từ ', outward: ' sang ', mutual: ' với ' }[direction]),
    slot('partners', listVi(partners)),
    text(', '),
    slot('time', time),
    ...(mode === null ? [] : [text(', '), slot('mode', mode)]),
    ...(boundaries === null ? [] : [text(', địa giới '), slot('boundaries', boundaries)]),
  ],

  trendHeadline({ measure, mode, lines }, words) {
    const [leader, second] = lines
    if (!leader) return 'Không có số liệu cho lựa chọn này'
    const use = words.periodUse(measure)
    if (!second) {
      const { pair, first, last } = leader
      const reached = mode === 'value' && last.unit !== 'rank' ? 'đạt' : 'là'
      const start = `${subject(measure, mode, words)}${between(measure, pair.locality, pair.partner, words)} ${reached} ${amount(last, mode)} ${formatPeriodPhrase(last.period, use, 'vi')}`
      if (isLonePoint(leader)) return `${start}, số liệu duy nhất ở đây`
      return `${start}${ENDINGS[compareQuantities(first.quantity, last.quantity)]} ${amount(first, mode)} ${formatPeriodPhrase(first.period, use, 'vi')}`
    }
    const shared = sharedPlaces(lines.map((line) => line.pair))
    const name = (pair: Pair) => distinctName(pair, shared, words, bothVi)
    const isSure = compareQuantities(second.last.quantity, leader.last.quantity) === 'up'
    const [verb, joint] = isSure ? ['dẫn đầu với', 'trên'] : ['có', 'bên cạnh']
    return `${subject(measure, mode, words)}${between(measure, shared.locality, shared.partner, words)}: ${name(leader.pair)} ${verb} ${amount(leader.last, mode)} (${dated(leader.last, measure, words)}), ${joint} ${name(second.pair)} với ${amount(second.last, mode)} (${dated(second.last, measure, words)})`
  },

  trendCaption({ counters, otherCounters, officialUntil, isStock, hasStatements, partYears }) {
    const parts: string[] = []
    if (officialUntil) parts.push(`Số chính thức đến ${formatPeriod(officialUntil, isStock ? 'stock' : 'flow', 'vi')}${counters.length > 0 ? `: ${listVi(counters.map(counterVi))}` : ''}.`)
    if (hasStatements) parts.push(officialUntil ? 'Phát biểu trên báo chí là các điểm rỗng riêng.' : 'Chỉ có phát biểu trên báo chí, không có chuỗi chính thức.')
    if (partYears.length > 0) parts.push(`Chỉ một phần của năm, không phải cả năm: ${listVi(partYears.map((period) => formatPeriod(period, 'flow', 'vi')))}.`)
    if (otherCounters.length > 0) parts.push(`Cũng có thống kê, không gộp vào đây: ${listVi(otherCounters.map(counterVi))}.`)
    return parts.join(' ')
  },

  rankingHeadline({ measure, over, fixed, leaders, selected, at }, words) {
    const [leader, ...rest] = leaders.slice(0, 3)
    if (!leader) return 'Không có số liệu để xếp hạng'
    const place = over === 'locality' ? between(measure, null, fixed, words) : between(measure, fixed, null, words)
    const when = formatPeriodPhrase(at, words.periodUse(measure), 'vi')
    const lead = leader.best === leader.worst ? 'dẫn đầu' : `xếp ${formatRank(leader.best, leader.worst, 'vi')}`
    const runners = rest.length === 0 ? '' : `, trên ${listVi(rest.map((entry) => ranked(entry, words)))}`
    const chosen = selected
      ? `. ${words.place(selected.code)} xếp ${formatRank(selected.best, selected.worst, 'vi')} với ${formatQuantity(selected.point.quantity, selected.point.unit, 'vi')}`
      : ''
    return `${words.place(leader.code)} ${lead} về ${midSentence(words.measure(measure), 'vi')}${place} ${when} với ${formatQuantity(leader.point.quantity, leader.point.unit, 'vi')}${runners}${chosen}`
  },

  rankingCaption({ at, isStock, counter, olderCount, missingCount, topShare }, words) {
    const date = formatPeriod(at, isStock ? 'stock' : 'flow', 'vi')
    const parts = [`${date.charAt(0).toLocaleUpperCase('vi')}${date.slice(1)}, ${counter === null ? 'phát biểu trên báo chí' : counterVi(counter)}.`]
    if (olderCount > 0) parts.push(`${olderCount} nơi có số liệu vào ngày khác, ghi bên cạnh.`)
    if (missingCount > 0) parts.push(`${missingCount} nơi không có số liệu nên không xếp hạng.`)
    if (topShare) {
      const { code, share, totalPlace, total } = topShare
      parts.push(`${words.place(code)} chiếm ${formatQuantity(share, 'percent', 'vi')} tổng của ${words.place(totalPlace)}, ${formatQuantity(total.quantity, total.unit, 'vi')} (tính toán).`)
    }
    return parts.join(' ')
  },

  compareHeadline({ measure, rows }, words) {
    const [largest] = rows
    const smallest = rows.at(-1)
    if (!largest || !smallest) return 'Không có gì để so sánh: không dòng nào có số liệu'
    const shared = sharedPlaces(rows.map((row) => row.pair))
    const start = `${words.measure(measure)}${between(measure, rows.length > 1 ? shared.locality : null, rows.length > 1 ? shared.partner : null, words)}: `
    const name = (pair: Pair) => (rows.length > 1 ? distinctName(pair, shared, words, bothVi) : pairName(pair, words))
    const figure = (point: FactPoint) => `${amount(point)} (${dated(point, measure, words)})`
    if (rows.length === 1) return `${start}chỉ ${name(largest.pair)} có số liệu, ${figure(largest.point)}`
    const isSure = largest.point.unit !== 'rank' && compareQuantities(smallest.point.quantity, largest.point.quantity) === 'up'
    if (!isSure) return `${start}${name(largest.pair)}, ${figure(largest.point)}; ${name(smallest.pair)}, ${figure(smallest.point)}`
    if (rows.length === 2) return `${start}${name(largest.pair)} cao hơn ${name(smallest.pair)}, ${figure(largest.point)} so với ${figure(smallest.point)}`
    return `${start}trong ${rows.length} dòng, ${name(largest.pair)} lớn nhất với ${figure(largest.point)}, ${name(smallest.pair)} nhỏ nhất với ${figure(smallest.point)}`
  },

  shareHeadline({ measure, pair, reported, computed, isDifferent }, words) {
    const parts: string[] = []
    if (reported) parts.push(`${formatQuantity(reported.share, 'percent', 'vi')} theo công bố (${formatPeriod(reported.period, words.periodUse(measure), 'vi')})`)
    if (computed) {
      const { share, of, total, counter } = computed
      const whose = { locality: words.place(pair.locality), partner: words.place(pair.partner), nation: 'cả nước' }[of]
      const by = counter === null ? 'được đưa tin' : `của ${counterVi(counter)}`
      parts.push(`${formatQuantity(share, 'percent', 'vi')} tính theo tổng ${by} cho ${whose}, ${formatQuantity(total.quantity, total.unit, 'vi')} (${dated(total, measure, words)})`)
    }
    if (parts.length === 0) return ''
    const start = `Tỷ trọng ${midSentence(words.measure(measure), 'vi')}${between(measure, pair.locality, pair.partner, words)}: ${parts.join('; ')}`
    return isDifferent ? `${start}. Hai số không khớp vì mẫu số khác nhau` : start
  },
}
