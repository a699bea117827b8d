import { COLUMN_ROLES } from '../domain/intake/intake.ts'
import { DECISIONS, type Answers, type DecisionCode } from '../domain/intake/reading.ts'
import { parsePeriod } from '../domain/period.ts'
import type { Registry } from '../domain/registry.ts'
import { parseUnit } from './decide-unit.ts'
import { ENCODINGS } from './encodings.ts'
import { NUMBER_STYLES } from './numbers.ts'
import { readPeriod } from './periods.ts'

type IsAnswer = (answer: string, registry: Registry) => boolean

const oneOf = (...values: readonly string[]): IsAnswer => (answer) => values.includes(answer)
const isPlace: IsAnswer = (answer, { places }) => places.has(answer)
const CHECKS: Readonly<Record<DecisionCode, IsAnswer>> = {
  encoding: oneOf(...ENCODINGS),
  separator: oneOf(',', ';', 'tab', '|', '\t'),
  quotes: oneOf('yes', 'no'),
  header: (answer) => /^\d{1,9}(?:-\d{1,9})?$/.test(answer),
  // Nothing is decided by it: the roles of columns make the shape.
  shape: () => false,
  column: oneOf(...COLUMN_ROLES),
  numbers: oneOf(...NUMBER_STYLES),
  dates: oneOf('DMY', 'MDY', 'YMD'),
  fiscal: oneOf('start', 'end'),
  unit: (answer) => parseUnit(answer) !== null,
  currency: oneOf('keep', 'USD', 'aside'),
  measure: (answer, { measures }) => measures.has(answer) || answer === 'aside' || answer === 'none',
  locality: isPlace,
  partner: isPlace,
  period: (answer) => parsePeriod(answer) !== null || readPeriod(answer, 'DMY', false) !== null,
  nil: oneOf('nil', 'missing'),
  'year-to-date': oneOf('interval', 'period'),
  place: (answer, registry) => answer === 'aside' || isPlace(answer, registry),
  role: oneOf('locality', 'partner'),
  counter: (answer, { sources }) => answer === 'own' || [...sources.values()].some(({ counter }) => counter === answer),
  duplicates: oneOf('first', 'last', 'aside'),
  commit: oneOf('append', 'replace'),
  vanish: oneOf('yes', 'no'),
}

/** The answers that can be answers to anything: recipes and files of answers are written by people and other versions. What is none is asked again. */
export function validAnswers(answers: Answers, registry: Registry): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => {
      const code = DECISIONS.find((known) => id === known || id.startsWith(`${known}:`))
      return code !== undefined && typeof answer === 'string' && CHECKS[code](answer, registry)
    }),
  )
}
