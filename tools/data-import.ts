import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { makeBundle } from '../src/io/bundle.ts'
import { readArguments } from './data-import/arguments.ts'
import { readEvidence } from './data-import/evidence.ts'
import { printIntake, readOne } from './data-import/read-one.ts'

const USAGE = 'Name one file: npm run data:import -- FILE [--recipe R.json] [--answers A.json] [--json] [--out FOLDER]'

/**
 * `npm run data:import FILE`: reads any table as the upload of the product does and says what it found. A file that is
 * loaded is written as the product's bundle into `--out` (the folder it is called in; nowhere with `--json` alone).
 * The result is the exit code: 0 loaded, 2 asks, 1 refused.
 */
export async function runCommand(args: readonly string[], environment: NodeJS.ProcessEnv, dataFolder: string, write: (text: string) => void): Promise<0 | 1 | 2> {
  const asked = readArguments(args, environment)
  const [file, ...others] = 'kind' in asked ? [] : asked.files
  if ('kind' in asked || file === undefined || others.length > 0) {
    write(`${'kind' in asked ? asked.sentence : USAGE}\n`)
    return 1
  }
  const evidence = readEvidence(dataFolder)
  const intake = readOne(file, asked, evidence)
  const code = printIntake(intake, evidence, asked.isJson, write)
  const folder = asked.out ?? (asked.isJson ? null : '.')
  if (intake.outcome !== 'loaded' || folder === null) return code
  const recipe = { kind: 'inflow recipe', version: 1, fingerprint: intake.fingerprint, answers: { ...asked.recipe?.answers, ...asked.answers } } as const
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${basename(file, extname(file))}-inflow.zip`)
  writeFileSync(path, await makeBundle({ intake, evidence, recipe, language: 'en' }))
  if (!asked.isJson) write(`\n  ${path}\n`)
  return code
}
