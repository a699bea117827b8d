import { render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DataTable, type TableSort } from '../../../src/ui/DataTable.tsx'
import type { DataColumn } from '../../../src/ui/dataColumn.ts'
import { findViolations } from '../findViolations.ts'

afterEach(() => page.viewport(900, 700))

interface Tree {
  readonly name: string
  readonly height: string | undefined
}

const COLUMNS: readonly DataColumn<Tree>[] = [
  { kind: 'text', key: 'name', header: 'Tree', isSortable: true, render: ({ name }) => name },
  {
    kind: 'number',
    key: 'height',
    header: 'Height',
    unit: 'm',
    isSortable: true,
    parts: ({ height }) => {
      const [integer, fraction] = height?.split('.') ?? []
      return integer === undefined ? undefined : { integer, fraction: fraction === undefined ? undefined : `.${fraction}` }
    },
    render: (_, number) => number ?? 'not measured',
  },
  { kind: 'text', key: 'source', header: 'Source', render: ({ name }) => <button type="button">Source of {name}</button> },
]

const FEW: readonly Tree[] = [
  { name: 'Oak', height: '20.5' },
  { name: 'Elm', height: '7' },
  { name: 'Ash', height: '113.25' },
  { name: 'Yew', height: undefined },
]

const MANY: readonly Tree[] = Array.from({ length: 700 }, (_, index) => ({ name: `Tree ${index}`, height: String(index) }))

function Sample({ rows }: { readonly rows: readonly Tree[] }) {
  const [sort, setSort] = useState<TableSort>({ key: 'height', direction: 'descending' })
  const handleSort = (key: string) => setSort((last) => ({ key, direction: last.key === key && last.direction === 'descending' ? 'ascending' : 'descending' }))
  return <DataTable caption="Trees" columns={COLUMNS} rows={rows} rowKey={({ name }) => name} sort={sort} onSort={handleSort} />
}

function endOfIntegerPx(cell: HTMLElement, integer: string): number {
  const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode()
  const range = document.createRange()
  if (text === null) return Number.NaN
  range.setStart(text, 0)
  range.setEnd(text, integer.length)
  return range.getBoundingClientRect().right
}

test('it is a real table: named, with column and row headers, and the whole number in one cell', async () => {
  render(<Sample rows={FEW} />)
  const table = screen.getByRole('table', { name: 'Trees' })
  expect(within(table).getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Tree', 'Height m', 'Source'])
  expect(within(table).getAllByRole('row').slice(1).map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Oak', '20.5', 'Source of Oak'],
    ['Elm', '7', 'Source of Elm'],
    ['Ash', '113.25', 'Source of Ash'],
    ['Yew', 'not measured', 'Source of Yew'],
  ])
  expect(within(table).getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['Oak', 'Elm', 'Ash', 'Yew'])
  expect(await findViolations()).toEqual([])
})

test('numbers stand with their decimal points under each other, whatever decimals they have', async () => {
  await document.fonts.load('16px "Source Sans 3 Variable"')
  render(<Sample rows={FEW} />)
  const ends = ['20', '7', '113'].map((integer) => endOfIntegerPx(screen.getByRole('cell', { name: new RegExp(`^${integer}(\\.|$)`) }), integer))
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.6)
})

test('a header sorts by keyboard and says how the table is sorted', async () => {
  render(<Sample rows={FEW} />)
  const sorts = () => screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-sort'))
  expect(sorts()).toEqual([null, 'descending', null])
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(sorts()).toEqual([null, 'ascending', null])
  await userEvent.click(screen.getByRole('button', { name: 'Tree' }))
  expect(sorts()).toEqual(['descending', null, null])
})

test('of several hundred rows only those in view are drawn, each knowing its place among all', async () => {
  render(<Sample rows={MANY} />)
  const table = screen.getByRole('table')
  expect(table.getAttribute('aria-rowcount')).toBe('701')
  expect(within(table).getAllByRole('row').length).toBeLessThan(80)
  const frame = await screen.findByRole('region', { name: 'Trees' })
  frame.scrollTop = frame.scrollHeight
  const last = await screen.findByRole('rowheader', { name: 'Tree 699' })
  expect(last.parentElement?.getAttribute('aria-rowindex')).toBe('701')
  expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(frame.getBoundingClientRect().bottom + 1)
  expect(await findViolations()).toEqual([])
})

