import { expect, test } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import type { AddressPort } from '../../../src/io/address.ts'
import { createViewStore } from '../../../src/state/view-store.ts'
import { registryOf } from '../fixtures/build.ts'

/** A browser's history without a browser. */
function history(...addresses: readonly string[]) {
  const entries = [...addresses]
  let at = entries.length - 1
  const listeners = new Set<() => void>()
  const address: AddressPort = {
    read: () => entries[at] ?? '',
    push(search) {
      entries.splice(at + 1, Infinity, search)
      at++
    },
    replace: (search) => void entries.splice(at, 1, search),
    onMove(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const move = (steps: number) => {
    at += steps
    for (const listener of listeners) listener()
  }
  return { address, entries, move }
}

test('the store opens with the view of the address', () => {
  const store = createViewStore(history('view=ranking&localities=VN-HP').address)
  expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, kind: 'ranking', localities: ['VN-HP'] })
})

test('each change is a step; going back restores the view, going forward repeats it', () => {
  const { address, entries, move } = history('')
  const store = createViewStore(address)
  store.getState().change({ localities: ['VN-DN'] })
  store.getState().change({ partners: ['KR'] })
  expect(entries).toEqual(['', 'view=overview&localities=VN-DN', 'view=overview&localities=VN-DN&partners=KR'])
  move(-1)
  expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, localities: ['VN-DN'] })
  move(-1)
  expect(store.getState().view).toEqual(DEFAULT_VIEW)
  move(2)
  expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, localities: ['VN-DN'], partners: ['KR'] })
})

test('a change that changes nothing is no step', () => {
  const { address, entries } = history('')
  createViewStore(address).getState().change({ measure: 'capital' })
  expect(entries).toEqual([''])
})

test('what the registry does not know is dropped and reported once it is complete', () => {
  const store = createViewStore(history('localities=VN-DN~ATLANTIS&measure=happiness&colour=blue').address)
  expect(store.getState().ignored.map(({ parameter, reason }) => `${parameter} ${reason}`)).toEqual(['colour unknown parameter'])
  store.getState().checkAgainst(registryOf())
  expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, localities: ['VN-DN'] })
  expect(store.getState().ignored).toEqual([
    { parameter: 'colour', text: 'blue', reason: 'unknown parameter', used: '' },
    { parameter: 'measure', text: 'happiness', reason: 'unknown value', used: 'capital' },
    { parameter: 'localities', text: 'ATLANTIS', reason: 'unknown value', used: 'VN-DN' },
  ])
})

test('checking a view that can be had changes nothing, so nothing is drawn again', () => {
  const store = createViewStore(history('localities=VN-DN').address)
  const before = store.getState()
  store.getState().checkAgainst(registryOf())
  expect(store.getState()).toBe(before)
})

test('an address gone back to is checked as well', () => {
  const { address, move } = history('localities=ATLANTIS', 'localities=VN-DN')
  const store = createViewStore(address)
  store.getState().checkAgainst(registryOf())
  move(-1)
  expect([store.getState().view, store.getState().ignored.map(({ text }) => text)]).toEqual([DEFAULT_VIEW, ['ATLANTIS']])
})

test('what was ignored is told until it is dismissed or the reader goes on', () => {
  const store = createViewStore(history('colour=blue').address)
  expect(store.getState().ignored).toHaveLength(1)
  store.getState().dismissIgnored()
  expect(store.getState().ignored).toEqual([])
  const next = createViewStore(history('colour=blue').address)
  next.getState().change({ partners: ['KR'] })
  expect(next.getState().ignored).toEqual([])
})
