import { useLayoutEffect, useRef, useState } from 'react'
import { barsFrame } from '../../charts/bars-frame.ts'
import { BarsStill } from '../../charts/BarsStill.tsx'
import type { PosterPicture } from '../../charts/poster-types.ts'
import { partId } from '../../charts/stacked-chart-types.ts'
import { StackedChart } from '../../charts/StackedChart.tsx'
import { TrendChart, type TrendChartProps } from '../../charts/TrendChart.tsx'
import { TrendStill } from '../../charts/TrendStill.tsx'
import { pointsOf } from '../../charts/trend-layout.ts'
import type { Messages } from '../../i18n/messages.ts'
import styles from './Embed.module.css'

type Drawable = Exclude<PosterPicture, { kind: 'table' }>

interface EmbedPictureProps {
  readonly picture: PosterPicture
  readonly title: string
  readonly messages: Messages
}

/** Drawn where nothing can be measured; the style sheet shows the one that fits. */
const UNMEASURED = [
  { width: 320, height: 300, className: styles['narrow'] },
  { width: 600, height: 360, className: styles['medium'] },
  { width: 900, height: 420, className: styles['wide'] },
]

/** A line that says how many bars there are. */
const MORE_PX = 20
/** Less than this shows nothing. */
const LEAST_PX = 90

/** The picture in the room that is left for it. */
export function EmbedPicture({ picture, title, messages }: EmbedPictureProps) {
  const room = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null)
  const isLiving = typeof window !== 'undefined'
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const measure = () => {
      const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)]
      // A hidden frame has no size: it is drawn when it is shown.
      if (width > 0 && height > 0) setSize((last) => (last?.width === width && last.height === height ? last : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  // Bars know how high they are; lines and layers fit any height.
  const barsPx = picture.kind === 'bars' && size ? barsFrame({ ...picture, width: size.width, mostHeight: null }).height + MORE_PX : null
  useLayoutEffect(() => {
    if (barsPx !== null) room.current?.style.setProperty('flex-basis', `${barsPx}px`)
  }, [barsPx])
  if (picture.kind === 'table') return null
  const sizes = size ? [{ ...size, height: Math.max(LEAST_PX, size.height), className: undefined }] : isLiving ? [] : UNMEASURED
  return (
    <div ref={room} className={styles.picture} data-elastic>
      {sizes.map(({ width, height, className }) => (
        <div key={width} className={className}>
          <Sized picture={picture} title={title} messages={messages} width={width} height={height} />
        </div>
      ))}
    </div>
  )
}

interface SizedProps extends Omit<EmbedPictureProps, 'picture'> {
  readonly picture: Drawable
  readonly width: number
  readonly height: number
}

/** Points and parts answer pointer and keys with what they say; who says so stands in the dashboard. */
function Sized({ picture, title, messages: { chart, embed }, width, height }: SizedProps) {
  const shared = { width, height, title, roleName: chart.presentations.chart, keyHelp: embed.keyboardHelp }
  switch (picture.kind) {
    case 'lines': {
      const spoken = new Map(picture.lines.flatMap((line) => pointsOf(line).map((point) => [point.id, point.spoken] as const)))
      return (
        <TrendChart
          {...shared}
          {...picture}
          draw={drawStill}
          renderTooltip={(id) => <p>{spoken.get(id)}</p>}
          onOpenPoint={ignore}
        />
      )
    }
    case 'layers': {
      const spoken = new Map<string, string>(picture.layers.flatMap((layer) => layer.spoken.map((text, column) => [partId(layer.id, column), text] as const)))
      return <StackedChart {...shared} {...picture} renderTooltip={(id) => <p>{spoken.get(id)}</p>} onOpenPart={ignore} />
    }
    case 'bars': {
      const shown = barsFrame({ ...picture, width, mostHeight: height - MORE_PX })
      return (
        <>
          <BarsStill frame={shown} />
          <p className={styles.more}>{picture.shownOf(shown.rows.length)}</p>
        </>
      )
    }
  }
}

const drawStill: TrendChartProps['draw'] = (marks) => <TrendStill {...marks} />

function ignore(): void {}
