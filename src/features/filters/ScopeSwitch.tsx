import { DATA_SCOPES, scopeOf, toScope } from '../../domain/scope-switch.ts'
import { currentOffer, offersOf, toOffer } from '../../domain/world-offers.ts'
import { useEvidence, useMessages, useView, useViewState } from '../../state/stores.ts'
import { serialiseView } from '../../url/address.ts'
import { NavList } from '../../ui/NavList.tsx'
import styles from './ScopeSwitch.module.css'

/** Whose figures are shown, and the way to the others: the same kind of view of them. Beside the world, what else is there. */
export function ScopeSwitch() {
  const evidence = useEvidence()
  const view = useView()
  const { filters } = useMessages()
  const change = useViewState((state) => state.change)
  const offers = offersOf(evidence, view)
  return (
    <div className={styles.scopes}>
      <NavList
        label={filters.scope}
        current={scopeOf(evidence.registry, view)}
        links={DATA_SCOPES.map((scope) => ({ key: scope, href: `?${serialiseView(toScope(evidence, view, scope))}`, text: filters.scopes[scope] }))}
        onFollow={(scope) => change(toScope(evidence, view, scope))}
      />
      {offers.length > 0 && (
        <div className={styles.offers}>
          <NavList
            label={filters.alsoThere}
            current={currentOffer(view)}
            links={offers.map((offer) => ({ key: offer, href: `?${serialiseView(toOffer(evidence, view, offer))}`, text: filters.worldOffers[offer] }))}
            onFollow={(offer) => change(toOffer(evidence, view, offer))}
          />
        </div>
      )}
    </div>
  )
}
