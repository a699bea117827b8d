import { describe, expect, test } from 'vitest'
import { decision, intakeProblem, plainOptions } from '../../../../src/domain/intake/reading.ts'
import { parsePeriod, yearPeriod } from '../../../../src/domain/period.ts'
import { frameBeforeAfter } from '../../../../src/features/upload/before-after.ts'
import { groupProblems, optionsOf, problemsToCsv, suggestedAnswers } from '../../../../src/features/upload/found.ts'
import { chooseOffered } from '../../../../src/features/upload/offered.ts'
import { enIntake } from '../../../../src/i18n/intake-texts-en.ts'
import { enUpload } from '../../../../src/i18n/upload-texts-en.ts'

describe('problems', () => {
  test('stand by kind, the gravest first, counted whether listed or not', () => {
    const problems = [
      intakeProblem('duplicate', { line: 3 }),
      intakeProblem('not a number', { line: 5, text: 'x' }),
      intakeProblem('duplicate', { line: 9 }),
      // The rest of many, without a place.
      intakeProblem('duplicate', { text: '48' }),
      intakeProblem('no table'),
    ]
    expect(groupProblems({ problems, problemCounts: { duplicate: 3, 'not a number': 1200, 'no table': 1 } }).map(({ code, count, listed }) => [code, count, listed.length])).toEqual([
      ['no table', 1, 1],
      ['not a number', 1200, 1],
      ['duplicate', 50, 2],
    ])
  })

  test('become a file in which no cell runs as a formula', () => {
    const [, row] = problemsToCsv([intakeProblem('not a number', { line: 2, column: 3, text: '=HYPERLINK("x")' })], enIntake, enUpload).split('\n')
    expect(row).toBe(`Warning,Not a number,2,3,"'=HYPERLINK(""x"")","“=HYPERLINK(""x"")” is no number in the way this file writes them.",Left out: no figure was made of it.,"Correct the cell, or choose another way of writing numbers above."`)
  })
})

describe('answers', () => {
  test('are suggested for all questions or for none', () => {
    const numbers = decision('numbers', '1.234,56')
    expect(suggestedAnswers([numbers, decision('place', 'VN-HN', { id: 'place:Ha Noi' })])).toEqual({ numbers: '1.234,56', 'place:Ha Noi': 'VN-HN' })
    expect(suggestedAnswers([numbers, decision('period', null)])).toBeNull()
  })

  test('in force are among the options though nobody offered them', () => {
    expect(optionsOf(decision('place', 'VN-HP', { options: plainOptions(['VN-HN']) })).map(({ value }) => value)).toEqual(['VN-HP', 'VN-HN'])
  })
})

describe('what was dropped or pasted', () => {
  const csv = new File(['x'], 'a.csv')
  const json = new File(['x'], 'R.JSON')

  test('is one table, with its recipe before it; cells go before the picture of them', () => {
    expect(chooseOffered({ files: [csv, json], hasFolder: false, text: '' })).toEqual({ kind: 'files', files: [json, csv] })
    expect(chooseOffered({ files: [new File(['x'], 'image.png')], hasFolder: false, text: 'a\tb' })).toEqual({ kind: 'cells', text: 'a\tb' })
  })

  test('is refused with the reason where it is several tables, a folder or nothing', () => {
    const notices = [{ files: [csv, csv], hasFolder: false }, { files: [csv], hasFolder: true }, { files: [], hasFolder: false }].map((offered) => chooseOffered({ ...offered, text: ' ' }))
    expect(notices).toEqual(['several files', 'folder', 'no file'].map((notice) => ({ kind: 'refused', notice })))
  })
})

describe('the picture before and after', () => {
  test('breaks a line where there is no figure, starts at zero and keeps its labels apart', () => {
    const frame = frameBeforeAfter(
      [
        { period: yearPeriod(2020), before: 10, after: 10 },
        { period: yearPeriod(2021), before: null, after: 20 },
        { period: yearPeriod(2022), before: 19, after: 20 },
      ],
      200,
    )
    expect([frame.before.map(({ length }) => length), frame.after.map(({ length }) => length), frame.zeroY]).toEqual([[1, 1], [3], 100])
    expect(frame.beforeLabelY - frame.afterLabelY).toBeGreaterThanOrEqual(9)
  })

  test('stands for a single figure and for figures that are all zero', () => {
    const period = parsePeriod('2024-06') ?? yearPeriod(2024)
    expect(frameBeforeAfter([{ period, before: 0, after: 0 }], 200).after).toEqual([[{ x: 100, y: 100 }]])
  })
})
