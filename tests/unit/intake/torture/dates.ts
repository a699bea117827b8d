import { lines, textCase, type Expected, type ExpectedFigure, type TortureCase } from './case.ts'

const HEAD = 'Vốn đăng ký cấp mới (triệu USD)'

/** Figures that do not only grow, as those that count from January do. */
const VALUES = [5.5, 1.5, 4.5, 2.5, 3.5, 0.5] as const

/** One province whose figures are of the periods written. */
const dated = (name: string, written: readonly string[], periods: readonly string[], rest: Partial<Expected> = {}, answers?: Readonly<Record<string, string>>): TortureCase =>
  textCase(
    `dates: ${name}`,
    lines(`Tỉnh;Thời gian;${HEAD}`, ...written.map((text, at) => `Bắc Ninh;${text};${VALUES[at] ?? 0}`)),
    { outcome: 'loaded', figures: periods.map((period, at): ExpectedFigure => ['VN-56', 'WLD', 'new_capital', period, VALUES[at] ?? 0]), ...rest },
    answers ? { answers } : {},
  )

/** The same with periods as the heads of columns. */
const inHeads = (name: string, written: readonly string[], periods: readonly string[], rest: Partial<Expected> = {}, answers?: Readonly<Record<string, string>>): TortureCase =>
  textCase(
    `dates in heads: ${name}`,
    lines(HEAD, `Tỉnh;${written.join(';')}`, `Bắc Ninh;${written.map((_, at) => `${at + 1}.5`).join(';')}`, `Hà Nội;${written.map((_, at) => `${at + 2}.5`).join(';')}`),
    {
      outcome: 'loaded',
      aside: { title: 1 },
      figures: (['VN-56', 'VN-HN'] as const).flatMap((code, place) => periods.map((period, at): ExpectedFigure => [code, 'WLD', 'new_capital', period, at + place + 1.5])),
      ...rest,
    },
    answers ? { answers } : {},
  )

/** Months and what had come by their end. */
const GROWING = [[1, 1.5], [2, 2.5], [3, 3.5], [4, 4.5], [5, 5.5], [6, 6.5]] as const
const MONTHS = ['2024-10', '2024-11', '2024-12']

