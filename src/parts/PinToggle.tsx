import { MOST_PINS, togglePin } from '../domain/pins.ts'
import { isSamePair } from '../domain/scope.ts'
import type { Pair } from '../domain/view.ts'
import { useMessages, useView, useViewState } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { CheckIcon } from '../ui/icons.tsx'

interface PinToggleProps {
  readonly pair: Pair
  readonly name: string
  readonly look: 'icon' | 'text'
}

/** Puts a place into the comparison, or takes it out again. */
export function PinToggle({ pair, name, look }: PinToggleProps) {
  const { pins } = useView()
  const change = useViewState((state) => state.change)
  const { compare } = useMessages()
  const isPinned = pins.some((pin) => isSamePair(pin, pair))
  const isFull = !isPinned && pins.length >= MOST_PINS
  const label = isFull ? compare.full(MOST_PINS) : isPinned ? compare.unpin(name) : compare.pin(name)
  const handleClick = () => change({ pins: togglePin(pins, pair) })
  if (look === 'text') {
    return (
      <Button look="word" disabled={isFull} onClick={handleClick}>
        {label}
      </Button>
    )
  }
  return (
    <Button look="icon" aria-label={label} title={label} disabled={isFull} onClick={handleClick}>
      {isPinned ? <CheckIcon /> : <span aria-hidden="true">+</span>}
    </Button>
  )
}
