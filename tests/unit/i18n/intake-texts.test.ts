import { describe, expect, test } from 'vitest'
import { CELL_FATES, COLUMN_ROLES } from '../../../src/domain/intake/intake.ts'
import { ASIDE_REASONS, DECISIONS, decision, INTAKE_PROBLEMS, intakeProblem, type Checksum, type IntakeProblemCode } from '../../../src/domain/intake/reading.ts'
import { enIntake } from '../../../src/i18n/intake-texts-en.ts'
import { koIntake } from '../../../src/i18n/intake-texts-ko.ts'
import { viIntake } from '../../../src/i18n/intake-texts-vi.ts'
import type { IntakeNames, IntakeTexts } from '../../../src/i18n/intake-texts.ts'

const names: IntakeNames = { place: (code) => `place ${code}`, measure: (code) => `measure ${code}` }
const LANGUAGES = { en: enIntake, vi: viIntake, ko: koIntake }
const CODES: readonly IntakeProblemCode[] = Object.keys(INTAKE_PROBLEMS).filter((code): code is IntakeProblemCode => code in INTAKE_PROBLEMS)

function checksum(difference: number, line: number): Checksum {
  return { line, column: 2, name: 'Total', printed: 100, sum: 100 - difference, parts: 3, difference, tolerance: 1.5, agrees: Math.abs(difference) <= 1.5 }
}

describe.each(Object.entries(LANGUAGES))('%s', (_, texts: IntakeTexts) => {
  test.each(DECISIONS)('asks and tells of "%s", with a subject and without', (code) => {
    for (const subject of [null, 'Vốn']) {
      const asked = texts.decisionQuestion(decision(code, null, { subject }), names)
      expect(asked).toMatch(/\?/)
      expect(`${asked} ${texts.decisionFact(decision(code, 'x', { subject }), names)}`).not.toMatch(/undefined|\$\{|  /)
    }
    expect(texts.decisionName(code)).not.toBe('')
  })

  test.each(CODES)('says of "%s" what was found and what to do, with a raw text and without', (code) => {
    for (const text of ['', '12;5']) {
      const { found, assumed, remedy } = texts.problemText(intakeProblem(code, { text }))
      expect(found).toMatch(/[.。]$/)
      expect(`${found}|${assumed}|${remedy}`).not.toMatch(/undefined|\$\{|“”|  /)
      // What refuses a file or warns of it can be mended by somebody.
      expect(remedy === '' && INTAKE_PROBLEMS[code] !== 'notes').toBe(false)
    }
  })

  test('names every reason, role and fate, and counts what was set aside', () => {
    for (const reason of ASIDE_REASONS) for (const count of [1, 2]) expect(texts.asideText(reason, count)).toContain(String(count))
    for (const role of COLUMN_ROLES) expect(texts.roles[role]).not.toBe('')
    for (const fate of CELL_FATES) expect(texts.fates[fate]).not.toBe('')
  })
})

describe('an answer', () => {
  test('is written by its name; codes by those of the registries; what has no name as it is', () => {
    const written = (texts: IntakeTexts) =>
      [
        texts.optionName('separator', '\t', names),
        texts.optionName('header', '4-5', names),
        texts.optionName('unit', 'USD million', names),
        texts.optionName('unit', 'VND billion', names),
        texts.optionName('unit', 'CAD million', names),
        texts.optionName('period', '2024-06-30', names),
        texts.optionName('place', 'VN-HN', names),
        texts.optionName('measure', 'capital', names),
        texts.optionName('numbers', '1.234,56', names),
        texts.optionName('counter', 'FIA', names),
        texts.optionName('shape', '__proto__', names),
      ].join(' | ')
    expect(written(enIntake)).toBe('tab | Lines 4–5 | US$ million | VND billion | CAD million | 30 June 2024 | place VN-HN | measure capital | 1.234,56 | Foreign Investment Agency | __proto__')
    expect(written(viIntake)).toContain('tab | Dòng 4–5 | triệu USD | tỷ đồng | triệu CAD | ')
    expect(written(koIntake)).toContain('탭 | 4~5행 | 백만 달러 | 십억 동 | 백만 캐나다 달러 | 2024년 6월 30일 | ')
  })

  test('is a short phrase where it is a fact', () => {
    expect(enIntake.decisionFact(decision('header', '4'), names)).toBe('heads on line 4')
    expect(viIntake.decisionFact(decision('unit', 'USD million', { subject: 'Vốn' }), names)).toBe('“Vốn”: triệu USD')
    expect(koIntake.decisionFact(decision('dates', 'DMY'), names)).toBe('일/월/연')
  })
})

describe('totals', () => {
  test('are summed up in one sentence', () => {
    expect(enIntake.checksumSummary([])).toBe('')
    expect(enIntake.checksumSummary([checksum(0, 3)])).toBe('1 total found, it agrees with its parts')
    expect(enIntake.checksumSummary([checksum(0, 3), checksum(0.4, 9), checksum(-12.4, 67)])).toBe('3 totals found, 2 agree, 1 differs by 12.4 (line 67)')
    expect(viIntake.checksumSummary([checksum(0, 3), checksum(12.4, 67)])).toBe('2 dòng tổng, 1 khớp, 1 lệch 12,4 (dòng 67)')
    expect(koIntake.checksumSummary([checksum(0, 3), checksum(12.4, 67)])).toBe('합계 2개, 1개 일치, 1개 불일치: 67행 12.4 차이')
  })

  test('that differ are named up to three', () => {
    const differing = [10, 20, 30, 40, 50].map((line) => checksum(line, line))
    expect(enIntake.checksumSummary(differing)).toBe('5 totals found, 5 differ by 10 (line 10), by 20 (line 20), by 30 (line 30) and 2 more')
  })
})

test('what reading found is told in the numbers of the language', () => {
  const told = (problem: Parameters<typeof intakeProblem>[1], code: IntakeProblemCode, texts: IntakeTexts = enIntake) => Object.values(texts.problemText(intakeProblem(code, problem))).join(' ')
  expect(told({ text: 'Total: 502814', assumed: '502801.6', hint: '12.4' }, 'total differs', viIntake)).toContain('Các dòng cộng lại được 502.801,6. Chênh lệch 12,4.')
  expect(told({ text: '524288001', hint: '419430400' }, 'too large')).toMatch(/“501 MB”\. +The limit is 400 MB\./)
  expect(told({ text: 'capital', hint: '1000' }, 'unit slip')).toContain('Most of its figures differ by a factor of 1,000.')
  expect(told({ text: '3126.4', hint: '31126.4 (2023)' }, 'unit slip')).toContain('Against it stands: 31126.4 (2023).')
  expect(told({ text: 'x', hint: 'YYYY, YYYY-Qn' }, 'not a period')).toContain('Accepted: YYYY, YYYY-Qn.')
  expect(told({ text: 'a', assumed: 'b' }, 'not a number')).toContain('Taken for b.')
})

test('a Korean particle follows the raw text it stands behind', () => {
  expect(koIntake.problemText(intakeProblem('repeated head', { text: '금액' })).found).toBe('열 제목 “금액”이 여러 열에 있습니다.')
  expect(koIntake.problemText(intakeProblem('repeated head', { text: '코드' })).found).toBe('열 제목 “코드”가 여러 열에 있습니다.')
})
