import { SelectField } from './SelectField.tsx'
import styles from './RangeYears.module.css'

export interface YearRange {
  readonly from: number
  readonly to: number
}

export interface RangeYearsProps extends YearRange {
  readonly label: string
  readonly fromLabel: string
  readonly toLabel: string
  readonly first: number
  readonly last: number
  readonly onChange: (range: YearRange) => void
}

/** A span of years. Choosing a start after the end moves the end along, and the other way round, so no choice is refused. */
export function RangeYears({ label, fromLabel, toLabel, first, last, from, to, onChange }: RangeYearsProps) {
  const options = Array.from({ length: last - first + 1 }, (_, index) => ({ value: String(first + index), text: String(first + index) }))
  return (
    <fieldset className={styles.range}>
      <legend className="visually-hidden">{label}</legend>
      <SelectField
        label={fromLabel}
        options={options}
        value={String(from)}
        onChange={(year) => onChange({ from: Number(year), to: Math.max(Number(year), to) })}
      />
      <span className={styles.dash} aria-hidden="true">
        –
      </span>
      <SelectField
        label={toLabel}
        options={options}
        value={String(to)}
        onChange={(year) => onChange({ from: Math.min(from, Number(year)), to: Number(year) })}
      />
    </fieldset>
  )
}
