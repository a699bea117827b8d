import { checkFiles } from './data-check/check-files.ts'
import { checkPackage } from './data-check/check-package.ts'
import type { CheckResult } from './data-check/finding.ts'

/**
 * `npm run data:check`: the curated data against its own description, codes and sums; with file names, these observation
 * files against the same. Prints what was read and what is wrong; the result is the exit code: 0 without problems, 1 with.
 */
export function runDataCheck(files: readonly string[], dataFolder: string, print: (line: string) => void): 0 | 1 {
  const { counts, findings } = files.length > 0 ? checkFiles(files, dataFolder) : checkPackage(dataFolder)
  for (const count of counts) print(count)
  for (const line of reportLines({ counts, findings })) print(line)
  return findings.length > 0 ? 1 : 0
}

function reportLines({ findings }: CheckResult): readonly string[] {
  if (findings.length === 0) return ['No problems.']
  const places = findings.map(({ file, line, column, found, remedy }) => `${[file, line, column].filter((part) => part !== null).join(':')}: ${found}; ${remedy}`)
  return ['', ...places, '', findings.length === 1 ? '1 problem.' : `${findings.length} problems.`]
}
