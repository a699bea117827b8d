import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Evidence } from '../../src/domain/evidence.ts'
import type { Intake } from '../../src/domain/intake/intake.ts'
import { intakeProblem } from '../../src/domain/intake/reading.ts'
import { readFile } from '../../src/intake/read-file.ts'
import { MOST_BYTES, sniffFile } from '../../src/intake/sniff.ts'
import type { ImportArguments } from './arguments.ts'
import { reportJson, reportLines } from './report.ts'

const NO_BYTES = new Uint8Array(0)

/** Reads one file of the disk; one that is not there or too large is refused like any other. */
export function readOne(file: string, { answers, recipe }: Pick<ImportArguments, 'answers' | 'recipe'>, evidence: Evidence): Intake {
  const read = (bytes: Uint8Array): Intake => readFile({ name: basename(file), bytes, answers, recipe, evidence })
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) return { ...read(NO_BYTES), problems: [intakeProblem('empty file', { text: file })] }
  if (stat.size > MOST_BYTES) return { ...read(NO_BYTES), problems: sniffFile(NO_BYTES, stat.size).problems }
  return read(readFileSync(file))
}

/** Writes what was read, for a person or a program; 0: loaded, 2: asks, 1: refused. */
export function printIntake(intake: Intake, { registry }: Evidence, isJson: boolean, write: (text: string) => void): 0 | 1 | 2 {
  if (isJson) for (const piece of reportJson(intake, registry)) write(piece)
  else write(`${reportLines(intake, registry).join('\n')}\n`)
  return EXIT_CODES[intake.outcome]
}

const EXIT_CODES = { loaded: 0, asks: 2, refused: 1 } as const
