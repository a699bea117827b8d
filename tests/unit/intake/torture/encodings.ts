import { encode, join } from '../fixtures/encode.ts'
import iconv from 'iconv-lite'
import { lines, provinceFigures, type Expected, type ExpectedFigure, type TortureCase } from './case.ts'

const VIETNAMESE = lines('Tỉnh, thành phố\tNăm\tVốn đăng ký cấp mới (triệu USD)', 'Bắc Ninh\t2023\t1234.5', 'Hà Nội\t2023\t56.75', 'Đồng Nai\t2023\t0.5').replaceAll('\n', '\r\n')
const KOREAN = lines('시도,연도,외국인직접투자 신고금액(백만 달러)', '서울특별시,2023,1234.5', '경기도,2023,56.75', '부산광역시,2023,0.5')
/** Syllables that are in the table of Windows only: 뷁, 똠, 펲, 햏. */
const UHC = KOREAN.replace('부산광역시', '부산광역시 뷁똠')
const FRENCH = lines('Country;Year;Inward FDI flows (US$ million)', "Côte d'Ivoire;2019;1.5", 'Curaçao;2019;2.25', 'Réunion;2019;3.5')
const BOM = [0xef, 0xbb, 0xbf] as const

const vietnamese: Expected = { outcome: 'loaded', figures: provinceFigures('new_capital', [1234.5, 56.75, 0.5]) }
const koreanFigures: readonly ExpectedFigure[] = [
  ['KR-11', 'WLD', 'notified', '2023', 1234.5],
  ['KR-26', 'WLD', 'notified', '2023', 0.5],
  ['KR-41', 'WLD', 'notified', '2023', 56.75],
]
const korean: Expected = { outcome: 'loaded', figures: koreanFigures }

const encoded = (name: string, bytes: () => Uint8Array, expected: Expected): TortureCase => ({ name: `encoding: ${name}`, bytes, expected })

/** Letters of fonts of before Unicode, as the font's table has them. */
const VNI = lines('Tænh thaønh phoá\tNaêm\tVoán ñaêng kyù caáp môùi (trieäu USD)', 'Baéc Ninh\t2023\t1234.5', 'Haø Noäi\t2023\t56.75', 'Ñoàng Nai\t2023\t0.5')

export const ENCODING_CASES: readonly TortureCase[] = [
  encoded('Vietnamese in UTF-8', () => encode(VIETNAMESE, 'utf-8'), vietnamese),
  encoded('Vietnamese in UTF-8 with a byte order mark', () => join(BOM, encode(VIETNAMESE, 'utf-8')), vietnamese),
  encoded('Vietnamese in UTF-8, decomposed as macOS writes names', () => encode(VIETNAMESE.normalize('NFD'), 'utf-8'), vietnamese),
  encoded('Vietnamese in UTF-16 LE with a byte order mark', () => join([0xff, 0xfe], encode(VIETNAMESE, 'utf-16le')), vietnamese),
  encoded('Vietnamese in UTF-16 LE without one', () => encode(VIETNAMESE, 'utf-16le'), vietnamese),
  encoded('Vietnamese in UTF-16 BE with a byte order mark', () => join([0xfe, 0xff], encode(VIETNAMESE, 'utf-16be')), vietnamese),
  encoded('Vietnamese in UTF-16 BE without one', () => encode(VIETNAMESE, 'utf-16be'), vietnamese),
  encoded('Vietnamese in windows-1258, tones apart', () => encode(VIETNAMESE, 'windows-1258'), vietnamese),
  encoded('Vietnamese with letters lost to question marks', () => encode(VIETNAMESE.replaceAll('ắ', '?').replaceAll('ộ', '?').replaceAll('Đồ', '??').replaceAll('ă', '?').replaceAll('ố', '?'), 'windows-1252'), {
    outcome: 'refused',
    problems: [['letters lost', 1], ['not investment', null]],
    aside: { 'no measure': 2 },
  }),
  encoded('Vietnamese in a TCVN3 font', () => new Uint8Array(iconv.encode(VIETNAMESE.replaceAll('Đ', 'đ'), 'tcvn')), { outcome: 'refused', problems: [['old Vietnamese font', 1]] }),
  encoded('Vietnamese in a VNI font', () => encode(VNI, 'windows-1252'), { outcome: 'refused', problems: [['old Vietnamese font', 1]] }),
  encoded('Korean in UTF-8', () => encode(KOREAN, 'utf-8'), korean),
  encoded('Korean in UTF-8, syllables in parts', () => encode(KOREAN.normalize('NFD'), 'utf-8'), korean),
  encoded('Korean in UTF-16 LE with a byte order mark', () => join([0xff, 0xfe], encode(KOREAN, 'utf-16le')), korean),
  encoded('Korean in UTF-16 LE without one', () => encode(KOREAN, 'utf-16le'), korean),
  encoded('Korean in EUC-KR', () => encode(KOREAN, 'euc-kr'), korean),
  encoded('Korean in CP949 with syllables of Windows', () => encode(UHC, 'cp949'), {
    outcome: 'loaded',
    problems: [['unknown place', 4]],
    aside: { 'not in the registry': 1 },
    figures: koreanFigures.filter(([code]) => code !== 'KR-26'),
  }),
  encoded('French names in windows-1252', () => encode(FRENCH, 'windows-1252'), {
    outcome: 'loaded',
    figures: [
      ['CI', 'WLD', 'inflow', '2019', 1.5],
      ['CW', 'WLD', 'inflow', '2019', 2.25],
      ['RE', 'WLD', 'inflow', '2019', 3.5],
    ],
  }),
  encoded('a few bytes that are no UTF-8', () => join(encode(VIETNAMESE, 'utf-8'), encode('# ghi chú ', 'utf-8'), [0xff, 0x0a]), { ...vietnamese, problems: [['undecodable bytes', 5]], aside: { note: 1 } }),
]
