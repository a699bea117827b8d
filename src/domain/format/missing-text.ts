import type { MissingFigure, MissingReason, Refusal } from '../figure.ts'
import type { Language, Translated } from '../language.ts'

/** The mark of each reason in a table's cell. None of them is a digit, a sign or blank: zero is written 0. */
const MARKS: Record<MissingReason, string> = {
  'not reported': '…',
  'not applicable': '×',
  'not yet published': '»',
  suppressed: '•',
  'not readable': '?',
  refused: '§',
}

const REASONS: Record<MissingReason, Translated> = {
  'not reported': { en: 'not reported', vi: 'không công bố', ko: '발표 없음' },
  'not applicable': { en: 'not applicable: the place did not exist then', vi: 'không áp dụng: khi đó chưa có hoặc không còn địa phương này', ko: '해당 없음: 그때는 없던 지역' },
  'not yet published': { en: 'not yet published', vi: 'chưa công bố', ko: '아직 발표 전' },
  suppressed: { en: 'withheld by the source', vi: 'nguồn không tiết lộ', ko: '출처가 비공개' },
  'not readable': { en: 'not readable in the source', vi: 'không đọc được trong nguồn', ko: '원문 판독 불가' },
  refused: { en: 'not computed', vi: 'không tính', ko: '계산하지 않음' },
}

const REFUSALS: Record<Refusal, Translated> = {
  'not additive': {
    en: 'Not computed: figures of this measure cannot be added.',
    vi: 'Không tính: không thể cộng các số của chỉ tiêu này.',
    ko: '계산하지 않음: 이 지표의 수치는 더할 수 없습니다.',
  },
  'negative parts': {
    en: 'Not computed: parts below zero have no share of a total.',
    vi: 'Không tính: phần âm không có tỷ trọng trong tổng.',
    ko: '계산하지 않음: 음수인 항목은 합계에서 비중을 따질 수 없습니다.',
  },
  'zero denominator': {
    en: 'Not computed: the total it would be divided by is zero.',
    vi: 'Không tính: tổng dùng làm mẫu số bằng 0.',
    ko: '계산하지 않음: 나눌 합계가 0입니다.',
  },
  'denominator too far': {
    en: 'Not computed: the nearest total is more than 12 months away.',
    vi: 'Không tính: tổng gần nhất cách hơn 12 tháng.',
    ko: '계산하지 않음: 가장 가까운 합계와 시점이 12개월 넘게 떨어져 있습니다.',
  },
  'no denominator': {
    en: 'Not computed: no total to divide by was published.',
    vi: 'Không tính: không có tổng nào được công bố để làm mẫu số.',
    ko: '계산하지 않음: 나눌 합계가 발표되지 않았습니다.',
  },
  'unlike parts': {
    en: 'Not computed: the periods are not the same part of a year.',
    vi: 'Không tính: hai kỳ không phải cùng một phần của năm.',
    ko: '계산하지 않음: 두 기간이 한 해의 같은 기간이 아닙니다.',
  },
  'from zero': {
    en: 'Not computed: there is no percentage change from zero or from below zero.',
    vi: 'Không tính: không có phần trăm thay đổi từ số 0 hoặc số âm.',
    ko: '계산하지 않음: 0이나 음수에서는 증감률을 구할 수 없습니다.',
  },
  'to zero': {
    en: 'Not computed: there is no yearly rate of growth to zero or below zero.',
    vi: 'Không tính: không có tốc độ tăng hằng năm khi số cuối bằng 0 hoặc âm.',
    ko: '계산하지 않음: 0이나 음수로 끝나면 연평균 증가율을 구할 수 없습니다.',
  },
  'under a year': {
    en: 'Not computed: the two figures are less than a year apart.',
    vi: 'Không tính: hai số cách nhau chưa đến một năm.',
    ko: '계산하지 않음: 두 수치의 간격이 1년이 되지 않습니다.',
  },
  'incomplete list': {
    en: 'Not computed: no source names the parts of at least 90% of the total.',
    vi: 'Không tính: không nguồn nào nêu các phần chiếm ít nhất 90% tổng.',
    ko: '계산하지 않음: 합계의 90% 이상을 항목별로 밝힌 출처가 없습니다.',
  },
  'across sources': {
    en: 'Not computed: the two figures were counted by different sources.',
    vi: 'Không tính: hai số do các nguồn khác nhau thống kê.',
    ko: '계산하지 않음: 두 수치를 집계한 출처가 다릅니다.',
  },
  'log of zero or less': {
    en: 'Not drawn: a logarithmic scale has no place for zero or less.',
    vi: 'Không vẽ: thang log không có chỗ cho số 0 và số âm.',
    ko: '그리지 않음: 로그 눈금에는 0 이하의 값을 놓을 수 없습니다.',
  },
  'overlapping levels': {
    en: 'Not computed: a total and its own parts cannot be added or ranked together.',
    vi: 'Không tính: không thể cộng hay xếp hạng một tổng cùng với các phần của chính nó.',
    ko: '계산하지 않음: 합계와 그 구성 항목은 함께 더하거나 순위를 매길 수 없습니다.',
  },
}

/** The mark that stands in a cell for a number that is not there: "…", "×", "»", "•", "?" or "§". */
export function missingMark(reason: MissingReason): string {
  return MARKS[reason]
}

/** Why there is no number, in a few words for a legend or a cell: "not reported", "chưa công bố", "해당 없음". */
export function formatReason(reason: MissingReason, language: Language): string {
  return REASONS[reason][language]
}

/** Why there is no number: the sentence of the rule that refused it, or the words of the reason. */
export function formatMissing(figure: MissingFigure, language: Language): string {
  return figure.refusal === undefined ? formatReason(figure.reason, language) : formatRefusal(figure.refusal, language)
}

/** What was refused and why, as one sentence. */
export function formatRefusal(refusal: Refusal, language: Language): string {
  return REFUSALS[refusal][language]
}
