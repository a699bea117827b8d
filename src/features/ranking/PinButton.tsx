import { isSamePair } from '../../domain/scope.ts'
import type { Pair } from '../../domain/view.ts'
import { useMessages, useView, useViewState } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckIcon } from '../../ui/icons.tsx'

/** The rows a comparison holds; an address carries no more. */
const MOST_PINS = 100

/** Puts a row into the comparison, or takes it out again. */
export function PinButton({ pair, name }: { readonly pair: Pair; readonly name: string }) {
  const { pins } = useView()
  const change = useViewState((state) => state.change)
  const { compare } = useMessages()
  const isPinned = pins.some((pin) => isSamePair(pin, pair))
  const isFull = !isPinned && pins.length >= MOST_PINS
  const label = isFull ? compare.full(MOST_PINS) : isPinned ? compare.unpin(name) : compare.pin(name)
  return (
    <Button look="icon" aria-label={label} title={label} disabled={isFull} onClick={() => change({ pins: isPinned ? pins.filter((pin) => !isSamePair(pin, pair)) : [...pins, pair] })}>
      {isPinned ? <CheckIcon /> : <span aria-hidden="true">+</span>}
    </Button>
  )
}
