import { formatMissing } from '../../domain/format/missing-text.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatChange, formatQuantity, formatRank, formatTableChange, formatTableValue } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { publisherOf } from '../../domain/own-mark.ts'
import type { RankingRow } from '../../domain/ranking-at.ts'
import { missingByReason, rankChangeFacts, rankingCaptionFacts, rankingFacts } from '../../domain/ranking-facts.ts'
import type { Ranking } from '../../domain/ranking.ts'
import { isValued } from '../../domain/figure.ts'
import { WORLD } from '../../domain/registry.ts'
import { RANK_CHANGE_TEXTS } from '../../i18n/rank-change-texts.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, figureCell, plainCell } from '../../parts/figure-record.ts'
import { withMirrorNote } from '../../parts/mirror-note.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { rankingFrame } from '../../parts/view-frame.ts'
import { rankingFigures, rankingFileName } from './ranking-export.ts'
import { isVague, rankText } from './row-words.ts'

/** Bars drawn before the reader asks for all of them. */
export const FIRST_BARS = 20

/** The rows drawn at first: the first ones, and wherever they stand those the reader has chosen. */
export function firstRows({ rows }: Ranking): readonly RankingRow[] {
  return rows.filter(({ isChosen }, position) => position < FIRST_BARS || isChosen)
}

/** What a ranking says; null without rows. */
export function rankingRecord(texts: RecordTexts, ranking: Ranking): FigureRecord | null {
  const { view, messages, words } = texts
  const { sentences, list, language } = messages
  const [facts, captionFacts] = [rankingFacts(ranking), rankingCaptionFacts(ranking)]
  if (!facts || !captionFacts || ranking.rows.length === 0) return null
  const changes = rankChangeFacts(ranking)
  const changeSentence = changes && RANK_CHANGE_TEXTS[language].sentence(changes, words.periodUse(ranking.measure.code), words, list)
  return {
    headline: sentences.rankingHeadline(facts, words),
    caption: withMirrorNote(texts, [changeSentence, sentences.rankingCaption(captionFacts, words)].filter((sentence) => sentence !== null).join(' ')),
    filters: filterSentence(view, messages, words, rankingFrame(texts, ranking)),
    sourceIds: [...new Set([...ranking.sourceIds, ...(ranking.comparison?.sourceIds ?? [])])],
    officialUntil: ranking.officialUntil,
    notes: () => rankingNotes(texts, ranking),
    picture: () => ({
      kind: 'bars',
      unit: tableUnit(ranking.unit, language),
      scale: ranking.scaleRefusal === null ? view.scale : 'linear',
      shownOf: (shown) => (shown < ranking.rows.length ? messages.ranking.shownOf(shown, ranking.rows.length) : null),
      bars: firstRows(ranking).map((row) => ({
        key: row.place.code,
        rank: row.rank ? rankText(row.rank, language) : '',
        name: words.place(row.place.code),
        note: rowNote(texts, ranking, row),
        value: valueText(ranking, row, texts),
        length: ranking.unit === 'rank' ? null : row.figure.quantity.value,
        isChosen: row.isChosen,
        isOpen: row.figure.quantity.relation === '>',
        isHollow: isVague(row.figure.quantity),
      })),
    }),
    table: () => rankingTable(texts, ranking),
    figures: () => rankingFigures(ranking),
    fileName: rankingFileName(ranking),
  }
}

function valueText({ mode }: Ranking, { figure }: RankingRow, { messages }: RecordTexts): string {
  return (mode === 'change' ? formatTableChange : formatTableValue)(figure.quantity, figure.unit, messages.language)
}

function rowNote({ messages, words }: RecordTexts, { measure }: Ranking, { isOtherDate, counted, reportedRank, figure }: RankingRow): string | null {
  const { ranking: own, provenance, language } = messages
  const notes = [
    ...(isOtherDate ? [own.datedOtherwise(formatPeriod(counted.period, words.periodUse(measure.code), language))] : []),
    ...(reportedRank ? [own.reportedRank(formatRank(reportedRank.quantity.value, reportedRank.quantity.value, language))] : []),
    ...(figure.kind === 'nil' ? [provenance.kinds.nil] : []),
  ]
  return notes.length > 0 ? notes.join(' · ') : null
}

function rankingNotes({ view, messages, words }: RecordTexts, ranking: Ranking): readonly string[] {
  const { filters, ranking: own, language } = messages
  const { rows, apart, missing, mode, over, measure } = ranking
  const date = (period: RankingRow['counted']['period']) => formatPeriod(period, words.periodUse(measure.code), language)
  const apartTexts = apart.map(({ place, figure, counted, isOtherDate }) => {
    const name = over === 'partner' && place.code === WORLD ? filters.allPartners : words.place(place.code)
    const value = (mode === 'change' ? formatChange : formatQuantity)(figure.quantity, figure.unit, language)
    return `${name}: ${value}${isOtherDate ? ` (${own.datedOtherwise(date(counted.period))})` : ''}`
  })
  return [
    ...(apartTexts.length > 0 ? [`${own.apart}: ${apartTexts.join('; ')}`] : []),
    ...(rows.some(({ figure }) => figure.quantity.relation === '>') ? [own.openEnd] : []),
    ...(rows.some(({ figure }) => isVague(figure.quantity)) ? [own.hollow] : []),
    ...(view.mode === 'index' ? [own.indexAsValue] : []),
    ...(ranking.scaleRefusal ? [filters.logRefused] : []),
    ...(missing.length > 0 ? [`${own.missingCount(missing.length)}: ${missingByReason(missing).map(({ figure, places }) => `${formatMissing(figure, language)} (${places.length})`).join('; ')}`] : []),
  ]
}

/** Every row. */
function rankingTable(texts: RecordTexts, ranking: Ranking): PosterTable {
  const { registry, messages, words } = texts
  const { chart, compare, provenance, ranking: own, language } = messages
  const { rows, mode, over, measure } = ranking
  const hasShares = mode !== 'share' && rows.some(({ share }) => isValued(share))
  return {
    kind: 'table',
    unit: tableUnit(ranking.unit, language),
    columns: [
      { key: 'rank', head: own.rank, isNumber: true },
      { key: 'place', head: over === 'locality' ? chart.place : chart.partner, isNumber: false },
      { key: 'value', head: words.measure(measure.code), isNumber: true },
      ...(hasShares ? [{ key: 'share', head: `${own.share} (%)`, isNumber: true }] : []),
      { key: 'date', head: compare.columns.date, isNumber: false },
      { key: 'publisher', head: provenance.publisher, isNumber: false },
    ],
    rows: rows.map((row) => ({
      key: row.place.code,
      isEmphasised: row.isChosen,
      cells: [
        row.rank ? rankText(row.rank, language) : '',
        words.place(row.place.code),
        valueText(ranking, row, texts),
        ...(hasShares ? [figureCell(row.share, messages)] : []),
        formatPeriod(row.counted.period, words.periodUse(measure.code), language, 'short'),
        publisherOf(registry, row.counted, language),
      ].map(plainCell),
    })),
  }
}
