import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { EvidenceContext, MessagesContext, type Stores, StoresContext } from './stores.ts'

export interface StoresProviderProps {
  readonly stores: Stores
  readonly children: ReactNode
}

/**
 * Hands the stores to everything below. The evidence is handed on deferred: drawing a new file can be interrupted by
 * the reader, and what does not show figures is not drawn again.
 */
export function StoresProvider({ stores, children }: StoresProviderProps) {
  const dataset = useStore(stores.data, (state) => state.dataset)
  const registry = useStore(stores.data, (state) => state.registry)
  const messages = useStore(stores.session, (state) => state.messages)
  const evidence = useMemo(() => ({ dataset, registry }), [dataset, registry])
  return (
    <StoresContext value={stores}>
      <MessagesContext value={messages}>
        <EvidenceContext value={useDeferredValue(evidence)}>{children}</EvidenceContext>
      </MessagesContext>
    </StoresContext>
  )
}
