import Papa from 'papaparse'
import { plainDecimal } from '../domain/decimal.ts'
import type { Figure, Quantity, ValuedFigure } from '../domain/figure.ts'
import type { Language } from '../domain/language.ts'
import { publisherText } from '../domain/own-mark.ts'
import { dayPeriod, type Period } from '../domain/period.ts'
import { roundQuantity } from '../domain/quantity.ts'
import { placeName, type Registry, type SeriesBreak } from '../domain/registry.ts'
import { EXPORT_COLUMNS, PRINTED, type ExportColumn } from './export-columns.ts'
import { guardText } from './formula-guard.ts'

/** One figure on screen, with the place, partner, measure and period it stands for. */
export interface ExportRow {
  readonly locality: string
  readonly partner: string
  readonly measure: string
  /** The period asked for; a figure with a number is written with its own. */
  readonly period: Period
  readonly figure: Figure
  /** Breaks at which the series of this figure starts anew. */
  readonly breaks?: readonly SeriesBreak[]
}

type Cells = Readonly<Partial<Record<ExportColumn, string>>>

/** Doubles carry 15 decimal digits; what arithmetic leaves behind them is not part of a computed figure. */
const DIGITS_OF_A_DOUBLE = 15

/**
 * The file a reader downloads: one row a figure, first the columns of an observation, then what the figure is, why there
 * is no number, names in the reader's language and the document. Comma, dot decimals, line feeds, no byte order mark
 * (whoever writes the bytes decides that). A printed figure is written as its document has it, so `parseObservations`
 * reads the same observation again; a computed one is rounded to its own precision. No number is a blank with its
 * reason, zero is 0. No cell runs as a formula.
 */
export function figuresToCsv(rows: readonly ExportRow[], registry: Registry, language: Language): string {
  return write(rows, registry, language, ',')
}

/** The same table for the clipboard: separated by tabs, so that a spreadsheet pastes it into cells. */
export function figuresToTsv(rows: readonly ExportRow[], registry: Registry, language: Language): string {
  return write(rows, registry, language, '\t')
}

function write(rows: readonly ExportRow[], registry: Registry, language: Language, separator: string): string {
  const table = rows.map((row) => {
    const cells: Cells = { ...describe(row, registry, language), ...figureCells(row), series_break: breaksText(row, language) }
    return EXPORT_COLUMNS.map((column) => guardText(cells[column] ?? ''))
  })
  return `${Papa.unparse({ fields: [...EXPORT_COLUMNS], data: table }, { delimiter: separator, newline: '\n' })}\n`
}

function figureCells({ locality, partner, measure, period, figure }: ExportRow): Cells {
  const cell = { locality, partner, measure }
  switch (figure.kind) {
    case 'published': {
      const { observation } = figure
      return {
        ...observation,
        period: observation.period.text,
        value: plainDecimal(observation.value),
        precision: plainDecimal(observation.precision),
        figure: PRINTED,
        unit: figure.unit,
      }
    }
    case 'computed':
      return {
        ...cell,
        period: figure.period.text,
        ...quantityCells(roundQuantity(figure.quantity)),
        figure: 'computed',
        computed_as: figure.computation,
        unit: figure.unit,
      }
    case 'nil':
      return { ...cell, period: figure.period.text, ...quantityCells(figure.quantity), figure: 'nil', unit: figure.unit }
    case 'missing':
      return { ...cell, period: period.text, figure: 'missing', no_number_because: figure.refusal ? `refused: ${figure.refusal}` : figure.reason }
  }
}

/** When a series breaks before a figure and how: "2016-12-20: Year-end counts move from 31 December to 20 December." */
function breaksText({ breaks = [] }: ExportRow, language: Language): string {
  return breaks.map(({ day, text }) => `${dayPeriod(day).text}: ${text[language]}`).join(' | ')
}

function quantityCells({ value, precision, relation, status }: Quantity): Cells {
  return { value: plainDecimal(Number(value.toPrecision(DIGITS_OF_A_DOUBLE))), precision: plainDecimal(precision), relation, status }
}

function describe({ locality, partner, measure, figure }: ExportRow, registry: Registry, language: Language): Cells {
  const ids = figure.kind === 'missing' ? [] : [...new Set(sourcesOf(figure))]
  const sources = ids.map((id) => registry.sources.get(id))
  return {
    source: ids.join('|'),
    locality_name: placeName(registry, locality, language),
    partner_name: placeName(registry, partner, language),
    measure_name: registry.measures.get(measure)?.names[language] ?? measure,
    publisher: joinTexts(sources.map((source) => source && publisherText(source, language))),
    source_title: joinTexts(sources.map((source) => source?.title)),
    source_date: joinTexts(sources.map((source) => source?.date?.text)),
    source_url: joinTexts(sources.map((source) => source?.url)),
  }
}

/** Ids of the documents a figure goes back to, in the order of its parts. */
function sourcesOf(figure: ValuedFigure): readonly string[] {
  switch (figure.kind) {
    case 'published':
      return [figure.observation.source]
    case 'nil':
      return [figure.source]
    case 'computed':
      return figure.parts.flatMap(sourcesOf)
  }
}

/** Several documents' texts in one cell, in the order of their ids, one place for each. */
function joinTexts(texts: readonly (string | undefined)[]): string {
  return texts.map((text) => text ?? '').join(' | ')
}
