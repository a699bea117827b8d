import type { Decision } from '../../domain/intake/reading.ts'
import type { IntakeSummary } from '../../io/intake-protocol.ts'
import { useUpload } from '../../state/upload-context.ts'
import { Button } from '../../ui/Button.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { decisionElement } from './decision-element.ts'
import { listedQuestions, suggestedAnswers } from './found.ts'
import { type UploadNames, useUploadNames, useUploadTexts } from './use-upload.ts'
import styles from './Answers.module.css'

/** What the file does not say, asked one after the other. A suggestion is chosen beforehand, and nothing is applied before it is confirmed. */
export function Questions({ intake }: { readonly intake: IntakeSummary }) {
  const { upload } = useUploadTexts()
  const names = useUploadNames(intake)
  const answer = useUpload((state) => state.answer)
  const isBusy = useIsBusy()
  const questions = listedQuestions(intake)
  const suggested = suggestedAnswers(questions)
  if (questions.length === 0) return null
  return (
    <section className={styles.questions} aria-labelledby="upload-questions">
      <div className={styles.questionsHead}>
        <h2 id="upload-questions">{upload.questions(questions.length)}</h2>
        {suggested && questions.length > 1 && (
          <Button look="text" disabled={isBusy} onClick={() => void answer(suggested)}>
            {upload.answerAll}
          </Button>
        )}
      </div>
      <ol className={styles.list}>
        {questions.map((question, index) => (
          <li key={question.id} id={decisionElement(question.id)} className={styles.asked}>
            <Question question={question} names={names} number={questions.length > 1 ? upload.questionNumber(index + 1, questions.length) : ''} isBusy={isBusy} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface QuestionProps {
  readonly question: Decision
  readonly names: UploadNames
  readonly number: string
  readonly isBusy: boolean
}

function Question({ question, names, number, isBusy }: QuestionProps) {
  const { intake: texts, upload } = useUploadTexts()
  const answer = useUpload((state) => state.answer)
  const words = texts.decisionQuestion(question, names)
  const position = texts.position(question.line, question.column)
  const raw = question.options[0]?.readings[0]?.raw ?? question.subject ?? ''
  const facts = [
    number,
    question.cells > 0 ? upload.cellsHang(question.cells, texts.whole(question.cells)) : '',
    position === '' ? '' : upload.firstAt(position, raw),
  ].filter((part) => part !== '')
  return (
    <>
      <div className={styles.asking}>
        <h3 className={styles.questionWords}>{words}</h3>
        <p className={styles.hint}>{facts.join(' · ')}</p>
      </div>
      <AnswerForm decision={question} names={names} label={words} isQuestion isBusy={isBusy} onAnswer={(value) => void answer({ [question.id]: value })} />
    </>
  )
}

function useIsBusy(): boolean {
  return useUpload(({ stage }) => stage.kind !== 'read' || stage.rereading !== null)
}
