import { describe, expect, it } from 'vitest'
import { decideDateOrder } from '../../../src/intake/date-order.ts'

function decide(texts: readonly string[], answer?: string) {
  const { value, facts, questions } = decideDateOrder(texts.map((text, index) => ({ text, line: index + 2, column: 1 })), answer)
  return { value, how: facts.map((fact) => fact.how), asked: questions.map((question) => question.options.map((option) => option.value)) }
}

describe('the order of day and month', () => {
  it('is proved by any day above 12', () => {
    expect(decide(['01/02/2024', '13/02/2024'])).toEqual({ value: 'DMY', how: ['proved'], asked: [] })
    expect(decide(['01/02/2024', '02/13/2024'])).toEqual({ value: 'MDY', how: ['proved'], asked: [] })
  })

  it('is proved by dates that run through the firsts of months or quarters', () => {
    expect(decide(['01/01/1995', '01/02/1995', '01/03/1995', '01/03/1995', '01/04/1995'])).toEqual({ value: 'DMY', how: ['proved'], asked: [] })
    expect(decide(['1/1/2020', '2/1/2020', '3/1/2020'])).toEqual({ value: 'MDY', how: ['proved'], asked: [] })
    expect(decide(['01/10/2023', '01/07/2023', '01/04/2023'])).toEqual({ value: 'DMY', how: ['proved'], asked: [] })
  })

  it('is no question where both orders give the same days, or the year comes first, or there are no dates', () => {
    expect(decide(['1/1/1980', '1/1/1981'])).toEqual({ value: 'DMY', how: [], asked: [] })
    expect(decide(['2024-06-15', '2024.7.1'])).toEqual({ value: 'YMD', how: [], asked: [] })
    expect(decide(['2024', 'Q1 2024', '12/2024', ''])).toEqual({ value: 'DMY', how: [], asked: [] })
  })

  it('is asked where the two readings differ, with both shown', () => {
    const { questions } = decideDateOrder([{ text: '1/1/2024', line: 2, column: 3 }, { text: '01/02/2024', line: 3, column: 3 }], undefined)
    expect(questions.map(({ value, line, column, cells, options }) => ({ value, line, column, cells, options }))).toEqual([
      {
        value: 'DMY',
        line: 2,
        column: 3,
        cells: 2,
        options: [
          { value: 'DMY', readings: [{ line: 3, raw: '01/02/2024', reads: '2024-02-01' }] },
          { value: 'MDY', readings: [{ line: 3, raw: '01/02/2024', reads: '2024-01-02' }] },
        ],
      },
    ])
  })

  it('is asked where no order reads every date', () => {
    expect(decide(['13/02/2024', '02/13/2024'])).toEqual({ value: 'DMY', how: [], asked: [['DMY', 'MDY']] })
  })

  it('is asked for years of two numbers unless only one place is left for them', () => {
    expect(decide(['15/06/24'])).toEqual({ value: 'DMY', how: [], asked: [['DMY', 'YMD']] })
    expect(decide(['98.06.15'])).toEqual({ value: 'YMD', how: ['proved'], asked: [] })
    expect(decide(['15/06/99'])).toEqual({ value: 'DMY', how: ['proved'], asked: [] })
  })

  it('is what somebody answered', () => {
    expect(decide(['01/02/2024'], 'MDY')).toEqual({ value: 'MDY', how: ['answered'], asked: [] })
    expect(decide(['01/02/2024'], 'nonsense').asked).toEqual([['DMY', 'MDY']])
  })
})
