import type { Language } from '../domain/language.ts'
import type { PublishingWarning } from '../domain/publishing-warnings.ts'

/** The texts of taking a chart along: they come with the dialog, not with the page. */
export interface ShareTexts {
  readonly title: string
  readonly form: string
  readonly forms: Readonly<Record<'interactive' | 'picture' | 'table', string>>
  readonly time: string
  readonly times: Readonly<Record<'updating' | 'frozen', string>>
  readonly timesExplained: Readonly<Record<'updating' | 'frozen', string>>
  readonly width: string
  readonly language: string
  readonly theme: string
  readonly controls: string
  readonly helper: string
  readonly preview: string
  readonly previewOf: (widthPx: number) => string
  readonly measuring: string
  readonly warnings: string
  readonly noWarnings: string
  readonly warning: (warning: PublishingWarning) => string
  readonly where: string
  readonly forHtml: string
  readonly forLink: string
  readonly forPrint: string
  readonly copyHtml: string
  readonly copyLink: string
  readonly copyPrint: string
  readonly tooLong: (letters: number, limit: number) => string
  readonly page: string
  readonly take: string
  readonly svg: string
  readonly png: string
  readonly png2: string
  readonly frozenFile: string
  readonly markdown: string
  readonly sentence: string
  readonly citation: string
  readonly bibtex: string
  readonly failed: (reason: string) => string
  readonly saved: (name: string) => string
}

const en: ShareTexts = {
  title: 'Share and embed',
  form: 'What to take',
  forms: { interactive: 'Interactive chart', picture: 'Picture', table: 'Table' },
  time: 'When the data changes',
  times: { updating: 'Updating', frozen: 'Frozen' },
  timesExplained: {
    updating: 'The chart follows the data: corrections and new figures appear by themselves, and its sentence may change.',
    frozen: 'The chart keeps today’s figures for good and says so, whatever becomes of the data. When newer figures exist, a note in the embed says that too; a page saved as a file cannot know.',
  },
  width: 'Width',
  language: 'Language',
  theme: 'Theme',
  controls: 'Let readers switch between chart and table',
  helper: 'The page may run our helper script, which fits the height and follows its theme',
  preview: 'Preview',
  previewOf: (width) => `As it looks ${width} pixels wide`,
  measuring: 'Drawing the preview…',
  warnings: 'Before you publish',
  noWarnings: 'Official counts from more than one document; nothing to warn of.',
  warning: (warning) => {
    switch (warning.kind) {
      case 'one document':
        return 'All figures come from one document.'
      case 'no official source':
        return 'Reported, not official: every figure is a statement in the press.'
      case 'statements':
        return `${warning.count} of the figures ${warning.count === 1 ? 'is a statement' : 'are statements'} in the press, not an official count.`
      case 'part of a year':
        return `${warning.count} of the figures ${warning.count === 1 ? 'covers' : 'cover'} only part of a year and must not be read as a year.`
      case 'bounds':
        return `${warning.count} of the figures ${warning.count === 1 ? 'is a bound' : 'are bounds'} (“more than”): keep the words.`
      case 'few figures':
        return warning.count === 1 ? 'There is only one figure: no trend can be read from it.' : `There are only ${warning.count} figures.`
      case 'missing':
        return `${warning.count} of the places or dates ${warning.count === 1 ? 'has' : 'have'} no figure; that is not zero.`
    }
  },
  where: 'Where will it stand?',
  forHtml: 'In a page that takes HTML',
  forLink: 'Where only a link is taken',
  forPrint: 'In print',
  copyHtml: 'Copy HTML',
  copyLink: 'Copy link',
  copyPrint: 'Copy text',
  tooLong: (letters, limit) => `With its figures the address would be ${letters.toLocaleString('en')} characters long; many systems cut what is longer than ${limit.toLocaleString('en')}. Save it as a page of its own instead and put that file on your server.`,
  page: 'Save as a page (HTML)',
  take: 'Take along',
  svg: 'Picture, SVG',
  png: 'Picture, PNG',
  png2: 'Picture, PNG, double size',
  frozenFile: 'Frozen page, HTML',
  markdown: 'Copy table as Markdown',
  sentence: 'Copy this sentence',
  citation: 'Copy citation',
  bibtex: 'Copy BibTeX',
  failed: (reason) => `That could not be made: ${reason}. Nothing was saved; please try again.`,
  saved: (name) => `${name} was saved.`,
}

