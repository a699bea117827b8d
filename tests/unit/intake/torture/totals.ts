import { lines, textCase, type ExpectedFigure, type TortureCase } from './case.ts'

const HEAD = 'Tỉnh;Năm;Số dự án cấp mới;Vốn đăng ký cấp mới (triệu USD)'
const ROWS = ['Bắc Ninh;2023;10;100.5', 'Hà Nội;2023;20;200.25', 'Đồng Nai;2023;30;300.25'] as const
const FIGURES: readonly ExpectedFigure[] = [
  ['VN-39', 'WLD', 'new_capital', '2023', 300.25], ['VN-39', 'WLD', 'new_projects', '2023', 30],
  ['VN-56', 'WLD', 'new_capital', '2023', 100.5], ['VN-56', 'WLD', 'new_projects', '2023', 10],
  ['VN-HN', 'WLD', 'new_capital', '2023', 200.25], ['VN-HN', 'WLD', 'new_projects', '2023', 20],
]
/** A total of the three provinces under a name. */
const totalled = (name: string, total: string): TortureCase =>
  textCase(`totals: ${name}`, lines(HEAD, ...ROWS, `${total};2023;60;601`), { outcome: 'loaded', figures: FIGURES, aside: { total: 1 }, checksums: [[5, 3, 0], [5, 4, 0]] })

const KOREAN = ['서울특별시;2023;100.5', '경기도;2023;200.25', '부산광역시;2023;300.25'] as const
const KOREAN_FIGURES: readonly ExpectedFigure[] = [['KR-11', 'WLD', 'notified', '2023', 100.5], ['KR-26', 'WLD', 'notified', '2023', 300.25], ['KR-41', 'WLD', 'notified', '2023', 200.25]]

const YEARS = ['Tỉnh,2022,2023,Tổng số', 'Bắc Ninh,100,110,210', 'Hà Nội,50,60,110', 'Đồng Nai,5,6,11'] as const
const overYears = (measure: string): readonly ExpectedFigure[] => [
  ['VN-39', 'WLD', measure, '2022', 5], ['VN-39', 'WLD', measure, '2023', 6],
  ['VN-56', 'WLD', measure, '2022', 100], ['VN-56', 'WLD', measure, '2023', 110],
  ['VN-HN', 'WLD', measure, '2022', 50], ['VN-HN', 'WLD', measure, '2023', 60],
]
const BY_PARTNER = lines('Registered capital in the period (USD million)', 'Year,South Korea,Japan,Total', '2021,100,200,300', '2022,110,210,320')

const COMPONENTS = 'Host economy,Partner,Instrument,Year,"FDI inflows, USD million"'