test('the row that has the focus is kept when it is scrolled away', async () => {
  render(<Sample rows={MANY} />)
  const button = screen.getByRole('button', { name: 'Source of Tree 3' })
  button.focus()
  const frame = await screen.findByRole('region', { name: 'Trees' })
  frame.scrollTop = frame.scrollHeight
  await screen.findByRole('rowheader', { name: 'Tree 699' })
  expect([document.activeElement, screen.queryByRole('rowheader', { name: 'Tree 40' })]).toEqual([button, null])
})

test('on paper every row is drawn', async () => {
  render(<Sample rows={MANY.slice(0, 400)} />)
  await screen.findByRole('region')
  window.dispatchEvent(new Event('beforeprint'))
  expect(screen.getAllByRole('rowheader').length).toBe(400)
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(screen.getAllByRole('rowheader').length).toBeLessThan(80))
})

const NUMBERS: readonly DataColumn<number>[] = [
  { kind: 'text', key: 'name', header: 'Tree', widthRem: 8, render: (row) => `Tree ${row}` },
  { kind: 'number', key: 'height', header: 'Height', fractionLength: 2, parts: (row) => ({ integer: String(row) }) },
]

function Numbers({ rows }: { readonly rows: Uint32Array }) {
  return <DataTable caption="Trees" columns={NUMBERS} rows={rows} rowKey={String} />
}

test('a hundred thousand rows scroll to their end, from numbers of rows alone', async () => {
  render(<Numbers rows={Uint32Array.from({ length: 100_000 }, (_, row) => row)} />)
  const frame = await screen.findByRole('region', { name: 'Trees' })
  frame.scrollTop = frame.scrollHeight
  const last = await screen.findByRole('rowheader', { name: 'Tree 99999' })
  expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(frame.getBoundingClientRect().bottom + 1)
  expect(within(screen.getByRole('table')).getAllByRole('row').length).toBeLessThan(80)
})

test('columns of a width of their own keep it, whatever rows are in view', async () => {
  render(<Numbers rows={Uint32Array.from({ length: 200 }, (_, row) => row)} />)
  const width = () => screen.getAllByRole('rowheader')[0]?.firstElementChild?.getBoundingClientRect().width
  const before = width()
  const frame = await screen.findByRole('region', { name: 'Trees' })
  frame.scrollTop = frame.scrollHeight
  await screen.findByRole('rowheader', { name: 'Tree 199' })
  expect([before, width()]).toEqual([128, 128])
})

test('on paper a table ends after five hundred rows, without room for the rest', async () => {
  render(<Numbers rows={Uint32Array.from({ length: 5000 }, (_, row) => row)} />)
  await screen.findByRole('region')
  window.dispatchEvent(new Event('beforeprint'))
  expect([screen.getAllByRole('rowheader').length, document.querySelectorAll('tr[aria-hidden]').length]).toEqual([500, 0])
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(screen.getAllByRole('rowheader').length).toBeLessThan(80))
})

test('on a phone the frame scrolls sideways by keyboard with the head and the first column in view', async () => {
  await page.viewport(320, 640)
  render(
    <div style={{ inlineSize: 250 }}>
      <Sample rows={MANY} />
    </div>,
  )
  const frame = await screen.findByRole('region', { name: 'Trees' })
  frame.focus()
  expect(document.activeElement).toBe(frame)
  frame.scrollTo(100, 400)
  await waitFor(() => expect(frame.dataset['aside']).toBe('true'))
  const place = frame.getBoundingClientRect()
  const corner = screen.getByRole('columnheader', { name: 'Tree' }).getBoundingClientRect()
  const name = screen.getByRole('rowheader', { name: 'Tree 12' }).getBoundingClientRect()
  expect([corner.left, corner.top, name.left]).toEqual([place.left, place.top, place.left])
  expect(document.documentElement.scrollWidth).toBe(320)
})
