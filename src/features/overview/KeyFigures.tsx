import type { ReactNode } from 'react'
import type { Overview } from '../../domain/overview.ts'
import type { KeyFigure, WiderSize } from '../../domain/overview-figures.ts'
import { WORLD } from '../../domain/registry.ts'
import { formatChange, formatCount, formatQuantity, formatRank } from '../../domain/format/quantity-text.ts'
import { countryOf } from '../../domain/level.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import styles from './OverviewPanel.module.css'

interface KeyFigureProps<Kind extends KeyFigure['kind']> {
  readonly overview: Overview
  readonly entry: Extract<KeyFigure, { readonly kind: Kind }>
}

/** The strip of figures a reader wants first, each with its date and whether it is reported or computed. */
export function KeyFigures({ overview }: { readonly overview: Overview }) {
  const { overview: texts } = useMessages()
  const { figures } = overview
  return (
    <ul className={styles.figures} aria-label={texts.keyFigures} data-count={figures.length}>
      {figures.map((entry) => (
        <li key={entry.kind === 'latest' ? entry.measure.code : entry.kind}>
          <KeyFigureOf overview={overview} entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function KeyFigureOf({ overview, entry }: { readonly overview: Overview; readonly entry: KeyFigure }) {
  switch (entry.kind) {
    case 'latest':
      return <Latest overview={overview} entry={entry} />
    case 'share':
      return <Share overview={overview} entry={entry} />
    case 'rank':
      return <Rank overview={overview} entry={entry} />
    case 'size':
      return <Size overview={overview} entry={entry} />
  }
}

interface CellProps {
  readonly label: ReactNode
  readonly value: ReactNode
  /** Lines under the value. */
  readonly children: ReactNode
}

function Cell({ label, value, children }: CellProps) {
  return (
    <>
      <p className={styles.label}>{label}</p>
      <p className={styles.value}>{value}</p>
      {children}
    </>
  )
}

function Latest({ overview: { pair }, entry: { measure, figure, alsoReported, change } }: KeyFigureProps<'latest'>) {
  const { language, overview: texts, provenance } = useMessages()
  const words = useWords()
  const use = words.periodUse(measure.code)
  const earlier = change?.parts[1]
  return (
    <Cell label={<ViewLink part={{ kind: 'trend', measure: measure.code, mode: 'value' }}>{words.measure(measure.code)}</ViewLink>} value={formatCount(figure.quantity, figure.unit, language)}>
      <p className={styles.note}>
        {texts.date(figure.period, use)}&nbsp;·{' '}
        <FigureButton figure={figure} measure={measure.code} pair={pair} alsoReported={alsoReported} look="word">
          {provenance.kinds[figure.kind]}
        </FigureButton>
      </p>
      {change && earlier && (
        <p className={styles.note}>
          <FigureButton figure={change} measure={measure.code} pair={pair} look="word">
            {formatChange(change.quantity, change.unit, language)}
          </FigureButton>{' '}
          {texts.since(earlier.period, use)}
        </p>
      )}
    </Cell>
  )
}

function Share({ overview: { pair, measure }, entry: { of, computed, total, counter, reported } }: KeyFigureProps<'share'>) {
  const { registry } = useEvidence()
  const { language, overview: texts, provenance } = useMessages()
  const words = useWords()
  const use = words.periodUse(measure.code)
  const large = computed ?? reported
  if (!large) return null
  const place = { partner: pair.partner, locality: pair.locality, nation: countryOf(registry, pair.locality) ?? pair.locality }[of]
  const ratio = reported?.observation.measure ?? measure.code
  return (
    <Cell label={texts.shareOf[of](words.place(place))} value={formatQuantity(large.quantity, 'percent', language)}>
      {computed && total && (
        <p className={styles.note}>
          {texts.ofTotal(formatQuantity(total.quantity, total.unit, language), counter, total.period, use)}&nbsp;·{' '}
          <FigureButton figure={computed} measure={measure.code} pair={pair} look="word">
            {provenance.kinds.computed}
          </FigureButton>
        </p>
      )}
      {reported && (
        <p className={styles.note}>
          {computed ? texts.beside(formatQuantity(reported.quantity, 'percent', language), texts.date(reported.period, use)) : texts.date(reported.period, use)}&nbsp;·{' '}
          <FigureButton figure={reported} measure={ratio} pair={pair} look="word">
            {provenance.kinds.published}
          </FigureButton>
        </p>
      )}
    </Cell>
  )
}

function Rank({ overview: { pair, measure }, entry: { level, range, computed, rankedCount, reported } }: KeyFigureProps<'rank'>) {
  const { registry } = useEvidence()
  const { language, overview: texts, provenance } = useMessages()
  const words = useWords()
  const use = words.periodUse(measure.code)
  const printed = (place: number) => formatRank(place, place, language)
  const own = range && formatRank(range.from, range.to, language)
  const [first, ...others] = reported
  const button = (
    <FigureButton figure={computed} measure={measure.code} pair={pair} look="word">
      {provenance.kinds.computed}
    </FigureButton>
  )
  return (
    <Cell
      label={texts.rankAmong[level]}
      value={
        first ? (
          <>
            {printed(first.quantity.value)}
            {others.map((other) => (
              <span key={other.observation.measure} className={styles.second}>
                {' '}
                / {printed(other.quantity.value)}
              </span>
            ))}
          </>
        ) : (
          own
        )
      }
    >
      {first && (
        <p className={styles.note}>
          {texts.rankedBy(reported.map(({ observation }) => words.measure(registry.measures.get(observation.measure)?.denominator ?? observation.measure)))}, {texts.date(first.period, use)}&nbsp;·{' '}
          {reported.map((figure, index) => (
            <span key={figure.observation.measure}>
              {index > 0 && ' / '}
              <FigureButton figure={figure} measure={figure.observation.measure} pair={pair} look="word">
                {provenance.kinds.published}
              </FigureButton>
            </span>
          ))}
        </p>
      )}
      {own !== null && computed.kind === 'computed' && (
        <p className={styles.note}>
          {first && `${own} `}
          {texts.ofCount(rankedCount)}, {texts.date(computed.period, use)} · {button}
        </p>
      )}
    </Cell>
  )
}

function Size({ overview, entry: { figure, against } }: KeyFigureProps<'size'>) {
  const { pair, measure } = overview
  const { language, overview: texts, provenance } = useMessages()
  const words = useWords()
  return (
    <Cell label={texts.averageSize} value={formatQuantity(figure.quantity, 'USD million', language)}>
      <p className={styles.note}>
        {texts.date(figure.period, words.periodUse(measure.code))}&nbsp;·{' '}
        <FigureButton figure={figure} measure={measure.code} pair={pair} look="word">
          {provenance.kinds.computed}
        </FigureButton>
      </p>
      {against !== undefined && <WiderSizeNote overview={overview} against={against} />}
    </Cell>
  )
}

/** The average of the whole economy from the same source and period; that the source has none. */
function WiderSizeNote({ overview: { pair, measure }, against }: { readonly overview: Overview; readonly against: WiderSize | null }) {
  const { registry } = useEvidence()
  const { language, overview: texts, provenance } = useMessages()
  const words = useWords()
  const economy = words.place(countryOf(registry, pair.locality) ?? pair.locality)
  if (!against) return <p className={styles.note}>{texts.widerSize(null, economy, pair.partner === WORLD ? null : words.place(pair.partner))}</p>
  const { figure, pair: wider } = against
  return (
    <p className={styles.note}>
      {texts.widerSize(formatQuantity(figure.quantity, 'USD million', language), economy, wider.partner === WORLD ? null : words.place(wider.partner))}&nbsp;·{' '}
      <FigureButton figure={figure} measure={measure.code} pair={wider} look="word">
        {provenance.kinds.computed}
      </FigureButton>
    </p>
  )
}
