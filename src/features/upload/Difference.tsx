import { useState } from 'react'
import type { Decision } from '../../domain/intake/reading.ts'
import type { ChangeSummary, IntakeSummary } from '../../io/intake-protocol.ts'
import { useMessages, useWords } from '../../state/stores.ts'
import { useUpload } from '../../state/upload-context.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceList } from '../../ui/ChoiceList.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import { decisionElement } from './decision-element.ts'
import { moverColumns, totalColumns } from './difference-columns.ts'
import { useUploadNames, useUploadTexts } from './use-upload.ts'
import styles from './Difference.module.css'

const COUNTS = ['added', 'changed', 'removed', 'unchanged'] as const
const MODES = ['append', 'replace'] as const

/** What the file does to the figures that are here: the centre of it all. */
export function Difference({ intake }: { readonly intake: IntakeSummary }) {
  const { intake: texts, upload } = useUploadTexts()
  const { language } = useMessages()
  const words = useWords()
  const names = useUploadNames(intake)
  const { change, series } = intake
  const vanish = intake.questions.find(({ code }) => code === 'vanish')
  if (!change) return null
  const context = { upload, names, language, periodOf: words.periodUse }
  return (
    <section className={styles.section} aria-labelledby="upload-difference">
      <div>
        <h2 id="upload-difference" className={styles.title}>
          {upload.difference}
        </h2>
        <p className={styles.muted}>{upload.differenceLead}</p>
      </div>
      <dl className={styles.counts}>
        {COUNTS.map((count) => (
          <div key={count} className={styles.count} data-nothing={change[count] === 0 || undefined}>
            <dt>{upload.counts[count]}</dt>
            <dd>{texts.whole(change[count])}</dd>
          </div>
        ))}
      </dl>
      <Mode mode={change.mode} />
      {vanish && <Vanish question={vanish} change={change} />}
      {change.totals.length > 0 && <DataTable caption={upload.totals} isCaptionShown columns={totalColumns(context)} rows={change.totals} rowKey={({ measure }) => measure} />}
      {change.movers.length > 0 && (
        <>
          <DataTable
            caption={upload.movers}
            isCaptionShown
            columns={moverColumns(context)}
            rows={change.movers}
            rowKey={({ measure, locality, partner, period, source }) => [measure, locality, partner, period.text, source].join(' ')}
          />
          <div className={styles.charts}>
            {series.map((moved) => (
              <BeforeAfter key={[moved.measure, moved.locality, moved.partner, moved.source].join(' ')} series={moved} names={names} />
            ))}
          </div>
        </>
      )}
    </section>
  )
}

function Mode({ mode }: { readonly mode: ChangeSummary['mode'] }) {
  const { intake: texts, upload } = useUploadTexts()
  const answer = useUpload((state) => state.answer)
  // What was chosen shows at once, not only when the file has been read again.
  const [chosen, setChosen] = useState<ChangeSummary['mode'] | null>(null)
  return (
    <div className={styles.mode}>
      <ChoiceList
        label={upload.mode}
        isLabelShown
        choices={MODES.map((value) => ({ value, text: texts.modes[value].name, secondary: texts.modes[value].explained }))}
        value={chosen ?? mode}
        onChange={(value) => {
          setChosen(value)
          void answer({ commit: value }).then(() => setChosen(null))
        }}
      />
    </div>
  )
}

/** So many figures would go that it is asked first. */
function Vanish({ question, change }: { readonly question: Decision; readonly change: ChangeSummary }) {
  const { intake: texts, upload } = useUploadTexts()
  const names = useUploadNames({ measures: [] })
  const answer = useUpload((state) => state.answer)
  return (
    <div id={decisionElement(question.id)} className={styles.vanish}>
      <p>
        <strong>{upload.vanishing(`${Math.round(change.vanishing * 100)}%`)}</strong> {texts.decisionQuestion(question, names)}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => void answer({ [question.id]: 'yes' })}>{texts.optionName('vanish', 'yes', names)}</Button>
        <Button look="solid" onClick={() => void answer({ commit: 'append' })}>
          {texts.modes.append.name}
        </Button>
      </div>
    </div>
  )
}
