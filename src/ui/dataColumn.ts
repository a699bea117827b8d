import type { ReactNode } from 'react'

/** A number as printed, cut where a column lines up; `fraction` begins with its separator. */
export interface NumberParts {
  readonly prefix?: string | undefined
  readonly integer: string
  readonly fraction?: string | undefined
  readonly suffix?: string | undefined
  /** Read out instead, where marks among the digits (>, ~) would not be. */
  readonly spoken?: string | undefined
}

interface ColumnHead {
  readonly key: string
  readonly header: string
  /** Under the header: the unit, once. */
  readonly unit?: string | undefined
  readonly isSortable?: boolean | undefined
  /** Of a table with many rows: the width its cells keep whatever rows are in view, in rem. */
  readonly widthRem?: number | undefined
  /** Something to press, which paper does without. */
  readonly isScreenOnly?: boolean | undefined
}

export interface TextColumn<Row> extends ColumnHead {
  readonly kind: 'text'
  readonly render: (row: Row) => ReactNode
}

export interface NumberColumn<Row> extends ColumnHead {
  readonly kind: 'number'
  /** None where there is no number. */
  readonly parts: (row: Row) => NumberParts | undefined
  /** Longest fraction, separator included, where it is known: every row need not be looked at. */
  readonly fractionLength?: number | undefined
  /** What stands in the cell, given the aligned number: the number itself, in a button, or in its absence the reason. */
  readonly render?: ((row: Row, number: ReactNode | undefined) => ReactNode) | undefined
}

export type DataColumn<Row> = TextColumn<Row> | NumberColumn<Row>
