import { formatPeriod, type PeriodUse } from '../../domain/format/period-text.ts'
import { formatTableChange, formatTableValue, isCountUnit } from '../../domain/format/quantity-text.ts'
import { formatWhole } from '../../domain/format/number.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { MeasureTotals } from '../../domain/intake/change-totals.ts'
import type { Mover } from '../../domain/intake/movers.ts'
import type { Language } from '../../domain/language.ts'
import type { UploadTexts } from '../../i18n/upload-texts.ts'
import { numberParts } from '../../parts/number-parts.ts'
import type { DataColumn, NumberParts } from '../../ui/dataColumn.ts'
import type { UploadNames } from './use-upload.ts'

/** What the tables of a change are written with. */
export interface DifferenceContext {
  readonly upload: UploadTexts
  readonly names: UploadNames
  readonly language: Language
  readonly periodOf: (measure: string) => PeriodUse
}

/** As fine as a table shows figures at most. */
const FINE = 1e-6

/** Of each measure how many figures there are, and their sum where they add up, before and after. */
export function totalColumns({ upload, names, language }: DifferenceContext): readonly DataColumn<MeasureTotals>[] {
  const { totalColumns: heads } = upload
  const count = (value: number) => numberParts(formatWhole(value, language))
  const sum = (value: number | null, measure: string) => (value === null ? undefined : figure(value, measure, names, language))
  return [
    { kind: 'text', key: 'measure', header: heads.measure, render: ({ measure }) => measureText(measure, names, language) },
    { kind: 'number', key: 'figuresBefore', header: heads.figuresBefore, parts: ({ figuresBefore }) => count(figuresBefore) },
    { kind: 'number', key: 'figuresAfter', header: heads.figuresAfter, parts: ({ figuresAfter }) => count(figuresAfter) },
    { kind: 'number', key: 'before', header: heads.before, parts: ({ measure, before }) => sum(before, measure) },
    { kind: 'number', key: 'after', header: heads.after, parts: ({ measure, after }) => sum(after, measure) },
  ]
}

/** The largest changes, each with what it was and what it becomes. */
export function moverColumns({ upload, names, language, periodOf }: DifferenceContext): readonly DataColumn<Mover>[] {
  const { moverColumns: heads } = upload
  return [
    { kind: 'text', key: 'figure', header: heads.figure, render: ({ locality, partner }) => `${names.place(locality)} × ${names.partner(partner)}` },
    { kind: 'text', key: 'measure', header: heads.measure, render: ({ measure }) => measureText(measure, names, language) },
    { kind: 'text', key: 'period', header: heads.period, render: ({ measure, period }) => formatPeriod(period, periodOf(measure), language, 'short') },
    { kind: 'number', key: 'before', header: heads.before, parts: ({ measure, before }) => figure(before, measure, names, language) },
    { kind: 'number', key: 'after', header: heads.after, parts: ({ measure, after }) => figure(after, measure, names, language) },
    {
      kind: 'number',
      key: 'difference',
      header: heads.difference,
      parts: ({ measure, before, after }) => numberParts(formatTableChange({ value: after - before, relation: '=', precision: FINE, status: 'A' }, names.unit(measure), language)),
    },
  ]
}

/** A measure with its unit where its name does not say what is counted. */
export function measureText(measure: string, names: UploadNames, language: Language): string {
  const unit = names.unit(measure)
  return isCountUnit(unit) ? names.measure(measure) : `${names.measure(measure)}, ${tableUnit(unit, language)}`
}

function figure(value: number, measure: string, names: UploadNames, language: Language): NumberParts {
  return numberParts(formatTableValue({ value, relation: '=', precision: FINE, status: 'A' }, names.unit(measure), language))
}
