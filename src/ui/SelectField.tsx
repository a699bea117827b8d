import styles from './SelectField.module.css'
import { CaretIcon } from './icons.tsx'

export interface SelectOption<Value extends string> {
  readonly value: Value
  readonly text: string
  readonly isDisabled?: boolean | undefined
}

export interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly options: readonly SelectOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** The system's own select: the best picker a phone has. */
export function SelectField<Value extends string>({ label, options, value, onChange }: SelectFieldProps<Value>) {
  const handleChange = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <span className={styles.box}>
        <select className={styles.select} value={value} onChange={(event) => handleChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.text}
            </option>
          ))}
        </select>
        <CaretIcon className={styles.caret} />
      </span>
    </label>
  )
}
