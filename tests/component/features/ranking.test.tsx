import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RankingPanel } from '../../../src/features/ranking/RankingPanel.tsx'
import { findViolations } from '../findViolations.ts'
import { parsePeriod } from '../../../src/domain/period.ts'
import { renderWithStores } from '../fixtures/render.tsx'

afterEach(() => page.viewport(900, 700))

const bars = () => within(screen.getByRole('list', { name: /leads|ranks/ })).getAllByRole('listitem')
const namesOfBars = () => bars().map((bar) => within(bar).getByRole('link').textContent)

test('the first twenty places, and the chosen one wherever it stands', async () => {
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&localities=VN-01' })
  expect(bars()).toHaveLength(21)
  expect(namesOfBars().slice(0, 3)).toEqual(['Ho Chi Minh City', 'Hanoi', 'Binh Duong'])
  expect(namesOfBars().at(-1)).toBe('Lai Chau')
  await userEvent.click(screen.getByRole('button', { name: 'Show all 63' }))
  expect(bars()).toHaveLength(63)
  await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }))
  expect(bars()).toHaveLength(21)
})

test('the finding is the name of the figure', async () => {
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&localities=VN-HP' })
  expect(screen.getByRole('figure', { name: /Ho Chi Minh City leads with US\$57.81 billion.*Hai Phong is 6th with US\$29.59 billion/ })).toBeTruthy()
})

test('a name is a link to its trend, kept in the page on a plain click', async () => {
  const { stores, steps } = await renderWithStores(<RankingPanel />, { search: 'view=ranking&partners=KR&over=partner' })
  const link = screen.getByRole('link', { name: 'Singapore' })
  expect(link.getAttribute('href')).toMatch(/^\?.*localities=VN&partners=SG/)
  await userEvent.click(link)
  expect(stores.view.getState().view).toMatchObject({ kind: 'trend', localities: ['VN'], partners: ['SG'] })
  expect(steps).toHaveLength(2)
})

test('a number opens who says so, anywhere on its bar', async () => {
  const { stores } = await renderWithStores(<RankingPanel />, { search: 'view=ranking' })
  const [, hanoi = document.body] = bars()
  const number = within(hanoi).getByRole('button', { name: '43,482.4' })
  const { left, width, top, height } = hanoi.getBoundingClientRect()
  expect(document.elementFromPoint(left + width / 2, top + height / 2)?.closest('button')).toBe(number)
  await userEvent.click(number)
  expect(stores.session.getState().openFigure).toMatchObject({ measure: 'capital', pair: { locality: 'VN-HN', partner: 'WLD' }, figure: { kind: 'published' } })
})

test('direction and date change the ranking and the address', async () => {
  const { stores } = await renderWithStores(<RankingPanel />, { search: 'view=ranking' })
  await userEvent.click(screen.getByRole('radio', { name: 'Partners' }))
  expect(stores.view.getState().view.over).toEqual(['partner'])
  expect(namesOfBars().slice(0, 2)).toEqual(['South Korea', 'Singapore'])
  act(() => stores.view.getState().change({ at: parsePeriod('2023-12-20') }))
  expect(screen.getByText(/^20 December 2023, Foreign Investment Agency/)).toBeTruthy()
})

test('a row goes into the comparison and out of it again', async () => {
  const { stores } = await renderWithStores(<RankingPanel />, { search: 'view=ranking' })
  await userEvent.click(screen.getByRole('button', { name: 'Add Hanoi to the comparison' }))
  expect(stores.view.getState().view.pins).toEqual([{ locality: 'VN-HN', partner: 'WLD' }])
  await userEvent.click(screen.getByRole('button', { name: 'Take Hanoi out of the comparison' }))
  expect(stores.view.getState().view.pins).toEqual([])
})

test('places without a figure are counted and named, with the reason', async () => {
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&partners=KR&at=2024-05' })
  await userEvent.click(screen.getByText(/places without a figure$/))
  expect(screen.getByText(/^not reported \(\d+\)$/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Lai Chau' })).toBeTruthy()
})

test('what a document ranks stands beside the computed rank, another date under the name', async () => {
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&localities=VN-HP&over=partner&at=2025-04' })
  const [korea, taiwan] = bars()
  expect(within(korea ?? document.body).getByRole('button', { name: '1st as reported' })).toBeTruthy()
  expect(taiwan?.textContent).toContain('counted May 2024')
})

test('the table has every row, the rank and the share', async () => {
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&as=table' })
  const rows = screen.getAllByRole('row')
  expect(rows).toHaveLength(64)
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Place', 'Rank', 'Registered capital US$ million', 'Counted', 'Share %', 'Publisher'])
  expect(within(rows[1] ?? document.body).getAllByRole('cell').slice(0, 4).map((cell) => cell.textContent)).toEqual(['1', '57,807.5', '20 Jun 2024', '11.9'])
})

test('without any figure the reader is told which filter empties the view', async () => {
  const { stores } = await renderWithStores(<RankingPanel />, { search: 'view=ranking&at=1950' })
  expect(screen.getByRole('heading', { name: 'No figure for this choice' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Drop the filter “Date”' }))
  expect(stores.view.getState().view.at).toBe(null)
  expect(bars()).toHaveLength(20)
})

test.each(['en', 'vi', 'ko'] as const)('nothing for axe to find, and nothing wider than a small phone (%s)', async (language) => {
  await page.viewport(320, 640)
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&partners=KR&at=2024-05&localities=VN-57', language })
  expect(document.documentElement.scrollWidth).toBe(320)
  expect(await findViolations()).toEqual([])
})
