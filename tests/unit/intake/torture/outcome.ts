import { observationAt } from '../../../../src/domain/dataset.ts'
import type { Intake } from '../../../../src/domain/intake/intake.ts'
import type { Expected, ExpectedFigure, TortureCase } from './case.ts'

/** Code by code, then in the order of time. */
const byCell = (a: ExpectedFigure, b: ExpectedFigure): number => (a.slice(0, 4).join(' ') < b.slice(0, 4).join(' ') ? -1 : 1)

/** What reading a case came to. Precision and relation are told where the case names them of its figure; that figures made up for a case differ from the curated ones is not. */
export function outcomeOf(intake: Pick<Intake, 'outcome' | 'questions' | 'problems' | 'setAside' | 'checksums'>, figures: readonly ExpectedFigure[], expected: Expected): Required<Expected> {
  const aside: Record<string, number> = {}
  const wanted = (expected.figures ?? []).toSorted(byCell)
  for (const { reason } of intake.setAside) aside[reason] = (aside[reason] ?? 0) + 1
  return {
    outcome: intake.outcome,
    questions: intake.questions.map(({ id }) => id),
    problems: intake.problems.filter(({ code }) => code !== 'unit slip').map(({ code, line }) => [code, line]),
    figures: figures.toSorted(byCell).map((figure, at) => shortened(figure, wanted[at]?.length ?? 5)),
    checksums: intake.checksums.map(({ line, column, difference }) => [line, column, difference]),
    aside,
  }
}

function shortened([locality, partner, measure, period, value, relation = '=', precision = 0]: ExpectedFigure, length: number): ExpectedFigure {
  if (length < 6) return [locality, partner, measure, period, value]
  return length < 7 ? [locality, partner, measure, period, value, relation] : [locality, partner, measure, period, value, relation, precision]
}

/** What a case expects with nothing left out. */
export function wholeOf({ expected }: TortureCase): Required<Expected> {
  return { questions: [], problems: [], checksums: [], aside: {}, ...expected, figures: (expected.figures ?? []).toSorted(byCell) }
}

/** Every figure of a file that was read, in the order of its dataset. */
export function figuresOf({ file: { dataset } }: Pick<Intake, 'file'>): readonly ExpectedFigure[] {
  return Array.from({ length: dataset.size }, (_, row): ExpectedFigure => {
    const { locality, partner, measure, period, value, relation, precision } = observationAt(dataset, row)
    return [locality, partner, measure, period.text, value, relation, precision]
  })
}
