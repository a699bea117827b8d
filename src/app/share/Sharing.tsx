import { type ReactNode, Suspense, lazy, useState } from 'react'
import type { FigureRecord } from '../../parts/figure-record.ts'
import { ShareContext } from '../../parts/share-context.ts'

// Fetched when somebody first takes a chart along.
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

/** Lets the figures inside be taken along. The dialog stays once it was opened, so that focus can return to its button. */
export function Sharing({ children }: { readonly children: ReactNode }) {
  const [record, setRecord] = useState<FigureRecord | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [share] = useState(() => (next: FigureRecord) => {
    setRecord(next)
    setIsOpen(true)
  })
  return (
    <ShareContext value={share}>
      {children}
      {record && (
        <Suspense>
          <ShareDialog record={record} isOpen={isOpen} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </ShareContext>
  )
}
