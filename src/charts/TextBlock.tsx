/** Lines of one paragraph, where they stand. Lengths in pixels. */
export interface TextBlockLook {
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly fontPx: number
  readonly leadingPx: number
  readonly weight: number
  readonly fill: string
  readonly lines: readonly string[]
}

/** A paragraph as one text, so that it is found, copied and read as one. */
export function TextBlock({ x, y, fontPx, leadingPx, weight, fill, lines }: TextBlockLook) {
  return (
    <text x={x} y={y} fontSize={fontPx} fontWeight={weight} fill={fill}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * leadingPx}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
