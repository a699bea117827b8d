import { isValued } from '../../domain/figure.ts'
import { formatMissing, formatRefusal, missingMark } from '../../domain/format/missing-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Matrix } from '../../domain/matrix.ts'
import { useMessages, useView, useWords } from '../../state/stores.ts'
import { heatFills } from './heat-colours.ts'
import { classText, isHollow } from './matrix-words.ts'
import styles from './MatrixPanel.module.css'

/** Under the grid: the classes of the colours, what marks mean, what is not added and why, who has no figure. */
export function MatrixNotes({ matrix }: { readonly matrix: Matrix }) {
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const { matrix: own, ranking, language, list } = messages
  const { rows, foot, heat, unit, mode, refusals, isMoment, emptyPlaces, hiddenPlaces, directions } = matrix
  const cells = rows.flatMap((row) => [...row.cells, ...(row.side ? [row.side] : [])])
  const shown = [...cells, ...foot.flatMap((total) => [...total.cells, ...(total.side ? [total.side] : [])])]
  const reasons = new Set(shown.flatMap(({ figure }) => (isValued(figure) ? [] : [`${missingMark(figure.reason)} ${formatMissing(figure, language)}`])))
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
      {cells.some((cell) => isHollow(matrix, cell)) && <p>{directions.columns === 'time' ? own.hollow : own.vague}</p>}
      {cells.some(({ otherDate }) => otherDate !== null) && <p>{own.otherDate}</p>}
      {reasons.size > 0 && <p>{[...reasons].join(' · ')}</p>}
      {refusals.map(({ over, refusal }) => (
        <p key={over}>{over === 'time' && isMoment ? own.stocksOverTime : over === 'time' ? own.notSummedOverTime(formatRefusal(refusal, language)) : own.notSummed(formatRefusal(refusal, language))}</p>
      ))}
      {view.mode === 'index' && <p>{own.indexAsValue}</p>}
      {emptyPlaces.length > 0 && directions.columns === 'time' && (
        <details>
          <summary>{ranking.missingCount(emptyPlaces.length)}</summary>
          <p>{list(emptyPlaces.map(({ code }) => words.place(code)).toSorted(new Intl.Collator(language).compare))}</p>
        </details>
      )}
      {hiddenPlaces.length > 0 && <p>{own.hiddenPlaces(hiddenPlaces.length)}</p>}
    </div>
  )
}
