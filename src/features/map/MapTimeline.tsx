import { useEffect, useId, useState } from 'react'
import { formatPeriod } from '../../domain/format/period-text.ts'
import type { TileMap } from '../../domain/tile-map.ts'
import { useMessages, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { PauseIcon, PlayIcon } from '../../ui/icons.tsx'
import { mapUse } from './map-words.ts'
import styles from './MapPanel.module.css'

/** Long enough to see what changed. */
const STEP_MILLISECONDS = 1200

/** The date on a slider, which can be played: what is played adds one step to go back from. */
export function MapTimeline({ map }: { readonly map: TileMap }) {
  const { dates, at } = map
  const { map: texts, language } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const settle = useViewState((state) => state.settle)
  const [isPlaying, setIsPlaying] = useState(false)
  const sliderId = useId()
  const position = dates.findIndex((date) => date.text === at?.text)
  const next = dates[position + 1] ?? null
  const written = (date: typeof at, style?: 'short') => (date ? formatPeriod(date, mapUse({ words }, map), language, style) : '')

  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => (next ? settle({ at: next }) : setIsPlaying(false)), STEP_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [isPlaying, next, settle])

  if (dates.length < 2 || !at) return null

  function toggle(): void {
    const [first] = dates
    if (!isPlaying && !next && first) change({ at: first })
    else if (!isPlaying && at) change({ at })
    setIsPlaying(!isPlaying)
  }

  return (
    <div className={styles.timeline}>
      <Button look="icon" aria-label={isPlaying ? texts.pause : texts.play} title={isPlaying ? texts.pause : texts.play} onClick={toggle}>
        {isPlaying ? <PauseIcon /> : <PlayIcon />}
      </Button>
      <div className={styles.track}>
        <label htmlFor={sliderId} className="visually-hidden">
          {texts.date}
        </label>
        <input
          id={sliderId}
          type="range"
          min={0}
          max={dates.length - 1}
          step={1}
          value={position}
          aria-valuetext={written(at)}
          onChange={({ target }) => {
            setIsPlaying(false)
            const chosen = dates[Number(target.value)]
            if (chosen) change({ at: chosen })
          }}
        />
        <p className={styles.ends} aria-hidden="true">
          <span>{written(dates[0] ?? null, 'short')}</span>
          <span>{written(dates.at(-1) ?? null, 'short')}</span>
        </p>
      </div>
      <p className={styles.date}>{written(at)}</p>
    </div>
  )
}
