import { render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Popover, type PopoverProps } from '../../../src/ui/Popover.tsx'
import { findViolations } from '../findViolations.ts'

afterEach(() => page.viewport(900, 700))

function Sample(props: Partial<PopoverProps>) {
  return (
    <>
      <div style={{ marginTop: 40 }}>
        Shown in{' '}
        <Popover look="slot" label="Colours" closeLabel="Close" trigger="blue" {...props}>
          {(close) => (
            <>
              <button type="button">First</button>
              <button type="button" onClick={close}>
                Done
              </button>
            </>
          )}
        </Popover>
      </div>
      <button type="button">After</button>
    </>
  )
}

const trigger = () => screen.getByRole('button', { name: 'blue' })
const panel = () => screen.queryByRole('dialog', { name: 'Colours' })
const focused = () => document.activeElement?.textContent

test('the button opens a named panel, the focus moves into it and the button says so', async () => {
  render(<Sample />)
  expect([trigger().getAttribute('aria-expanded'), panel()]).toEqual(['false', null])
  await userEvent.click(trigger())
  await expect.poll(focused).toBe('First')
  expect([trigger().getAttribute('aria-expanded'), panel()?.tagName]).toEqual(['true', 'DIV'])
  expect(await findViolations()).toEqual([])
})

test('Escape closes the panel and the focus returns to the button', async () => {
  render(<Sample />)
  trigger().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(focused).toBe('First')
  await userEvent.keyboard('{Escape}')
  await expect.poll(panel).toBeNull()
  await expect.poll(focused).toBe('blue')
})

test('what the panel holds can close it, and the focus returns to the button', async () => {
  render(<Sample />)
  await userEvent.click(trigger())
  await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
  await expect.poll(panel).toBeNull()
  await expect.poll(focused).toBe('blue')
})

test('a click on the button closes what it opened', async () => {
  render(<Sample />)
  await userEvent.click(trigger())
  await expect.poll(panel).not.toBeNull()
  await userEvent.click(trigger())
  await expect.poll(panel).toBeNull()
})

test('a click outside closes the panel and leaves the focus where the click put it', async () => {
  render(<Sample />)
  await userEvent.click(trigger())
  await expect.poll(panel).not.toBeNull()
  const after = screen.getByRole('button', { name: 'After' })
  after.style.cssText = 'position:fixed;right:0;bottom:0'
  await userEvent.click(after)
  await expect.poll(panel).toBeNull()
  expect(document.activeElement).toBe(after)
})

test('tabbing out of the panel closes it, so that it never covers what has the focus', async () => {
  render(<Sample />)
  await userEvent.click(trigger())
  await expect.poll(focused).toBe('First')
  await userEvent.tab()
  await userEvent.tab()
  await expect.poll(panel).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }))
})

test('a caller can hold whether it is open', async () => {
  const handleChange = vi.fn<(isOpen: boolean) => void>()
  function Held() {
    const [isOpen, setIsOpen] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setIsOpen(true)}>
          Elsewhere
        </button>
        <Sample
          isOpen={isOpen}
          onOpenChange={(next) => {
            handleChange(next)
            setIsOpen(next)
          }}
        />
      </>
    )
  }
  render(<Held />)
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
  await expect.poll(focused).toBe('First')
  await userEvent.keyboard('{Escape}')
  await expect.poll(panel).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }))
  await expect.poll(panel).not.toBeNull()
  expect(handleChange.mock.calls).toEqual([[false]])
})

test('the panel opens under its button and stays within the page at its edge', async () => {
  render(
    <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
      <Sample />
    </div>,
  )
  await userEvent.click(trigger())
  await expect.poll(panel).not.toBeNull()
  const box = panel()?.getBoundingClientRect()
  expect(box?.top).toBeGreaterThanOrEqual(trigger().getBoundingClientRect().bottom)
  expect(box?.right).toBeLessThanOrEqual(document.documentElement.clientWidth)
})

test('on a phone the panel is a sheet across the foot of the screen with its name and a way out', async () => {
  await page.viewport(360, 640)
  render(<Sample />)
  await userEvent.click(trigger())
  await expect.poll(panel).not.toBeNull()
  await waitFor(() => expect(panel()?.getAnimations()).toEqual([]))
  const box = panel()?.getBoundingClientRect()
  expect([box?.left, box?.right, Math.round(box?.bottom ?? 0)]).toEqual([0, 360, 640])
  expect(await findViolations()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await expect.poll(panel).toBeNull()
})
