import type { IntakeProblemCode, Outcome, AsideReason } from '../../../../src/domain/intake/reading.ts'
import { encode } from '../fixtures/encode.ts'

/** Locality, partner, measure, period, value, and where they are not usual the relation ('=') and the precision. */
export type ExpectedFigure = readonly [locality: string, partner: string, measure: string, period: string, value: number, relation?: string, precision?: number]

/** A small file and everything that reading it comes to. What is not named is expected not to be there. */
export interface TortureCase {
  readonly name: string
  readonly bytes: () => Uint8Array
  /** As the file is called; `file.csv` without one. */
  readonly file?: string
  readonly answers?: Readonly<Record<string, string>>
  readonly expected: {
    readonly outcome: Outcome
    /** Ids of the questions, in the order they are asked. */
    readonly questions?: readonly string[]
    readonly problems?: readonly (readonly [code: IntakeProblemCode, line: number | null])[]
    /** Every figure that was read. */
    readonly figures?: readonly ExpectedFigure[]
    /** Line, column and difference of each total that was held against its parts. */
    readonly checksums?: readonly (readonly [line: number, column: number, difference: number])[]
    /** Reasons with how many rows or columns were set aside for them. */
    readonly aside?: Readonly<Partial<Record<AsideReason, number>>>
  }
}

export type Expected = TortureCase['expected']

/** A case of text in UTF-8. */
export function textCase(name: string, text: string, expected: Expected, rest: Pick<TortureCase, 'answers' | 'file'> = {}): TortureCase {
  return { name, bytes: () => encode(text, 'utf-8'), expected, ...rest }
}

/** Lines with an end after each. */
export function lines(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`
}

/** A table of three provinces whose figures are written as given, with `;` between cells so that any of them may have a comma. */
export function provinces(head: string, cells: readonly [string, string, string], period = '2023'): string {
  return lines(`Tỉnh, thành phố;Năm;${head}`, `Bắc Ninh;${period};${cells[0]}`, `Hà Nội;${period};${cells[1]}`, `Đồng Nai;${period};${cells[2]}`)
}

const CODES = ['VN-56', 'VN-HN', 'VN-39'] as const

/** The figures of `provinces`. */
export function provinceFigures(measure: string, values: readonly [Figure, Figure, Figure], period = '2023'): readonly ExpectedFigure[] {
  return values.map((value, at): ExpectedFigure => (typeof value === 'number' ? [CODES[at] ?? '', 'WLD', measure, period, value] : [CODES[at] ?? '', 'WLD', measure, period, ...value]))
}

export type Figure = number | readonly [value: number, relation: string, precision: number]
