import { toBoundaries } from '../../domain/boundaries.ts'
import { useEvidence, useMessages, useView, useViewState } from '../../state/stores.ts'
import { ChoiceList } from '../../ui/ChoiceList.tsx'

/** Places as reported, or in today's boundaries (rule 6). */
export function BoundariesPicker({ onDone }: { readonly onDone: () => void }) {
  const { registry } = useEvidence()
  const view = useView()
  const { filters } = useMessages()
  const change = useViewState((state) => state.change)
  return (
    <ChoiceList
      label={filters.boundaries}
      choices={[
        { value: 'reported', text: filters.boundariesReported, secondary: filters.boundariesReportedNote },
        { value: 'current', text: filters.boundariesCurrent, secondary: filters.boundariesCurrentNote },
      ]}
      value={view.boundaries}
      onChange={(boundaries) => {
        change(toBoundaries(view, registry, boundaries))
        onDone()
      }}
    />
  )
}
