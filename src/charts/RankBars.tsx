import type { CSSProperties, ReactNode } from 'react'
import type { Scale } from '../domain/view.ts'
import { layoutBars, type BarSpan } from './rank-bars-layout.ts'
import styles from './RankBars.module.css'

/** A row of a ranking, its words already written. */
export interface RankBar {
  readonly key: string
  /** "6", or a range: "4–5". */
  readonly rank: string
  /** The rank as it is read out. */
  readonly rankName: string
  /** How the rank changed; in all rows or in none. */
  readonly change?: ReactNode
  readonly name: ReactNode
  /** Under the name: another date, a reported rank. */
  readonly note?: ReactNode
  /** null: no bar. */
  readonly length: number | null
  /** The number; the button in it can be pressed anywhere on the bar. */
  readonly value: ReactNode
  /** After the number. */
  readonly action?: ReactNode
  readonly isChosen: boolean
  /** The value is more than the bar says. */
  readonly isOpen: boolean
  /** The value is about what the bar says, less, or of low reliability. */
  readonly isHollow: boolean
}

export interface RankBarsProps {
  readonly label: string
  readonly bars: readonly RankBar[]
  readonly scale: Scale
}

/** Bars in an order: rank, how it changed, name, bar, number. Grey for the many, accent for those in question. */
export function RankBars({ label, bars, scale }: RankBarsProps) {
  const layout = layoutBars(
    bars.map(({ length }) => length ?? (scale === 'log' ? 1 : 0)),
    scale,
  )
  const style: CSSProperties & Record<`--${string}`, string> = { '--zero': `${layout.zero * 100}%` }
  return (
    <ol className={styles.list} aria-label={label} style={style} data-zero={layout.zero > 0 || undefined} data-changes={bars.some(({ change }) => change !== undefined) || undefined}>
      {bars.map((bar, position) => (
        <li key={bar.key} className={styles.row} data-chosen={bar.isChosen || undefined}>
          <span className={styles.rank}>
            <span aria-hidden="true">{bar.rank}</span>
            <span className="visually-hidden">{bar.rankName}</span>
          </span>
          {bar.change !== undefined && <span className={styles.change}>{bar.change}</span>}
          <span className={styles.name}>
            {bar.name}
            {bar.note !== undefined && <span className={styles.note}>{bar.note}</span>}
          </span>
          <span className={styles.figure}>
            <span className={styles.track} aria-hidden="true">
              {bar.length !== null && <Bar bar={bar} length={bar.length} span={layout.spans[position]} />}
            </span>
            <span className={styles.value}>{bar.value}</span>
          </span>
          {bar.action !== undefined && <span className={styles.action}>{bar.action}</span>}
        </li>
      ))}
    </ol>
  )
}

interface BarProps {
  readonly bar: RankBar
  readonly length: number
  readonly span: BarSpan | undefined
}

function Bar({ bar, length, span }: BarProps) {
  if (!span) return null
  const isNegative = length < 0
  return (
    <span
      className={styles.bar}
      data-open={bar.isOpen ? (isNegative ? 'start' : 'end') : undefined}
      data-hollow={bar.isHollow || undefined}
      data-nothing={length === 0 || undefined}
      style={{ insetInlineStart: `${span.from * 100}%`, inlineSize: `${(span.to - span.from) * 100}%` }}
    />
  )
}
