import { PictureStill } from './PictureStill.tsx'
import { PointGlyph } from './PointGlyph.tsx'
import { posterFrame } from './poster-frame.ts'
import type { PosterPicture, PosterText } from './poster-types.ts'
import { PosterRoot, WordMark } from './PosterRoot.tsx'
import { TextBlock } from './TextBlock.tsx'

export interface PosterProps {
  readonly text: PosterText
  /** Something to draw: of lines at least one has a point, of layers there is a column. */
  readonly picture: PosterPicture
  readonly width: number
}

/** A picture that can stand alone: what it says, what it shows, what its marks mean, who says so, as of when, and where it lives. */
export function Poster({ text, picture, width }: PosterProps) {
  const frame = posterFrame(text, picture, width)
  const { margin, bandHeight, blocks, legend, ruleY } = frame
  return (
    <PosterRoot text={text} width={width} height={frame.height}>
      {bandHeight > 0 && <rect width={width} height={bandHeight} fill="var(--event)" />}
      {blocks.map((block) => (
        <TextBlock key={block.y} {...block} />
      ))}
      <g transform={`translate(${margin} ${frame.picture.y})`}>
        <PictureStill framed={frame.picture.framed} />
      </g>
      {legend.map(({ mark, x, y, text: words }) => (
        <g key={mark}>
          <PointGlyph mark={mark} x={x} y={mark === 'above' ? y + 3 : mark === 'below' ? y - 3 : y} colour="--ink" />
          <TextBlock {...words} />
        </g>
      ))}
      <line x1={margin} x2={width - margin} y1={ruleY} y2={ruleY} stroke="var(--line)" />
      <WordMark right={width - margin} baseline={frame.wordMarkBaseline} fontPx={19} />
    </PosterRoot>
  )
}
