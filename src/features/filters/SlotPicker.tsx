import type { SentenceSlot } from '../../i18n/sentences.ts'
import { BoundariesPicker } from './BoundariesPicker.tsx'
import { MeasurePicker } from './MeasurePicker.tsx'
import { PlacesPicker } from './PlacesPicker.tsx'
import { RankBasePicker } from './RankBasePicker.tsx'
import { TimePicker } from './TimePicker.tsx'

export interface SlotPickerProps {
  readonly slot: SentenceSlot
  readonly onDone: () => void
}

/** The picker behind a part of the filter sentence. */
export function SlotPicker({ slot, onDone }: SlotPickerProps) {
  switch (slot) {
    case 'measure':
      return <MeasurePicker onDone={onDone} />
    case 'localities':
      return <PlacesPicker dimension="localities" />
    case 'partners':
      return <PlacesPicker dimension="partners" />
    case 'time':
      return <TimePicker onDone={onDone} />
    case 'base':
      return <RankBasePicker onDone={onDone} />
    case 'boundaries':
      return <BoundariesPicker onDone={onDone} />
    case 'mode':
      return null
  }
}
