import { lines, provinceFigures, textCase, type ExpectedFigure, type TortureCase } from './case.ts'

const HEAD = 'Tỉnh,Năm,Vốn đăng ký cấp mới (triệu USD)'
const ROWS = ['Bắc Ninh,2023,1234.5', 'Hà Nội,2023,56.75', 'Đồng Nai,2023,0.5'] as const
const FIGURES = provinceFigures('new_capital', [1234.5, 56.75, 0.5])
const without = (code: string): readonly ExpectedFigure[] => FIGURES.filter(([locality]) => locality !== code)
const hostile = (name: string, cell: string): TortureCase =>
  textCase(`quotes: ${name}`, lines(`${HEAD},Ghi chú`, `${ROWS[0]},${cell}`, `${ROWS[1]},`, `${ROWS[2]},`), { outcome: 'loaded', figures: FIGURES })

export const QUOTE_CASES: readonly TortureCase[] = [
  textCase('quotes: names with the separator in them', lines(HEAD, '"Bắc Ninh",2023,"1,234.5"', ...ROWS.slice(1)), { outcome: 'loaded', figures: FIGURES }),
  textCase('quotes: a line break inside a head', lines('Tỉnh,Năm,"Vốn đăng ký cấp mới\n(triệu USD)"', ...ROWS), { outcome: 'loaded', figures: FIGURES }),
  textCase('quotes: after a space', lines(HEAD, '"Bắc Ninh", 2023, "1,234.5"', ...ROWS.slice(1)), { outcome: 'loaded', figures: FIGURES }),
  textCase('quotes: one that is never closed', lines(HEAD, ROWS[0], '"Hà Nội,2023,56.75', ROWS[2], 'Hải Phòng,2023,7.5'), {
    outcome: 'loaded',
    problems: [['unclosed quote', 3]],
    figures: [...without('VN-HN'), ['VN-HP', 'WLD', 'new_capital', '2023', 7.5]],
  }),
  textCase('quotes: one inside a cell', lines(HEAD, ROWS[0], 'Hà "Nội",2023,56.75', ROWS[2]), { outcome: 'loaded', figures: FIGURES }),
  textCase('quotes: text after a closing one', lines(HEAD, ROWS[0], '"Hà Nội"x,2023,56.75', ROWS[2]), { outcome: 'loaded', problems: [['malformed quote', 3]], figures: without('VN-HN') }),
  textCase('quotes: none, as answered', lines(HEAD, ROWS[0], '"Hà Nội",2023,56.75', ROWS[2]), { outcome: 'loaded', figures: FIGURES }, { answers: { quotes: 'no' } }),
  hostile('a formula', '"=HYPERLINK(""http://example.org"",""x"")"'),
  hostile('a script', '<script>alert(1)</script>'),
  hostile('a command', '@SUM(1+1)*cmd'),
  textCase('quotes: a cell of ten million characters', lines(`${HEAD},Ghi chú`, `${ROWS[0]},${'x'.repeat(10_000_000)}`, `${ROWS[1]},`, `${ROWS[2]},`), { outcome: 'loaded', figures: FIGURES, problems: [['huge cell', 2]] }),
  textCase('quotes: heads of a formula and a script', lines(`${HEAD},=1+1,<img src=x onerror=alert(1)>`, `${ROWS[0]},a,b`, `${ROWS[1]},c,d`, `${ROWS[2]},e,f`), { outcome: 'loaded', figures: FIGURES, aside: { description: 2 } }),
  textCase('quotes: a place called __proto__', lines(HEAD, ...ROWS, '__proto__,2023,7.5', 'constructor,2023,8.5'), { outcome: 'loaded', figures: FIGURES, problems: [['unknown place', 5], ['unknown place', 6]], aside: { 'not in the registry': 2 } }),
]
