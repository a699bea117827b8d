import { useId, useState } from 'react'
import { formatPeriod } from '../../domain/format/period-text.ts'
import type { FreeAnswer as FreeKind } from '../../domain/intake/reading.ts'
import { parsePeriod } from '../../domain/period.ts'
import { hitOptions } from '../../parts/place-options.ts'
import { useSearch } from '../../state/search.ts'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { Combobox, type ComboboxOption } from '../../ui/Combobox.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { type UploadNames, useUploadTexts } from './use-upload.ts'
import styles from './Answers.module.css'

interface FreeAnswerProps {
  readonly kind: FreeKind
  readonly names: UploadNames
  /** '' while there is no valid answer. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** An answer that is in no list of a few. */
export function FreeAnswer(props: FreeAnswerProps) {
  switch (props.kind) {
    case 'place':
      return <PlaceAnswer {...props} />
    case 'measure':
      return <MeasureAnswer {...props} />
    case 'period':
      return <PeriodAnswer {...props} />
    case 'unit':
      return <UnitAnswer {...props} />
  }
}

const MOST_HITS = 30

function PlaceAnswer({ names, value, onChange }: FreeAnswerProps) {
  const { upload } = useUploadTexts()
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const [query, setQuery] = useState('')
  const hits = useSearch(query, ['locality', 'partner'], MOST_HITS)
  const isSettled = value !== '' && query === names.place(value)
  return (
    <SearchAnswer
      label={upload.searchPlace}
      query={query}
      options={isSettled ? [] : hitOptions(registry, hits, messages, words)}
      chosen={value === '' ? [] : [{ value, text: names.place(value) }]}
      onInput={(next) => {
        setQuery(next)
        onChange('')
      }}
      onChoose={(code) => {
        setQuery(names.place(code))
        onChange(code)
      }}
    />
  )
}

function MeasureAnswer({ names, value, onChange }: FreeAnswerProps) {
  const { upload } = useUploadTexts()
  const { registry } = useEvidence()
  const [query, setQuery] = useState('')
  const hits = useSearch(query, ['measure'], MOST_HITS)
  const isSettled = value !== '' && query === names.measure(value)
  // There are few enough to look through.
  const codes = query.trim() === '' ? [...registry.measures.keys()] : hits.map(({ code }) => code)
  return (
    <SearchAnswer
      label={upload.searchMeasure}
      query={query}
      options={isSettled ? [] : codes.map((code) => ({ value: code, text: names.measure(code) }))}
      chosen={value === '' ? [] : [{ value, text: names.measure(value) }]}
      onInput={(next) => {
        setQuery(next)
        onChange('')
      }}
      onChoose={(code) => {
        setQuery(names.measure(code))
        onChange(code)
      }}
    />
  )
}

interface SearchAnswerProps {
  readonly label: string
  readonly query: string
  readonly options: readonly ComboboxOption[]
  readonly chosen: readonly ComboboxOption[]
  readonly onInput: (query: string) => void
  readonly onChoose: (value: string) => void
}

function SearchAnswer({ label, query, options, chosen, onInput, onChoose }: SearchAnswerProps) {
  const { upload } = useUploadTexts()
  const countText = query === '' && options.length === 0 ? '' : chosen.length > 0 ? (chosen[0]?.text ?? '') : upload.matches(options.length)
  return (
    <div className={styles.search}>
      <Combobox label={label} placeholder={label} query={query} onInput={onInput} groups={[{ key: 'found', options }]} chosen={chosen} onChoose={onChoose} countText={countText} />
    </div>
  )
}

function PeriodAnswer({ onChange }: FreeAnswerProps) {
  const { upload } = useUploadTexts()
  const { language } = useMessages()
  const id = useId()
  const [text, setText] = useState('')
  const period = parsePeriod(text.trim())
  return (
    <div className={styles.field}>
      <label>
        <span className={styles.label}>{upload.periodLabel}</span>
        <input
          className={styles.input}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={id}
          aria-invalid={text.trim() !== '' && period === null}
          onChange={(event) => {
            setText(event.target.value)
            onChange(parsePeriod(event.target.value.trim())?.text ?? '')
          }}
        />
      </label>
      <p id={id} className={styles.hint}>
        {period ? upload.periodRead(formatPeriod(period, 'flow', language)) : text.trim().length >= 4 ? `${upload.periodWrong} ${upload.periodHint}` : upload.periodHint}
      </p>
    </div>
  )
}

const SCALES = ['', 'thousand', 'million', 'billion'] as const

function UnitAnswer({ onChange }: FreeAnswerProps) {
  const { upload } = useUploadTexts()
  const id = useId()
  const [currency, setCurrency] = useState('')
  const [scale, setScale] = useState<(typeof SCALES)[number]>('million')
  function tell(nextCurrency: string, nextScale: string): void {
    const isCurrency = /^[A-Z]{3}$/.test(nextCurrency)
    onChange(isCurrency ? [nextCurrency, nextScale].filter((part) => part !== '').join(' ') : '')
  }
  return (
    <div className={styles.unit}>
      <div className={styles.field}>
        <label>
          <span className={styles.label}>{upload.currencyLabel}</span>
          <input
            className={styles.input}
            value={currency}
            maxLength={3}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby={id}
            onChange={(event) => {
              const next = event.target.value.toUpperCase()
              setCurrency(next)
              tell(next, scale)
            }}
          />
        </label>
        <p id={id} className={styles.hint}>
          {upload.currencyHint}
        </p>
      </div>
      <SelectField
        label={upload.scaleLabel}
        options={SCALES.map((value) => ({ value, text: upload.scales[value] }))}
        value={scale}
        onChange={(next) => {
          setScale(next)
          tell(currency, next)
        }}
      />
    </div>
  )
}
