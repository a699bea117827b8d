import { useEffect, useRef, useState } from 'react'
import { useMessages, useView } from '../state/stores.ts'

/** Figures come and go within it while a view is put together. */
const QUIET_MILLISECONDS = 300

/** Reads out the finding once another view or filter has been chosen: who cannot see the page change would not be told otherwise. Stands within `main`. */
export function Announcement() {
  const view = useView()
  const { app } = useMessages()
  const [opened] = useState(view)
  const [finding, setFinding] = useState('')
  const ref = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    const main = ref.current?.closest('main')
    if (!main) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => setFinding(main.querySelector('[aria-busy="true"]') ? app.loading : (main.querySelector('h1')?.textContent ?? ''))
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(read, QUIET_MILLISECONDS)
    })
    observer.observe(main, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['aria-busy'] })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [app])

  return (
    <p ref={ref} className="visually-hidden" aria-live="polite">
      {view === opened ? '' : finding}
    </p>
  )
}
