import { incompleteWords } from '../../parts/boundary-notes.ts'
import type { ReactNode } from 'react'
import { Sparkline } from '../../charts/Sparkline.tsx'
import type { CompareRow } from '../../domain/comparison-row.ts'
import { isValued } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatRank, formatTablePhrase } from '../../domain/format/quantity-text.ts'
import { WORLD } from '../../domain/registry.ts'
import { midSentence } from '../../i18n/sentence-parts.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { otherDate, shareTotalText, trendText, unbroken, type RowTexts } from './row-words.ts'
import styles from './ComparePanel.module.css'

/** More claims than this are left to the provenance of the value. */
const MOST_CLAIMS = 2

interface CellProps {
  readonly row: CompareRow
  readonly texts: RowTexts
}

export function PlaceCell({ row, texts }: CellProps) {
  const { locality, partner } = row.pair
  return (
    <>
      <strong className={styles.place}>{texts.words.place(locality)}</strong>
      {partner !== WORLD && ' '}
      {partner !== WORLD && (
        <span className={styles.partner}>
          {/* "Times", to the ear. */}
          <span aria-hidden="true">× </span>
          {texts.words.place(partner)}
        </span>
      )}
    </>
  )
}

interface ValueCellProps extends CellProps {
  readonly measure: string
  readonly number: ReactNode
  readonly hasNotes: boolean
}

export function ValueCell({ row, texts, measure, number, hasNotes }: ValueCellProps) {
  const { pair, value, alsoReported, otherClaims } = row
  const incomplete = incompleteWords(value, texts.messages, texts.words)
  const { language, compare } = texts.messages
  return (
    <>
      <strong>
        <FigureButton figure={value} measure={measure} pair={pair} alsoReported={alsoReported}>
          {number}
        </FigureButton>
      </strong>
      {incomplete !== null && <span className={styles.note}>{incomplete}</span>}
      {hasNotes &&
        otherClaims.slice(0, MOST_CLAIMS).map((claim) => (
          <span key={claim.observation.source} className={styles.note}>
            <FigureButton figure={claim} measure={measure} pair={pair} alsoReported={alsoReported}>
              {compare.alsoReported(formatTablePhrase(claim.quantity, claim.unit, language), unbroken(formatPeriod(claim.period, texts.use, language, 'short')))}
            </FigureButton>
          </span>
        ))}
    </>
  )
}

/** The printed share and the computed one, each with what it is a share of. */
export function ShareCell({ row, texts, measure, hasNotes }: CellProps & { readonly measure: string; readonly hasNotes: boolean }) {
  const { pair, share } = row
  const { language, compare, filters } = texts.messages
  const { computed, reported, of, isDifferent } = share
  const total = shareTotalText(row, texts)
  const reportedLine = reported && (
    <span className={styles.line}>
      <FigureButton figure={reported} measure={reported.observation.measure} pair={pair}>
        {formatTablePhrase(reported.quantity, 'percent', language)}
      </FigureButton>
      {hasNotes && <span className={styles.aside}> {compare.reportedOf(filters.denominators[of], otherDate(reported, row, texts))}</span>}
    </span>
  )
  if (!isValued(computed)) return reportedLine ?? <FigureButton figure={computed} measure={measure} pair={pair}>{''}</FigureButton>
  const computedLine = (
    <span className={styles.line}>
      <FigureButton figure={computed} measure={measure} pair={pair}>
        {formatTablePhrase(computed.quantity, 'percent', language)}
      </FigureButton>
      {hasNotes && total !== null && <span className={styles.aside}> {total}</span>}
      {isDifferent && (
        <span className={styles.flag} title={compare.sharesDiffer}>
          <span aria-hidden="true">{'\u00A0≠'}</span>
          <VisuallyHidden> {compare.sharesDiffer}</VisuallyHidden>
        </span>
      )}
    </span>
  )
  return hasNotes ? (
    <span className={styles.worded}>
      {reportedLine}
      {computedLine}
    </span>
  ) : (
    computedLine
  )
}

interface RankCellProps extends CellProps {
  readonly measure: string
  readonly hasNotes: boolean
  /** Whether the head says among how many. */
  readonly isCountShared: boolean
}

/** The computed place, then the places that documents print. */
export function RankCell({ row, texts, measure, hasNotes, isCountShared }: RankCellProps) {
  const { pair, rank } = row
  const { language, compare } = texts.messages
  const { computed, range, rankedCount, reported } = rank
  const isSilent = range === null && reported.length > 0
  return (
    <span className={styles.ranks}>
      {!isSilent && (
        <span className={styles.line}>
          <FigureButton figure={computed} measure={measure} pair={pair}>
            {range && formatRank(range.from, range.to, language)}
          </FigureButton>
          {hasNotes && range && !isCountShared && <span className={styles.aside}> {compare.rankAmong(rankedCount)}</span>}
        </span>
      )}
      {(hasNotes || isSilent) &&
        reported.map((figure) => {
          const { denominator = null } = texts.registry.measures.get(figure.observation.measure) ?? {}
          const { value } = figure.quantity
          return (
            <span key={figure.observation.measure} className={styles.line}>
              <FigureButton figure={figure} measure={figure.observation.measure} pair={pair}>
                {formatRank(value, value, language)}
              </FigureButton>
              <span className={styles.aside}> {compare.rankBy(midSentence(texts.words.measure(denominator ?? measure), language === 'vi' ? 'vi' : 'en'), otherDate(figure, row, texts))}</span>
            </span>
          )
        })}
    </span>
  )
}

/** A number with what must be known to read it under it. */
export function NotedNumber({ children, note, isWide = false }: { readonly children: ReactNode; readonly note: string | null; readonly isWide?: boolean }) {
  return (
    <>
      {isWide ? <span className={styles.roomy}>{children}</span> : children}
      {note !== null && <span className={styles.note}>{note}</span>}
    </>
  )
}

interface TrendCellProps extends CellProps {
  readonly fromDay: number
  readonly toDay: number
  /** Where rows are one line high, so is the picture. */
  readonly isLow: boolean
}

export function TrendCell({ row, texts, fromDay, toDay, isLow }: TrendCellProps) {
  const toSpark = ({ day, figure }: CompareRow['trend']['stated'][number]) => ({ day, value: figure.quantity.value })
  const { counted, stated } = row.trend
  return (
    <span className={styles.spark} data-low={isLow || undefined}>
      {counted.length + stated.length > 0 && (
        <Sparkline runs={counted.map((run) => run.map(toSpark))} statements={stated.map(toSpark)} fromDay={fromDay} toDay={toDay} heightPx={isLow ? 22 : 28} />
      )}
      <VisuallyHidden>{trendText(row, texts)}</VisuallyHidden>
    </span>
  )
}
