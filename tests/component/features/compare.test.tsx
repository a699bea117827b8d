import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { parseObservations } from '../../../src/csv/observations-csv.ts'
import { ComparePanel } from '../../../src/features/compare/ComparePanel.tsx'
import { findViolations } from '../findViolations.ts'
import { renderWithStores } from '../fixtures/render.tsx'

afterEach(async () => {
  vi.restoreAllMocks()
  await page.viewport(900, 700)
})

const PINS = 'view=compare&at=2024-12&pins=VN-HP.KR~VN-DN.KR~VN-57.KR'

const rowOf = (name: RegExp) => screen.getByRole('row', { name })
const rowNames = () => screen.getAllByRole('rowheader').map((header) => header.textContent)

/** The text of the file the next download hands over. */
function catchDownload(): { readonly file: Promise<Blob>; readonly name: () => string } {
  let name = ''
  const file = new Promise<Blob>((resolve) => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) resolve(blob)
      return 'blob:caught'
    })
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    name = this.download
  })
  return { file, name: () => name }
}

test('Da Nang and Korea: both shares with their denominators, what else is reported, and the average size', async () => {
  await renderWithStores(<ComparePanel />, { search: PINS })
  const row = rowOf(/^Da Nang South Korea/)
  expect(within(row).getByRole('button', { name: 'more than 371' })).toBeTruthy()
  expect(row.textContent).toContain('also reported: about 2,200 (Dec\u00A02024)')
  expect(row.textContent).toContain('8.6% reported, of the place’s total')
  expect(row.textContent).toContain('more than 5.6% computed, of the place’s total, 6,532.5 (FIA, 20 Jun 2024)')
  expect(row.textContent).toContain('The two do not agree: they count against different totals.')
  expect(within(row).getByRole('button', { name: 'more than 1.33' })).toBeTruthy()
})

test('Hai Phong and Korea in April 2025: the printed ranks stand in the row', async () => {
  await renderWithStores(<ComparePanel />, { search: 'view=compare&at=2025-04&pins=VN-HP.KR' })
  expect(rowOf(/^Hai Phong/).textContent).toContain('1st by registered capital, reported2nd by valid projects, reported')
})

test('every number opens who says so', async () => {
  const { stores } = await renderWithStores(<ComparePanel />, { search: PINS })
  const row = rowOf(/^Da Nang/)
  const opened = () => stores.session.getState().openFigure
  await userEvent.click(within(row).getByRole('button', { name: 'more than 371' }))
  expect(opened()).toMatchObject({ figure: { kind: 'published' }, measure: 'capital', pair: { locality: 'VN-DN', partner: 'KR' } })
  expect(opened()?.alsoReported.map(({ observation }) => observation.value)).toContain(2200)
  await userEvent.click(within(row).getByRole('button', { name: '8.6%' }))
  expect(opened()).toMatchObject({ figure: { kind: 'published', observation: { measure: 'capital_share' } } })
  await userEvent.click(within(row).getByRole('button', { name: 'more than 5.6%' }))
  expect(opened()).toMatchObject({ figure: { kind: 'computed', computation: 'share' } })
  await userEvent.click(within(row).getByRole('button', { name: 'more than 1.33' }))
  expect(opened()).toMatchObject({ figure: { kind: 'computed', computation: 'average size', parts: [{}, {}] } })
})

