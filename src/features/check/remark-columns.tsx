import type { Remark } from '../../domain/checks-types.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import type { DataColumn } from '../../ui/dataColumn.ts'
import styles from './CheckPanel.module.css'
import { type CheckTexts, dateText, numberText, pairText, remarkText } from './check-words.ts'

/** Columns of what sources say of their figures. */
export function remarkColumns(texts: CheckTexts): readonly DataColumn<Remark>[] {
  const { check } = texts.messages
  return [
    { kind: 'text', key: 'kind', header: check.columns.what, render: ({ kind }) => check.remarkKinds[kind] },
    { kind: 'text', key: 'about', header: check.columns.about, render: (remark) => <About remark={remark} texts={texts} /> },
    { kind: 'text', key: 'figures', header: check.columns.figures, render: (remark) => remark.count > 0 && <Concerned remark={remark} texts={texts} /> },
  ]
}

interface RemarkProps {
  readonly remark: Remark
  readonly texts: CheckTexts
}

/** What is said of one figure comes before what holds of all of its kind. */
function About({ remark, texts }: RemarkProps) {
  const text = remarkText(remark, texts)
  const isNoteFirst = remark.note !== null && remark.kind !== 'early code'
  return (
    <span className={styles.stack}>
      {isNoteFirst && <span lang="en">{remark.note}</span>}
      {text !== '' && <span className={isNoteFirst ? styles.note : undefined}>{text}</span>}
      {!isNoteFirst && remark.note !== null && <span className={styles.note} lang="en">{remark.note}</span>}
    </span>
  )
}

/** The figures a remark is of; one stands there, more are behind their number. */
function Concerned({ remark, texts }: RemarkProps) {
  const { check } = texts.messages
  const [only] = remark.figures
  if (remark.count === 1 && only) return <Figures remark={remark} texts={texts} />
  return (
    <details className={styles.parts}>
      <summary>{check.figureCount(remark.count)}</summary>
      <Figures remark={remark} texts={texts} />
      {remark.figures.length < remark.count && <span className={styles.note}>{check.listed(remark.figures.length, remark.count)}</span>}
    </details>
  )
}

function Figures({ remark, texts }: RemarkProps) {
  return (
    <ul className={styles.said}>
      {remark.figures.map((figure) => {
        const { measure, locality, partner, source, period } = figure.observation
        return (
          <li key={`${measure} ${locality} ${partner} ${source} ${period.text}`}>
            <FigureButton figure={figure} measure={measure} pair={{ locality, partner }}>
              {numberText(figure, texts)}
            </FigureButton>{' '}
            <span className={styles.note}>
              {pairText({ locality, partner }, texts)}, {texts.words.measure(measure)}, {dateText(figure, texts)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
