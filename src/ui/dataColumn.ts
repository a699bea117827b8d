import type { ReactNode } from 'react'

/** A number as printed, cut where a column lines up; `fraction` begins with its separator. */
export interface NumberParts {
  readonly prefix?: string | undefined
  readonly integer: string
  readonly fraction?: string | undefined
  readonly suffix?: string | undefined
}

interface ColumnHead {
  readonly key: string
  readonly header: string
  /** Under the header: the unit, once. */
  readonly unit?: string | undefined
  readonly isSortable?: boolean | undefined
}

export interface TextColumn<Row> extends ColumnHead {
  readonly kind: 'text'
  readonly render: (row: Row) => ReactNode
}

export interface NumberColumn<Row> extends ColumnHead {
  readonly kind: 'number'
  /** None where there is no number. */
  readonly parts: (row: Row) => NumberParts | undefined
  /** What stands in the cell, given the aligned number: the number itself, in a button, or in its absence the reason. */
  readonly render?: ((row: Row, number: ReactNode | undefined) => ReactNode) | undefined
}

export type DataColumn<Row> = TextColumn<Row> | NumberColumn<Row>
