import { DATA_SCOPES, scopeOf, toScope } from '../../domain/scope-switch.ts'
import { useEvidence, useMessages, useView, useViewState } from '../../state/stores.ts'
import { serialiseView } from '../../url/address.ts'
import { NavList } from '../../ui/NavList.tsx'
import styles from './ScopeSwitch.module.css'

/** Whose figures are shown, and the way to the others: the same kind of view of them. */
export function ScopeSwitch() {
  const evidence = useEvidence()
  const view = useView()
  const { filters } = useMessages()
  const change = useViewState((state) => state.change)
  return (
    <div className={styles.scopes}>
      <NavList
        label={filters.scope}
        current={scopeOf(evidence.registry, view)}
        links={DATA_SCOPES.map((scope) => ({ key: scope, href: `?${serialiseView(toScope(evidence, view, scope))}`, text: filters.scopes[scope] }))}
        onFollow={(scope) => change(toScope(evidence, view, scope))}
      />
    </div>
  )
}
