import type { CompositionLayer, StackedComposition } from '../../domain/composition.ts'
import { isValued } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { whoSays } from '../../parts/trend-lines.ts'
import figureStyles from '../../parts/figure.module.css'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { besideFigure, layerName, periodUse } from './layer-words.ts'

interface CompositionCardProps {
  readonly composition: StackedComposition
  readonly layer: CompositionLayer
  readonly column: number
  readonly onOpen: () => void
}

/** What a part says at a date: its value and its share, the whole, who counted. */
export function CompositionCard({ composition, layer, column, onOpen }: CompositionCardProps) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const { composition: texts, provenance, language } = messages
  const figure = layer.figures[column]
  const at = composition.columns[column]
  if (!figure || !at || !isValued(figure)) return null
  const beside = besideFigure(composition, layer, column)
  const written = (other: typeof figure) => formatQuantity(other.quantity, other.unit, language)
  return (
    <>
      <p className={figureStyles.cardName}>{layerName(layer, composition, messages, words)}</p>
      <p className={figureStyles.cardValue}>{written(figure)}</p>
      {beside && isValued(beside) && <p>{beside.unit === 'percent' ? texts.shareOfTotal(written(beside)) : written(beside)}</p>}
      <p>{formatPeriod(at.period, periodUse(composition), language)}</p>
      <p className={figureStyles.cardNote}>
        {texts.total}: {written(at.total)}
      </p>
      <p className={figureStyles.cardNote}>
        {layer.place === null ? texts.restExplained : whoSays(figure, registry, messages)} ·{' '}
        <Button look="word" onClick={onOpen}>
          {provenance.open}
        </Button>
      </p>
    </>
  )
}
