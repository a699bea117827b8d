import { formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatQuantity, formatRank } from '../domain/format/quantity-text.ts'
import type { MapMessages } from './map-messages.ts'
import { midSentence } from './sentence-parts.ts'
import { amount, between } from './vi-sentences.ts'
import { listVi } from './vi-words.ts'

export const viMap: MapMessages = {
  show: 'Hiển thị',
  oneDate: 'Một thời điểm',
  byYear: 'Theo năm',
  size: 'Cỡ ô',
  sizeEqual: 'Bằng nhau',
  sizeBy: (measure) => `Theo ${midSentence(measure, 'vi')}`,
  sizeLegend: (measure) => `Diện tích tô màu trong ô: ${midSentence(measure, 'vi')}, cùng một thang cho mọi thời điểm`,
  date: 'Thời điểm',
  play: 'Chạy',
  pause: 'Tạm dừng',
  keys: 'Các phím mũi tên chuyển đến địa phương gần nhất theo hướng đó, Home và End đến địa phương đầu và cuối, Enter hoặc phím cách để chọn hoặc bỏ chọn.',
  readKeys: 'Các phím mũi tên chuyển đến địa phương gần nhất theo hướng đó, Home và End đến địa phương đầu và cuối.',
  gridName: (title) => `Bản đồ các địa phương: ${title}`,
  tile: (name, value, details) => `${name}: ${[value, ...details].join(', ')}`,
  rankOf: (rank, count) => `${rank} trong ${count}`,
  statement: 'phát biểu trên báo chí',
  counted: (date) => `thống kê ${date}`,
  colours: { equal: 'Các bậc màu có số lượng gần bằng nhau', halving: 'Mỗi bậc màu có một nửa số lượng của bậc dưới', change: 'Các bậc màu từ giảm đến tăng' },
  fixedScale: (count, first, last) => `Một thang chung cho ${count} thời điểm, từ ${first} đến ${last}`,
  hollow: 'Số khoảng chừng, số dưới mức, độ tin cậy thấp, phát biểu giữa các số thống kê, hoặc tổng chưa đủ',
  noFigure: (reason, count) => `${reason} (${count})`,
  top: (count) => `${count} nơi đứng đầu`,
  shareOf: (share, total) => `${share} tổng của ${total}`,
  chosen: 'Đang chọn',
  chooseHint: 'Chọn địa phương trên bản đồ để theo dõi ở mọi cách xem.',
  showTrend: 'Xem xu hướng',
  showOverview: 'Xem tổng quan',
  clear: (name) => `Bỏ chọn ${name}`,
  moreChosen: (count) => `và ${count} nơi khác, có viền trên bản đồ`,
  region: 'Vùng',
  regions: {
    'Red River Delta': 'Đồng bằng sông Hồng',
    'Northern Midlands and Mountains': 'Trung du và miền núi phía Bắc',
    'North Central and Central Coast': 'Bắc Trung Bộ và Duyên hải miền Trung',
    'North Central': 'Bắc Trung Bộ',
    'South Central Coast and Central Highlands': 'Duyên hải Nam Trung Bộ và Tây Nguyên',
    'Central Highlands': 'Tây Nguyên',
    Southeast: 'Đông Nam Bộ',
    'Mekong River Delta': 'Đồng bằng sông Cửu Long',
  },
  openYear: (date) => `Xem bản đồ ${date}`,
  noGrid: 'Bản đồ có một ô cho mỗi tỉnh, thành phố của Việt Nam, còn đây không phải số liệu theo địa phương.',
  toRanking: 'Xem dưới dạng xếp hạng',
  years: (count, first, last) => `Bản đồ của ${count} năm, từ ${first} đến ${last}, cùng các bậc màu.`,
  sentences: {
    headline({ measure, partner, at, codes, placeCount, share, totalPlace, selected }, words) {
      const [first = ''] = codes
      const names = listVi(codes.map(words.place))
      const when = formatPeriodPhrase(at, words.periodUse(measure), 'vi')
      const part = `${formatQuantity(share, 'percent', 'vi')} ${midSentence(words.measure(measure), 'vi')}${between(measure, totalPlace, partner, words)} ${when}`
      const start = codes.length === 1 ? `Riêng ${words.place(first)} chiếm ${part}` : `${codes.length} trong ${placeCount} tỉnh, thành phố chiếm ${part}: ${names}`
      return selected ? `${start}; ${words.place(selected.code)} xếp ${formatRank(selected.best, selected.worst, 'vi')} với ${amount(selected.point)}` : start
    },
  },
}
