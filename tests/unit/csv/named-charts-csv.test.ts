import { expect, test } from 'vitest'
import { parseNamedCharts } from '../../../src/csv/named-charts-csv.ts'

const HEADER = 'id,address,title_en,title_vi,title_ko,topic'
const KOREA = 'korea-in-da-nang,view=trend&localities=VN-DN&partners=KR,Korea in Da Nang,Hàn Quốc tại Đà Nẵng,한국의 다낭 투자,da-nang'

test('a named chart has its id, its address, its titles in three languages and its topic, in the order of the file', () => {
  const second = 'who-2025,view=ranking&over=partner,"Singapore, Japan, Korea",V,K,viet-nam'
  expect(parseNamedCharts(`${HEADER}\n${KOREA}\n${second}\n`)).toEqual({
    charts: [
      {
        id: 'korea-in-da-nang',
        address: 'view=trend&localities=VN-DN&partners=KR',
        titles: { en: 'Korea in Da Nang', vi: 'Hàn Quốc tại Đà Nẵng', ko: '한국의 다낭 투자' },
        topic: 'da-nang',
      },
      { id: 'who-2025', address: 'view=ranking&over=partner', titles: { en: 'Singapore, Japan, Korea', vi: 'V', ko: 'K' }, topic: 'viet-nam' },
    ],
    problems: [],
  })
})

test('a row with anything wrong is left out and each wrong cell is named with its line and what would do', () => {
  const { charts, problems } = parseNamedCharts(`${HEADER}\n,view=trend,E,V,K,economies\n${KOREA.replace(/da-nang$/, 'daegu').replace('한국의 다낭 투자', ' ')}\nb,,E,V,K,\n`)
  expect(charts).toEqual([])
  expect(problems).toEqual([
    { code: 'required', line: 2, column: 'id', text: '' },
    { code: 'required', line: 3, column: 'title_ko', text: '' },
    { code: 'not allowed', line: 3, column: 'topic', text: 'daegu', hint: 'da-nang, hai-phong, provinces, viet-nam, korea-japan, economies' },
    { code: 'required', line: 4, column: 'address', text: '' },
    { code: 'required', line: 4, column: 'topic', text: '', hint: 'da-nang, hai-phong, provinces, viet-nam, korea-japan, economies' },
  ])
})

test.each(['Korea', 'korea_in', 'korea in', 'korea--in', '-korea', 'korea-', 'đà-nẵng', '../korea'])('an id that cannot be part of an address is refused: %s', (id) => {
  expect(parseNamedCharts(`${HEADER}\n${KOREA.replace('korea-in-da-nang', id)}`)).toEqual({
    charts: [],
    problems: [{ code: 'not an id', line: 2, column: 'id', text: id, hint: 'korea-in-da-nang' }],
  })
})

test('of two charts with one id the first stands and the second is reported with the line of the first', () => {
  const { charts, problems } = parseNamedCharts(`${HEADER}\n${KOREA.replace('Hàn Quốc tại Đà Nẵng', '')}\n${KOREA}\n${KOREA.replace('Korea in', 'Again')}`)
  expect(charts.map(({ titles }) => titles.en)).toEqual(['Korea in Da Nang'])
  expect(problems).toEqual([
    { code: 'required', line: 2, column: 'title_vi', text: '' },
    { code: 'repeated key', line: 4, column: 'id', text: 'korea-in-da-nang', hint: '3' },
  ])
})

test('without a column nothing is read', () => {
  expect(parseNamedCharts(`${HEADER.replace('topic', 'group')}\n${KOREA}`)).toEqual({
    charts: [],
    problems: [{ code: 'missing column', line: 1, column: 'topic', text: '', hint: 'topic' }],
  })
})
