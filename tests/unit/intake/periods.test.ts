import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../../src/domain/period.ts'
import { findPeriod } from '../../../src/intake/find-period.ts'
import { periodForms, readPeriod, readSerial, type DateOrder } from '../../../src/intake/periods.ts'

const ORDERS: readonly DateOrder[] = ['DMY', 'MDY', 'YMD']

/** What was read, in one line: text, form, `to date`, status unless normal. */
function read(text: string, order: DateOrder = 'DMY', isFiscal = false): string | null {
  const period = readPeriod(text, order, isFiscal)
  return period && [period.text, period.form, period.toDate ? 'to date' : '', period.status === 'A' ? '' : period.status].filter((part) => part !== '').join(' | ')
}

function readAll(texts: readonly string[]): readonly (readonly [string, string | null])[] {
  return texts.map((text) => [text, read(text)])
}

function allRead(texts: readonly string[], as: string): readonly (readonly [string, string])[] {
  return texts.map((text) => [text, as])
}

describe('periods as people write them', () => {
  it.each([
    ['2024 | year', ['2024', '2024.0', ' 2024 ', '2024 [YR2024]', '[YR2024]', 'YR2024', 'Năm 2024', 'năm 2024', 'NĂM 2024', '2024년', '2024년도', '２０２４', 'Year 2024', 'cuối năm 2024', '2024년 말']],
    ['2024 | fiscal year', ['FY2024', 'FY 2024', 'FY24', 'FY 2024/25', '2024-25', '2024/25', '2024–25', '2024-2025', '2024/2025', 'FY2024-25']],
    ['2024-12 | month', ['Tháng 12/2024', 'T12/2024', 'T12-2024', 'tháng 12 năm 2024', 'Tháng 12, 2024', '12/2024', '12-2024', '12.2024', '2024-12', '2024/12', '2024.12', '202412', '2024M12']],
    ['2024-12 | month', ['Dec 2024', 'December 2024', 'Dec-24', 'Dec-2024', "Dec '24", 'Dec. 2024', 'DECEMBER, 2024', '2024 Dec', '2024-Dec', '2024년 12월', '2024년12월', '2024. 12', '2024. 12.', '12월 2024', '2024.12월', '2024年12月']],
    ['2009-01 | month', ['1/2009', '01/2009', 'T1/2009', '2009M1', '2009년 1월']],
    ['2024-Q1 | quarter', ['Quý I/2024', 'Quý 1 năm 2024', 'QUÝ I NĂM 2024', 'Quý I - 2024', 'Quí I/2024', 'Q1/2024', 'Q1 2024', 'Q1-2024', "Q1'24", '2024Q1', '2024-Q1', '2024 Q1', '2024:Q1', '1Q24', '1Q 2024', '2024 1Q']],
    ['2024-Q1 | quarter', ['2024년 1분기', '1분기 2024', '2024년 1/4분기', '2024.1분기', '2024-T1', 'I/2024', '2024 I', '1st quarter 2024', '1st quarter of 2024', 'Quarter 1 2024', 'Trim. 1 2024']],
    ['2024-Q4 | quarter', ['Quý IV/2024', 'Q4 2024', '4Q24', 'IV/2024', '2024년 4분기']],
    ['2024-01/2024-06 | half', ['H1 2024', 'H1/2024', '1H24', '1H 2024', '2024H1', '2024-H1', '상반기 2024', '2024년 상반기', 'First half of 2024', 'Nửa đầu năm 2024']],
    ['2024-07/2024-12 | half', ['H2 2024', '2024년 하반기', '6 tháng cuối năm 2024', 'Nửa cuối năm 2024', '2H2024']],
    ['2024-01/2024-06 | interval | to date', ['6 tháng đầu năm 2024', '6T/2024', '6T2024', '6T 2024', '06T/2024', 'Jan-Jun 2024', 'Jan–Jun 2024', 'January to June 2024', '2024.1~6', '2024년 1~6월', '1-6월 2024', 'Tháng 1-6/2024', '6M 2024', '6M/2024', '6M-2024', '6M2024', '2024-01/2024-06']],
    ['2024-01/2024-06 | interval | to date', ['Lũy kế 6 tháng/2024', 'Luỹ kế đến tháng 6/2024', '2024년 6월 누계', '2024년 1-6월 누계', 'Jun 2024 YTD', '01/2024-06/2024', 'Jan 2024 - Jun 2024', 'First 6 months of 2024', '2024년 1월~2024년 6월']],
    ['2024-01/2024-09 | interval | to date', ['9 tháng 2024', '9 tháng đầu năm 2024', '9T/2024', 'Jan-Sep 2024', 'January-September 2024']],
    ['2024 | year | to date', ['12T/2024', '12 tháng năm 2024', '2024년 1~12월', 'Jan-Dec 2024']],
    ['2024-03/2024-05 | interval', ['Mar-May 2024', '2024년 3~5월', 'Tháng 3-5/2024']],
    ['2015/2020 | interval', ['2015-2020', '2015–2020', '2015~2020', '2015 to 2020', '2015/2020']],
    ['2024 | year | P', ['2024p', '2024 (P)', '2024(p)', '2024P', '2024*', '2024 (*)', 'Sơ bộ 2024', 'Prel. 2024', '2024(잠정)', '2024년 잠정', '2024년(잠정)', '2024 (sơ bộ)', 'Sơ bộ năm 2024']],
    ['2024 | year | E', ['2024e', '2024 (E)', 'Ước 2024', 'Ước tính năm 2024', 'Est. 2024', '2024년 추정']],
    ['2024 | year', ['2024r', '2024 (r)']],
    ['2024-12 | month | P', ['12/2024 (p)', 'Sơ bộ tháng 12/2024']],
  ] as const)('read as %s whoever writes them', (as, texts) => {
    expect(readAll(texts)).toEqual(allRead(texts, as))
  })

  it.each([
    ['2024-06-15 | day', ['2024-06-15', '2024/06/15', '2024.6.15', '2024. 6. 15.', '2024. 6. 15', '2024년 6월 15일', 'ngày 15 tháng 6 năm 2024', '15/6/2024', '15/06/2024', '15-06-2024', '15.06.2024', 'Đến ngày 15/6/2024']],
    ['2024-06-15 | day', ['15 Jun 2024', 'June 15, 2024', 'Jun 15 2024', '15-Jun-24', '15th June 2024', '20240615', '2024-06-15T00:00:00Z', '2024-06-15 00:00:00', '15/06/2024 00:00:00', 'As of 15 June 2024', 'Lũy kế đến 15/06/2024']],
    ['2024-06-05 | ambiguous day', ['5/6/2024', '05/06/2024', '05-06-2024', '5.6.2024', '05/06/24']],
    ['2024-06-15 | ambiguous day', ['15/06/24']],
  ] as const)('read days as %s where the day comes first', (as, texts) => {
    expect(readAll(texts)).toEqual(allRead(texts, as))
  })

  it('read days in the order asked for, and none where that order has no such day', () => {
    expect(ORDERS.map((order) => [read('06/15/2024', order), read('15/06/2024', order), read('5/6/2024', order), read('24/06/15', order), read('1/1/1980', order)])).toEqual([
      [null, '2024-06-15 | day', '2024-06-05 | ambiguous day', '2015-06-24 | ambiguous day', '1980-01-01 | day'],
      ['2024-06-15 | day', null, '2024-05-06 | ambiguous day', null, '1980-01-01 | day'],
      [null, '2024-06-15 | day', '2024-06-05 | ambiguous day', '2024-06-15 | ambiguous day', '1980-01-01 | day'],
    ])
  })

  it('take years of two numbers for fiscal years only where told so or nothing else is possible', () => {
    expect(['2000-01', '2003-04', '2000/01', '2012-13', '2000-2001', '1999-00', '2003-05'].map((text) => [text, read(text), read(text, 'DMY', true)])).toEqual([
      ['2000-01', '2000-01 | month', '2000 | fiscal year'],
      ['2003-04', '2003-04 | month', '2003 | fiscal year'],
      ['2000/01', '2000-01 | month', '2000 | fiscal year'],
      ['2012-13', '2012 | fiscal year', '2012 | fiscal year'],
      ['2000-2001', '2000 | fiscal year', '2000 | fiscal year'],
      ['1999-00', '1999 | fiscal year', '1999 | fiscal year'],
      ['2003-05', '2003-05 | month', '2003-05 | month'],
    ])
  })

  it('read nothing that is no period, no such day or out of time', () => {
    const texts = ['', '1', '12', '31', '5.67', '1,234', '1 234', '24-Dec', 'Dec', 'Q1', 'I', '1-6월 누계', '1899', '2101', '30/02/2024', '2024-13', '2024-02-30', '31/06/2024', '2024-06-15T10:30:00', '2020-2015', 'Total', 'Hà Nội', '2024 projects', '12024', '45657', 'FDI 2024', '2024/2024-01/x', '2025f']
    expect(readAll(texts)).toEqual(texts.map((text) => [text, null]))
  })

  it('are always periods the files can hold, and never fail', () => {
    const piece = fc.constantFrom('2024', '1999', '12', '1', '06', '31', '/', '-', '.', ' ', '~', 'Q', 'T', 'Tháng', 'năm', '년', '월', '분기', 'Jan', 'to', 'IV', 'p', '(', ')', 'YTD', '누계', 'H1')
    fc.assert(
      fc.property(fc.oneof(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), fc.string()), fc.constantFrom(...ORDERS), fc.boolean(), (text, order, isFiscal) => {
        const period = readPeriod(text, order, isFiscal)
        expect(period === null || parsePeriod(period.text) !== null).toBe(true)
      }),
    )
  })
})

