import { useDeferredValue, useMemo } from 'react'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { publisherOf } from '../../domain/own-mark.ts'
import { type PairFigure, differsFromComputed, pairFigures } from '../../domain/pair-figures.ts'
import { WORLD } from '../../domain/registry.ts'
import { chosenPairs } from '../../domain/scope.ts'
import type { Pair } from '../../domain/view.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './PairFigures.module.css'

/** Where one place and one partner are on screen: the latest that is published of them under every measure. */
export function PairFigures() {
  const view = useView()
  const [pair, ...others] = chosenPairs(view)
  return pair && others.length === 0 ? <FiguresOf pair={pair} /> : null
}

function FiguresOf({ pair }: { readonly pair: Pair }) {
  // The picture comes first: the list follows when the page has time.
  const evidence = useDeferredValue(useEvidence())
  const { locality, partner } = pair
  const { pairFacts, chart } = useMessages()
  const words = useWords()
  const figures = useMemo(() => pairFigures(evidence, { locality, partner }), [evidence, locality, partner])
  if (figures.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="pair-figures">
      <h2 id="pair-figures">{pairFacts.title(chart.lineOf(words.place(pair.locality), pair.partner === WORLD ? null : words.place(pair.partner)))}</h2>
      <p className={styles.lead}>{pairFacts.lead}</p>
      <ul className={styles.list}>
        {figures.map((entry) => (
          <PairFact key={entry.measure.code} pair={pair} entry={entry} isDifferent={differsFromComputed(entry, figures)} />
        ))}
      </ul>
    </section>
  )
}

interface PairFactProps {
  readonly pair: Pair
  readonly entry: PairFigure
  readonly isDifferent: boolean
}

function PairFact({ pair, entry, isDifferent }: PairFactProps) {
  const { registry } = useEvidence()
  const view = useView()
  const { chart, pairFacts, provenance, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const { measure, figure, alsoReported, counter, share } = entry
  const isOwn = registry.sources.get(figure.observation.source)?.ownFile !== undefined
  const publisher = counter === null || isOwn ? publisherOf(registry, figure, language) : chart.counter(counter)
  return (
    <li className={styles.fact} data-current={measure.code === view.measure || undefined}>
      <Button look="text" onClick={() => change({ measure: measure.code, mode: 'value' })}>
        {words.measure(measure.code)}
      </Button>
      <div>
        <p className={styles.value}>
          <FigureButton figure={figure} measure={measure.code} pair={pair} alsoReported={alsoReported}>
            {formatQuantity(figure.quantity, figure.unit, language)}
          </FigureButton>
        </p>
        <p className={styles.note}>
          {formatPeriod(figure.period, words.periodUse(measure.code), language)} · {publisher} ·{' '}
          <FigureButton figure={figure} measure={measure.code} pair={pair} alsoReported={alsoReported} look="word">
            {provenance.kinds.published}
          </FigureButton>
        </p>
        {share && (
          <p className={styles.note}>
            <FigureButton figure={share.figure} measure={measure.code} pair={pair} look="word">
              {provenance.kinds.computed}
            </FigureButton>
            : <ShareOf share={share} pair={pair} measure={measure.code} />
          </p>
        )}
        {isDifferent && <p className={styles.note}>{pairFacts.sharesDiffer}</p>}
        {alsoReported.length > 0 && (
          <p className={styles.note}>
            {provenance.alsoReported}:{' '}
            {alsoReported.map((other, index) => (
              <span key={`${other.observation.source} ${other.period.text}`}>
                {index > 0 && '; '}
                <FigureButton figure={other} measure={measure.code} pair={pair} alsoReported={[figure, ...alsoReported.filter((one) => one !== other)]} look="word">
                  {formatQuantity(other.quantity, other.unit, language)}
                </FigureButton>{' '}
                ({publisherOf(registry, other, language)}, {formatPeriod(other.period, words.periodUse(measure.code), language, 'short')})
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  )
}

/** "more than 5.6% of Da Nang's 6,532.5 (Foreign Investment Agency, 20 June 2024)": a share with its denominator. */
function ShareOf({ share, pair, measure }: { readonly share: NonNullable<PairFigure['share']>; readonly pair: Pair; readonly measure: string }) {
  const { registry } = useEvidence()
  const { chart, pairFacts, language } = useMessages()
  const words = useWords()
  const total = share.figure.parts[1]
  if (total?.kind !== 'published') return null
  const counter = registry.sources.get(total.observation.source)?.counter ?? null
  return pairFacts.shareOf(
    formatQuantity(share.figure.quantity, 'percent', language),
    words.place(total.observation.locality),
    total.observation.partner === pair.partner ? words.place(pair.partner) : null,
    formatQuantity(total.quantity, total.unit, language),
    `${counter === null ? '' : `${chart.counter(counter)}, `}${formatPeriod(total.period, words.periodUse(measure), language)}`,
  )
}
