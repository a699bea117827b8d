import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/intake/read-file.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { figuresOf, outcomeOf, wholeOf } from './torture/outcome.ts'
import { TORTURE } from './torture/torture.ts'

const EVIDENCE = loadCurated()

describe('the torture set', () => {
  test('has a hundred files and more, each of a name of its own', () => {
    expect(new Set(TORTURE.map(({ name }) => name)).size).toBe(TORTURE.length)
    expect(TORTURE.length).toBeGreaterThan(100)
  })

  test.each(TORTURE.map((torture) => [torture.name, torture] as const))('%s', (_, torture) => {
    const intake = readFile({ name: torture.file ?? 'file.csv', bytes: torture.bytes(), answers: torture.answers ?? {}, recipe: null, evidence: EVIDENCE })
    expect(outcomeOf(intake, figuresOf(intake), torture.expected)).toEqual(wholeOf(torture))
  })
})
