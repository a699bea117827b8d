import { wholeOfComponents } from '../../domain/component-codes.ts'
import { type CompositionOffer, compositionOffers } from '../../domain/composition-offers.ts'
import type { RefusedComposition } from '../../domain/composition.ts'
import { formatRefusal } from '../../domain/format/missing-text.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './CompositionPanel.module.css'
import { DirectionControl } from './DirectionControl.tsx'

/** Nothing may be stacked: why, and the nearest views that are lawful, each in one click. */
export function CompositionRefused({ refused }: { readonly refused: RefusedComposition }) {
  const evidence = useEvidence()
  const view = useView()
  const change = useViewState((state) => state.change)
  const { composition: texts, empty, filters, language } = useMessages()
  const words = useWords()
  const { refusal, whole } = refused
  const parent = evidence.registry.places.get(whole.locality)?.parent ?? whole.locality

  function label({ kind, code }: CompositionOffer): string {
    switch (kind) {
      case 'values':
        return texts.offers.values
      case 'without groups':
        return texts.offers.withoutGroups
      case 'all years':
        return empty.relax(filters.timeRange)
      case 'among':
        return texts.offers.among(words.place(code), words.place(parent))
      case 'partners':
        return texts.offers.partners(words.place(code))
      case 'measure':
        return empty.showInstead(words.measure(code))
      case 'ranking':
        return texts.offers.ranking
    }
  }

  return (
    <section className={styles.refused} aria-labelledby="composition-refused">
      <h1 id="composition-refused">{texts.refusedTitle}</h1>
      <p>{refusal === 'no list' || refusal === 'no whole' || refusal === 'mixed levels' ? texts.refusals[refusal] : formatRefusal(refusal, language)}</p>
      {wholeOfComponents(refused.measure.code) !== null && <DirectionControl value={refused.over} />}
      <ul>
        {compositionOffers(evidence, view, refused).map((offer) => (
          <li key={offer.kind}>
            <Button look="plain" onClick={() => change(offer.change)}>
              {label(offer)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
