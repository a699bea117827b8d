import type { ReactNode } from 'react'
import { BOLD_WEIGHT } from './mark-looks.ts'
import type { PosterText } from './poster-types.ts'

const FONTS = "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans KR', 'Noto Sans', Helvetica, Arial, sans-serif"

export interface PosterRootProps {
  readonly text: PosterText
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** The sheet of a picture that leaves the page: paper, fonts, and what it is called where it is not seen. */
export function PosterRoot({ text, width, height, children }: PosterRootProps) {
  const said = [text.warning, text.sentence, text.filters, text.source, text.date].filter((part) => part !== null && part !== '')
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" fontFamily={FONTS}>
      <title>{text.title}</title>
      <desc>{said.join('\n')}</desc>
      <rect width={width} height={height} fill="var(--paper)" />
      {children}
    </svg>
  )
}

export interface WordMarkProps {
  readonly right: number
  readonly baseline: number
  readonly fontPx: number
}

/** The product's name as it stands on the page. */
export function WordMark({ right, baseline, fontPx }: WordMarkProps) {
  return (
    <text x={right} y={baseline} textAnchor="end" fontSize={fontPx} fontWeight={BOLD_WEIGHT} letterSpacing={-0.02 * fontPx} fill="var(--ink)">
      in
      <tspan fill="var(--accent)">flow</tspan>
    </text>
  )
}
