import { encode, join } from '../fixtures/encode.ts'
import { lines, provinceFigures, textCase, type Expected, type TortureCase } from './case.ts'

const TABLE = [['Tỉnh/Thành phố', 'Năm', 'Vốn đăng ký cấp mới (triệu USD)'], ['Bắc Ninh', '2023', '1234.5'], ['Hà Nội', '2023', '56.75'], ['Đồng Nai', '2023', '0.5']] as const
const FIGURES = provinceFigures('new_capital', [1234.5, 56.75, 0.5])
const LOADED: Expected = { outcome: 'loaded', figures: FIGURES }
const written = (separator: string, end = '\n'): string => TABLE.map((row) => row.join(separator)).join(end) + end
const CSV = written(',')

const loaded = (name: string, text: string, rest: Partial<Expected> = {}, given: Pick<TortureCase, 'answers' | 'file'> = {}): TortureCase => textCase(`layout: ${name}`, text, { ...LOADED, ...rest }, given)

export const LAYOUT_CASES: readonly TortureCase[] = [
  loaded('commas', CSV),
  loaded('semicolons', written(';')),
  loaded('tabs', written('\t')),
  loaded('bars', written('|')),
  loaded('a line sep=; before it', `sep=;\n${written(';')}`),
  loaded('a line sep=, in quotes before it', `"sep=,"\r\n${written(',', '\r\n')}`),
  loaded('Windows line ends', written(',', '\r\n')),
  loaded('bare carriage returns', written(',', '\r')),
  loaded('mixed line ends', `${TABLE[0].join(',')}\r\n${TABLE[1].join(',')}\n${TABLE[2].join(',')}\r${TABLE[3].join(',')}\n`),
  loaded('no end after the last line', CSV.trimEnd()),
  loaded('spaces around cells', written(' , ')),
  loaded('no-break spaces around cells', written('\u00a0,\u00a0')),
  loaded('every cell in quotes', TABLE.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')),
  loaded('a tail of blank cells and lines', `${CSV}${',,\n'.repeat(40)}\n\n`),
  loaded('empty columns at the end', TABLE.map((row) => `${row.join(',')},,,`).join('\n')),
  loaded('rows of different lengths', `${TABLE[0].join(',')},Ghi chú\n${CSV.split('\n').slice(1, 3).join('\n')}\n${TABLE[3].join(',')},,,\n`),
  loaded('NUL at the end', `${CSV}\u0000`, { problems: [['NUL bytes', 5]] }),
  loaded('NULs inside words', CSV.replace('Hà Nội', 'Hà\u0000 Nội'), { problems: [['NUL bytes', 3]] }),
  loaded('zero-width spaces and marks of direction', CSV.replaceAll('\n', '\u200b\n').replace('Bắc', '\u200eBắc')),
  loaded('a title and a unit line', lines('Bảng 1. Thu hút đầu tư trực tiếp nước ngoài', 'Đơn vị: triệu USD', 'Tỉnh/Thành phố,Năm,Vốn đăng ký cấp mới', ...CSV.trimEnd().split('\n').slice(1)), { aside: { title: 2 } }),
  loaded('a title with commas, as cells', lines('Bảng 1: Vốn FDI, theo tỉnh, 2023,,', ...CSV.trimEnd().split('\n'))),
  loaded('a row that numbers the columns', lines(TABLE[0].join(','), '(1),(2),(3)', ...CSV.trimEnd().split('\n').slice(1))),
  loaded('a column of order numbers', lines('STT,Tỉnh/Thành phố,Năm,Vốn đăng ký cấp mới (triệu USD)', '1,Bắc Ninh,2023,1234.5', '2,Hà Nội,2023,56.75', '3,Đồng Nai,2023,0.5'), { aside: { 'row number': 1 } }),
  loaded('a first row of figures that could be years', CSV.replace('1234.5', '2010').replace('56.75', '300').replace('0.5', '250'), { figures: provinceFigures('new_capital', [2010, 300, 250]) }),
  loaded('figures that could be years under years', lines('Vốn đăng ký cấp mới (triệu USD)', 'Tỉnh,2023', 'Bắc Ninh,2001', 'Hà Nội,2015', 'Đồng Nai,300'), { figures: provinceFigures('new_capital', [2001, 2015, 300]), aside: { title: 1 } }),
  loaded('a title with commas that nobody quoted', lines('Foreign direct investment by province, newly registered capital, USD million', 'Tỉnh/Thành phố,Năm,Vốn đăng ký cấp mới (triệu USD),Ghi chú', ...CSV.trimEnd().split('\n').slice(1)), { aside: { title: 1 } }),
  loaded('heads printed again among the rows', lines(...CSV.trimEnd().split('\n').slice(0, 3), TABLE[0].join(','), ...CSV.trimEnd().split('\n').slice(3)), { aside: { head: 1 } }),
  textCase('layout: a second table below', lines(...CSV.trimEnd().split('\n'), 'Bảng 2', 'Đối tác,Năm,Vốn đăng ký cấp mới (triệu USD)', 'Hàn Quốc,2023,5'), { outcome: 'refused', problems: [['two tables', 6]], aside: { head: 1 } }),
  loaded('footnotes and a source below', `${CSV}\n(*) Bao gồm vốn cấp mới.\n"Nguồn: Cục Đầu tư nước ngoài, Bộ Kế hoạch và Đầu tư"\n`, { aside: { note: 2 } }),
  loaded('a legend below', `${CSV}\nKý hiệu\n..,Không có số liệu,\n-,Bằng không,\n`, { aside: { note: 3 } }),
  loaded('__proto__ and constructor among the heads', CSV.replace('USD)', 'USD),__proto__,constructor').replaceAll('5\n', '5,ghi chú,ghi chú khác\n'), { aside: { description: 2 } }),
  loaded('a column without a head', CSV.replace('Năm', 'Năm,').replaceAll(',2023,', ',2023,,'), { problems: [['empty head', 1]] }),
  textCase('layout: two columns of one head and different figures', lines('Tỉnh,Năm,Vốn đăng ký cấp mới (triệu USD),Vốn đăng ký cấp mới (triệu USD)', 'Bắc Ninh,2023,1,2', 'Hà Nội,2023,3,3', 'Đồng Nai,2023,4,5'), {
    outcome: 'asks',
    questions: ['duplicates'],
    problems: [['repeated head', 1], ['duplicate', 3], ['duplicates differ', 2], ['duplicates differ', 4]],
    figures: provinceFigures('new_capital', [1, 3, 4]),
    aside: { repeated: 3 },
  }),
  loaded('two rows of heads with merged cells', lines('Tỉnh,Vốn đăng ký cấp mới (triệu USD),', ',2022,2023', 'Bắc Ninh,1,1234.5', 'Hà Nội,2,56.75', 'Đồng Nai,3,0.5'), {
    figures: [...provinceFigures('new_capital', [1, 2, 3], '2022'), ...FIGURES],
  }),
  loaded('three rows of heads with merged cells', lines('Đầu tư trực tiếp nước ngoài năm 2023', 'Tỉnh,Cấp mới,,Điều chỉnh,', ',Số dự án,Vốn đăng ký,Số lượt dự án,Vốn đăng ký', ',,(triệu USD),,(triệu USD)', 'Bắc Ninh,1,10.5,2,20.5', 'Hà Nội,3,30.5,4,40.5', 'Đồng Nai,5,50.5,6,60.5'), {
    aside: { title: 1 },
    figures: ([['VN-39', 5, 50.5, 6, 60.5], ['VN-56', 1, 10.5, 2, 20.5], ['VN-HN', 3, 30.5, 4, 40.5]] as const).flatMap(([code, projects, capital, adjustments, adjusted]) => [
      [code, 'WLD', 'adjusted_capital', '2023', adjusted] as const,
      [code, 'WLD', 'adjustments', '2023', adjustments] as const,
      [code, 'WLD', 'new_capital', '2023', capital] as const,
      [code, 'WLD', 'new_projects', '2023', projects] as const,
    ]),
  }),
  loaded('partners as columns', lines('Vốn đăng ký cấp mới năm 2023 (triệu USD)', 'Tỉnh,Hàn Quốc,Nhật Bản', 'Bắc Ninh,1.5,2.5', 'Hà Nội,3.5,4.5', 'Đồng Nai,5.5,6.5'), {
    aside: { title: 1 },
    figures: ([['VN-39', 5.5, 6.5], ['VN-56', 1.5, 2.5], ['VN-HN', 3.5, 4.5]] as const).flatMap(([code, japan, korea]) => [[code, 'JP', 'new_capital', '2023', korea] as const, [code, 'KR', 'new_capital', '2023', japan] as const]),
  }),
  { name: 'layout: an empty file', bytes: () => join([]), expected: { outcome: 'refused', problems: [['empty file', null]] } },
  { name: 'layout: nothing but blanks', bytes: () => encode(' \r\n,,\t\n', 'utf-8'), expected: { outcome: 'refused', problems: [['no table', null]] } },
  { name: 'layout: a workbook', bytes: () => join([0x50, 0x4b, 3, 4], encode('[Content_Types].xml', 'utf-8')), expected: { outcome: 'refused', problems: [['spreadsheet', null]] } },
  textCase('layout: a web page called csv', '<!DOCTYPE html><html><body><table></table></body></html>', { outcome: 'refused', problems: [['web page', null]] }),
  textCase('layout: heads and no figures', lines('Tỉnh,Năm,Vốn đăng ký cấp mới (triệu USD)', 'Bắc Ninh,2023,', 'Hà Nội,2023,'), { outcome: 'refused', problems: [['no table', null]] }),
  textCase('layout: only words', 'Thu hút FDI tăng mạnh.\nXem chi tiết.\n', { outcome: 'refused', problems: [['no table', null]] }),
]
