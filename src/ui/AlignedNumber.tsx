import type { CSSProperties } from 'react'
import { joinClasses } from './classNames.ts'
import type { NumberParts } from './dataColumn.ts'
import styles from './DataTable.module.css'

interface AlignedNumberProps {
  readonly parts: NumberParts
  /** Of the longest fraction in the column, separator included. */
  readonly fractionLength: number
}

/** The number as one run of text, then empty room for the decimals it lacks, so that it can be read out and copied whole. */
export function AlignedNumber({ parts, fractionLength }: AlignedNumberProps) {
  const own = parts.fraction?.length ?? 0
  const missingDigits = fractionLength - Math.max(own, Math.min(1, fractionLength))
  // Most columns have numbers of one length, and thousands of styles take their time.
  const isFull = own === fractionLength
  const padding: CSSProperties | undefined = isFull ? undefined : { paddingInlineEnd: `calc(${missingDigits}ch + ${own === 0 ? 'var(--point)' : '0px'})` }
  const shown = (
    <span className={styles.figure} style={padding} aria-hidden={parts.spoken !== undefined || undefined}>
      {parts.prefix}
      {parts.integer}
      {parts.fraction}
      {parts.suffix}
    </span>
  )
  if (parts.spoken === undefined) return shown
  return (
    <>
      {shown}
      <span className={joinClasses('visually-hidden', styles.spoken)}>{parts.spoken}</span>
    </>
  )
}
