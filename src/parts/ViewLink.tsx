import type { MouseEvent, ReactNode } from 'react'
import type { View } from '../domain/view.ts'
import { useView, useViewState } from '../state/stores.ts'
import { serialiseView } from '../url/address.ts'

interface ViewLinkProps {
  /** What the other view differs in; all else is carried over. */
  readonly part: Partial<View>
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A link to another view of the same state, followed in the page on a plain click. */
export function ViewLink({ part, children, className }: ViewLinkProps) {
  const view = useView()
  const change = useViewState((state) => state.change)
  const next = { ...view, ...part }
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    change(next)
  }
  return (
    <a className={className} href={`?${serialiseView(next)}`} onClick={handleClick}>
      {children}
    </a>
  )
}