test('columns sort by keyboard, the largest first, places by name first, and the order is in the address', async () => {
  const { steps } = await renderWithStores(<ComparePanel />, { search: PINS })
  expect(rowNames()).toEqual(['Hai Phong × South Korea', 'Binh Duong × South Korea', 'Da Nang × South Korea'])
  screen.getByRole('button', { name: 'Place' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(rowNames()).toEqual(['Binh Duong × South Korea', 'Da Nang × South Korea', 'Hai Phong × South Korea'])
  expect(screen.getByRole('columnheader', { name: 'Place' }).getAttribute('aria-sort')).toBe('ascending')
  await userEvent.keyboard(' ')
  expect(rowNames()).toEqual(['Hai Phong × South Korea', 'Da Nang × South Korea', 'Binh Duong × South Korea'])
  expect(steps.at(-1)).toContain('sort=-place')
  screen.getByRole('button', { name: /^Average size/ }).focus()
  await userEvent.keyboard('{Enter}')
  expect(steps.at(-1)).toContain('sort=-size')
})

test('a row is taken out, and all of them make way for the places chosen', async () => {
  const { stores } = await renderWithStores(<ComparePanel />, { search: `${PINS}&localities=VN-HN` })
  await userEvent.click(screen.getByRole('button', { name: /^Take South Korea in Binh Duong out/ }))
  expect(rowNames()).toEqual(['Hai Phong × South Korea', 'Da Nang × South Korea'])
  await userEvent.click(screen.getByRole('button', { name: 'Back to the places chosen above' }))
  expect(stores.view.getState().view.pins).toEqual([])
  expect(rowNames()).toEqual(['Hanoi'])
})

test('a row is added by the names of its place and partner', async () => {
  const { stores } = await renderWithStores(<ComparePanel />, { search: PINS })
  await userEvent.click(screen.getByRole('button', { name: 'Add a row' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a row' })
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Add …' }).disabled).toBe(true)
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Place' }))
  await userEvent.keyboard('bắc ninh{Enter}')
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Partner' }))
  await userEvent.keyboard('korea{ArrowDown}{ArrowUp}{Enter}')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add South Korea in Bac Ninh' }))
  expect(stores.view.getState().view.pins).toHaveLength(4)
  expect(stores.view.getState().view.pins.at(-1)).toEqual({ locality: 'VN-56', partner: 'KR' })
  expect(rowNames()).toContain('Bac Ninh × South Korea')
})

test('chosen places become rows of the reader’s own with the first one added; a row there already cannot be added again', async () => {
  const { stores } = await renderWithStores(<ComparePanel />, { search: 'view=compare&at=2024-06-20&localities=VN-HP~VN-HN' })
  await userEvent.click(screen.getByRole('button', { name: 'Add a row' }))
  const dialog = await screen.findByRole('dialog', { name: 'Add a row' })
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Place' }))
  await userEvent.keyboard('Hai Phong{Enter}')
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Add Hai Phong' }).disabled).toBe(true)
  await userEvent.click(within(dialog).getByRole('combobox', { name: 'Place' }))
  await userEvent.keyboard('Long An{Enter}')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add Long An' }))
  expect(stores.view.getState().view.pins.map(({ locality }) => locality).toSorted()).toEqual(['VN-41', 'VN-HN', 'VN-HP'])
})

test('the file holds the figures on screen, one row a figure, and reads as the observations it came from', async () => {
  await renderWithStores(<ComparePanel />, { search: PINS })
  const caught = catchDownload()
  await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }))
  const text = new TextDecoder().decode(await (await caught.file).arrayBuffer())
  await waitFor(() => expect(caught.name()).toBe('inflow-compare-capital-2024-12.csv'))
  const { dataset, problems } = parseObservations(text)
  expect(problems).toEqual([])
  const printed = text.split('\n').filter((line) => line.includes(',printed,'))
  expect(printed).toHaveLength(dataset.size)
  expect(printed.map((line) => line.split(',').slice(0, 9).join(','))).toContain('VN-DN,KR,capital,2024-05,371,1,>,A,danang-daegu-202407')
  expect(printed.map((line) => line.split(',').slice(0, 9).join(','))).toContain('VN-DN,KR,capital_share,2024-05,8.6,0.1,=,A,danang-daegu-202407')
  expect(text).toMatch(/^VN-DN,KR,capital,2024-05,5\.66,0\.02,>,.*,computed,share,/m)
  expect(text).toMatch(/^VN-DN,KR,capital,2024-05,1\.33,0\.005,>,.*,computed,average size,/m)
})

test('the copied table is told', async () => {
  await renderWithStores(<ComparePanel />, { search: PINS })
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await userEvent.click(screen.getByRole('button', { name: 'Copy the table' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy())
  expect(write.mock.calls[0]?.[0].split('\n')[0]).toContain('locality\tpartner\tmeasure')
})

test('no row with a figure: the page says so and offers the way out', async () => {
  const { stores } = await renderWithStores(<ComparePanel />, { search: 'view=compare&localities=VN-DN&partners=KR&at=1995-12-31' })
  expect(screen.getByRole('heading', { name: 'No figure for this choice' })).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /Drop the filter “Date”/ }))
  expect(stores.view.getState().view.at).toBeNull()
  expect(rowNames()).toEqual(['Da Nang × South Korea'])
})

test.each([320, 600])('at %i px it is reachable, and only the table scrolls sideways', async (width) => {
  await page.viewport(width, 700)
  await renderWithStores(<ComparePanel />, { search: PINS })
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  const scroller = await screen.findByRole('region')
  expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth)
  const left = () => rowOf(/^Da Nang/).querySelector('th')?.getBoundingClientRect().left
  const before = left()
  scroller.scrollLeft = 200
  await waitFor(() => expect(scroller.scrollLeft).toBeGreaterThan(0))
  expect(left()).toBe(before)
  expect(await findViolations()).toEqual([])
})

test.each(['vi', 'ko'] as const)('speaks %s', async (language) => {
  await renderWithStores(<ComparePanel />, { search: `${PINS}&lang=${language}`, language })
  expect(rowOf(/^Da Nang|^Đà Nẵng|^다낭/).textContent).toContain({ vi: 'nguồn khác: khoảng 2.200 (12/2024)', ko: '다른 발표: 약 2,200 (2024.\u00A012.)' }[language])
})
