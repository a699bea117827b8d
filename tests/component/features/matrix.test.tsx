import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { parseObservations } from '../../../src/csv/observations-csv.ts'
import { MatrixPanel } from '../../../src/features/matrix/MatrixPanel.tsx'
import { findViolations } from '../findViolations.ts'
import { renderWithStores } from '../fixtures/render.tsx'

afterEach(async () => {
  vi.restoreAllMocks()
  await page.viewport(900, 700)
})

const grid = () => document.querySelector<HTMLElement>('[role="grid"]') ?? document.body

/** Of a thousand cells, the names are looked up as they are written: asking for roles would compute them all. */
function only(selector: string, name: RegExp): HTMLElement {
  const found = [...grid().querySelectorAll<HTMLElement>(selector)].filter((element) => name.test(element.getAttribute('aria-label') ?? element.textContent))
  const [first] = found
  if (!first || found.length > 1) throw new Error(`${found.length} of ${selector} are called ${name}`)
  return first
}
const cell = (name: RegExp) => only('td[aria-label]', name)
const head = (name: RegExp) => only('th[scope="col"]', name)
const rowHead = (name: RegExp) => only('th[scope="row"]', name)
const names = () => [...grid().querySelectorAll('th[scope="row"]')].map((element) => element.textContent)

/** The name of the cell that has the focus: its own words, or the text of a head. */
function focused(): string {
  const active = document.activeElement
  return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
}

/** Stops of the Tab key within the grid. */
const tabStops = () => grid().querySelectorAll('[tabindex="0"]')

test('opens on partners by year, the finding its name, totals under it', async () => {
  await renderWithStores(<MatrixPanel />, { search: '' })
  expect(screen.getByRole('figure', { name: /^Registered capital in Vietnam by partner: South Korea leads with US\$87\.47 billion on 20 June 2024; Singapore changed most/ })).toBeTruthy()
  expect(screen.getByText(/The rows add up to the published total at every date, within rounding/)).toBeTruthy()
  expect(names().slice(0, 3)).toEqual(['South Korea', 'Singapore', 'Japan'])
  expect(names().slice(-2)).toEqual(['All partners, as published', 'Sum of the rows, computed'])
})

test('it is a grid with heads of rows and columns', async () => {
  await renderWithStores(<MatrixPanel />, { search: 'over=partner~locality&at=2024-05' })
  expect(within(screen.getByRole('grid')).getAllByRole('columnheader')).toHaveLength(14)
  expect(within(screen.getByRole('grid')).getByRole('rowheader', { name: 'Taiwan' }).closest('tr')?.querySelectorAll('td')).toHaveLength(13)
})

test('a cell says row, column, figure and kind', async () => {
  await renderWithStores(<MatrixPanel />, { search: 'over=locality~time' })
  expect(cell(/^Hanoi, 20 June 2024: US\$43\.48 billion, reported$/).textContent).toBe('43,482.4')
  expect(cell(/^Dien Bien, 20 December 2016: US\$0, computed: none$/).textContent).toBe('0')
})

test('one stop of the Tab key; keys lead from cell to cell', async () => {
  await renderWithStores(<MatrixPanel />, { search: 'over=locality~time' })
  cell(/^Hanoi, 20 December 2016/).focus()
  const KEYS: readonly (readonly [string, RegExp])[] = [
    ['{ArrowRight}', /^Hanoi, 20 December 2017: /],
    ['{ArrowDown}', /^Binh Duong, 20 December 2017: /],
    ['{Home}', /^Binh Duong$/],
    ['{End}', /^Binh Duong, 20 June 2024: /],
    ['{Control>}{Home}{/Control}', /^Place/],
    ['{ArrowDown}', /^Ho Chi Minh City$/],
    ['{ArrowRight}', /^Ho Chi Minh City, 31 December 2015: /],
    ['{ArrowUp}', /^31 Dec 2015/],
    ['{Control>}{End}{/Control}', /^Sum of the rows, computed, 20 June 2024: /],
    ['{ArrowUp}', /^Vietnam, as published, 20 June 2024: /],
    ['{PageUp}', /, 20 June 2024: /],
    ['{Control>}{ArrowUp}{/Control}', /^20 Jun 2024/],
  ]
  for (const [key, name] of KEYS) {
    await userEvent.keyboard(key)
    expect(focused()).toMatch(name)
    expect([...tabStops()]).toEqual([document.activeElement])
  }
})

test('the cell that has the focus is never behind the heads', async () => {
  await page.viewport(360, 640)
  await renderWithStores(<MatrixPanel />, { search: '' })
  cell(/^Japan, 31 December 2015/).focus()
  const corner = () => head(/^Partner/).getBoundingClientRect()
  for (const key of ['{End}', '{Control>}{ArrowDown}{/Control}', '{PageUp}', '{PageUp}', '{ArrowLeft}', '{ArrowLeft}', '{ArrowLeft}', '{ArrowLeft}', '{PageUp}']) {
    await userEvent.keyboard(key)
    await waitFor(() => {
      const { left, top } = document.activeElement?.getBoundingClientRect() ?? corner()
      expect(left).toBeGreaterThanOrEqual(corner().right - 1)
      expect(top).toBeGreaterThanOrEqual(corner().bottom - 1)
    })
  }
})

