import type { Language } from '../domain/language.ts'

/** What a change report says beside figures and the words of reading; counts come written. */
export interface ChangeReportWords {
  readonly title: (name: string) => string
  readonly use: (observations: string) => string
  /** The register `path` is whole and takes the place of the one in the folder. */
  readonly useRegister: (path: string) => string
  readonly useDescriptor: string
  /** Figures changed or removed must be taken out of the files that have them now. */
  readonly useChanges: string
  readonly counts: string
  readonly added: string
  readonly changed: string
  readonly removed: string
  readonly unchanged: string
  readonly totals: string
  readonly movers: string
  readonly measure: string
  readonly unit: string
  readonly before: string
  readonly after: string
  readonly figures: string
  readonly locality: string
  readonly partner: string
  readonly period: string
  readonly source: string
  readonly newSources: string
  readonly newMeasures: string
  readonly problems: string
  readonly noProblems: string
  readonly setAside: string
  readonly more: (count: string) => string
}

/** The words of change reports, by language. */
export const CHANGE_REPORT_WORDS: Readonly<Record<Language, ChangeReportWords>> = {
  en: {
    title: (name) => `What ${name} changes`,
    use: (observations) => `Put \`${observations}\` into the data folder; it takes the place of a file of that name.`,
    useRegister: (path) => `\`${path}\` is the whole register with the new rows in it: complete these and put it in the place of the old one.`,
    useDescriptor: 'Add the new resources of `datapackage.json` to the descriptor of the data folder.',
    useChanges: 'Figures listed as changed or removed in `change-report.csv` must go from the other observation files that have them.',
    counts: 'Figures',
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    unchanged: 'unchanged',
    totals: 'Totals',
    movers: 'Largest changes',
    measure: 'Measure',
    unit: 'Unit',
    before: 'Before',
    after: 'After',
    figures: 'Figures',
    locality: 'Locality',
    partner: 'Partner',
    period: 'Period',
    source: 'Source',
    newSources: 'New sources',
    newMeasures: 'New measures',
    problems: 'Problems',
    noProblems: 'None.',
    setAside: 'Set aside',
    more: (count) => `and ${count} more`,
  },
  vi: {
    title: (name) => `${name} làm thay đổi những gì`,
    use: (observations) => `Đặt \`${observations}\` vào thư mục dữ liệu; tệp này thay cho tệp cùng tên.`,
    useRegister: (path) => `\`${path}\` là toàn bộ danh mục, đã có các dòng mới: hãy bổ sung các dòng đó rồi thay cho danh mục cũ.`,
    useDescriptor: 'Thêm các tài nguyên mới trong `datapackage.json` vào tệp mô tả của thư mục dữ liệu.',
    useChanges: 'Số liệu ghi là changed hoặc removed trong `change-report.csv` phải được bỏ khỏi các tệp số liệu khác đang chứa chúng.',
    counts: 'Số liệu',
    added: 'thêm mới',
    changed: 'thay đổi',
    removed: 'bị bỏ',
    unchanged: 'giữ nguyên',
    totals: 'Tổng',
    movers: 'Thay đổi lớn nhất',
    measure: 'Chỉ tiêu',
    unit: 'Đơn vị',
    before: 'Trước',
    after: 'Sau',
    figures: 'Số liệu',
    locality: 'Địa phương',
    partner: 'Đối tác',
    period: 'Kỳ',
    source: 'Nguồn',
    newSources: 'Nguồn mới',
    newMeasures: 'Chỉ tiêu mới',
    problems: 'Vấn đề',
    noProblems: 'Không có.',
    setAside: 'Để riêng',
    more: (count) => `và ${count} mục nữa`,
  },
  ko: {
    title: (name) => `${name} 파일로 달라지는 내용`,
    use: (observations) => `\`${observations}\` 파일을 데이터 폴더에 넣으십시오. 같은 이름의 파일이 있으면 대신합니다.`,
    useRegister: (path) => `\`${path}\` 파일은 새 행을 포함한 전체 목록입니다. 새 행을 보완한 뒤 기존 목록과 바꾸십시오.`,
    useDescriptor: '`datapackage.json`의 새 리소스를 데이터 폴더의 기술 파일에 추가하십시오.',
    useChanges: '`change-report.csv`에 changed 또는 removed로 적힌 수치는 현재 들어 있는 다른 관측 파일에서 빼야 합니다.',
    counts: '수치',
    added: '추가',
    changed: '변경',
    removed: '삭제',
    unchanged: '그대로',
    totals: '합계',
    movers: '가장 큰 변화',
    measure: '지표',
    unit: '단위',
    before: '이전',
    after: '이후',
    figures: '수치 개수',
    locality: '지역',
    partner: '투자국',
    period: '기간',
    source: '출처',
    newSources: '새 출처',
    newMeasures: '새 지표',
    problems: '문제',
    noProblems: '없습니다.',
    setAside: '제외한 행과 셀',
    more: (count) => `외 ${count}건`,
  },
}
