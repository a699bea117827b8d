import type { Decision } from '../../domain/intake/reading.ts'
import type { IntakeSummary } from '../../io/intake-protocol.ts'
import { useMessages } from '../../state/stores.ts'
import { useUpload } from '../../state/upload-context.ts'
import { Popover } from '../../ui/Popover.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { listedFacts } from './found.ts'
import { decisionElement } from './decision-element.ts'
import { type UploadNames, useUploadNames, useUploadTexts } from './use-upload.ts'
import styles from './Answers.module.css'

/** A file can name dozens of places that nobody knows; each is a fact. */
const MOST_IN_A_ROW = 16

/** What was found out about the file, in a row that reads like a sentence; each part can be answered otherwise. */
export function Facts({ intake }: { readonly intake: IntakeSummary }) {
  const { upload } = useUploadTexts()
  const names = useUploadNames(intake)
  const facts = listedFacts(intake)
  if (facts.length === 0) return null
  const first = facts.length > MOST_IN_A_ROW ? facts.slice(0, MOST_IN_A_ROW) : facts
  const rest = facts.slice(first.length)
  return (
    <>
      <FactRow facts={first} names={names} label={upload.foundHint} />
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{upload.moreFacts(rest.length)}</summary>
          <FactRow facts={rest} names={names} label={upload.moreFacts(rest.length)} />
        </details>
      )}
    </>
  )
}

function FactRow({ facts, names, label }: { readonly facts: readonly Decision[]; readonly names: UploadNames; readonly label: string }) {
  return (
    <ul className={styles.facts} aria-label={label}>
      {facts.map((fact) => (
        <li key={fact.id} id={decisionElement(fact.id)} className={styles.fact}>
          <Fact fact={fact} names={names} />
        </li>
      ))}
    </ul>
  )
}

function Fact({ fact, names }: { readonly fact: Decision; readonly names: UploadNames }) {
  const { app } = useMessages()
  const { intake: texts, upload } = useUploadTexts()
  const answer = useUpload((state) => state.answer)
  const isBusy = useUpload(({ stage }) => stage.kind !== 'read' || stage.rereading !== null)
  const name = texts.decisionName(fact.code)
  const words = texts.decisionFact(fact, names)
  if (fact.options.length < 2 && fact.free === null) return <span className={styles.fixed}>{words}</span>
  const question = texts.decisionQuestion(fact, names)
  return (
    <Popover label={name} closeLabel={app.close} look="slot" trigger={words} triggerLabel={`${name}: ${fact.how === 'answered' ? upload.answeredFact(words) : words}`}>
      {(close) => (
        <div className={styles.popover}>
          <p className={styles.question}>{question}</p>
          {fact.how !== null && <p className={styles.hint}>{`${words}: ${texts.how[fact.how]}`}</p>}
          <AnswerForm
            decision={fact}
            names={names}
            label={question}
            isQuestion={false}
            isBusy={isBusy}
            onAnswer={(value) => {
              close()
              void answer({ [fact.id]: value })
            }}
          />
        </div>
      )}
    </Popover>
  )
}
