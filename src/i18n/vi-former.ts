import { formatPeriod } from '../domain/format/period-text.ts'
import type { Period } from '../domain/period.ts'
import type { FormerMessages } from './former-messages.ts'
import { listVi } from './vi-words.ts'

const date = (since: Period): string => formatPeriod(since, 'flow', 'vi', 'short')

export const viFormer: FormerMessages = {
  title: 'Địa phương này nay ra sao',
  merged: (place, successor, since) => `${place} đã sáp nhập vào ${successor} từ ngày ${date(since)}.`,
  enlarged: (place, others, since) => `Từ ngày ${date(since)}, ${place} gồm cả ${listVi(others)}; số liệu theo địa giới cũ dừng ở đó.`,
  renamed: (place, successor, since) => `Từ ngày ${date(since)}, ${place} có tên trong danh mục là ${successor}.`,
  listedAnew: (place, since) => `Từ ngày ${date(since)}, số liệu của ${place} nằm trong danh mục tỉnh, thành hiện nay; không tỉnh nào sáp nhập vào đây.`,
  onward: (successor, since) => `Từ ngày ${date(since)}, nơi đó lại thuộc ${successor}.`,
  notYet: (place, parts, since) => `${place} có địa giới hiện nay từ ngày ${date(since)}. Trước đó ${listVi(parts)} được thống kê riêng, và số liệu chung không thể tách ngược lại cho từng nơi.`,
  notYetListed: (place, since) => `Trước ngày ${date(since)}, số liệu của ${place} nằm trong danh mục tỉnh, thành cũ.`,
  more: (count) => `${count} địa phương khác đã chọn cũng vậy.`,
  show: (successor) => (successor === null ? 'Xem các địa phương hiện nay' : `Xem ${successor} hiện nay`),
  showToday: 'Xem theo tỉnh, thành hiện nay, cộng số liệu trước đây',
}
