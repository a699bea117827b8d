import { leftByReason } from '../../domain/scatter-facts.ts'
import type { Scatter } from '../../domain/scatter.ts'
import figureStyles from '../../parts/figure.module.css'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useMessages, useView, useWords } from '../../state/stores.ts'
import styles from './ScatterPanel.module.css'
import { scatterNotes } from './scatter-record.ts'

/** Under the dots: the way into the comparison, what axes and marks mean, who is not drawn and why. */
export function ScatterNotes({ scatter }: { readonly scatter: Scatter }) {
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const { scatter: texts, language } = messages
  const isChosenLeft = scatter.left.some(({ place }) => view.localities.includes(place.code) || view.partners.includes(place.code))
  return (
    <div className={figureStyles.notes}>
      <Pinned />
      {view.as === 'chart' && scatterNotes({ messages, words }, scatter).map((note) => <p key={note}>{note}</p>)}
      {scatter.left.length > 0 && (
        <details open={isChosenLeft}>
          <summary>{texts.leftCount(scatter.left.length)}</summary>
          <dl className={figureStyles.reasons}>
            {leftByReason(scatter.left).map(({ reason, places }) => (
              <div key={reason}>
                <dt>
                  {texts.reason(reason)} ({places.length})
                </dt>
                <dd>{places.map(({ code }) => words.place(code)).toSorted((a, b) => a.localeCompare(b, language)).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

/** How many rows the comparison has, with the way there; without any how they come into it. */
function Pinned() {
  const view = useView()
  const { scatter: texts } = useMessages()
  if (view.pins.length === 0) return view.as === 'chart' && <p className="no-print">{texts.pinHint}</p>
  return (
    <p className={styles.pinned}>
      {texts.pinned(view.pins.length)}: <ViewLink part={{ kind: 'compare', as: 'chart' }}>{texts.showInCompare}</ViewLink>
    </p>
  )
}
