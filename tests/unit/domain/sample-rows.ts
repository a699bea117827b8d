import fc from 'fast-check'
import { OBSERVATION_COLUMNS, type ObservationColumn } from '../../../src/domain/observation.ts'
import { parsePeriod, type Period } from '../../../src/domain/period.ts'

/** The period a text stands for; throws where it is none. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text)
  if (!period) throw new Error(`Not a period: ${text}`)
  return period
}

/** Fields of one row in the order of OBSERVATION_COLUMNS: an ordinary observation with some fields replaced. */
export function fieldsOf(overrides: Partial<Record<ObservationColumn, string>> = {}): readonly string[] {
  const fields: Record<ObservationColumn, string> = {
    locality: 'VN-DN',
    partner: 'KR',
    measure: 'capital',
    period: '2024',
    value: '371',
    precision: '1',
    relation: '=',
    status: 'A',
    source: 'press',
    note: '',
    ...overrides,
  }
  return OBSERVATION_COLUMNS.map((column) => fields[column])
}

/** Rows of few distinct codes, so that cells repeat; values are whole, so that sums are exact in any order. */
export const arbitraryRows: fc.Arbitrary<readonly (readonly string[])[]> = fc.array(
  fc
    .record({
      locality: fc.constantFrom('VN', 'VN-DN', 'VN-HP', 'KR'),
      partner: fc.constantFrom('WLD', 'KR', 'JP', 'SG', 'É'),
      measure: fc.constantFrom('capital', 'projects', 'registered'),
      period: fc.constantFrom('2024', '2023', '2024-06', '2024-01/2024-06', '2024-12-20', '2024-Q4', '2020-05-20'),
      value: fc.integer({ min: -1000, max: 1000 }).map(String),
      precision: fc.constantFrom('1', '0.1', '100'),
      relation: fc.constantFrom('=', '>', '<', '~'),
      status: fc.constantFrom('A', 'B', 'P', 'E', 'U'),
      source: fc.constantFrom('fia', 'nso', 'press'),
      note: fc.constantFrom('', 'first release', 'khoảng'),
    })
    .map(fieldsOf),
  { maxLength: 60 },
)
