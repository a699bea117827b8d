import { useState } from 'react'
import type { Decision, Option } from '../../domain/intake/reading.ts'
import { placeOption } from '../../parts/place-options.ts'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { type Choice, ChoiceList } from '../../ui/ChoiceList.tsx'
import { FreeAnswer } from './FreeAnswer.tsx'
import { optionsOf } from './found.ts'
import { type UploadNames, useUploadTexts } from './use-upload.ts'
import styles from './Answers.module.css'

interface AnswerFormProps {
  readonly decision: Decision
  readonly names: UploadNames
  /** Names the list of answers. */
  readonly label: string
  readonly isQuestion: boolean
  readonly isBusy: boolean
  readonly onAnswer: (value: string) => void
}

const PLACES: readonly Decision['code'][] = ['place', 'locality', 'partner']
/** No value of any decision. */
const FREE = '\u0000'

/** The answers a decision can have. Choosing one changes nothing yet: reading again takes a while, so it is confirmed. */
export function AnswerForm({ decision, names, label, isQuestion, isBusy, onAnswer }: AnswerFormProps) {
  const { intake: texts, upload } = useUploadTexts()
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const options = optionsOf(decision)
  const [chosen, setChosen] = useState(decision.value ?? (options.length === 0 ? FREE : ''))
  const [free, setFree] = useState('')
  const value = chosen === FREE ? free : chosen
  const canAnswer = value !== '' && !isBusy && (isQuestion || value !== decision.value)
  const isSuggestion = isQuestion && decision.value !== null && value === decision.value
  const choices: readonly Choice<string>[] = [
    ...options.map((option) => ({ value: option.value, text: texts.optionName(decision.code, option.value, names), secondary: secondaryOf(option) })),
    ...(decision.free === null ? [] : [{ value: FREE, text: upload.otherAnswer[decision.free] }]),
  ]

  function secondaryOf({ value: of, readings }: Option) {
    // A place before and after a merger goes by one name.
    const { secondary, note } = PLACES.includes(decision.code) && registry.places.has(of) ? placeOption(registry, of, messages, words) : {}
    const told = [isQuestion && of === decision.value ? upload.suggested : undefined, secondary, note].filter((part) => part !== undefined).join(' · ')
    if (readings.length === 0) return told === '' ? undefined : told
    return (
      <span className={styles.readings}>
        {told !== '' && <span>{told}</span>}
        {readings.slice(0, 3).map(({ line, raw, reads }) => (
          <span key={`${line} ${raw}`} className={styles.reading}>
            {upload.reads(raw, reads)}
          </span>
        ))}
      </span>
    )
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (canAnswer) onAnswer(value)
      }}
    >
      {options.length > 0 && <ChoiceList label={label} choices={choices} value={chosen} onChange={setChosen} />}
      {chosen === FREE && decision.free !== null && <FreeAnswer kind={decision.free} names={names} value={free} onChange={setFree} />}
      <div>
        <Button look={isQuestion && canAnswer ? 'solid' : 'plain'} disabled={!canAnswer} onClick={() => onAnswer(value)}>
          {isSuggestion ? upload.useSuggested : isQuestion ? upload.confirm : upload.apply}
        </Button>
      </div>
    </form>
  )
}
