import type { Recipe } from './intake.ts'
import type { Answers } from './reading.ts'

/** Reads a recipe from the text of its file (JSON); null for anything else, and for recipes of a version not known here. */
export function parseRecipe(text: string): Recipe | null {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null) return null
  if (!('kind' in value) || value.kind !== 'inflow recipe' || !('version' in value) || value.version !== 1) return null
  if (!('fingerprint' in value) || typeof value.fingerprint !== 'string' || !('answers' in value)) return null
  const answers = readAnswers(value.answers)
  return answers && { kind: 'inflow recipe', version: 1, fingerprint: value.fingerprint, answers }
}

/** A recipe as the text of its file; reading it gives the same recipe again. */
export function formatRecipe(recipe: Recipe): string {
  return `${JSON.stringify(recipe, null, 2)}\n`
}

function readAnswers(value: unknown): Answers | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries = Object.entries(value)
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return texts.length === entries.length ? Object.fromEntries(texts) : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
