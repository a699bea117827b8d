import { formerNotices } from '../../domain/former.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import type { Overview } from '../../domain/overview.ts'
import type { Caution } from '../../domain/overview-cautions.ts'
import { publisherOf } from '../../domain/own-mark.ts'
import type { Registry } from '../../domain/registry.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useData, useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import lists from './OverviewLists.module.css'
import styles from './OverviewPanel.module.css'

/** What a reader must be careful about, one sentence each. */
export function CautionList({ overview }: { readonly overview: Overview }) {
  const messages = useMessages()
  const words = useWords()
  const registry = useData((state) => state.registry)
  // The notice over the view says it, with the way on.
  const isToldAbove = formerNotices(useEvidence().registry, useView()).length > 0
  const cautions = overview.cautions.filter(({ kind }) => !isToldAbove || (kind !== 'place ended' && kind !== 'place is new'))
  if (cautions.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="overview-cautions">
      <h2 id="overview-cautions">{messages.overview.cautions}</h2>
      <ul className={lists.cautions}>
        {cautions.map((caution) => (
          <li key={caution.kind === 'break' ? `break ${caution.day.text}` : caution.kind}>
            {sentenceOf(caution, overview, registry, messages, words)} <More caution={caution} overview={overview} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a caution leads: to what took a place over, to other counters, to who says otherwise. */
function More({ caution, overview: { measure, pair, main } }: { readonly caution: Caution; readonly overview: Overview }) {
  const { overview: texts, provenance } = useMessages()
  const words = useWords()
  switch (caution.kind) {
    case 'place ended':
      return caution.successor !== null && <ViewLink part={{ localities: [caution.successor] }}>{texts.caution.successor(words.place(caution.successor))}</ViewLink>
    case 'several counters':
      return <ViewLink part={{ kind: 'trend', counters: caution.others }}>{texts.caution.showCounters(caution.others)}</ViewLink>
    case 'also reported':
      return (
        <FigureButton figure={caution.other} measure={measure.code} pair={pair} alsoReported={main.figure.kind === 'published' ? [main.figure] : []} look="word">
          {provenance.open}
        </FigureButton>
      )
    default:
      return null
  }
}

function sentenceOf(caution: Caution, { measure }: Overview, registry: Registry, { overview: { caution: texts }, language }: Messages, words: Words): string {
  switch (caution.kind) {
    case 'place ended':
      return texts.placeEnded(words.place(caution.place), caution.lastDay, caution.successor === null ? null : words.place(caution.successor))
    case 'place is new':
      return texts.placeIsNew(words.place(caution.place), caution.firstDay)
    case 'place is sum':
      return texts.placeIsSum(words.place(caution.place), caution.firstDay, caution.parts.map(words.place))
    case 'incomplete':
      return texts.incomplete(caution.lacking.map(words.place))
    case 'statements only':
      return texts.statementsOnly(caution.count)
    case 'also reported': {
      const { quantity, unit, period } = caution.other
      return texts.alsoReported(formatQuantity(quantity, unit, language), publisherOf(registry, caution.other, language), period, words.periodUse(measure.code))
    }
    case 'shares differ':
      return texts.sharesDiffer(formatQuantity(caution.reported, 'percent', language), formatQuantity(caution.computed, 'percent', language))
    case 'several counters':
      return texts.severalCounters(caution.drawn, caution.others)
    case 'part years':
      return texts.partYears(caution.periods)
    case 'low reliability':
      return texts.lowReliability(caution.count)
    case 'break':
      return texts.breakMark(caution.day, caution.text[language])
    case 'registered is not spent':
      return texts.registeredIsNotSpent
  }
}
