import { encode } from '../fixtures/encode.ts'
import { lines, provinceFigures, textCase, type ExpectedFigure, type TortureCase } from './case.ts'

const HEAD = 'Tỉnh,Năm,Vốn đăng ký cấp mới (triệu USD)'
const ROWS = ['Bắc Ninh,2023,1234.5', 'Hà Nội,2023,56.75', 'Đồng Nai,2023,0.5'] as const
const FIGURES = provinceFigures('new_capital', [1234.5, 56.75, 0.5])
const MISSPELT = lines(HEAD, 'Bắc Nimh,2023,1234.5', ROWS[1], ROWS[2])
const TWICE = lines(HEAD, ...ROWS, 'Hà Nội,2023,99.5')
const without = (code: string): readonly ExpectedFigure[] => FIGURES.filter(([locality]) => locality !== code)
const PARTNERS = lines('Quốc gia,Năm,Vốn đăng ký cấp mới (triệu USD)', 'Hàn Quốc,2023,1.5', 'Nhật Bản,2023,2.5', 'Singapore,2023,3.5')
const bySide = (locality: string, swap = false): readonly ExpectedFigure[] =>
  ([['JP', 2.5], ['KR', 1.5], ['SG', 3.5]] as const).map(([code, value]) => (swap ? [code, locality, 'new_capital', '2023', value] : [locality, code, 'new_capital', '2023', value]))

export const ANSWER_CASES: readonly TortureCase[] = [
  textCase('answers: header, where a title looks like heads', lines('Báo cáo,ngày,lập', HEAD, ...ROWS), { outcome: 'loaded', figures: FIGURES, aside: { title: 1 } }, { answers: { header: '2' } }),
  textCase('answers: separator', lines(HEAD.replaceAll(',', ';'), ...ROWS.map((row) => row.replaceAll(',', ';'))), { outcome: 'loaded', figures: FIGURES }, { answers: { separator: ';' } }),
  { name: 'answers: encoding', bytes: () => encode(lines(HEAD, ...ROWS), 'windows-1258'), answers: { encoding: 'windows-1258' }, expected: { outcome: 'loaded', figures: FIGURES } },
  textCase('answers: a misspelt place is asked for', MISSPELT, { outcome: 'asks', questions: ['place:Bắc Nimh'], figures: without('VN-56'), aside: { 'not in the registry': 1 } }),
  textCase('answers: place', MISSPELT, { outcome: 'loaded', figures: FIGURES }, { answers: { 'place:Bắc Nimh': 'VN-56' } }),
  textCase('answers: place left aside', MISSPELT, { outcome: 'loaded', figures: without('VN-56'), aside: { answered: 1 } }, { answers: { 'place:Bắc Nimh': 'aside' } }),
  textCase('answers: a code that no registry has is no answer', MISSPELT, { outcome: 'asks', questions: ['place:Bắc Nimh'], figures: without('VN-56'), aside: { 'not in the registry': 1 } }, { answers: { 'place:Bắc Nimh': 'XX-1', locality: 'nowhere', measure: 'nothing', nonsense: '1' } }),
  textCase('answers: duplicates that differ are asked about', TWICE, { outcome: 'asks', questions: ['duplicates'], figures: FIGURES, problems: [['duplicates differ', 5]], aside: { repeated: 1 } }),
  textCase('answers: duplicates, the last', TWICE, { outcome: 'loaded', figures: provinceFigures('new_capital', [1234.5, 99.5, 0.5]), problems: [['duplicates differ', 3]], aside: { repeated: 1 } }, { answers: { duplicates: 'last' } }),
  textCase('answers: duplicates, none', TWICE, { outcome: 'loaded', figures: without('VN-HN'), problems: [['duplicates differ', 3], ['duplicates differ', 5]], aside: { repeated: 2 } }, { answers: { duplicates: 'aside' } }),
  textCase('answers: measure', lines('Tỉnh,Năm,FDI (triệu USD)', ...ROWS), { outcome: 'loaded', figures: FIGURES }, { answers: { measure: 'new_capital' } }),
  textCase('answers: measure, none', lines('Tỉnh,Năm,FDI (triệu USD)', ...ROWS), { outcome: 'refused', problems: [['not investment', null]], aside: { answered: 1 } }, { answers: { measure: 'none' } }),
  textCase('answers: locality', PARTNERS, { outcome: 'loaded', figures: bySide('VN') }, { answers: { locality: 'VN' } }),
  textCase('answers: role', PARTNERS, { outcome: 'loaded', figures: bySide('VN', true) }, { answers: { role: 'locality', partner: 'VN' } }),
  textCase('answers: partner', lines(HEAD, ...ROWS), { outcome: 'loaded', figures: FIGURES.map(([locality, , ...rest]) => [locality, 'KR', ...rest]) }, { answers: { partner: 'KR' } }),
  textCase('answers: column', lines(`${HEAD},Vốn điều chỉnh (triệu USD)`, ...ROWS.map((row) => `${row},7.5`)), { outcome: 'loaded', figures: FIGURES, aside: { answered: 1 } }, { answers: { 'column:4': 'aside' } }),
  textCase('answers: nil', lines('Country,Year,"FDI, net inflows (BoP, US$ million)"', 'Viet Nam,2019,1.5', 'Japan,2019,-', 'Malaysia,2019,2.5'), { outcome: 'asks', questions: ['nil'], figures: [['MY', 'WLD', 'bop_inflow', '2019', 2.5], ['VN', 'WLD', 'bop_inflow', '2019', 1.5]] }),
  textCase('answers: nil, answered', lines('Country,Year,"FDI, net inflows (BoP, US$ million)"', 'Viet Nam,2019,1.5', 'Japan,2019,-', 'Malaysia,2019,2.5'), { outcome: 'loaded', figures: [['JP', 'WLD', 'bop_inflow', '2019', 0], ['MY', 'WLD', 'bop_inflow', '2019', 2.5], ['VN', 'WLD', 'bop_inflow', '2019', 1.5]] }, { answers: { nil: 'nil' } }),
  textCase('answers: nil, missing', lines('Country,Year,"FDI, net inflows (BoP, US$ million)"', 'Viet Nam,2019,1.5', 'Japan,2019,-', 'Malaysia,2019,2.5'), { outcome: 'loaded', figures: [['MY', 'WLD', 'bop_inflow', '2019', 2.5], ['VN', 'WLD', 'bop_inflow', '2019', 1.5]] }, { answers: { nil: 'missing' } }),
  textCase('answers: counter', lines(HEAD, ...ROWS), { outcome: 'loaded', figures: FIGURES }, { answers: { counter: 'FIA' } }),
  textCase('answers: unit in words', lines('Tỉnh,Năm,Vốn đăng ký cấp mới', ...ROWS), { outcome: 'loaded', figures: FIGURES }, { answers: { unit: 'triệu USD' } }),
  textCase('answers: nothing says that it is investment', lines('Country,Year,Value', 'Viet Nam,2019,1.5', 'Japan,2019,3.5', 'Malaysia,2019,2.5'), { outcome: 'asks', questions: ['measure', 'unit'] }),
  textCase('answers: dollars of Canada are asked about', lines('Foreign direct investment in Canada', 'Country,Year,"Inward FDI flows, millions of dollars"', 'United States,2019,1.5', 'Japan,2019,3.5'), { outcome: 'asks', questions: ['currency'], aside: { title: 1 } }),
]
