import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Recipe } from '../../src/domain/intake/intake.ts'
import { parseRecipe } from '../../src/domain/intake/recipe.ts'
import type { Answers } from '../../src/domain/intake/reading.ts'

/** What the command line asks for. */
export interface ImportArguments {
  readonly files: readonly string[]
  readonly isJson: boolean
  readonly answers: Answers
  readonly recipe: Recipe | null
  /** Where to write the bundle; null: nowhere. */
  readonly out: string | null
}

/** What was wrong with the command line, as a sentence. */
export interface ArgumentsProblem {
  readonly kind: 'problem'
  readonly sentence: string
}

const OPTIONS = { json: { type: 'boolean' }, answers: { type: 'string' }, recipe: { type: 'string' }, out: { type: 'string' } } as const

/**
 * Reads the arguments of a command. Options that stand before `--` are taken by npm for its own and reach the command
 * as `npm_config_…`, a file name behind them as one more argument: such files are told by what is in them.
 */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv): ImportArguments | ArgumentsProblem {
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    return problem(`${error instanceof Error ? error.message : String(error)}. Options: --json, --answers FILE, --recipe FILE, --out FOLDER.`)
  }
  const { values, positionals } = parsed
  const ofNpm = (name: string): string | null => {
    const value = environment[`npm_config_${name}`]
    return value === undefined || value === '' || value === 'true' || value === 'false' ? null : value
  }
  let answers: Answers = {}
  let recipe: Recipe | null = null
  const files: string[] = []
  const isSwallowed = environment['npm_config_answers'] !== undefined || environment['npm_config_recipe'] !== undefined
  const named = [values.answers ?? ofNpm('answers'), values.recipe ?? ofNpm('recipe')].filter((file) => file !== null)
  for (const file of named) if (!existsSync(file)) return problem(`${file} is not there.`)
  for (const file of [...named, ...positionals]) {
    const isNamed = named.includes(file)
    if (!isNamed && !(isSwallowed && /\.json$/i.test(file) && existsSync(file))) {
      files.push(file)
      continue
    }
    const text = readFileSync(file, 'utf8')
    const asRecipe = parseRecipe(text)
    const asAnswers = asRecipe ? null : parseAnswers(text)
    if (asRecipe) recipe = asRecipe
    else if (asAnswers) answers = { ...answers, ...asAnswers }
    else return problem(`${basename(file)} holds neither answers ({"question id": "answer"}) nor a recipe.`)
  }
  return { files, isJson: values.json === true || environment['npm_config_json'] === 'true', answers, recipe, out: values.out ?? ofNpm('out') }
}

/** Answers as an object of texts; numbers and yes or no are taken as they are written. null for anything else. */
function parseAnswers(text: string): Answers | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const entries = Object.entries(value).map(([id, answer]: [string, unknown]) => [id, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer)] as const)
  return Object.fromEntries(entries)
}

function problem(sentence: string): ArgumentsProblem {
  return { kind: 'problem', sentence }
}
