import type { ReactNode } from 'react'
import type { Figure, PublishedFigure } from '../domain/figure.ts'
import { formatMissing, missingMark } from '../domain/format/missing-text.ts'
import type { Pair } from '../domain/view.ts'
import { useAskAbout, useMessages } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'

export interface FigureButtonProps {
  readonly figure: Figure
  readonly measure: string
  readonly pair: Pair
  readonly alsoReported?: readonly PublishedFigure[]
  /** What the button shows; the number as a rule. */
  readonly children: ReactNode
  /** `figure` for numbers, `word` for the kind of a figure in running text. */
  readonly look?: 'figure' | 'word'
}

/** Any figure answers "says who?": a button that opens its provenance. What is missing is its mark, with the reason. */
export function FigureButton({ figure, measure, pair, alsoReported = [], children, look = 'figure' }: FigureButtonProps) {
  const askAbout = useAskAbout()
  const { provenance, language } = useMessages()
  if (figure.kind === 'missing') {
    const reason = formatMissing(figure, language)
    return (
      <span title={reason}>
        <span aria-hidden="true">{missingMark(figure.reason)}</span>
        <VisuallyHidden>{reason}</VisuallyHidden>
      </span>
    )
  }
  return (
    <Button look={look} aria-haspopup="dialog" title={provenance.open} onClick={() => askAbout({ figure, measure, pair, alsoReported })}>
      {children}
    </Button>
  )
}
