import { checkFiles } from './data-check/check-files.ts'
import { checkPackage } from './data-check/check-package.ts'
import { readArguments } from './data-import/arguments.ts'
import { readEvidence } from './data-import/evidence.ts'
import { printIntake, readOne } from './data-import/read-one.ts'

/**
 * `npm run data:check`: the curated data against its own description, codes and sums; with file names, each of these
 * files as the upload of the product reads it, and those in the columns of the curated data against its description,
 * codes and sums as well. The result is the exit code: 0 without problems, 2 where a file asks something, else 1.
 */
export function runCommand(args: readonly string[], environment: NodeJS.ProcessEnv, dataFolder: string, write: (text: string) => void): 0 | 1 | 2 {
  const asked = readArguments(args, environment)
  const print = (line: string): void => write(`${line}\n`)
  if ('kind' in asked) {
    print(asked.sentence)
    return 1
  }
  if (asked.files.length === 0) return runDataCheck([], dataFolder, print)
  const evidence = readEvidence(dataFolder)
  const codes = asked.files.map((file) => {
    const intake = readOne(file, asked, evidence)
    const code = printIntake(intake, evidence, asked.isJson, write)
    const isCurated = intake.facts.some(({ code: fact, value }) => fact === 'shape' && value === 'tidy')
    return asked.isJson || !isCurated ? code : Math.max(code, runDataCheck([file], dataFolder, print))
  })
  return codes.includes(1) ? 1 : codes.includes(2) ? 2 : 0
}

/** The curated data, or observation files, against the description, codes and sums of a data folder. Prints what was read and what is wrong; 0 without problems, 1 with. */
export function runDataCheck(files: readonly string[], dataFolder: string, print: (line: string) => void): 0 | 1 {
  const { counts, findings } = files.length > 0 ? checkFiles(files, dataFolder) : checkPackage(dataFolder)
  for (const count of counts) print(count)
  if (findings.length === 0) {
    print('No problems.')
    return 0
  }
  print('')
  for (const { file, line, column, found, remedy } of findings) print(`${[file, line, column].filter((part) => part !== null).join(':')}: ${found}; ${remedy}`)
  print('')
  print(findings.length === 1 ? '1 problem.' : `${findings.length} problems.`)
  return 1
}
