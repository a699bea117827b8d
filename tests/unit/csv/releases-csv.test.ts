import { expect, test } from 'vitest'
import { parseReleases } from '../../../src/csv/releases-csv.ts'
import { period } from '../fixtures/build.ts'

const HEADER = 'date,version,text_en,text_vi,text_ko'

test('a release has its day, its version and its note in three languages', () => {
  expect(parseReleases(`${HEADER}\n2026-11-22,2026.11.1,First,Đầu tiên,첫 공개\n`)).toEqual({
    releases: [{ version: '2026.11.1', date: period('2026-11-22'), text: { en: 'First', vi: 'Đầu tiên', ko: '첫 공개' } }],
    problems: [],
  })
})

test('a row with anything missing is left out and reported', () => {
  const { releases, problems } = parseReleases(`${HEADER}\n,2026.11.1,First,Đầu tiên,\n2026-11-22,2026.11.2,B,B,B`)
  expect(releases.map(({ version }) => version)).toEqual(['2026.11.2'])
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['required', 2, 'date'],
    ['required', 2, 'text_ko'],
  ])
})