describe('numbers of days in spreadsheets', () => {
  it('are days from 2000 to the start of 2050 and nothing else', () => {
    expect(['36526', '45657', '45657.0', '54789', '36525', '54790', '45657.5', '4565', 'x'].map((text) => readSerial(text)?.text ?? null)).toEqual(['2000-01-01', '2024-12-31', '2024-12-31', '2050-01-01', null, null, null, null, null])
  })
})

describe('years of two numbers in a row', () => {
  it('are fiscal years where the second follows the first and years follow one another', () => {
    expect(periodForms(['Sector', '2000-01', '2001-02', '2002-03', 'Total'])).toBe('fiscal')
    expect(periodForms(['2000-01', '2000-01', '2001-02', '2001-02'])).toBe('fiscal')
    expect(periodForms(['2000/01', '2001/02'])).toBe('fiscal')
    expect(periodForms(['2019-20'])).toBe('fiscal')
  })

  it('are months where they cannot be years, and undecided where both are possible', () => {
    expect(periodForms(['2000-01', '2000-02', '2000-03'])).toBe('monthly')
    expect(periodForms(['2000-01', '2001-01', '2002-01'])).toBe('monthly')
    expect(periodForms(['2003-04'])).toBeNull()
    expect(periodForms(['2000-01', '2004-05'])).toBeNull()
    expect(periodForms(['Year', '2000', '2001'])).toBeNull()
  })
})

