import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRecipe, parseRecipe } from '../../../../src/domain/intake/recipe.ts'

describe('a recipe', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (fingerprint, answers) => {
        const recipe = { kind: 'inflow recipe', version: 1, fingerprint, answers: { ...answers } } as const
        expect(parseRecipe(formatRecipe(recipe))).toEqual(recipe)
      }),
    )
  })

  test('is nothing else: no text, list, other JSON, other version or answers that are no texts', () => {
    const recipe = { kind: 'inflow recipe', version: 1, fingerprint: 'a', answers: {} }
    const others = ['', '{', 'null', '[]', '{}', ...[{ kind: 'x' }, { version: 2 }, { fingerprint: 1 }, { answers: [] }, { answers: { numbers: 1 } }, { answers: null }].map((change) => JSON.stringify({ ...recipe, ...change }))]
    expect(others.map(parseRecipe)).toEqual(others.map(() => null))
  })
})
