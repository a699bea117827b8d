import type { ReactNode } from 'react'
import { compositionGrowth } from '../../domain/composition-facts.ts'
import type { StackedComposition } from '../../domain/composition.ts'
import { partnerConcentration } from '../../domain/concentration.ts'
import { type Figure, isValued } from '../../domain/figure.ts'
import { formatPeriod, formatPeriodPhrase } from '../../domain/format/period-text.ts'
import { formatChange, formatQuantity } from '../../domain/format/quantity-text.ts'
import type { Pair } from '../../domain/view.ts'
import { BreakList } from '../../parts/BreakList.tsx'
import { FigureButton } from '../../parts/FigureButton.tsx'
import figureStyles from '../../parts/figure.module.css'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { layerName, periodUse } from './layer-words.ts'
import styles from './CompositionPanel.module.css'

/** Under the stack: what is not drawn and why, other counters, how concentrated it is, how it grew, breaks. */
export function CompositionNotes({ composition }: { readonly composition: StackedComposition }) {
  const view = useView()
  const change = useViewState((state) => state.change)
  const { composition: texts } = useMessages()
  const { over, otherCounters, breaks, refusedShares } = composition
  return (
    <div className={figureStyles.notes}>
      {(view.mode === 'change' || view.mode === 'index') && <p>{texts.modeAsValue}</p>}
      {refusedShares.length > 0 && view.as === 'chart' && <p>{texts.refusedMark}</p>}
      {over === 'partner' && <Concentration composition={composition} />}
      <Growth composition={composition} />
      <BreakList breaks={breaks} />
      <p className={figureStyles.offers}>
        <Button look="text" onClick={() => change({ kind: 'ranking', over: [over], at: null })}>
          {texts.seeRanking}
        </Button>
        <Button look="text" onClick={() => change({ kind: 'matrix', over: [over, 'time'] })}>
          {texts.seeMatrix}
        </Button>
        {otherCounters.map(({ counter, dateCount }) => (
          <Button key={counter} look="text" onClick={() => change({ counters: [counter] })}>
            {texts.showCounter(counter, dateCount)}
          </Button>
        ))}
      </p>
    </div>
  )
}

function Concentration({ composition }: { readonly composition: StackedComposition }) {
  const evidence = useEvidence()
  const { composition: texts, language } = useMessages()
  const { measure, whole, columns } = composition
  const last = columns.at(-1)
  const figure = last && partnerConcentration(evidence, measure.code, whole.locality, last.period)
  if (!figure || !isValued(figure)) return null
  return (
    <p>
      {texts.concentration}:{' '}
      <FigureButton figure={figure} measure={measure.code} pair={whole} look="word">
        {formatQuantity(figure.quantity, figure.unit, language)}
      </FigureButton>{' '}
      {formatPeriodPhrase(figure.period, periodUse(composition), language)} ({texts.concentrationScale})
    </p>
  )
}

function Growth({ composition }: { readonly composition: StackedComposition }) {
  const evidence = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const { composition: texts, language } = messages
  const { measure, whole } = composition
  const growth = compositionGrowth(evidence, composition)
  if (!growth) return null
  const date = (period: typeof growth.first) => formatPeriod(period, periodUse(composition), language)
  const entry = (name: string, figure: Figure, pair: Pair): ReactNode => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>
        <FigureButton figure={figure} measure={measure.code} pair={pair}>
          {isValued(figure) && formatChange(figure.quantity, figure.unit, language)}
        </FigureButton>
      </dd>
    </div>
  )
  return (
    <details>
      <summary>{texts.growth(date(growth.first), date(growth.last))}</summary>
      <dl className={styles.growth}>
        {growth.contributions.map(({ layer, figure }) => entry(layerName(layer, composition, messages, words), figure, layer.pair))}
        {entry(texts.growthTotal, growth.total, whole)}
        {growth.yearly && entry(texts.growthYearly, growth.yearly, whole)}
      </dl>
    </details>
  )
}