describe('a period inside a head', () => {
  it.each([
    ['Vốn đăng ký 2024 (triệu USD)', '2024', 'Vốn đăng ký (triệu USD)'],
    ['FDI_2015', '2015', 'FDI'],
    ['FDI2015', '2015', 'FDI'],
    ['2015_FDI', '2015', 'FDI'],
    ['FDI CY2024', '2024', 'FDI'],
    ['FDI 9M/2024', '2024-01/2024-09', 'FDI'],
    ['FDI 9M-2024', '2024-01/2024-09', 'FDI'],
    ['FDI 11M2024', '2024-01/2024-11', 'FDI'],
    ['Số dự án Quý I/2024', '2024-Q1', 'Số dự án'],
    ['Registered capital, Q1 2024', '2024-Q1', 'Registered capital'],
    ['Vốn thực hiện 6T/2024', '2024-01/2024-06', 'Vốn thực hiện'],
    ['Vốn đăng ký tháng 12/2024', '2024-12', 'Vốn đăng ký'],
    ['투자금액 (2024년)', '2024', '투자금액'],
    ['2024년 1분기 신고금액', '2024-Q1', '신고금액'],
    ['Inflow Jan-2024', '2024-01', 'Inflow'],
    ['Năm 2024', '2024', ''],
  ])('is found in %s', (head, text, rest) => {
    const found = findPeriod(head)
    expect([found?.period.text, found?.rest]).toEqual([text, rest])
  })

  it.each(['FDI equity inflow 2022-23 (USD million)', 'FDI equity inflow FY2022/23 (USD million)', 'FDI equity inflow FY2010-11 (USD million)'])('is a fiscal year in %s', (head) => {
    const year = /20(?:22|10)/.exec(head)?.[0]
    expect(findPeriod(head)).toEqual({ period: { text: year, form: 'fiscal year', toDate: false, status: 'A' }, rest: 'FDI equity inflow (USD million)' })
  })

  it.each(['FDI', 'Change 2023-2024', 'From 2020 to 2024', 'constant 2015 US$', 'Giá so sánh 2010', 'Index (2010=100)', 'Table 36-10-0009-01', '12024', '2024.5', 'FDI KH2025', 'FDI 9X/2024', 'FDI No.2024-15', 'FDI No. 2024-25', 'FDI 2022-25'])('is not found in %s', (head) => {
    expect(findPeriod(head)).toBeNull()
  })
})