export const TOTAL_CASES: readonly TortureCase[] = [
  textCase('totals: of the components of capital only the whole is loaded', lines(COMPONENTS, 'Viet Nam,Japan,Equity,2022,30', 'Viet Nam,Japan,Debt,2022,20', 'Viet Nam,Japan,Total,2022,50'), { outcome: 'loaded', figures: [['VN', 'JP', 'inflow', '2022', 50]], aside: { 'no measure': 2 } }, { answers: { 'measure:FDI inflows, USD million': 'inflow' } }),
  textCase('totals: a column that adds years', lines('Số dự án cấp mới', ...YEARS), { outcome: 'loaded', figures: overYears('new_projects'), aside: { title: 1, total: 1 } }),
  textCase('totals: a column that adds a stock over years', lines('Số dự án còn hiệu lực', ...YEARS), { outcome: 'loaded', figures: overYears('projects'), aside: { title: 1, total: 1 }, problems: [['stock added over time', 2]] }),
  textCase('totals: countries as columns of licences may be partners', BY_PARTNER, { outcome: 'asks', questions: ['role'], figures: [['JP', 'WLD', 'registered', '2021', 200], ['JP', 'WLD', 'registered', '2022', 210], ['KR', 'WLD', 'registered', '2021', 100], ['KR', 'WLD', 'registered', '2022', 110]], aside: { title: 1, total: 1 } }),
  textCase('totals: countries as columns are partners', BY_PARTNER, { outcome: 'loaded', figures: [['VN', 'JP', 'registered', '2021', 200], ['VN', 'JP', 'registered', '2022', 210], ['VN', 'KR', 'registered', '2021', 100], ['VN', 'KR', 'registered', '2022', 110]], aside: { title: 1, total: 1 } }, { answers: { role: 'partner', locality: 'VN' } }),
  totalled('Tổng số', 'Tổng số'),
  totalled('TỔNG CỘNG', 'TỔNG CỘNG'),
  totalled('Cả nước', 'Cả nước'),
  totalled('Grand Total', 'Grand Total'),
  totalled('a name nobody knows over the sum of all', 'Tất tần tật'),
  totalled('no name over the sum of all', ''),
  textCase('totals: the total on top', lines(HEAD, 'Tổng số;2023;60;601', ...ROWS), { outcome: 'loaded', figures: FIGURES, aside: { total: 1 }, checksums: [[2, 3, 0], [2, 4, 0]] }),
  textCase('totals: one that differs by 12.4', lines(HEAD, ...ROWS, 'Tổng số;2023;60;613.4'), { outcome: 'loaded', figures: FIGURES, aside: { total: 1 }, checksums: [[5, 3, 0], [5, 4, 12.4]], problems: [['total differs', 5]] }),
  textCase('totals: one that differs by no more than rounding', lines(HEAD, ...ROWS, 'Tổng số;2023;60;601.02'), { outcome: 'loaded', figures: FIGURES, aside: { total: 1 }, checksums: [[5, 3, 0], [5, 4, 0.02]] }),
  textCase('totals: 합계', lines('시도;연도;외국인직접투자 신고금액(백만 달러)', ...KOREAN, '합계;2023;601'), { outcome: 'loaded', figures: KOREAN_FIGURES, aside: { total: 1 }, checksums: [[5, 3, 0]] }),
  textCase('totals: 전국 on top', lines('시도;연도;외국인직접투자 신고금액(백만 달러)', '전국;2023;601', ...KOREAN), { outcome: 'loaded', figures: KOREAN_FIGURES, aside: { total: 1 }, checksums: [[2, 3, 0]] }),
  textCase(
    'totals: regions over their provinces and the whole country',
    lines(HEAD, 'CẢ NƯỚC;2023;60;601', 'Đồng bằng sông Hồng;2023;30;300.75', ROWS[0], ROWS[1], 'Đông Nam Bộ;2023;30;300.25', ROWS[2]),
    { outcome: 'loaded', figures: FIGURES, aside: { total: 1, region: 2 }, checksums: [[2, 3, 0], [2, 4, 0], [3, 3, 0], [3, 4, 0], [6, 3, 0], [6, 4, 0]] },
  ),
  textCase('totals: regions under their provinces', lines(HEAD, ROWS[0], ROWS[1], 'Đồng bằng sông Hồng;2023;30;300.75', ROWS[2], 'Đông Nam Bộ;2023;30;300.25'), {
    outcome: 'loaded',
    figures: FIGURES,
    aside: { region: 2 },
    checksums: [[4, 3, 0], [4, 4, 0], [6, 3, 0], [6, 4, 0]],
  }),
  textCase(
    'totals: of each province over its partners',
    lines('Tỉnh;Đối tác;Năm;Vốn đăng ký cấp mới (triệu USD)', 'Bắc Ninh;Hàn Quốc;2023;1.5', 'Bắc Ninh;Nhật Bản;2023;2.5', 'Bắc Ninh;Tổng số;2023;4', 'Hà Nội;Hàn Quốc;2023;10.5', 'Hà Nội;Nhật Bản;2023;20.5', 'Hà Nội;Tổng số;2023;31'),
    {
      outcome: 'loaded',
      figures: [['VN-56', 'JP', 'new_capital', '2023', 2.5], ['VN-56', 'KR', 'new_capital', '2023', 1.5], ['VN-HN', 'JP', 'new_capital', '2023', 20.5], ['VN-HN', 'KR', 'new_capital', '2023', 10.5]],
      aside: { total: 2 },
      checksums: [[4, 4, 0], [7, 4, 0]],
    },
  ),
  textCase('totals: a total of other years is held against its own', lines(HEAD, 'Bắc Ninh;2022;1;1.5', 'Hà Nội;2022;2;2.5', 'Tổng số;2022;3;4', ROWS[0], ROWS[1], 'Tổng số;2023;30;300.75'), {
    outcome: 'loaded',
    figures: [
      ['VN-56', 'WLD', 'new_capital', '2022', 1.5], ['VN-56', 'WLD', 'new_capital', '2023', 100.5], ['VN-56', 'WLD', 'new_projects', '2022', 1], ['VN-56', 'WLD', 'new_projects', '2023', 10],
      ['VN-HN', 'WLD', 'new_capital', '2022', 2.5], ['VN-HN', 'WLD', 'new_capital', '2023', 200.25], ['VN-HN', 'WLD', 'new_projects', '2022', 2], ['VN-HN', 'WLD', 'new_projects', '2023', 20],
    ],
    aside: { total: 2 },
    checksums: [[4, 3, 0], [4, 4, 0], [7, 3, 0], [7, 4, 0]],
  }),
  textCase('totals: a column of totals beside partners', lines('Vốn đăng ký cấp mới năm 2023 (triệu USD)', 'Tỉnh;Hàn Quốc;Nhật Bản;Tổng số', 'Bắc Ninh;1.5;2.5;4', 'Hà Nội;3.5;4.5;8'), {
    outcome: 'loaded',
    figures: [['VN-56', 'JP', 'new_capital', '2023', 2.5], ['VN-56', 'KR', 'new_capital', '2023', 1.5], ['VN-HN', 'JP', 'new_capital', '2023', 4.5], ['VN-HN', 'KR', 'new_capital', '2023', 3.5]],
    aside: { title: 1, total: 1 },
  }),
  textCase('totals: aggregates of the World Bank', lines('Country Name,Country Code,Year,"FDI, net inflows (BoP, current US$)"', 'Arab World,ARB,2019,300', 'Viet Nam,VNM,2019,16120000000', 'World,WLD,2019,900', 'Euro area,EMU,2019,700'), {
    outcome: 'loaded',
    figures: [['VN', 'WLD', 'bop_inflow', '2019', 16120]],
    aside: { aggregate: 3 },
  }),
  textCase('totals: others and unspecified', lines(HEAD, ...ROWS, 'Các tỉnh khác;2023;1;1.5'), { outcome: 'loaded', figures: FIGURES, aside: { unspecified: 1 } }),
  textCase('totals: oil and gas off the coast lies in no region', lines(HEAD, 'Đông Nam Bộ;2023;30;300.25', ROWS[2], 'Dầu khí;2023;1;5.5', 'Tổng số;2023;31;305.75'), {
    outcome: 'loaded',
    figures: [FIGURES[0], FIGURES[1], ['VN-OFFSHORE', 'WLD', 'new_capital', '2023', 5.5], ['VN-OFFSHORE', 'WLD', 'new_projects', '2023', 1]].filter((figure) => figure !== undefined) as readonly ExpectedFigure[],
    aside: { region: 1, total: 1 },
    checksums: [[2, 3, 0], [2, 4, 0], [5, 3, 0], [5, 4, 0]],
  }),
]
