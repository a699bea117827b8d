import type { Language } from '../domain/language.ts'
import type { ChartTopic } from '../domain/named-chart.ts'

/** The texts of the pages of named charts and of the page that lists them, beside those the product has already. */
export interface NamedMessages {
  readonly gallery: string
  readonly galleryIntroduction: string
  readonly topics: Readonly<Record<ChartTopic, string>>
  readonly topicList: string
  readonly allCharts: string
  readonly moreOn: (topic: string) => string
  readonly figures: string
  readonly sources: string
  readonly take: string
  readonly embedPage: string
  readonly embedCode: string
  readonly svg: string
  readonly png: string
  readonly csv: string
  readonly otherLanguages: string
}

const en: NamedMessages = {
  gallery: 'Charts to take along',
  galleryIntroduction:
    'The charts that newsrooms and ministries ask for first. Each has a page with its figures and their sources, and comes as a picture, a table and an embed. Every sentence is made from the data and changes with it.',
  topics: {
    'da-nang': 'Da Nang',
    'hai-phong': 'Hai Phong',
    provinces: 'Provinces of Vietnam',
    'viet-nam': 'Vietnam as a whole',
    'korea-japan': 'South Korea and its investors',
    economies: 'Economies compared',
  },
  topicList: 'Topics',
  allCharts: 'All charts',
  moreOn: (topic) => `More on this: ${topic}`,
  figures: 'Figures',
  sources: 'Sources',
  take: 'Take it along',
  embedPage: 'Chart for embedding',
  embedCode: 'Code for your page',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  csv: 'Figures (CSV)',
  otherLanguages: 'Languages',
}

const vi: NamedMessages = {
  gallery: 'Biểu đồ dùng ngay',
  galleryIntroduction:
    'Những biểu đồ mà toà soạn và cơ quan quản lý thường cần đến trước tiên. Mỗi biểu đồ có một trang riêng với số liệu và nguồn, kèm hình ảnh, bảng số liệu và mã nhúng. Mọi câu chữ đều được viết từ dữ liệu và thay đổi theo dữ liệu.',
  topics: {
    'da-nang': 'Đà Nẵng',
    'hai-phong': 'Hải Phòng',
    provinces: 'Các địa phương của Việt Nam',
    'viet-nam': 'Cả nước',
    'korea-japan': 'Hàn Quốc và các nhà đầu tư',
    economies: 'So sánh các nền kinh tế',
  },
  topicList: 'Chủ đề',
  allCharts: 'Tất cả biểu đồ',
  moreOn: (topic) => `Cùng chủ đề: ${topic}`,
  figures: 'Số liệu',
  sources: 'Nguồn',
  take: 'Lấy về dùng',
  embedPage: 'Biểu đồ để nhúng',
  embedCode: 'Mã nhúng cho trang của bạn',
  svg: 'Hình ảnh (SVG)',
  png: 'Hình ảnh (PNG)',
  csv: 'Số liệu (CSV)',
  otherLanguages: 'Ngôn ngữ',
}

const ko: NamedMessages = {
  gallery: '바로 쓰는 차트',
  galleryIntroduction:
    '언론사와 정부 부처가 가장 먼저 찾는 차트를 모았습니다. 차트마다 수치와 출처를 담은 페이지가 따로 있고, 그림과 표, 임베드로 가져갈 수 있습니다. 모든 문장은 데이터에서 만들어지며 데이터가 바뀌면 함께 바뀝니다.',
  topics: {
    'da-nang': '다낭',
    'hai-phong': '하이퐁',
    provinces: '베트남의 성·시',
    'viet-nam': '베트남 전체',
    'korea-japan': '한국과 투자국',
    economies: '국가 간 비교',
  },
  topicList: '주제',
  allCharts: '모든 차트',
  moreOn: (topic) => `같은 주제: ${topic}`,
  figures: '수치',
  sources: '출처',
  take: '가져가기',
  embedPage: '임베드용 차트',
  embedCode: '페이지에 넣을 코드',
  svg: '그림(SVG)',
  png: '그림(PNG)',
  csv: '수치(CSV)',
  otherLanguages: '언어',
}

export const NAMED_MESSAGES: Readonly<Record<Language, NamedMessages>> = { en, vi, ko }
