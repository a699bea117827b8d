import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { splitRecords } from '../../../src/csv/split-records.ts'
import { observationAt } from '../../../src/domain/dataset.ts'
import type { Intake } from '../../../src/domain/intake/intake.ts'
import type { Answers } from '../../../src/domain/intake/reading.ts'
import { readFile } from '../../../src/intake/read-file.ts'
import { loadCurated } from '../fixtures/curated.ts'

const FOLDER = new URL('wild/', import.meta.url)
const evidence = loadCurated()

/** A file as an institution publishes such tables, and what is to become of it. */
interface WildFile {
  readonly file: string
  readonly what: string
  readonly outcome: string
  /** Ids of the questions, with `; ` between them. */
  readonly questions: string
  /** Answers to them as JSON; '' where nothing is asked, or nothing is answered. */
  readonly answers: string
  /** Of the file as answered: how many observations, some of them, rows and columns set aside by reason, warnings by code. */
  readonly observations: string
  readonly cells: string
  readonly setAside: string
  readonly problems: string
}

function readIndex(): readonly WildFile[] {
  const [, ...rows] = splitRecords(readFileSync(new URL('index.csv', FOLDER), 'utf8'), ',', 1).cells
  return rows
    .filter((row) => row.length > 1)
    .map(([file = '', what = '', outcome = '', questions = '', answers = '', observations = '', cells = '', setAside = '', problems = '']) => ({ file, what, outcome, questions, answers, observations, cells, setAside, problems }))
}

function read(name: string, answers: Answers): Intake {
  return readFile({ name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))), answers, recipe: null, evidence })
}

function tally(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([text, count]) => `${text} ${count}`).toSorted().join('; ')
}

function cellsOf({ file: { dataset } }: Intake): readonly string[] {
  return Array.from({ length: dataset.size }, (_, row) => {
    const { locality, partner, measure, period, value } = observationAt(dataset, row)
    return `${locality} ${partner} ${measure} ${period.text} = ${value}`
  })
}

describe('tables as institutions publish them', () => {
  it.each(readIndex().map((wild) => [wild.file, wild] as const))('%s is read as the index of these files says', (name, wild) => {
    const asked = read(name, {})
    expect({ outcome: asked.outcome, questions: asked.questions.map(({ id }) => id).join('; ') }).toEqual({ outcome: wild.outcome, questions: wild.questions })

    const answered = wild.answers === '' ? asked : read(name, JSON.parse(wild.answers) as Answers)
    const cells = cellsOf(answered)
    expect({
      outcome: answered.outcome,
      observations: String(cells.length),
      setAside: tally(answered.setAside.map(({ reason }) => reason)),
      problems: tally(answered.problems.filter(({ level }) => level !== 'notes').map(({ code }) => code)),
    }).toEqual({ outcome: wild.answers === '' ? wild.outcome : 'loaded', observations: wild.observations, setAside: wild.setAside, problems: wild.problems })
    expect(cells).toEqual(expect.arrayContaining(wild.cells === '' ? [] : wild.cells.split('; ')))
  })
})