export const DATE_CASES: readonly TortureCase[] = [
  textCase('dates in heads: fiscal years after words, which alone may be months', lines('Tỉnh;Vốn đăng ký cấp mới 2010-11 (triệu USD);Vốn đăng ký cấp mới 2011-12 (triệu USD)', 'Bắc Ninh;1.5;2.5'), {
    outcome: 'loaded',
    figures: [['VN-56', 'WLD', 'new_capital', '2010', 1.5], ['VN-56', 'WLD', 'new_capital', '2011', 2.5]],
  }),
  textCase('dates in heads: months after words', lines('Tỉnh;Vốn đăng ký cấp mới 2010-10 (triệu USD);Vốn đăng ký cấp mới 2010-11 (triệu USD)', 'Bắc Ninh;1.5;2.5'), {
    outcome: 'loaded',
    figures: [['VN-56', 'WLD', 'new_capital', '2010-10', 1.5], ['VN-56', 'WLD', 'new_capital', '2010-11', 2.5]],
  }),
  dated('years', ['2021', '2022', '2023'], ['2021', '2022', '2023']),
  dated('years with a decimal of a spreadsheet', ['2021.0', '2022.0', '2023.0'], ['2021', '2022', '2023']),
  dated('years with words', ['Năm 2021', 'Năm 2022', 'Năm 2023'], ['2021', '2022', '2023']),
  dated('days, proved by one above 12', ['20/11/2024', '20/12/2024', '05/01/2025'], ['2024-11-20', '2024-12-20', '2025-01-05']),
  dated('days of the United States, proved by one above 12', ['11/20/2024', '12/20/2024', '1/5/2025'], ['2024-11-20', '2024-12-20', '2025-01-05']),
  dated('days of which no order is proved are asked', ['05/06/2024', '07/08/2024'], ['2024-06-05', '2024-08-07'], { outcome: 'asks', questions: ['dates'] }),
  dated('days, month first as answered', ['05/06/2024', '07/08/2024'], ['2024-05-06', '2024-07-08'], {}, { dates: 'MDY' }),
  dated('ISO days', ['2024-11-20', '2024-12-20', '2025-01-05'], ['2024-11-20', '2024-12-20', '2025-01-05']),
  dated('first days of months', ['01/10/2024', '01/11/2024', '01/12/2024'], MONTHS),
  dated('last days of quarters', ['31/03/2024', '30/06/2024', '30/09/2024', '31/12/2024'], ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']),
  dated('months in Vietnamese', ['Tháng 10/2024', 'Tháng 11/2024', 'Tháng 12/2024'], MONTHS),
  dated('months in short Vietnamese', ['T10/2024', 'T11/2024', 'T12/2024'], MONTHS),
  dated('months by number', ['10/2024', '11/2024', '12/2024'], MONTHS),
  dated('months by number without zeros', ['1/2009', '2/2009', '3/2009'], ['2009-01', '2009-02', '2009-03']),
  dated('months in English', ['Oct-24', 'Nov-24', 'Dec-24'], MONTHS),
  dated('months in Korean', ['2024년 10월', '2024년 11월', '2024년 12월'], MONTHS),
  dated('days in Korean', ['2024. 6. 15.', '2024. 7. 15.', '2024. 8. 15.'], ['2024-06-15', '2024-07-15', '2024-08-15']),
  dated('quarters in Vietnamese', ['Quý I/2024', 'Quý II/2024', 'Quý IV/2024'], ['2024-Q1', '2024-Q2', '2024-Q4']),
  dated('quarters in Korean', ['2024년 1분기', '2024년 2분기', '2024년 3분기'], ['2024-Q1', '2024-Q2', '2024-Q3']),
  dated('quarters of UNCTAD and Eurostat', ['2024Q1', '2024-Q2', '2024 Q3'], ['2024-Q1', '2024-Q2', '2024-Q3']),
  dated('quarters of Spanish agencies', ['1999-T1', '1999-T2', '1999-T4'], ['1999-Q1', '1999-Q2', '1999-Q4']),
  dated('months from January on', ['11T/2024', '12T/2023'], ['2024-01/2024-11', '2023'], { figures: [['VN-56', 'WLD', 'new_capital', '2023', 1.5], ['VN-56', 'WLD', 'new_capital', '2024-01/2024-11', 5.5]] }),
  dated('marks of the World Bank', ['1992 [YR1992]', '1993 [YR1993]', '1994 [YR1994]'], ['1992', '1993', '1994']),
  dated('days of a spreadsheet', ['45657', '45291', '44926'], ['2024-12-31', '2023-12-31', '2022-12-31'], {
    figures: [['VN-56', 'WLD', 'new_capital', '2022', 4.5], ['VN-56', 'WLD', 'new_capital', '2023', 1.5], ['VN-56', 'WLD', 'new_capital', '2024', 5.5]],
  }),
  dated('fiscal years', ['2000-01', '2001-02', '2002-03'], ['2000', '2001', '2002']),
  dated('fiscal years by the year they end in', ['2000-01', '2001-02', '2002-03'], ['2001', '2002', '2003'], {}, { fiscal: 'end' }),
  dated('months that are no fiscal years', ['2000-01', '2000-02', '2000-03'], ['2000-01', '2000-02', '2000-03']),
  dated('a provisional year', ['2021', '2022', 'Sơ bộ 2023'], ['2021', '2022', '2023']),
  dated('a text that is no period', ['2021', 'năm ngoái', '2023'], ['2021', '2023'], { figures: [['VN-56', 'WLD', 'new_capital', '2021', 5.5], ['VN-56', 'WLD', 'new_capital', '2023', 4.5]], problems: [['not a period', 3]] }),
  textCase('dates: blanks under a period that nothing fills', lines(`Tỉnh;Năm;${HEAD}`, 'Bắc Ninh;2022;1.5', ';;2.5', 'Hà Nội;2023;3.5', 'Đồng Nai;2023;4.5'), {
    outcome: 'loaded',
    problems: [['no place in the row', 3]],
    figures: [['VN-39', 'WLD', 'new_capital', '2023', 4.5], ['VN-56', 'WLD', 'new_capital', '2022', 1.5], ['VN-HN', 'WLD', 'new_capital', '2023', 3.5]],
  }),
  textCase('dates: months that only grow are asked about', lines(`Tỉnh;Thời gian;${HEAD}`, ...GROWING.map(([month, value]) => `Bắc Ninh;Tháng ${month}/2024;${value}`)), {
    outcome: 'asks',
    questions: ['year-to-date'],
    figures: GROWING.map(([month, value]): ExpectedFigure => ['VN-56', 'WLD', 'new_capital', `2024-0${month}`, value]),
  }),
  textCase('dates: a row of no period', lines(`Tỉnh;Năm;${HEAD}`, 'Bắc Ninh;;1.5', 'Hà Nội;2023;3.5', 'Đồng Nai;2023;4.5'), {
    outcome: 'loaded',
    problems: [['no period in the row', 2]],
    figures: [['VN-39', 'WLD', 'new_capital', '2023', 4.5], ['VN-HN', 'WLD', 'new_capital', '2023', 3.5]],
  }),
  dated('months that count from January, as answered', ['Tháng 1/2024', 'Tháng 2/2024', 'Tháng 3/2024'], ['2024-01', '2024-01/2024-02', '2024-01/2024-03'], {}, { 'year-to-date': 'interval' }),
  inHeads('years', ['2021', '2022', '2023'], ['2021', '2022', '2023']),
  inHeads('marks of the World Bank', ['2021 [YR2021]', '2022 [YR2022]'], ['2021', '2022']),
  inHeads('months in Vietnamese', ['Tháng 10/2024', 'Tháng 11/2024', 'Tháng 12/2024'], MONTHS),
  inHeads('quarters in Vietnamese', ['Quý I/2024', 'Quý II/2024'], ['2024-Q1', '2024-Q2']),
  inHeads('fiscal years', ['2000-01', '2001-02', '2002-03'], ['2000', '2001', '2002']),
  textCase('dates in heads: quarters over which a merged year stands', lines(HEAD, 'Tỉnh;2023;;2024;', ';Quý III;Quý IV;Quý I;Quý II', 'Bắc Ninh;1.5;2.5;3.5;4.5', 'Hà Nội;2.5;3.5;4.5;5.5'), {
    outcome: 'loaded',
    aside: { title: 1 },
    figures: (['VN-56', 'VN-HN'] as const).flatMap((code, place) => ['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'].map((period, at): ExpectedFigure => [code, 'WLD', 'new_capital', period, at + place + 1.5])),
  }),
  textCase('dates in heads: quarters that repeat without a year', lines(HEAD, 'Tỉnh;I;II;III;IV;I;II;III;IV', 'Bắc Ninh;1.5;2.5;3.5;4.5;1.5;2.5;3.5;4.5', 'Hà Nội;2.5;3.5;4.5;5.5;2.5;3.5;4.5;5.5'), {
    outcome: 'refused',
    problems: [['repeated head', 2], ['repeated head', 2], ['repeated head', 2], ['repeated head', 2], ['heads repeat without a year', 2]],
    aside: { title: 1 },
  }),
  textCase('dates: a period in the title', lines('Thu hút FDI tháng 11 năm 2024', `Tỉnh;${HEAD}`, 'Bắc Ninh;1.5', 'Hà Nội;2.5'), {
    outcome: 'loaded',
    aside: { title: 1 },
    figures: [['VN-56', 'WLD', 'new_capital', '2024-11', 1.5], ['VN-HN', 'WLD', 'new_capital', '2024-11', 2.5]],
  }),
  textCase('dates: no period anywhere', lines(`Tỉnh;${HEAD}`, 'Bắc Ninh;1.5', 'Hà Nội;2.5'), { outcome: 'asks', questions: ['period'] }),
  textCase('dates: no period anywhere, answered', lines(`Tỉnh;${HEAD}`, 'Bắc Ninh;1.5', 'Hà Nội;2.5'), { outcome: 'loaded', figures: [['VN-56', 'WLD', 'new_capital', '2024-Q3', 1.5], ['VN-HN', 'WLD', 'new_capital', '2024-Q3', 2.5]] }, { answers: { period: 'Quý III/2024' } }),
]
