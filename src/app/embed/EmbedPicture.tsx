import { useLayoutEffect, useRef, useState } from 'react'
import { barsFrame } from '../../charts/bars-frame.ts'
import { BarsStill } from '../../charts/BarsStill.tsx'
import type { PosterPicture } from '../../charts/poster-types.ts'
import { partId } from '../../charts/stacked-chart-types.ts'
import { ScatterChart } from '../../charts/ScatterChart.tsx'
import { StackedChart } from '../../charts/StackedChart.tsx'
import { TileMap } from '../../charts/TileMap.tsx'
import { tileMapFrame } from '../../charts/tile-map-frame.ts'
import { TileMapStill } from '../../charts/TileMapStill.tsx'
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
      // A map has a least height of its own: words give way to it.
      if (picture.kind === 'tiles' && width > 0) element.style.setProperty('min-block-size', `${tileMapFrame({ ...picture, width, mostHeight: 0 }).height}px`)
      // A hidden frame has no size: it is drawn when it is shown.
      if (width > 0 && height > 0) setSize((last) => (last?.width === width && last.height === height ? last : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [picture])
  // Bars and maps know how high they are; lines and layers fit any height.
  const barsPx =
    picture.kind === 'bars' && size
      ? barsFrame({ ...picture, width: size.width, mostHeight: null }).height + MORE_PX
      : picture.kind === 'tiles' && size
        ? tileMapFrame({ ...picture, width: size.width, mostHeight: null }).height
        : null
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
function Sized({ picture, title, messages: { chart, embed, map, scatter }, width, height }: SizedProps) {
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
      return <StackedChart {...shared} {...picture} renderTooltip={(id) => <p>{spoken.get(id)}</p>} onOpenPoint={ignore} />
    }
    case 'dots': {
      const spoken = new Map(picture.dots.map((dot) => [dot.id, dot.spoken]))
      return <ScatterChart {...shared} {...picture} keyHelp={scatter.keyboardHelpPlain} renderTooltip={(id) => <p>{spoken.get(id)}</p>} onOpenPoint={ignore} />
    }
    case 'tiles': {
      const frame = tileMapFrame({ ...picture, width, mostHeight: height })
      const [only, ...others] = frame.panels
      if (!only || others.length > 0 || typeof window === 'undefined') return <TileMapStill frame={frame} />
      const spoken = new Map(only.panel.tiles.map((tile) => [tile.key, tile.spoken]))
      return (
        <div className={styles.tiles}>
          <TileMapStill frame={{ ...frame, panels: [] }} />
          <TileMap panel={only.panel} layout={only.layout} width={width} label={map.gridName(title)} help={map.readKeys} renderTooltip={(key) => <p>{spoken.get(key)}</p>} />
        </div>
      )
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
