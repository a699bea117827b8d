import { CARD, cardFrame } from './card-frame.ts'
import { PictureStill } from './PictureStill.tsx'
import type { PosterPicture, PosterText } from './poster-types.ts'
import { PosterRoot, WordMark } from './PosterRoot.tsx'
import { TextBlock } from './TextBlock.tsx'

export interface CardProps {
  readonly text: PosterText
  readonly picture: PosterPicture
}

/** A picture of 1200 x 630 for those who pass the link on. */
export function Card({ text, picture: shown }: CardProps) {
  const { width, height, margin, ruleY, footBaseline } = CARD
  const { bandHeight, blocks, picture } = cardFrame(text, shown)
  return (
    <PosterRoot text={text} width={width} height={height}>
      {bandHeight > 0 && <rect width={width} height={bandHeight} fill="var(--event)" />}
      {blocks.map((block) => (
        <TextBlock key={block.y} {...block} />
      ))}
      <g transform={`translate(${margin} ${picture.y}) scale(${picture.scale})`}>
        <PictureStill framed={picture.framed} />
      </g>
      <line x1={margin} x2={width - margin} y1={ruleY} y2={ruleY} stroke="var(--line)" strokeWidth={1.5} />
      <WordMark right={width - margin} baseline={footBaseline} fontPx={36} />
    </PosterRoot>
  )
}