const vi: ShareTexts = {
  title: 'Chia sẻ và nhúng',
  form: 'Dạng sử dụng',
  forms: { interactive: 'Biểu đồ tương tác', picture: 'Hình ảnh', table: 'Bảng' },
  time: 'Khi dữ liệu thay đổi',
  times: { updating: 'Cập nhật', frozen: 'Giữ nguyên' },
  timesExplained: {
    updating: 'Biểu đồ đi theo dữ liệu: số đính chính và số mới tự hiện ra, câu tóm tắt có thể đổi theo.',
    frozen: 'Biểu đồ giữ mãi số liệu của hôm nay và nói rõ điều đó, dù dữ liệu có thay đổi. Khi có số mới hơn, biểu đồ nhúng cũng ghi chú; trang lưu thành tệp thì không thể biết.',
  },
  width: 'Chiều rộng',
  language: 'Ngôn ngữ',
  theme: 'Giao diện',
  controls: 'Cho người đọc chuyển giữa biểu đồ và bảng',
  helper: 'Trang được phép chạy tập lệnh hỗ trợ của Inflow để chỉnh chiều cao và theo giao diện của trang',
  preview: 'Xem trước',
  previewOf: (width) => `Hiển thị ở chiều rộng ${width} điểm ảnh`,
  measuring: 'Đang vẽ bản xem trước…',
  warnings: 'Trước khi đăng',
  noWarnings: 'Số đếm chính thức từ nhiều tài liệu; không có gì cần lưu ý.',
  warning: (warning) => {
    switch (warning.kind) {
      case 'one document':
        return 'Mọi số liệu đều lấy từ một tài liệu duy nhất.'
      case 'no official source':
        return 'Theo báo chí, không phải số chính thức: mọi con số đều là phát biểu trên báo.'
      case 'statements':
        return `${warning.count} số liệu là phát biểu trên báo chí, không phải số đếm chính thức.`
      case 'part of a year':
        return `${warning.count} số liệu chỉ tính cho một phần của năm, không được đọc như số cả năm.`
      case 'bounds':
        return `${warning.count} số liệu chỉ là mức chặn (“hơn”): hãy giữ nguyên từ đó.`
      case 'few figures':
        return warning.count === 1 ? 'Chỉ có một số liệu: không thể rút ra xu hướng.' : `Chỉ có ${warning.count} số liệu.`
      case 'missing':
        return `${warning.count} địa phương hoặc thời điểm không có số liệu; không có nghĩa là bằng 0.`
    }
  },
  where: 'Sẽ đặt ở đâu?',
  forHtml: 'Trong trang nhận HTML',
  forLink: 'Nơi chỉ nhận đường liên kết',
  forPrint: 'Trên báo in',
  copyHtml: 'Sao chép HTML',
  copyLink: 'Sao chép liên kết',
  copyPrint: 'Sao chép văn bản',
  tooLong: (letters, limit) => `Kèm số liệu thì địa chỉ dài ${letters.toLocaleString('vi')} ký tự; nhiều hệ thống cắt bỏ phần dài hơn ${limit.toLocaleString('vi')}. Hãy lưu thành một trang riêng và đặt tệp đó lên máy chủ của bạn.`,
  page: 'Lưu thành trang (HTML)',
  take: 'Lấy về',
  svg: 'Hình ảnh, SVG',
  png: 'Hình ảnh, PNG',
  png2: 'Hình ảnh, PNG, gấp đôi',
  frozenFile: 'Trang giữ nguyên, HTML',
  markdown: 'Sao chép bảng dạng Markdown',
  sentence: 'Sao chép câu này',
  citation: 'Sao chép trích dẫn',
  bibtex: 'Sao chép BibTeX',
  failed: (reason) => `Không tạo được: ${reason}. Chưa lưu gì; vui lòng thử lại.`,
  saved: (name) => `Đã lưu ${name}.`,
}

