import { provinceFigures, provinces, textCase, type Expected, type Figure, type TortureCase } from './case.ts'

const HEAD = 'Vốn đăng ký cấp mới (triệu USD)'
type Three<Value> = readonly [Value, Value, Value]

const money = (name: string, cells: Three<string>, values: Three<Figure>, rest: Partial<Expected> = {}): TortureCase =>
  textCase(`numbers: ${name}`, provinces(HEAD, cells), { outcome: 'loaded', figures: provinceFigures('new_capital', values), ...rest })
const under = (name: string, head: string, cells: Three<string>, values: Three<Figure>, measure = 'new_capital', rest: Partial<Expected> = {}): TortureCase =>
  textCase(`numbers: ${name}`, provinces(head, cells), { outcome: 'loaded', figures: provinceFigures(measure, values), ...rest })

export const NUMBER_CASES: readonly TortureCase[] = [
  money('1,234.56', ['1,234.56', '12,345,678.9', '5'], [1234.56, 12345678.9, 5]),
  money('1.234,56', ['1.234,56', '12.345.678,9', '5'], [1234.56, 12345678.9, 5]),
  money('1 234,56', ['1 234,56', '12 345 678,9', '5'], [1234.56, 12345678.9, 5]),
  money('1 234.56', ['1 234.56', '12 345 678.9', '5'], [1234.56, 12345678.9, 5]),
  money('no-break and thin spaces between groups', ['1\u00a0234,56', '12\u202f345\u202f678,9', '5'], [1234.56, 12345678.9, 5]),
  money("1'234.56", ["1'234.56", '12’345’678.9', '5'], [1234.56, 12345678.9, 5]),
  money('brackets for less than nothing', ['(9.38)', '9.38', '(1,009.38)'], [-9.38, 9.38, -1009.38]),
  money('minus signs of print', ['−9.38', '–1.25', '-0.5'], [-9.38, -1.25, -0.5]),
  money('a minus behind', ['9.38-', '1.25', '0.5'], [-9.38, 1.25, 0.5]),
  money('full-width digits', ['１２３４．５', '５６', '７'], [1234.5, 56, 7]),
  money('exponents with a decimal comma', ['5,6E+3', '1,25E+01', '2,5'], [5600, 12.5, 2.5]),
  money('exponents with a decimal point', ['5.6E+3', '1.25e1', '2.5'], [5600, 12.5, 2.5]),
  money('footnote marks', ['1.5*', '2.5 (1)', '3.5ᵃ'], [1.5, 2.5, 3.5]),
  money('tỷ and triệu in the cells', ['1,7 tỷ USD', '250,5 triệu USD', '3,5'], [1700, 250.5, 3.5]),
  money('hơn, gần and khoảng', ['hơn 1,7 tỷ USD', 'gần 250,5 triệu USD', 'khoảng 3,5'], [[1700, '>', 100], [250.5, '~', 0.1], [3.5, '~', 0.1]]),
  money('dưới and trên', ['dưới 1.5', 'trên 2.5', '3.5'], [[1.5, '<', 0.1], [2.5, '>', 0.1], 3.5]),
  money('bn and mn', ['US$1.7 bn', 'USD 250.5 mn', '3.5'], [1700, 250.5, 3.5]),
  money('missing marks', ['1.5', '..', 'n/a'], [1.5, 0, 0], { figures: [['VN-56', 'WLD', 'new_capital', '2023', 1.5]] }),
  money('more missing marks', ['…', 'x', '2.5'], [0, 0, 0], { figures: [['VN-39', 'WLD', 'new_capital', '2023', 2.5]] }),
  money('a dash in a table of licences is nil', ['1.5', '-', '—'], [1.5, 0, 0]),
  money('a word among figures', ['1.5', 'đang cập nhật', '2.5'], [0, 0, 0], { figures: [['VN-39', 'WLD', 'new_capital', '2023', 2.5], ['VN-56', 'WLD', 'new_capital', '2023', 1.5]], problems: [['not a number', 3]] }),
  money('a share among money', ['1.5', '12.5%', '2.5'], [0, 0, 0], { figures: [['VN-39', 'WLD', 'new_capital', '2023', 2.5], ['VN-56', 'WLD', 'new_capital', '2023', 1.5]], problems: [['unit in the cell differs', 3]] }),
  money('đồng among dollars', ['1.5', '500 tỷ đồng', '2.5'], [0, 0, 0], { figures: [['VN-39', 'WLD', 'new_capital', '2023', 2.5], ['VN-56', 'WLD', 'new_capital', '2023', 1.5]], problems: [['unit in the cell differs', 3]] }),
  money('a number too large for any measure', ['1.5', '9e999', '2.5'], [0, 0, 0], { figures: [['VN-39', 'WLD', 'new_capital', '2023', 2.5], ['VN-56', 'WLD', 'new_capital', '2023', 1.5]], problems: [['not a number', 3]] }),
  textCase('numbers: only 1.234, which may be either', provinces(HEAD, ['1.234', '2.345', '3.456']), { outcome: 'asks', questions: ['numbers'], figures: provinceFigures('new_capital', [1234, 2345, 3456]) }),
  textCase('numbers: only 1.234, answered as thousands', provinces(HEAD, ['1.234', '2.345', '3.456']), { outcome: 'loaded', figures: provinceFigures('new_capital', [1234, 2345, 3456]) }, { answers: { numbers: '1.234,56' } }),
  textCase('numbers: both marks as decimals', provinces(HEAD, ['1,5', '2.75', '3']), { outcome: 'asks', questions: ['numbers'], figures: [['VN-39', 'WLD', 'new_capital', '2023', 3], ['VN-56', 'WLD', 'new_capital', '2023', 1.5]], problems: [['not a number', 3]] }),
  under('dollars', 'Vốn đăng ký cấp mới (USD)', ['1500000', '2500000', '3000000'], [[1.5, '=', 1e-6], 2.5, 3]),
  under('thousands of dollars', 'Vốn đăng ký cấp mới (nghìn USD)', ['1500', '2500', '3000'], [1.5, 2.5, 3]),
  under('billions of dollars', 'Vốn đăng ký cấp mới (tỷ USD)', ['1,5', '2,5', '3'], [1500, 2500, 3000]),
  under('the unit in every cell and nowhere else', 'Vốn đăng ký cấp mới', ['1,5 tỷ USD', '250 triệu USD', '3,25 triệu USD'], [1500, 250, 3.25]),
  under('counts with a word', 'Số dự án cấp mới', ['12 dự án', '1', '3'], [12, 1, 3], 'new_projects'),
  under('counts with groups, proved by another column', 'Số dự án cấp mới;Vốn đăng ký cấp mới (triệu USD)', ['1.012;1,5', '1;2,5', '3;3,5'], [0, 0, 0], 'new_projects', {
    figures: [
      ['VN-39', 'WLD', 'new_capital', '2023', 3.5], ['VN-39', 'WLD', 'new_projects', '2023', 3],
      ['VN-56', 'WLD', 'new_capital', '2023', 1.5], ['VN-56', 'WLD', 'new_projects', '2023', 1012],
      ['VN-HN', 'WLD', 'new_capital', '2023', 2.5], ['VN-HN', 'WLD', 'new_projects', '2023', 1],
    ],
  }),
  textCase('numbers: đồng are asked for', provinces('Vốn đăng ký cấp mới (tỷ đồng)', ['1,5', '2,5', '3,5']), { outcome: 'asks', questions: ['currency'] }),
  textCase('numbers: đồng kept as a unit of their own', provinces('Vốn đăng ký cấp mới (tỷ đồng)', ['1,5', '2,5', '3,5']), { outcome: 'loaded', figures: provinceFigures('new_capital_vnd', [1500, 2500, 3500]) }, { answers: { currency: 'keep' } }),
  textCase('numbers: đồng left aside beside counts', provinces('Số dự án cấp mới;Vốn đăng ký cấp mới (tỷ đồng)', ['1;1,5', '2;2,5', '3;3,5']), { outcome: 'loaded', figures: provinceFigures('new_projects', [1, 2, 3]), aside: { answered: 1 } }, { answers: { currency: 'aside' } }),
  textCase('numbers: 억 and 백만 in Korean cells', '시도;연도;외국인직접투자 신고금액(백만 달러)\n서울특별시;2023;1.5억 달러\n경기도;2023;250백만 달러\n부산광역시;2023;약 3억 달러\n', {
    outcome: 'loaded',
    figures: [['KR-11', 'WLD', 'notified', '2023', 150], ['KR-26', 'WLD', 'notified', '2023', 300, '~', 100], ['KR-41', 'WLD', 'notified', '2023', 250]],
  }),
  textCase('numbers: thousands of dollars in Korean heads', '시도;연도;외국인직접투자 신고금액(천 달러)\n서울특별시;2023;1,500\n경기도;2023;2,500\n부산광역시;2023;1,234,500\n', {
    outcome: 'loaded',
    figures: [['KR-11', 'WLD', 'notified', '2023', 1.5], ['KR-26', 'WLD', 'notified', '2023', 1234.5], ['KR-41', 'WLD', 'notified', '2023', 2.5]],
  }),
  textCase('numbers: no unit anywhere', provinces('Vốn đăng ký cấp mới', ['1.5', '2.5', '3.25']), { outcome: 'asks', questions: ['unit'] }),
  textCase('numbers: no unit anywhere, answered', provinces('Vốn đăng ký cấp mới', ['1.5', '2.5', '3.25']), { outcome: 'loaded', figures: provinceFigures('new_capital', [1500, 2500, 3250]) }, { answers: { unit: 'USD billion' } }),
]
