import { Component, type ReactNode } from 'react'
import { reloadPage } from '../io/address.ts'
import { Notice } from '../ui/Notice.tsx'

interface PanelBoundaryProps {
  readonly message: string
  readonly retry: string
  readonly children: ReactNode
}

/** Keeps the rest of the page alive when one panel throws. React asks for a class here. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <Notice tone="error" actions={[{ text: this.props.retry, onAct: reloadPage }]}>
        {this.props.message} ({error.message})
      </Notice>
    )
  }
}