const ko: ShareTexts = {
  title: '공유 및 퍼가기',
  form: '형태',
  forms: { interactive: '대화형 차트', picture: '그림', table: '표' },
  time: '데이터가 바뀔 때',
  times: { updating: '자동 갱신', frozen: '고정' },
  timesExplained: {
    updating: '차트가 데이터를 따라갑니다. 정정되거나 새로 나온 수치가 저절로 나타나며 문장도 바뀔 수 있습니다.',
    frozen: '데이터가 어떻게 바뀌어도 오늘의 수치를 그대로 유지하고 그 사실을 밝힙니다. 더 새로운 수치가 나오면 퍼간 차트가 그것도 알리며, 파일로 저장한 페이지는 알 수 없습니다.',
  },
  width: '너비',
  language: '언어',
  theme: '테마',
  controls: '독자가 차트와 표를 바꿔 볼 수 있게 하기',
  helper: '높이를 맞추고 페이지 테마를 따르는 보조 스크립트를 쓸 수 있는 페이지',
  preview: '미리 보기',
  previewOf: (width) => `너비 ${width}픽셀에서 보이는 모습`,
  measuring: '미리 보기를 그리는 중…',
  warnings: '싣기 전에',
  noWarnings: '여러 문서의 공식 집계입니다. 주의할 점이 없습니다.',
  warning: (warning) => {
    switch (warning.kind) {
      case 'one document':
        return '모든 수치가 한 문서에서 나왔습니다.'
      case 'no official source':
        return '공식 통계가 아니라 보도입니다. 모든 수치가 언론에 나온 발언입니다.'
      case 'statements':
        return `수치 중 ${warning.count}개는 공식 집계가 아니라 언론에 나온 발언입니다.`
      case 'part of a year':
        return `수치 중 ${warning.count}개는 한 해의 일부만 다루므로 연간 수치로 읽으면 안 됩니다.`
      case 'bounds':
        return `수치 중 ${warning.count}개는 경계값입니다(“이상”, “넘는”). 그 말을 그대로 옮겨 주세요.`
      case 'few figures':
        return warning.count === 1 ? '수치가 하나뿐이어서 추세를 읽을 수 없습니다.' : `수치가 ${warning.count}개뿐입니다.`
      case 'missing':
        return `지역이나 시점 ${warning.count}곳에는 수치가 없습니다. 0이라는 뜻이 아닙니다.`
    }
  },
  where: '어디에 싣나요?',
  forHtml: 'HTML을 받는 페이지',
  forLink: '링크만 받는 곳',
  forPrint: '인쇄물',
  copyHtml: 'HTML 복사',
  copyLink: '링크 복사',
  copyPrint: '글 복사',
  tooLong: (letters, limit) => `수치를 담으면 주소가 ${letters.toLocaleString('ko')}자가 되며, 많은 시스템이 ${limit.toLocaleString('ko')}자를 넘는 부분을 잘라 냅니다. 대신 독립된 페이지로 저장해 서버에 올려 주세요.`,
  page: '페이지로 저장(HTML)',
  take: '가져가기',
  svg: '그림, SVG',
  png: '그림, PNG',
  png2: '그림, PNG 두 배 크기',
  frozenFile: '고정된 페이지, HTML',
  markdown: '표를 마크다운으로 복사',
  sentence: '이 문장 복사',
  citation: '인용 복사',
  bibtex: 'BibTeX 복사',
  failed: (reason) => `만들지 못했습니다: ${reason}. 저장된 것은 없습니다. 다시 시도해 주세요.`,
  saved: (name) => `${name} 파일을 저장했습니다.`,
}

export const SHARE_TEXTS: Readonly<Record<Language, ShareTexts>> = { en, vi, ko }
