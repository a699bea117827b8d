import { useId } from 'react'
import { joinClasses } from './classNames.ts'
import styles from './SegmentedControl.module.css'

export interface SegmentedOption<Value extends string> {
  readonly value: Value
  readonly text: string
  /** Said after the text, and as a tooltip: why it cannot be chosen. */
  readonly reason?: string | undefined
  readonly isDisabled?: boolean | undefined
}

export interface SegmentedControlProps<Value extends string> {
  readonly label: string
  readonly isLabelShown?: boolean | undefined
  readonly options: readonly SegmentedOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A few short, exclusive choices in a row. */
export function SegmentedControl<Value extends string>({ label, isLabelShown = false, options, value, onChange }: SegmentedControlProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.control}>
      <legend className={joinClasses(isLabelShown ? styles.legend : 'visually-hidden')}>{label}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment} title={option.reason}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.isDisabled}
              onChange={() => onChange(option.value)}
            />
            {option.text}
            {option.reason !== undefined && <span className="visually-hidden"> ({option.reason})</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
