import { expect, test } from 'vitest'
import { observationAt } from '../../../src/domain/dataset.ts'
import type { Answers } from '../../../src/domain/intake/reading.ts'
import { readFile } from '../../../src/intake/read-file.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated([])
const ROWS = 'Bắc Ninh,31/01/2024,10,10\nBắc Ninh,29/02/2024,30,20\nBắc Ninh,31/03/2024,60,30\n'
const ONE = ROWS.replace(/,\d+$/gm, '')

function read(text: string, answers: Answers = {}) {
  const intake = readFile({ name: 'file.csv', bytes: new TextEncoder().encode(text), answers, recipe: null, evidence })
  const { dataset } = intake.file
  const toDate = [...intake.facts, ...intake.questions].find(({ code }) => code === 'year-to-date')
  const figures = Array.from({ length: dataset.size }, (_, row) => {
    const { measure, period, value } = observationAt(dataset, row)
    return `${measure} ${period.text} ${value}`
  })
  return { toDate: toDate && `${toDate.value} ${toDate.how ?? 'asked'}`, figures }
}

const sums = (measure: string): readonly string[] => [`${measure} 2024-01 10`, `${measure} 2024-01/2024-02 30`, `${measure} 2024-01/2024-03 60`]
const months = (measure: string): readonly string[] => [`${measure} 2024-01 10`, `${measure} 2024-02 30`, `${measure} 2024-03 60`]

test.each([
  ['Vốn đăng ký cấp mới lũy kế từ đầu năm (triệu USD)', 'new_capital'],
  ['Newly registered capital YTD (USD million)', 'new_capital'],
  ['FDI registered year to date (USD million)', 'registered'],
])('months under a head of the year to date count from January: %s', (head, measure) => {
  expect(read(`Địa phương,Ngày,${head}\n${ONE}`)).toEqual({ toDate: 'interval said', figures: sums(measure) })
})

test('a title of the year to date holds for months and quarters of flows alike', () => {
  const { figures } = read('Newly registered capital year to date (USD million)\nProvince,2024-01,2024-02,2024-Q1\nBắc Ninh,10,30,60\nHà Nội,1,2,3\n')
  expect(figures.slice(0, 3)).toEqual(sums('new_capital'))
})

test('who answers that the months stand alone is believed over the head', () => {
  expect(read(`Địa phương,Ngày,Newly registered capital YTD (USD million)\n${ONE}`, { 'year-to-date': 'period' })).toEqual({ toDate: 'period answered', figures: months('new_capital') })
})

test('a flow that is only called cumulative is asked about, and a stock stays a stock', () => {
  expect(read(`Địa phương,Ngày,신규등록 자본 누계 (백만 달러)\n${ONE}`)).toEqual({ toDate: 'interval asked', figures: months('new_capital') })
  expect(read(`Địa phương,Ngày,Vốn đăng ký lũy kế (triệu USD)\n${ONE}`)).toEqual({ toDate: undefined, figures: months('capital') })
})

test('a column of the month alone keeps its months beside one of the year to date, whatever is answered', () => {
  const text = `Địa phương,Ngày,Tổng vốn đăng ký lũy kế từ đầu năm (triệu USD),Vốn đăng ký cấp mới trong tháng (triệu USD)\n${ROWS}`
  const figures = ['new_capital 2024-01 10', 'new_capital 2024-02 20', 'new_capital 2024-03 30', ...sums('registered')]
  expect(read(text)).toEqual({ toDate: 'interval said', figures })
  expect(read(text, { 'year-to-date': 'interval' })).toEqual({ toDate: 'interval answered', figures })
})
