import { expect, test } from 'vitest'
import { parseRegistry, type RegistryTexts } from '../../../src/csv/registry-csv.ts'
import { dayNumber } from '../../../src/domain/period.ts'

const FILES: RegistryTexts = {
  places: `code,kind,parent,name_en,name_vi,name_ko,valid_from,valid_to,successor,region,member_of,grid_row,grid_col,aliases
WLD,world,,World,Thế giới,세계,,,,,,,,Total|합계
VN-DN,municipality,VN,Da Nang,Đà Nẵng,다낭시,,2025-06-30,VN34-48,Coast,,11,6,Danang
`,
  measures: `code,kind,stage,unit,denominator,adds_over,name_en,name_vi,name_ko,definition_en,definition_vi,definition_ko
capital,stock,registered,USD million,,locality|partner,Capital,Vốn,자본,d,d,d
`,
  sources: `id,publisher,title,date,url,language,tier,counter,complete
fia,FIA,Workbook,2024-06,,vi,official,FIA,localities|partners
press,Paper,Story,,https://example.org/a,ko,reported,,
`,
  breaks: `date,counter,localities,measures,kind,text_en,text_vi,text_ko
2016-12-20,FIA,VN,*,cut-off,e,v,k
`,
  events: `id,date,end_date,kind,locality,partner,places,title_en,title_vi,title_ko,summary_en,summary_vi,summary_ko,source
mission,2024-07-09,2024-07-13,trade mission,VN-DN,KR,KR-11|KR-27,e,v,k,e,v,k,press
`,
}

test('the registries are read with names, dates, lists and blanks as they are meant', () => {
  const { registry, problems } = parseRegistry(FILES)
  expect(problems).toEqual([])
  expect(registry.places.get('VN-DN')).toEqual({
    code: 'VN-DN',
    kind: 'municipality',
    parent: 'VN',
    names: { en: 'Da Nang', vi: 'Đà Nẵng', ko: '다낭시' },
    validFromDay: null,
    validToDay: dayNumber(2025, 6, 30),
    successor: 'VN34-48',
    region: 'Coast',
    memberOf: [],
    gridRow: 11,
    gridColumn: 6,
    aliases: ['Danang'],
  })
  expect(registry.places.get('WLD')).toMatchObject({ parent: null, aliases: ['Total', '합계'], gridRow: null })
  expect(registry.measures.get('capital')).toMatchObject({ unit: 'USD million', denominator: null, addsOver: ['locality', 'partner'] })
  expect(registry.sources.get('fia')).toMatchObject({ date: { text: '2024-06' }, tier: 'official', counter: 'FIA', complete: ['localities', 'partners'] })
  expect(registry.sources.get('press')).toMatchObject({ date: null, counter: null, complete: [] })
  expect(registry.breaks).toEqual([
    { day: dayNumber(2016, 12, 20), counter: 'FIA', localities: ['VN'], measures: null, kind: 'cut-off', text: { en: 'e', vi: 'v', ko: 'k' } },
  ])
  expect(registry.events).toMatchObject([{ id: 'mission', period: { text: '2024-07-09' }, endPeriod: { text: '2024-07-13' }, places: ['KR-11', 'KR-27'] }])
})

test('money may be in other currencies that are known', () => {
  const inCurrency = (unit: string) => parseRegistry({ ...FILES, measures: FILES.measures.replace('USD million', unit) })
  expect(['CAD million', 'VND million', 'RUB million'].map((unit) => inCurrency(unit).registry.measures.get('capital')?.unit)).toEqual(['CAD million', 'VND million', 'RUB million'])
  expect(['XYZ million', 'CAD billion', 'CAD'].map((unit) => inCurrency(unit).problems.map(({ column, code, text }) => [column, code, text]))).toEqual([
    [['unit', 'not allowed', 'XYZ million']],
    [['unit', 'not allowed', 'CAD billion']],
    [['unit', 'not allowed', 'CAD']],
  ])
})

test('a row with anything wrong is left out and each wrong cell is named with file, line and column', () => {
  const { registry, problems } = parseRegistry({
    ...FILES,
    places: `${FILES.places}VN-XX,village,VN,X,,x,2024-02-30,,,,,1.5,,\nVN-DN,province,VN,Again,Again,Again,,,,,,,,\n`,
    measures: FILES.measures.replace('locality|partner', 'locality|sector'),
    sources: FILES.sources.replace('official', 'rumour').replace('2024-06', '06/2024'),
    breaks: FILES.breaks.replace('2016-12-20', '2016'),
    events: FILES.events.replace('2024-07-09', ''),
  })
  expect(problems.map(({ file, line, column, code, text }) => [file, line, column, code, text])).toEqual([
    ['places', 4, 'kind', 'not allowed', 'village'],
    ['places', 4, 'name_vi', 'required', ''],
    ['places', 4, 'valid_from', 'not a date', '2024-02-30'],
    ['places', 4, 'grid_row', 'not a whole number', '1.5'],
    ['places', 5, 'code', 'repeated key', 'VN-DN'],
    ['measures', 2, 'adds_over', 'not allowed', 'locality|sector'],
    ['sources', 2, 'date', 'not a date', '06/2024'],
    ['sources', 2, 'tier', 'not allowed', 'rumour'],
    ['breaks', 2, 'date', 'not a date', '2016'],
    ['events', 2, 'date', 'required', ''],
  ])
  expect([registry.places.size, registry.measures.size, registry.sources.size, registry.breaks, registry.events]).toEqual([2, 0, 1, [], []])
  expect(registry.places.get('VN-DN')?.names.en).toBe('Da Nang')
})

test('a missing column is named and its file is not read', () => {
  const { registry, problems } = parseRegistry({ ...FILES, sources: FILES.sources.replace('tier', 'level') })
  expect(problems).toEqual([{ file: 'sources', code: 'missing column', line: 1, column: 'tier', text: '', hint: 'tier' }])
  expect(registry.sources.size).toBe(0)
})
