import { useId, type ReactNode } from 'react'
import styles from './ChoiceList.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly text: string
  /** A definition, a date, or why it cannot be chosen. */
  readonly secondary?: ReactNode
  readonly isDisabled?: boolean | undefined
}

export interface ChoiceListProps<Value extends string> {
  readonly label: string
  readonly isLabelShown?: boolean | undefined
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Exclusive choices under each other, each with room for a line of explanation. */
export function ChoiceList<Value extends string>({ label, isLabelShown = false, choices, value, onChange }: ChoiceListProps<Value>) {
  const id = useId()
  return (
    <fieldset className={styles.list}>
      <legend className={isLabelShown ? styles.legend : 'visually-hidden'}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            className={styles.input}
            name={id}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.isDisabled}
            aria-labelledby={`${id}-${choice.value}`}
            aria-describedby={choice.secondary === undefined ? undefined : `${id}-${choice.value}-more`}
            onChange={() => onChange(choice.value)}
          />
          <span className={styles.words}>
            <span id={`${id}-${choice.value}`} className={styles.text}>
              {choice.text}
            </span>
            {choice.secondary !== undefined && (
              <span id={`${id}-${choice.value}-more`} className={styles.secondary}>
                {choice.secondary}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
