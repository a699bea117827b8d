import { type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import { isTileKey, nextTile } from '../domain/tile-steps.ts'
import { ChartTooltip, type TooltipPlace } from './ChartTooltip.tsx'
import type { PosterTilePanel } from './poster-types.ts'
import type { PlacedTile, TilesLayout } from './tile-map-frame.ts'
import { Tiles } from './TileMapStill.tsx'
import { useEscape } from './use-escape.ts'
import styles from './TileMap.module.css'
import chart from './TrendChart.module.css'

export interface TileMapProps {
  readonly panel: PosterTilePanel
  readonly layout: TilesLayout
  /** The room there is for the map and what it says. */
  readonly width: number
  /** Accessible name, and which keys do what. */
  readonly label: string
  readonly help: string
  /** A tile was pressed; without it tiles can be read and not selected. */
  readonly onPress?: (key: string) => void
  readonly renderTooltip: (key: string) => ReactNode
}

/** What a tooltip takes at most beside its tile; in less room than two of them it stands under the tile. */
const TOOLTIP_PX = 300
const BESIDE_FROM_PX = 2 * TOOLTIP_PX

/** A map of tiles: one stop of the Tab key, then arrow keys by position; what the pointer or the keyboard is at says what it is. */
export function TileMap({ panel, layout, width, label, help, onPress, renderTooltip }: TileMapProps) {
  const helpId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const tooltip = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<string | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const { tiles, tileWidth, tileHeight } = layout
  const first = tiles.find(({ tile }) => tile.isChosen) ?? tiles[0]
  const stopKey = (tiles.find(({ tile }) => tile.key === stop) ?? first)?.tile.key
  const active = tiles.find(({ tile }) => tile.key === shown)

  useEscape(shown !== null, setShown)

  function handleKeyDown(event: KeyboardEvent): void {
    const at = tiles.find(({ tile }) => tile.key === keyOf(event.target))
    if (!at || event.altKey || event.metaKey || event.ctrlKey) return
    if ((event.key === 'Enter' || event.key === ' ') && onPress) {
      event.preventDefault()
      onPress(at.tile.key)
    } else if (isTileKey(event.key)) {
      event.preventDefault()
      const next = nextTile(panel.tiles, at.tile, event.key)
      if (next) frame.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus()
    }
  }

  function handleFocus({ target }: FocusEvent): void {
    const key = keyOf(target)
    if (key === null) return
    setStop(key)
    setShown(key)
  }

  function handlePointer({ target }: PointerEvent): void {
    if (target instanceof Node && tooltip.current?.contains(target)) return
    setShown(keyOf(target))
  }

  function handleBlur({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) setShown(null)
  }

  return (
    <div ref={frame} className={styles.frame} style={{ inlineSize: layout.width, blockSize: layout.height }} onPointerMove={handlePointer} onPointerLeave={() => setShown(null)} onBlur={handleBlur}>
      <svg className={styles.picture} width={layout.width} height={layout.height} overflow="visible" aria-hidden="true">
        <Tiles layout={layout} />
      </svg>
      {/* The stop of the Tab key is a cell. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        role="grid"
        className={styles.grid}
        aria-label={label}
        aria-describedby={helpId}
        aria-multiselectable={onPress ? true : undefined}
        aria-rowcount={panel.rowCount}
        aria-colcount={panel.columnCount}
        onKeyDown={handleKeyDown}
        onFocus={handleFocus}
        onClick={({ target }) => {
          const key = keyOf(target)
          if (key !== null) onPress?.(key)
        }}
      >
        {Array.from({ length: panel.rowCount }, (_, row) => (
          <div key={row} role="row" aria-rowindex={row + 1}>
            {tiles
              .filter(({ tile }) => tile.row === row)
              .map(({ tile, x, y }) => (
                <div
                  key={tile.key}
                  role="gridcell"
                  className={styles.cell}
                  aria-colindex={tile.column + 1}
                  aria-selected={onPress ? tile.isChosen : undefined}
                  aria-label={tile.spoken}
                  tabIndex={tile.key === stopKey ? 0 : -1}
                  data-key={tile.key}
                  style={{ left: x, top: y, width: tileWidth, height: tileHeight }}
                />
              ))}
          </div>
        ))}
      </div>
      {active && width >= BESIDE_FROM_PX && (
        <ChartTooltip ref={tooltip} place={placeBeside(active, layout, width)}>
          {renderTooltip(active.tile.key)}
        </ChartTooltip>
      )}
      {active && width < BESIDE_FROM_PX && (
        <div ref={tooltip} className={styles.under} style={{ insetBlockStart: active.y + tileHeight }}>
          <div className={chart['card']}>{renderTooltip(active.tile.key)}</div>
        </div>
      )}
      <p id={helpId} hidden>
        {help}
      </p>
    </div>
  )
}

/** Beside a tile, on the right where there is room, else on the side where there is more of it. */
function placeBeside({ x, y }: PlacedTile, { width: mapWidth, tileWidth, tileHeight }: TilesLayout, width: number): TooltipPlace {
  const right = x + tileWidth
  const isRight = width - right >= TOOLTIP_PX || x <= mapWidth / 2
  // A tooltip takes the side away from the nearer edge of the frame it is told.
  return { x: isRight ? right : x, y: y + tileHeight / 2, frameWidth: isRight ? 2 * right + 1 : mapWidth }
}

function keyOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null
}
