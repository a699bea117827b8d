import { useMemo } from 'react'
import { partId } from '../../charts/stacked-chart-types.ts'
import { componentCaptionFacts } from '../../domain/components-facts.ts'
import type { ComponentStack } from '../../domain/components.ts'
import { isValued } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { BreakList } from '../../parts/BreakList.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { whoSays } from '../../parts/trend-lines.ts'
import figureStyles from '../../parts/figure.module.css'
import { useAskAbout, useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { componentRecord } from './component-record.ts'
import { componentParts, componentPicture } from './component-words.ts'
import { ComponentsTable } from './ComponentsTable.tsx'
import { DirectionControl } from './DirectionControl.tsx'
import { StackFigure } from './StackFigure.tsx'

/** What the capital registered in each year was made of. */
export function ComponentsFigure({ stack }: { readonly stack: ComponentStack }) {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const record = componentRecord({ evidence, registry: evidence.registry, view, messages, words }, stack)
  return (
    <FigureFrame record={record} notes={<ComponentNotes stack={stack} />}>
      <DirectionControl value="component" />
      {view.as === 'table' ? <ComponentsTable stack={stack} title={record.headline} /> : <ComponentsPicture stack={stack} title={record.headline} />}
    </FigureFrame>
  )
}

function ComponentsPicture({ stack, title }: { readonly stack: ComponentStack; readonly title: string }) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const askAbout = useAskAbout()
  const { composition: texts, provenance, language } = messages
  const { columns, pair } = stack
  const picture = useMemo(() => componentPicture(stack, messages, words), [stack, messages, words])
  const parts = componentParts(stack, messages, words).flatMap((part) => columns.map(({ period, total }, column) => ({ id: partId(part.key, column), part, figure: part.figures[column], period, total })))
  const find = (id: string) => parts.find((part) => part.id === id)

  function open(id: string): void {
    const found = find(id)
    if (found?.figure && isValued(found.figure)) askAbout({ figure: found.figure, measure: found.part.measure, pair, alsoReported: [] })
  }

  return (
    <StackFigure
      picture={picture}
      title={title}
      keyHelp={texts.components.keyboardHelp}
      onOpenPoint={open}
      renderTooltip={(id) => {
        const found = find(id)
        if (!found?.figure || !isValued(found.figure)) return null
        return (
          <>
            <p className={figureStyles.cardName}>{found.part.name}</p>
            <p className={figureStyles.cardValue}>{formatQuantity(found.figure.quantity, found.figure.unit, language)}</p>
            <p>{formatPeriod(found.period, 'flow', language)}</p>
            <p className={figureStyles.cardNote}>
              {texts.total}: {formatQuantity(found.total.quantity, found.total.unit, language)}
            </p>
            <p className={figureStyles.cardNote}>
              {whoSays(found.figure, registry, messages)} ·{' '}
              <Button look="word" onClick={() => open(id)}>
                {provenance.open}
              </Button>
            </p>
          </>
        )
      }}
    />
  )
}

/** Under the stack: what the line is, what is not drawn, why counts stand apart, breaks, other counters. */
function ComponentNotes({ stack }: { readonly stack: ComponentStack }) {
  const evidence = useEvidence()
  const { mode, columns, breaks, otherCounters } = stack
  const messages = useMessages()
  const view = useView()
  const change = useViewState((state) => state.change)
  const { composition: texts } = messages
  return (
    <div className={figureStyles.notes}>
      {view.mode !== mode && <p>{texts.modeAsValue}</p>}
      {mode === 'value' && view.as === 'chart' && <p>{texts.components.totalMark}</p>}
      {mode === 'share' && columns.some(({ hasNegativeParts }) => hasNegativeParts) && <p>{texts.refusedMark}</p>}
      {view.as === 'table' && <p>{texts.components.countsApart}</p>}
      {componentCaptionFacts(evidence, stack)?.restated.map((restated) => (
        <p key={restated.earlier.period.text}>{texts.components.sentences.restated(restated)}</p>
      ))}
      <BreakList breaks={breaks} />
      {otherCounters.length > 0 && (
        <p className={figureStyles.offers}>
          {otherCounters.map(({ counter, dateCount }) => (
            <Button key={counter} look="text" onClick={() => change({ counters: [counter] })}>
              {texts.showCounter(counter, dateCount)}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
