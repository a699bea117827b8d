import type { ReactNode } from 'react'

export interface VisuallyHiddenProps {
  readonly children: ReactNode
  /** Read out when it changes. */
  readonly isLive?: boolean | undefined
}

export function VisuallyHidden({ children, isLive = false }: VisuallyHiddenProps) {
  return isLive ? (
    <div className="visually-hidden" role="status">
      {children}
    </div>
  ) : (
    <span className="visually-hidden">{children}</span>
  )
}
