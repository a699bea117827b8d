import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Matrix } from '../../domain/matrix.ts'
import { heatFills } from '../../parts/heat-colours.ts'
import { classText } from '../../parts/heat-words.ts'
import { useMessages, useView, useWords } from '../../state/stores.ts'
import { matrixRemarks } from './matrix-record.ts'
import { MOST_PRINTED_COLUMNS } from '../../ui/rowWindow.ts'
import { hiddenOver, isCutOnPaper } from './matrix-words.ts'
import styles from './MatrixPanel.module.css'

/** Under the grid: the classes of the colours, what marks mean, what is not added and why, who has no figure. */
export function MatrixNotes({ matrix }: { readonly matrix: Matrix }) {
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const { matrix: own, ranking, language, list } = messages
  const { heat, unit, mode, emptyPlaces, hiddenPlaces, directions } = matrix
  const fills = heatFills(heat, mode === 'change')
  return (
    <div className={styles.notes}>
      <div className={styles.legend}>
        <span>
          {mode === 'change' ? own.classesOfChange : own.classes[heat.spread]} {tableUnit(unit, language)}
        </span>
        <ul>
          {heat.classes.map((heatClass, position) => (
            <li key={`${heatClass.sign} ${heatClass.step}`}>
              <span className={styles.swatch} style={{ background: fills[position]?.fill }} aria-hidden="true" />
              {classText(heatClass, messages)}
            </li>
          ))}
        </ul>
      </div>
      {matrixRemarks({ view, messages }, matrix).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {emptyPlaces.length > 0 && directions.columns === 'time' && (
        <details>
          <summary>{ranking.missingCount(emptyPlaces.length)}</summary>
          <p>{list(emptyPlaces.map(({ code }) => words.place(code)).toSorted(new Intl.Collator(language).compare))}</p>
        </details>
      )}
      {isCutOnPaper(matrix) && <p className="print-only">{own.onPaper(MOST_PRINTED_COLUMNS, matrix.columns.length)}</p>}
      {hiddenPlaces.length > 0 && <p>{own.hiddenPlaces(hiddenPlaces.length, hiddenOver(matrix))}</p>}
    </div>
  )
}
