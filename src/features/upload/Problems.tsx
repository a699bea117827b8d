import { useState } from 'react'
import { PROBLEM_LEVELS } from '../../domain/intake/reading.ts'
import type { IntakeSummary } from '../../io/intake-protocol.ts'
import { downloadText } from '../../io/download.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckIcon } from '../../ui/icons.tsx'
import { goToDecision } from './decision-element.ts'
import { groupProblems, type ProblemGroup, problemsToCsv } from './found.ts'
import { useUploadTexts } from './use-upload.ts'
import styles from './Problems.module.css'

const FIRST_SHOWN = 3

/** What is wrong with the file, the gravest first, problems of a kind together. */
export function Problems({ intake }: { readonly intake: IntakeSummary }) {
  const { intake: texts, upload } = useUploadTexts()
  const groups = groupProblems(intake)
  if (groups.length === 0) {
    return (
      <section className={styles.section} aria-labelledby="upload-problems">
        <h2 id="upload-problems" className="visually-hidden">
          {upload.problems}
        </h2>
        <p className={styles.fine}>
          <CheckIcon className={styles.tick} />
          {upload.noProblems}
        </p>
      </section>
    )
  }
  const counts = PROBLEM_LEVELS.flatMap((level) => {
    const count = groups.filter((group) => group.level === level).reduce((sum, group) => sum + group.count, 0)
    return count > 0 ? [upload.levelCount[level](count)] : []
  })
  const decisions = new Set([...intake.facts, ...intake.questions].map(({ id }) => id))
  return (
    <section className={styles.section} aria-labelledby="upload-problems">
      <div className={styles.head}>
        <h2 id="upload-problems">
          {upload.problems}
          <span className={styles.counts}>{counts.join(', ')}</span>
        </h2>
        <Button look="text" onClick={() => downloadText(`${intake.name}-problems.csv`, 'text/csv;charset=utf-8', problemsToCsv(intake.problems, texts, upload))}>
          {upload.downloadProblems}
        </Button>
      </div>
      <ul>
        {groups.map((group) => (
          <li key={group.code} className={styles.group} data-level={group.level}>
            <Group group={group} decisions={decisions} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface GroupProps {
  readonly group: ProblemGroup
  /** Ids of what can be answered on this page. */
  readonly decisions: ReadonlySet<string>
}

function Group({ group: { code, level, count, listed }, decisions }: GroupProps) {
  const { intake: texts, upload } = useUploadTexts()
  const [isAllShown, setIsAllShown] = useState(false)
  const shown = (isAllShown ? listed : listed.slice(0, FIRST_SHOWN)).map((problem) => ({ problem, words: texts.problemText(problem) }))
  const remedies = new Set(shown.map(({ words }) => words.remedy))
  const [common] = remedies.size === 1 ? remedies : []
  return (
    <>
      <div className={styles.kind}>
        <span className={styles.level}>{texts.levels[level]}</span>
        <h3>
          {texts.problemTitle(code)} {count > 1 && <span className={styles.count}>{texts.whole(count)}</span>}
        </h3>
        {common !== undefined && common !== '' && <p className={styles.remedy}>{common}</p>}
      </div>
      <div className={styles.cases}>
        <ul className={styles.list}>
          {shown.map(({ problem, words }, index) => {
            const position = texts.position(problem.line, problem.column)
            const { decision } = problem
            return (
              // One cell can be wrong twice in one way.
              <li key={`${index} ${problem.line} ${problem.column}`} className={styles.case}>
                {position !== '' && <span className={styles.position}>{position}</span>}
                <span className={styles.words}>
                  {words.found} {words.assumed} {common === undefined && words.remedy}{' '}
                  {decision !== null && decisions.has(decision) && (
                    <Button look="word" onClick={() => goToDecision(decision)}>
                      {upload.fix}
                    </Button>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
        {listed.length > shown.length && (
          <Button look="text" onClick={() => setIsAllShown(true)}>
            {upload.showAll(texts.whole(listed.length))}
          </Button>
        )}
        {count > listed.length && isAllShown && <p className={styles.muted}>{upload.unlisted(texts.whole(count - listed.length))}</p>}
      </div>
    </>
  )
}
