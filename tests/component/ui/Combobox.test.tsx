import { createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Combobox, type ComboboxOption } from '../../../src/ui/Combobox.tsx'
import { findViolations } from '../findViolations.ts'

const COLOURS: readonly ComboboxOption[] = [
  { value: 'blue', text: 'Blue', note: '12' },
  { value: 'bluish', text: 'Bluish', secondary: 'once Azure' },
  { value: 'grey', text: 'Grey', isDisabled: true, note: 'none left' },
  { value: 'red', text: 'Red' },
]

interface SampleProps {
  readonly isMultiple?: boolean
  readonly initial?: readonly string[]
  readonly onChoose?: (value: string) => void
}

function Sample({ isMultiple = false, initial = [], onChoose }: SampleProps) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(initial)
  const matches = COLOURS.filter(({ text }) => text.toLowerCase().startsWith(query.toLowerCase()))
  const handleChoose = (value: string) => {
    onChoose?.(value)
    setChosen((last) => (!isMultiple ? [value] : last.includes(value) ? last.filter((other) => other !== value) : [...last, value]))
  }
  return (
    <Combobox
      label="Colour"
      query={query}
      onInput={setQuery}
      groups={[
        { key: 'recent', label: 'Recent', options: query === '' ? COLOURS.slice(3) : [] },
        { key: 'all', label: 'All', options: matches },
      ]}
      chosen={COLOURS.filter(({ value }) => chosen.includes(value))}
      onChoose={handleChoose}
      isMultiple={isMultiple}
      formatRemove={(text) => `Remove ${text}`}
      countText={matches.length === 0 ? 'No colour' : `${matches.length} colours`}
    />
  )
}

const field = () => screen.getByRole('combobox', { name: 'Colour' })

function active(): string | null {
  const option = document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
  return option === null ? null : `${option.parentElement?.getAttribute('aria-label')}: ${option.children[1]?.textContent.trim()}`
}

test.each<readonly [string, string | null]>([
  ['', null],
  ['{ArrowDown}', 'Recent: Red'],
  ['{ArrowDown}{ArrowDown}{ArrowDown}', 'All: Bluish once Azure'],
  ['{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 'All: Red'],
  ['{ArrowDown}{ArrowUp}', 'All: Red'],
  ['{ArrowUp}', 'All: Red'],
  ['{PageDown}', 'All: Red'],
  ['{PageDown}{PageUp}', 'Recent: Red'],
  ['{PageDown}{ArrowDown}', 'Recent: Red'],
  ['blu', 'All: Blue'],
  ['blu{ArrowDown}', 'All: Bluish once Azure'],
  ['blu{ArrowDown}i', 'All: Bluish once Azure'],
  ['gr', null],
])('after the keys "%s" the active option is %s', async (keys, expected) => {
  render(<Sample />)
  await userEvent.click(field())
  if (keys !== '') await userEvent.keyboard(keys)
  expect(active()).toBe(expected)
})

test('Enter chooses the active option and the focus stays in the field', async () => {
  const handleChoose = vi.fn<(value: string) => void>()
  render(<Sample onChoose={handleChoose} />)
  await userEvent.click(field())
  await userEvent.keyboard('red{Enter}')
  expect([handleChoose.mock.calls, document.activeElement]).toEqual([[['red']], field()])
})

test('what was chosen is marked and becomes active first', () => {
  render(<Sample initial={['bluish']} />)
  expect([active(), screen.getByRole('option', { selected: true }).textContent]).toEqual(['All: Bluish once Azure', expect.stringContaining('Bluish')])
})

test('a click chooses; a disabled option takes none', async () => {
  const handleChoose = vi.fn<(value: string) => void>()
  render(<Sample onChoose={handleChoose} />)
  await userEvent.click(screen.getByRole('option', { name: /Bluish/ }))
  await userEvent.click(screen.getByRole('option', { name: /Grey/ }), { force: true })
  expect(handleChoose.mock.calls).toEqual([['bluish']])
})

test('several can be chosen and unchosen, by Enter, by a chip and by Backspace in the empty field', async () => {
  render(<Sample isMultiple initial={['red']} />)
  await userEvent.click(field())
  const chips = () => within(screen.getByRole('list', { name: 'Colour' })).getAllByRole('listitem').map((chip) => chip.textContent)
  await userEvent.keyboard('blu{Enter}')
  expect(chips()).toEqual(['Blue', 'Red'])
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(chips()).toEqual(['Blue', 'Bluish', 'Red'])
  await userEvent.click(screen.getByRole('button', { name: 'Remove Blue' }))
  expect([chips(), document.activeElement]).toEqual([['Bluish', 'Red'], field()])
  await userEvent.clear(field())
  await userEvent.keyboard('{Backspace}')
  expect(chips()).toEqual(['Bluish'])
})

test('while a syllable is being composed, Enter belongs to the input method', () => {
  const handleChoose = vi.fn<(value: string) => void>()
  render(<Sample onChoose={handleChoose} initial={['blue']} />)
  const composing = createEvent.keyDown(field(), { key: 'Enter', isComposing: true })
  fireEvent(field(), composing)
  expect([handleChoose.mock.calls, composing.defaultPrevented]).toEqual([[], false])
})

test('the count is read out as the list changes, and stands in place of an empty list', async () => {
  render(<Sample />)
  expect(screen.getByRole('status').textContent).toBe('4 colours')
  await userEvent.click(field())
  await userEvent.keyboard('xyz')
  expect([screen.getByRole('status').textContent, screen.queryByRole('listbox'), field().getAttribute('aria-expanded')]).toEqual(['No colour', null, 'false'])
})

test.each([false, true])('it has no accessibility fault (several: %s)', async (isMultiple) => {
  render(<Sample isMultiple={isMultiple} initial={['red']} />)
  expect(await findViolations()).toEqual([])
})