test('of 150 partners only those in view are drawn, and keys reach all of them', async () => {
  await renderWithStores(<MatrixPanel />, { search: '' })
  expect(grid().getAttribute('aria-rowcount')).toBe('153')
  expect(grid().querySelectorAll('*').length).toBeLessThan(1800)
  expect(names()).not.toContain('Kyrgyzstan')
  cell(/^South Korea, 20 June 2024/).focus()
  await userEvent.keyboard('{Control>}{End}{/Control}{ArrowUp}{ArrowUp}')
  expect(focused()).toMatch(/, 20 June 2024: US\$0, computed: none$/)
  expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('151')
  await waitFor(() => expect(names()).not.toContain('South Korea'))
})

test('Enter and a click open who says so; a mark opens nothing', async () => {
  const { stores } = await renderWithStores(<MatrixPanel />, { search: 'over=locality~time&mode=change' })
  const opened = () => stores.session.getState().openFigure
  await userEvent.click(cell(/^Hanoi, 20 June 2024: not reported, no figure$/))
  expect(opened()).toBe(null)
  cell(/^Hanoi, 20 December 2023: /).focus()
  await userEvent.keyboard('{Enter}')
  expect(opened()).toMatchObject({ measure: 'capital', pair: { locality: 'VN-HN', partner: 'WLD' }, figure: { kind: 'computed', computation: 'change' } })
})

test('heads sort: by a date, again the other way round, by name', async () => {
  await renderWithStores(<MatrixPanel />, { search: 'over=locality~time' })
  expect(head(/^20 Jun 2024/).getAttribute('aria-sort')).toBe('descending')
  await userEvent.click(head(/^31 Dec 2015/))
  expect(names().slice(0, 3)).toEqual(['Ho Chi Minh City', 'Ba Ria-Vung Tau', 'Hanoi'])
  await userEvent.keyboard('{Enter}')
  expect([head(/^31 Dec 2015/).getAttribute('aria-sort'), names()[0]]).toEqual(['ascending', 'Dien Bien'])
  await userEvent.click(head(/^Place/))
  expect(names().slice(0, 2)).toEqual(['An Giang', 'Ba Ria-Vung Tau'])
})

test('a name leads to its trend', async () => {
  const { stores } = await renderWithStores(<MatrixPanel />, { search: '' })
  await userEvent.click(rowHead(/^Japan$/))
  expect(stores.view.getState().view).toMatchObject({ kind: 'trend', localities: ['VN'], partners: ['JP'] })
})

test('places by partners: said to be statements, dated, sorted by row as well', async () => {
  const { stores } = await renderWithStores(<MatrixPanel />, { search: 'at=2024-05' })
  await userEvent.click(screen.getByRole('radio', { name: 'Place by partner' }))
  expect(stores.view.getState().view.over).toEqual(['locality', 'partner'])
  expect(screen.getByText(/^No official table crosses places with partners: these are statements in the press, each with its own date/)).toBeTruthy()
  expect(cell(/^Hai Phong, South Korea: US\$12 billion, reported, a statement in the press, counted Apr 2024$/).textContent).toBe('12,000Apr 2024')
  expect(screen.getByText('No sum of the rows. Not computed: the two figures were counted by different sources.')).toBeTruthy()
  await userEvent.click(rowHead(/^Ho Chi Minh City$/))
  expect(grid().querySelectorAll('th[scope="col"]')[1]?.textContent).toMatch(/^Singapore/)
})

test('the legend names classes in the unit, and every reason on screen', async () => {
  await renderWithStores(<MatrixPanel />, { search: 'measure=registered' })
  expect(screen.getByText(/^Colours, each with half as many cells as the one before: US\$ million$/)).toBeTruthy()
  const bounds = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect([bounds[0], bounds[1], bounds.length]).toEqual(['below 0', '0', 8])
  expect(screen.getByText(/^… not reported/)).toBeTruthy()
  expect(screen.getByText(/^No sum of the years\. Not computed: the two figures were counted by different sources/)).toBeTruthy()
})

test('the file holds the cells as they are sorted, and is read back without a problem', async () => {
  await renderWithStores(<MatrixPanel />, { search: 'over=locality~time&from=2023' })
  const file = new Promise<Blob>((resolve) => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) resolve(blob)
      return 'blob:caught'
    })
  })
  let name = ''
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    name = this.download
  })
  await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }))
  const text = await (await file).text()
  const lines = text.trim().split('\n')
  expect(lines[1]).toMatch(/^VN-SG,WLD,capital,2023-12-20,57632\.\d+/)
  expect([lines.length, name]).toEqual([1 + 66 * 2, 'inflow-matrix-capital-locality-time.csv'])
  const printed = lines.filter((line, position) => position === 0 || /,printed/.test(line)).join('\n')
  expect(parseObservations(printed).problems).toEqual([])
})

test('without any figure the reader is told which filter empties the view, and can turn the matrix', async () => {
  const { stores } = await renderWithStores(<MatrixPanel />, { search: 'from=1950&to=1960' })
  expect(screen.getByRole('heading', { name: 'No figure for this choice' })).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Place by year' }))
  expect(stores.view.getState().view.over).toEqual(['locality', 'time'])
  await userEvent.click(screen.getByRole('button', { name: 'Drop the filter “Years”' }))
  expect(screen.getByRole('grid')).toBeTruthy()
})

test.each([
  ['en', ''],
  ['vi', 'over=locality~partner&at=2024-05'],
  ['ko', 'mode=change&over=locality~time'],
  ['en', 'measure=registered&theme=dark'],
] as const)('nothing for axe to find, and nothing wider than a small phone (%s, %s)', async (language, search) => {
  await page.viewport(320, 640)
  await renderWithStores(<MatrixPanel />, { search, language })
  expect(document.documentElement.scrollWidth).toBe(320)
  expect(await findViolations()).toEqual([])
})
