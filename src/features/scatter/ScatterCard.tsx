import { formatQuantity } from '../../domain/format/quantity-text.ts'
import type { ValuedFigure } from '../../domain/figure.ts'
import type { Scatter, ScatterDot } from '../../domain/scatter.ts'
import { incompleteWords } from '../../parts/boundary-notes.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { PinToggle } from '../../parts/PinToggle.tsx'
import { whoSays } from '../../parts/trend-lines.ts'
import figureStyles from '../../parts/figure.module.css'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { dotDate } from './scatter-words.ts'

interface ScatterCardProps {
  readonly scatter: Scatter
  readonly dot: ScatterDot
}

/** What a dot says: both figures and their average, each a way to who says so, the date, who counted, and the way into the comparison. */
export function ScatterCard({ scatter, dot }: ScatterCardProps) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const { language, scatter: texts, provenance } = messages
  const { place, pair, projects, capital, size, alsoReported } = dot
  const incomplete = incompleteWords(size, messages, words)
  const button = (figure: ValuedFigure, measure: string) => (
    <FigureButton figure={figure} measure={measure} pair={pair} alsoReported={figure === capital ? alsoReported : []}>
      {formatQuantity(figure.quantity, figure.unit, language)}
    </FigureButton>
  )
  return (
    <>
      <p className={figureStyles.cardName}>{words.place(place.code)}</p>
      <p className={figureStyles.cardValue}>{button(capital, scatter.capital.code)}</p>
      <p>{button(projects, scatter.projects.code)}</p>
      <p>
        {texts.average}: {button(size, scatter.capital.code)} ({provenance.kinds.computed})
      </p>
      <p className={figureStyles.cardNote}>
        {dotDate(scatter, dot, messages, words)}, {whoSays(capital, registry, messages)}
      </p>
      {incomplete !== null && <p className={figureStyles.cardNote}>{incomplete}</p>}
      <p className={figureStyles.cardNote}>
        <PinToggle pair={pair} name={words.place(place.code)} look="text" />
      </p>
    </>
  )
}
