import { UploadPanel } from '../../features/upload/UploadPanel.tsx'
import { closeUpload } from '../../io/upload-place.ts'
import type { IntakeSummary } from '../../io/intake-protocol.ts'
import { useStores, useViewState } from '../../state/stores.ts'
import { uploadStoreOf } from './upload-store-of.ts'

/** Loading a table, in the place of the figures. */
export function UploadPage() {
  const { data } = useStores()
  const change = useViewState((state) => state.change)

  /** What had the focus goes with the page. */
  function leave(): void {
    closeUpload()
    document.getElementById('main')?.focus({ preventScroll: true })
  }

  function show({ example, sources }: IntakeSummary): void {
    leave()
    // A line of its own beside those of others, where the file counts by itself.
    const counters = sources.flatMap(({ counter }) => counter ?? [])
    if (example) change({ kind: 'trend', measure: example.measure, localities: [example.locality], partners: [example.partner], counters })
  }

  return <UploadPanel store={uploadStoreOf(data)} onShow={show} onClose={leave} />
}
