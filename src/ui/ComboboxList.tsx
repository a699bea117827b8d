import type { ComboboxGroup, ComboboxOption } from './Combobox.tsx'
import { CheckIcon } from './icons.tsx'
import styles from './Combobox.module.css'

interface ComboboxListProps {
  readonly id: string
  readonly label: string
  readonly groups: readonly ComboboxGroup[]
  readonly isMultiple: boolean
  readonly chosenValues: ReadonlySet<string>
  readonly activeKey: string | undefined
  readonly optionId: (key: string) => string
  readonly onChoose: (key: string) => void
  readonly onPoint: (key: string) => void
}

export function ComboboxList(props: ComboboxListProps) {
  const { id, label, groups, isMultiple } = props
  return (
    <div id={id} role="listbox" aria-label={label} aria-multiselectable={isMultiple || undefined} className={styles.list}>
      {groups.map((group) =>
        group.options.length === 0 ? null : (
          <div key={group.key} role="group" aria-label={group.label ?? label} className={styles.group}>
            {group.label !== undefined && (
              <div className={styles.heading} aria-hidden="true">
                {group.label}
              </div>
            )}
            {group.options.map((option) => (
              <ComboboxRow key={option.value} rowKey={`${group.key}/${option.value}`} option={option} {...props} />
            ))}
          </div>
        ),
      )}
    </div>
  )
}

interface ComboboxRowProps extends ComboboxListProps {
  readonly rowKey: string
  readonly option: ComboboxOption
}

function ComboboxRow({ rowKey, option, chosenValues, activeKey, optionId, onChoose, onPoint }: ComboboxRowProps) {
  const isChosen = chosenValues.has(option.value)
  return (
    // The keyboard is handled where the focus is: in the field.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={optionId(rowKey)}
      role="option"
      aria-selected={isChosen}
      aria-disabled={option.isDisabled || undefined}
      className={styles.option}
      data-active={rowKey === activeKey || undefined}
      onPointerMove={(event) => event.pointerType === 'mouse' && rowKey !== activeKey && !option.isDisabled && onPoint(rowKey)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(rowKey)}
    >
      <span className={styles.tick}>{isChosen && <CheckIcon />}</span>
      <span className={styles.words}>
        <span className={styles.text}>{option.text}</span> {option.secondary !== undefined && <span className={styles.secondary}>{option.secondary}</span>}
      </span>{' '}
      {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
    </div>
  )
}
