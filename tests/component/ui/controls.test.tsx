import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Button } from '../../../src/ui/Button.tsx'
import { ChoiceList } from '../../../src/ui/ChoiceList.tsx'
import { Chip } from '../../../src/ui/Chip.tsx'
import { NavList } from '../../../src/ui/NavList.tsx'
import { Notice } from '../../../src/ui/Notice.tsx'
import { ProgressBar } from '../../../src/ui/ProgressBar.tsx'
import { RangeYears, type YearRange } from '../../../src/ui/RangeYears.tsx'
import { SegmentedControl } from '../../../src/ui/SegmentedControl.tsx'
import { Skeleton } from '../../../src/ui/Skeleton.tsx'
import { findViolations } from '../findViolations.ts'

const SIZES = [
  { value: 'small', text: 'Small' },
  { value: 'large', text: 'Large' },
  { value: 'huge', text: 'Huge', isDisabled: true, reason: 'sold out' },
] as const

function Segments() {
  const [value, setValue] = useState<'small' | 'large' | 'huge'>('small')
  return <SegmentedControl label="Size" options={SIZES} value={value} onChange={setValue} />
}

test('a segmented control is a radio group: one tab stop, arrows choose, a disabled choice says why', async () => {
  render(<Segments />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked, disabled }) => [checked, disabled])).toEqual([[false, false], [true, false], [false, true]])
  expect([screen.getByRole('group', { name: 'Size' }).tagName, document.activeElement]).toEqual(['FIELDSET', screen.getByRole('radio', { name: 'Large' })])
  expect(screen.getByRole('radio', { name: 'Huge (sold out)' })).not.toBeNull()
  expect(await findViolations()).toEqual([])
})

test('a choice list names each choice by its text and describes it by its explanation', async () => {
  const handleChange = vi.fn<(value: 'a' | 'b') => void>()
  const choices = [{ value: 'a', text: 'All' }, { value: 'b', text: 'Some', secondary: 'Those counted' }] as const
  render(<ChoiceList label="Which" choices={choices} value="a" onChange={handleChange} />)
  await userEvent.click(screen.getByText('Those counted'))
  expect(handleChange.mock.calls).toEqual([['b']])
  const described = screen.getByRole('radio', { name: 'Some' }).getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe('Those counted')
  expect(await findViolations()).toEqual([])
})

function Years({ initial, onChange }: { readonly initial: YearRange; readonly onChange: (range: YearRange) => void }) {
  return <RangeYears label="Years" fromLabel="From" toLabel="To" first={2000} last={2010} {...initial} onChange={onChange} />
}

test.each<readonly [string, string, YearRange]>([
  ['From', '2004', { from: 2004, to: 2006 }],
  ['From', '2008', { from: 2008, to: 2008 }],
  ['To', '2001', { from: 2001, to: 2001 }],
])('choosing %s %s never leaves the start after the end', async (label, year, expected) => {
  const handleChange = vi.fn<(range: YearRange) => void>()
  render(<Years initial={{ from: 2002, to: 2006 }} onChange={handleChange} />)
  await userEvent.selectOptions(screen.getByLabelText(label), year)
  expect(handleChange.mock.calls).toEqual([[expected]])
  expect(await findViolations()).toEqual([])
})

test('a plain click on a link of the list stays in the page; with a modifier the browser has it', async () => {
  const handleFollow = vi.fn<(key: 'one' | 'two') => void>()
  const links = [{ key: 'one', href: '#one', text: 'One' }, { key: 'two', href: '#two', text: 'Two' }] as const
  render(<NavList label="Pages" links={links} current="one" onFollow={handleFollow} />)
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('One')
  const two = screen.getByRole('link', { name: 'Two' })
  await userEvent.click(two)
  const modified = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
  let wasKept = true
  document.addEventListener('click', (event) => { wasKept = event.defaultPrevented; event.preventDefault() }, { once: true })
  two.dispatchEvent(modified)
  expect([handleFollow.mock.calls, wasKept]).toEqual([[['two']], false])
  expect(await findViolations()).toEqual([])
})

test('a notice is a status, an error an alert, and both can be acted on and put away', async () => {
  const handleAct = vi.fn<() => void>()
  const handleDismiss = vi.fn<() => void>()
  render(
    <>
      <Notice actions={[{ text: 'Undo', onAct: handleAct }]} dismissLabel="Put away" onDismiss={handleDismiss}>
        Saved
      </Notice>
      <Notice tone="error">Lost</Notice>
    </>,
  )
  expect([screen.getByRole('status').textContent, screen.getByRole('alert').textContent]).toEqual(['SavedUndo', 'Lost'])
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await userEvent.click(screen.getByRole('button', { name: 'Put away' }))
  expect([handleAct.mock.calls.length, handleDismiss.mock.calls.length]).toEqual([1, 1])
  expect(await findViolations()).toEqual([])
})

test('a chip is removed by its named cross', async () => {
  const handleRemove = vi.fn<() => void>()
  render(<Chip text="Blue" removeLabel="Remove Blue" onRemove={handleRemove} />)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(handleRemove.mock.calls.length).toBe(1)
  expect(await findViolations()).toEqual([])
})

test('progress is named, and has a value only where it is known', async () => {
  render(
    <>
      <ProgressBar label="Reading" ratio={0.25} detail="2 of 8" />
      <ProgressBar label="Waiting" />
    </>,
  )
  const [known, unknown] = screen.getAllByRole<HTMLProgressElement>('progressbar')
  expect([known?.position, unknown?.position]).toEqual([0.25, -1])
  expect(await findViolations()).toEqual([])
})

test('a skeleton takes exactly the height of what will stand there', () => {
  render(<Skeleton label="Drawing" heightPx={240} />)
  const status = screen.getByRole('status')
  expect([status.textContent, status.getBoundingClientRect().height]).toEqual(['Drawing', 240])
})

test.each(['light', 'dark'])('every look of a button reads well in %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme
  render(
    <p>
      <Button look="text">Text</Button> <Button look="slot">Slot</Button> <Button look="word">Word</Button> <Button>Plain</Button> <Button look="solid">Solid</Button>{' '}
      <Button look="icon" aria-label="Icon">
        i
      </Button>
    </p>,
  )
  expect(await findViolations()).toEqual([])
  delete document.documentElement.dataset['theme']
})
