import type { SumCheck } from '../../domain/checks-types.ts'
import { isCountUnit } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { WORLD } from '../../domain/registry.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { ViewLink } from '../../parts/ViewLink.tsx'
import styles from './CheckPanel.module.css'
import { type CheckTexts, isDiffering, type ListedCheck, numberText, pairText, verdictText } from './check-words.ts'

interface CellProps<Check> {
  readonly check: Check
  readonly texts: CheckTexts
}

/** Whose figures are held against each other, of which measure, and the way to their line. */
export function Subject({ check, texts }: CellProps<ListedCheck>) {
  const { messages, words } = texts
  const { locality, partner } = check.pair
  const unit = words.unit(check.measure)
  const kind = check.kind === 'sum' ? messages.check.sumKinds[check.of] : check.kind === 'claim' ? messages.check.claimKinds[check.of] : null
  return (
    <span className={styles.stack}>
      <span>{pairText(check.pair, texts)}</span>
      <span className={styles.note}>
        {[words.measure(check.measure), ...(isCountUnit(unit) ? [] : [tableUnit(unit, messages.language)])].join(', ')}
        {kind !== null && `; ${kind}`}
      </span>
      <span className={`${styles.note} no-print`}>
        <ViewLink part={{ kind: 'trend', measure: check.measure, localities: [locality], partners: partner === WORLD ? [] : [partner], mode: 'value' }}>
          {messages.check.showTrend}
          <span className="visually-hidden">: {pairText(check.pair, texts)}, {words.measure(check.measure)}</span>
        </ViewLink>
      </span>
    </span>
  )
}

/** The sum of the parts, and on demand each of them. */
export function PartsList({ check, texts }: CellProps<SumCheck>) {
  const { messages, words } = texts
  const { sum, measure, pair } = check
  return (
    <span className={styles.stack}>
      <FigureButton figure={sum} measure={measure} pair={pair}>
        {numberText(sum, texts)}
      </FigureButton>
      <details className={styles.parts}>
        <summary>{messages.check.parts(sum.parts.length)}</summary>
        <ul>
          {sum.parts.map((part) => {
            if (part.kind !== 'published') return null
            const { observation } = part
            const name = check.of === 'components' ? words.measure(observation.measure) : check.of === 'partners' ? words.place(observation.partner) : words.place(observation.locality)
            return (
              <li key={`${observation.measure} ${observation.locality} ${observation.partner}`}>
                {name}{' '}
                <FigureButton figure={part} measure={observation.measure} pair={{ locality: observation.locality, partner: observation.partner }}>
                  {numberText(part, texts)}
                </FigureButton>
              </li>
            )
          })}
        </ul>
      </details>
    </span>
  )
}

/** Whether it agrees and, where a source says why not, its words. */
export function Verdict({ check, texts }: CellProps<ListedCheck>) {
  const differs = isDiffering(check)
  const note = check.kind === 'sum' && differs ? (check.total.observation.note || null) : null
  return (
    <span className={styles.stack}>
      <span className={differs ? styles.differs : styles.agrees}>{verdictText(check, texts)}</span>
      {check.kind === 'sum' && check.verdict === 'slip' && <span className={styles.note}>{texts.messages.check.slip}</span>}
      {note !== null && <span className={styles.note} lang="en">{note}</span>}
    </span>
  )
}
