import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Chip } from './Chip.tsx'
import { ComboboxList } from './ComboboxList.tsx'
import { SearchIcon } from './icons.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import styles from './Combobox.module.css'

export interface ComboboxOption {
  readonly value: string
  readonly text: string
  /** Smaller, under or after the text. */
  readonly secondary?: string | undefined
  /** At the far edge: a count, a date, why it cannot be chosen. */
  readonly note?: string | undefined
  readonly isDisabled?: boolean | undefined
}

export interface ComboboxGroup {
  readonly key: string
  /** None for the one group that needs no heading. */
  readonly label?: string | undefined
  readonly options: readonly ComboboxOption[]
}

export interface ComboboxProps {
  readonly label: string
  readonly placeholder?: string | undefined
  readonly query: string
  readonly onInput: (query: string) => void
  /** Already filtered for the query, in order; a value may stand in several groups ("recent" is just another). */
  readonly groups: readonly ComboboxGroup[]
  readonly chosen: readonly ComboboxOption[]
  /** One choice: the value picked. Several: the value whose choice turns round, also from a chip's cross. */
  readonly onChoose: (value: string) => void
  readonly isMultiple?: boolean | undefined
  /** Several only: the name of a chip's cross. */
  readonly formatRemove?: ((text: string) => string) | undefined
  /** Read out as the list changes: "12 matches", "no match". Shown in place of an empty list. */
  readonly countText: string
}

/** A search field over a list that is always there: put it in a Popover or a Dialog. Focus stays in the field; the arrows move the active option. */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, query, onInput, groups, chosen, onChoose, isMultiple = false, formatRemove, countText } = props
  const id = useId()
  const inputRef = useRef<HTMLInputElement>(null)
  const options = groups.flatMap((group) => group.options.map((option) => ({ key: `${group.key}/${option.value}`, option })))
  const chosenValues = new Set(chosen.map((option) => option.value))
  const [pointed, setPointed] = useState<string>()
  const isSearching = query !== ''
  const fallback = options.find(({ option }) => !option.isDisabled && (isSearching || chosenValues.has(option.value)))
  const active = options.find(({ key }) => key === pointed) ?? fallback
  const optionId = (key: string) => `${id}-${options.findIndex((entry) => entry.key === key)}`

  useEffect(() => {
    if (active !== undefined) document.getElementById(`${id}-${options.indexOf(active)}`)?.scrollIntoView({ block: 'nearest' })
    // The list of options is new with each render; only another active option or query should scroll.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active?.key, query])

  const move = (step: number) => {
    const reachable = options.filter(({ option }) => !option.isDisabled)
    const from = active === undefined ? (step > 0 ? -1 : 0) : reachable.indexOf(active)
    const next = Math.abs(step) === 1 ? (from + step + reachable.length) % reachable.length : Math.min(reachable.length - 1, Math.max(0, from + step))
    setPointed(reachable[next]?.key)
  }

  const choose = (key: string) => {
    const entry = options.find((candidate) => candidate.key === key)
    if (entry === undefined || entry.option.isDisabled) return
    setPointed(isMultiple ? key : undefined)
    onChoose(entry.option.value)
  }

  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While Vietnamese or Korean is being composed, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const step = STEPS[event.key]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      move(step)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (active !== undefined) choose(active.key)
    } else if (event.key === 'Backspace' && isMultiple && !isSearching) {
      const last = chosen.at(-1)
      if (last !== undefined) onChoose(last.value)
    }
  }

  const handleRemove = (value: string) => {
    onChoose(value)
    inputRef.current?.focus()
  }

  return (
    <div className={styles.combobox}>
      {isMultiple && chosen.length > 0 && (
        <ul className={styles.chips} aria-label={label}>
          {chosen.map(({ value, text }) => (
            <li key={value}>
              <Chip text={text} removeLabel={formatRemove?.(text) ?? text} onRemove={() => handleRemove(value)} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.field}>
        <SearchIcon className={styles.icon} />
        <input
          ref={inputRef}
          className={styles.input}
          role="combobox"
          type="text"
          inputMode="search"
          enterKeyHint="done"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={options.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={active === undefined ? undefined : optionId(active.key)}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setPointed(undefined)
            onInput(event.target.value)
          }}
          onKeyDown={handleKeyDown}
        />
      </div>
      <VisuallyHidden isLive>{countText}</VisuallyHidden>
      {options.length === 0 ? (
        <p className={styles.none} aria-hidden="true">
          {countText}
        </p>
      ) : (
        <ComboboxList
          id={`${id}-list`}
          label={label}
          groups={groups}
          isMultiple={isMultiple}
          chosenValues={chosenValues}
          activeKey={active?.key}
          optionId={optionId}
          onChoose={choose}
          onPoint={setPointed}
        />
      )}
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
