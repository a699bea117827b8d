import { expect, test } from 'vitest'
import { missing, type MissingReason, type Refusal, refused } from '../../../../src/domain/figure.ts'
import { formatMissing, formatReason, formatRefusal, missingMark } from '../../../../src/domain/format/missing-text.ts'
import { LANGUAGES } from '../../../../src/domain/language.ts'

const REASONS: readonly MissingReason[] = ['not reported', 'not applicable', 'not yet published', 'suppressed', 'not readable', 'refused']
const REFUSALS: readonly Refusal[] = [
  'not additive',
  'negative parts',
  'zero denominator',
  'denominator too far',
  'no denominator',
  'unlike parts',
  'from zero',
  'across sources',
  'log of zero or less',
  'overlapping levels',
]

test('each reason has a mark of its own that no number could be', () => {
  const marks = REASONS.map(missingMark)
  expect(new Set(marks).size).toBe(REASONS.length)
  expect(marks.filter((mark) => mark === '' || /[\d\-–−+.,]/.test(mark))).toEqual([])
})

test('each reason and each refusal has words of its own in each language', () => {
  const texts = LANGUAGES.flatMap((language) => [...REASONS.map((reason) => formatReason(reason, language)), ...REFUSALS.map((refusal) => formatRefusal(refusal, language))])
  expect(new Set(texts).size).toBe(LANGUAGES.length * (REASONS.length + REFUSALS.length))
})

test('a refused figure says which rule refused it, any other its reason', () => {
  expect(formatMissing(refused('from zero'), 'en')).toBe('Not computed: there is no percentage change from zero or from below zero.')
  expect(LANGUAGES.map((language) => formatMissing(missing('not yet published'), language))).toEqual(['not yet published', 'chưa công bố', '아직 발표 전'])
})
