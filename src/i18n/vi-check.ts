import { formatWhole } from '../domain/format/number.ts'
import type { CheckMessages } from './check-messages.ts'
import { listVi } from './vi-words.ts'

const n = (count: number): string => formatWhole(count, 'vi')

/** "tất cả đều khớp", "1.711 khớp, 4 không khớp". */
function agreement(total: number, differing: number): string {
  if (differing === 0) return total === 1 ? 'khớp nhau' : 'tất cả đều khớp'
  if (differing === total) return total === 1 ? 'không khớp' : 'tất cả đều không khớp'
  return `${n(total - differing)} khớp, ${n(differing)} không khớp`
}

export const viCheck: CheckMessages = {
  title: 'Đối chiếu',
  headline({ groups: { sums, shares, ranks, claims } }) {
    if (sums.total > 0) return `Từ số liệu đang xem có thể cộng được ${n(sums.total)} tổng: ${agreement(sums.total, sums.differing)}`
    const total = shares.total + ranks.total + claims.total
    if (total === 0) return 'Không có số liệu nào đang xem có thể đối chiếu với số khác'
    return `Từ số liệu đang xem có thể so sánh ${n(total)} lần: ${agreement(total, shares.differing + ranks.differing + claims.differing)}`
  },
  caption({ groups: { sums, shares, ranks, claims, restated, falls, jumps }, slips, figureCount }) {
    const parts = [
      slips > 0 ? `Trong ${n(sums.differing)} tổng không khớp, ${n(slips)} tổng chỉ lệch dưới một phần nghìn, là sơ suất của nguồn.` : '',
      shares.total > 0 ? `${n(shares.total)} tỷ trọng công bố có thể tính lại: ${agreement(shares.total, shares.differing)}.` : '',
      ranks.total > 0 ? `${n(ranks.total)} thứ hạng công bố có thể tính lại: ${agreement(ranks.total, ranks.differing)}.` : '',
      claims.total > 0 ? `${n(claims.total)} con số có trong nhiều tài liệu: ${agreement(claims.total, claims.differing)}.` : '',
      restated.total > 0 ? `${n(restated.total)} con số được chính cơ quan thống kê đó điều chỉnh lại.` : '',
      falls.total > 0 ? `${n(falls.total)} số luỹ kế giảm hơn một phần ba.` : '',
      jumps.total > 0 ? `${n(jumps.total)} giá trị thay đổi hơn năm mươi lần.` : '',
    ].filter((part) => part !== '')
    return `Xét trên ${n(figureCount)} số liệu đã công bố của các địa phương, đối tác và năm này, thuộc mọi chỉ tiêu cùng loại. ${parts.join(' ')}`.trim()
  },
  filter: 'Hiển thị',
  filters: { all: 'Tất cả', differing: 'Chỉ những gì không khớp' },
  overview: 'Đối chiếu những gì với nhau',
  groups: {
    sums: 'Các phần so với tổng',
    shares: 'Tỷ trọng công bố so với tính toán',
    ranks: 'Thứ hạng công bố so với tính toán',
    claims: 'Nhiều nguồn về một con số',
    restated: 'Chính cơ quan thống kê điều chỉnh lại',
    falls: 'Số luỹ kế giảm hơn một phần ba',
    jumps: 'Giá trị thay đổi hơn năm mươi lần',
    remarks: 'Nguồn nói gì, và những điều nên biết',
  },
  leads: {
    sums: 'Tổng các phần trừ tổng công bố. Coi là khớp nếu chênh lệch không quá nửa đơn vị của chữ số cuối cho mỗi phần; không số nào bị co giãn.',
    shares: 'Nguồn có thể chia cho một tổng khác với tổng chính thức. Cả hai tổng đều được nêu.',
    ranks: 'Khi không phải nơi nào cũng có số liệu, vẫn có thể có nơi đứng trên.',
    claims: 'Các tài liệu không cùng một cơ quan thống kê, về cùng địa phương, đối tác và thời gian; và số luỹ kế vào nhiều ngày trong một năm.',
    restated: 'Không phải bất đồng: một cơ quan tự điều chỉnh. Cả hai con số đều có trong tài liệu của cơ quan đó.',
    falls: 'Từ lần thống kê này sang lần tiếp theo của cùng một cơ quan. Rút giấy phép gây ra điều đó: số luỹ kế không phải tổng các năm.',
    jumps: 'So với con số liền trước và với mức thường thấy trước đó. Thường là nhầm đơn vị, đôi khi là sự thật.',
    remarks: 'Không phải phép tính: con số chắc chắn đến đâu, nguồn nói thêm gì, địa giới và ngày chốt số liệu đã đổi thế nào.',
  },
  counted(kind, total, differing) {
    switch (kind) {
      case 'sums':
      case 'shares':
      case 'ranks':
      case 'claims':
        return `${n(total)}: ${agreement(total, differing)}`
      default:
        return n(total)
    }
  },
  listed: (shown, total) => `Liệt kê ${n(shown)} trong ${n(total)}, chênh lệch lớn nhất đứng trước. Hãy chọn ít địa phương hoặc năm hơn để xem phần còn lại.`,
  showAll: (count) => `Hiện tất cả ${n(count)}`,
  showFewer: 'Hiện ít hơn',
  nothing: 'Mọi thứ so sánh được đều khớp.',
  columns: {
    what: 'Nội dung',
    when: 'Thời gian',
    sum: 'Tổng các phần',
    total: 'Tổng công bố',
    difference: 'Chênh lệch',
    tolerance: 'Do làm tròn',
    verdict: 'Kết luận',
    reported: 'Công bố',
    computed: 'Tính toán',
    documents: 'Ai nói gì',
    earlier: 'Trước',
    later: 'Sau',
    change: 'Thay đổi',
    about: 'Nội dung ghi chú',
    figures: 'Số liệu',
  },
  verdicts: { agrees: 'khớp', slip: 'lệch do sơ suất', differs: 'không khớp' },
  slip: 'Chưa đến một phần nghìn của tổng: sơ suất của nguồn.',
  sumKinds: { localities: 'các tỉnh và dầu khí = cả nước', partners: 'các đối tác = tất cả đối tác', components: 'cấp mới + điều chỉnh + góp vốn = đăng ký', predecessors: 'các tỉnh cũ = tỉnh sau sáp nhập' },
  parts: (count) => `${n(count)} phần`,
  shareOf: (of, total, date) => `trong tổng chính thức ${of === 'nation' ? 'của cả nước' : 'của địa phương'} ${total} (${date})`,
  implied: (total) => `suy ra tổng ${total}`,
  rankAmong: (ranked, members) => (ranked === members ? `trong ${n(members)}` : `trong ${n(ranked)}/${n(members)} nơi có số liệu`),
  claimKinds: { 'same time': 'cùng thời điểm', 'same year': 'nhiều ngày trong một năm', publishers: 'hai cơ quan công bố' },
  restatedBy: (counter) => `bởi ${counter}`,
  stands: 'đang dùng',
  replaced: 'đã thay',
  times: (factor, isRise) => (isRise ? `gấp ${factor} lần` : `còn 1/${factor}`),
  remarkKinds: {
    unsure: 'Độ tin cậy thấp',
    provisional: 'Số sơ bộ',
    break: 'Điểm đứt gãy',
    'early code': 'Mã hiện nay trước ngày có hiệu lực',
    'reused name': 'Tên dùng lại',
    ended: 'Địa phương cũ',
    'late start': 'Bắt đầu muộn',
    zero: 'Số 0 được in',
    note: 'Ghi chú của số liệu',
  },
  remarks: {
    unsure: () => 'Ngày hoặc con số được suy ra từ văn bản không rõ (trạng thái U).',
    provisional: () => 'Số sơ bộ: cơ quan thống kê còn có thể điều chỉnh (trạng thái P).',
    break: ({ text, counter, from }) => `${from}, ${counter}: ${text}`,
    'early code': ({ places, from, to }) => `Số liệu ${from === to ? from : `từ ${from} đến ${to}`} mang mã ${listVi(places)}, khi mã này chưa có hiệu lực: văn bản nói về địa bàn sau sáp nhập.`,
    'reused name': ({ places: [place = '', ...former], from }) => `Từ ${from}, ${place} gồm ${listVi(former)} trước đây. Tên giữ nguyên, địa giới thì không.`,
    ended: ({ places: [place = '', successor, ...others], from }) => {
      if (successor === undefined) return `${place} tồn tại đến ${from}.`
      if (others.length === 0) return `Mã của ${place} dùng đến ${from}; địa phương tiếp tục với mã mới.`
      return `${place} tồn tại đến ${from}; cùng với ${listVi(others)} hợp thành ${[place, ...others].includes(successor) ? `${successor} mới` : successor}.`
    },
    'late start': ({ places, from, to, counter }) => `Chuỗi số liệu của ${listVi(places)} bắt đầu từ ${to}, các nơi khác theo ${counter} từ ${from}: trước đó không công bố riêng.`,
    zero: ({ places }) => `Số 0 in cho toàn bộ ${listVi(places)} có thể chỉ là nền kinh tế không báo cáo.`,
    note: () => '',
  },
  figureCount: (count) => `${n(count)} số liệu`,
  showTrend: 'Xem xu hướng',
  badge: (count) => `${n(count)} so sánh của các số này không khớp`,
}
