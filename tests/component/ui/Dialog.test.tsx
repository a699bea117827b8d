import { render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Dialog } from '../../../src/ui/Dialog.tsx'
import { findViolations } from '../findViolations.ts'

afterEach(() => page.viewport(900, 700))

function Sample() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Who says so?
      </button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title="Where it is from" closeLabel="Close" footer={<button type="button">Copy</button>}>
        <p>A yearbook.</p>
      </Dialog>
    </>
  )
}

const opener = () => screen.getByRole('button', { name: 'Who says so?' })
const dialog = () => screen.queryByRole('dialog', { name: 'Where it is from' })

async function open() {
  render(<Sample />)
  await userEvent.click(opener())
  await waitFor(() => expect(dialog()?.contains(document.activeElement)).toBe(true))
}

test('the dialog is modal, named by its title, and holds the focus', async () => {
  await open()
  expect(dialog()?.matches(':modal')).toBe(true)
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.tab()
  expect(document.activeElement === opener()).toBe(false)
  await waitFor(() => expect(dialog()?.getAnimations()).toEqual([]))
  expect(await findViolations()).toEqual([])
})

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its cross', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ['a click beside it', () => userEvent.click(document.body, { position: { x: 20, y: 300 }, force: true })],
])('%s closes it, its content goes and the focus returns', async (_, leave) => {
  await open()
  await leave()
  await waitFor(() => expect(dialog()).toBeNull())
  expect([screen.queryByText('A yearbook.'), document.activeElement]).toEqual([null, opener()])
})

test('it opens again after it was closed', async () => {
  await open()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(dialog()).toBeNull())
  await userEvent.click(opener())
  await waitFor(() => expect(dialog()).not.toBeNull())
})

test('on a phone it fills the screen', async () => {
  await page.viewport(320, 640)
  await open()
  await waitFor(() => expect(dialog()?.getAnimations()).toEqual([]))
  const box = dialog()?.getBoundingClientRect()
  expect([box?.left, box?.top, box?.width, box?.height]).toEqual([0, 0, 320, 640])
})
