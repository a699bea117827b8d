import { useMemo } from 'react'
import { partId } from '../../charts/stacked-chart-types.ts'
import type { StackedComposition } from '../../domain/composition.ts'
import { isValued } from '../../domain/figure.ts'
import { useAskAbout, useMessages, useWords } from '../../state/stores.ts'
import { CompositionCard } from './CompositionCard.tsx'
import { compositionPicture, layerKey } from './layer-words.ts'
import { StackFigure } from './StackFigure.tsx'

/** The stack over time; every part of it answers "says who?". */
export function CompositionPicture({ composition, title }: { readonly composition: StackedComposition; readonly title: string }) {
  const messages = useMessages()
  const words = useWords()
  const askAbout = useAskAbout()
  const { composition: texts } = messages
  const { layers, columns, measure } = composition
  const picture = useMemo(() => compositionPicture(composition, messages, words), [composition, messages, words])
  const parts = layers.flatMap((layer) => columns.map((_, column) => ({ id: partId(layerKey(layer), column), layer, column })))
  const find = (id: string) => parts.find((part) => part.id === id)

  function open(id: string): void {
    const part = find(id)
    const figure = part?.layer.figures[part.column]
    if (part && figure && isValued(figure)) askAbout({ figure, measure: measure.code, pair: part.layer.pair, alsoReported: [] })
  }

  return (
    <StackFigure
      picture={picture}
      title={title}
      keyHelp={texts.keyboardHelp}
      onOpenPoint={open}
      renderTooltip={(id) => {
        const part = find(id)
        return part && <CompositionCard composition={composition} layer={part.layer} column={part.column} onOpen={() => open(id)} />
      }}
    />
  )
}
