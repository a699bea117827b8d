import { brokenPoints } from '../../domain/broken-periods.ts'
import { leavesOf, sourceIdOf } from '../../domain/evidence.ts'
import type { ValuedFigure } from '../../domain/figure.ts'
import { axisUnit, formatTick } from '../../domain/format/axis.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { isWholeYear } from '../../domain/period.ts'
import { trendCaptionFacts, trendFacts, trendShareFacts } from '../../domain/trend-facts.ts'
import { type Trend, pointsOfSeries } from '../../domain/trend.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, figureCell, plainCell } from '../../parts/figure-record.ts'
import { withMirrorNote } from '../../parts/mirror-note.ts'
import { breakNotes, withLetters } from '../../parts/ribbon.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { marksOf, periodUse, seriesName, toChartLines, trendBreaks, whatBacks } from '../../parts/trend-lines.ts'
import { yearsFrame } from '../../parts/view-frame.ts'
import { trendFigures, trendFileName } from './trend-export.ts'

/** What a trend says; it must have a series. */
export function trendRecord(texts: RecordTexts, trend: Trend): FigureRecord {
  const { evidence, view, messages, words } = texts
  const { sentences } = messages
  const shareFacts = trendShareFacts(trend, view, evidence.registry)
  const points = trend.series.flatMap(pointsOfSeries)
  return {
    headline: (shareFacts && sentences.shareHeadline(shareFacts, words)) || sentences.trendHeadline(trendFacts(trend, view), words),
    caption: withMirrorNote(texts, sentences.trendCaption(trendCaptionFacts(trend, evidence.registry))),
    filters: filterSentence(view, messages, words, yearsFrame(texts, trend.years)),
    sourceIds: points.flatMap(({ figure }) => leavesOf(figure).map(sourceIdOf)),
    officialUntil: trend.officialUntil,
    notes: () => trendNotes(texts, trend),
    picture: () => {
      const largest = Math.max(0, ...points.map(({ figure }) => Math.abs(figure.quantity.value)))
      const axis = axisUnit(largest, points[0]?.figure.unit ?? trend.measure.unit, messages.language)
      return {
        kind: 'lines',
        unit: axis.label,
        lines: toChartLines(trend, evidence.registry, messages, words),
        events: trend.events.map((event, index) => ({ number: index + 1, x: event.period.startDay })),
        breaks: trendBreaks(trend, messages),
        scale: trend.scaleRefusal === null ? view.scale : 'linear',
        formatTick: (value) => formatTick(value, axis),
        legend: marksOf(trend).map((mark) => ({ mark, text: messages.chart.marks[mark] })),
      }
    },
    table: () => trendTable(texts, trend),
    figures: () => trendFigures(trend),
    fileName: trendFileName(trend),
  }
}

function trendNotes({ messages }: RecordTexts, trend: Trend): readonly string[] {
  const { filters, language } = messages
  return [
    ...(trend.scaleRefusal ? [filters.logRefused] : []),
    ...trend.events.map((event, index) => `${index + 1} ${formatPeriod(event.period, 'flow', language, 'short')}: ${event.title[language]}`),
    ...breakNotes(trend.breaks, messages),
  ]
}

/** All marks, newest first. */
function trendTable({ registry, messages, words }: RecordTexts, trend: Trend): PosterTable {
  const { chart, provenance, language } = messages
  const hasNames = trend.series.length > 1
  const broken = brokenPoints(trend)
  const marks = trend.series
    .flatMap((series) => pointsOfSeries(series).map(({ id, figure }) => ({ id, figure, name: seriesName(trend, series, messages, words) })))
    .toSorted((a, b) => b.figure.period.endDay - a.figure.period.endDay)
  const periodOf = (id: string, { period }: ValuedFigure) => {
    const text = withLetters(formatPeriod(period, periodUse(trend), language), broken.get(id))
    return !trend.isMoment && !isWholeYear(period) ? chart.partYear(text) : text
  }
  return {
    kind: 'table',
    unit: tableUnit(marks[0]?.figure.unit ?? trend.measure.unit, language),
    columns: [
      { key: 'period', head: chart.period, isNumber: false },
      ...(hasNames ? [{ key: 'series', head: chart.place, isNumber: false }] : []),
      { key: 'value', head: chart.value, isNumber: true },
      { key: 'who', head: provenance.title, isNumber: false },
    ],
    rows: marks.map(({ id, figure, name }) => ({
      key: id,
      isEmphasised: false,
      cells: [periodOf(id, figure), ...(hasNames ? [name] : []), figureCell(figure, messages), whatBacks(figure, registry, messages, words)].map(plainCell),
    })),
  }
}
