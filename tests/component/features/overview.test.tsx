import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { OverviewPanel } from '../../../src/features/overview/OverviewPanel.tsx'
import { findViolations } from '../findViolations.ts'
import { type RenderOptions, renderWithStores } from '../fixtures/render.tsx'

afterEach(() => page.viewport(900, 700))

const open = (search: string, options: Omit<RenderOptions, 'search'> = {}) => renderWithStores(<OverviewPanel />, { search, ...options })
const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const figures = () => within(screen.getByRole('list', { name: 'Key figures' })).getAllByRole('listitem').map((item) => item.textContent.replaceAll('\u00A0', ' '))

test('the finding, then the figures it rests on, each with its date and kind', async () => {
  await open('localities=VN-HP&partners=KR')
  expect(headline()).toBe('South Korea is Hai Phong’s largest investor, with US$14.1 billion registered in April 2025, about twice what it was in November 2020')
  expect(figures()).toEqual([
    'Registered capitalUS$14.1 billionApril 2025 · reported',
    'Valid projects185January 2025 · reported',
    'Share of Hai Phong’s total47.5%of US$29.59 billion, Foreign Investment Agency, 20 June 2024 · computed40%, April 2024 · reported',
    'Rank among partners1st / 2ndby registered capital / by valid projects, April 2025 · reported / reported',
    'Average size of a projectUS$76 millionJanuary 2025 · computedfrom South Korea in all of Vietnam: not in the same source',
  ])
})

test('the word beside a figure opens who says so', async () => {
  const { stores } = await open('localities=VN-HP&partners=KR')
  const [, , share = document.body] = within(screen.getByRole('list', { name: 'Key figures' })).getAllByRole('listitem')
  await userEvent.click(within(share).getByRole('button', { name: 'computed' }))
  expect(stores.session.getState().openFigure).toMatchObject({ measure: 'capital', pair: { locality: 'VN-HP', partner: 'KR' }, figure: { kind: 'computed', computation: 'share' } })
})

test('a short ranking round the place in question; its names and its link carry the state over', async () => {
  const { stores, steps } = await open('localities=VN-56')
  const stand = within(await screen.findByRole('region', { name: 'Where Bac Ninh stands' }))
  const rows = stand.getAllByRole('listitem')
  expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual([
    'Ba Ria-Vung Tau', 'Hai Phong', 'Bac Ninh', 'Thanh Hoa', 'Quang Ninh',
  ])
  expect(rows[2]?.getAttribute('data-chosen')).toBe('true')
  const link = stand.getByRole('link', { name: 'All 63, ranked' })
  expect(link.getAttribute('href')).toMatch(/^\?view=ranking&localities=VN-56.*over=locality/)
  await userEvent.click(stand.getByRole('link', { name: 'Hai Phong' }))
  expect(stores.view.getState().view.localities).toEqual(['VN-HP'])
  expect(headline()).toMatch(/^Hai Phong ranks 6th of 63 provinces with US\$29.59 billion/)
  expect(steps).toHaveLength(2)
})

test('the trend leads to itself in full, and to its table', async () => {
  const { stores } = await open('localities=VN-HP&partners=KR&from=2020')
  const trend = within(await screen.findByRole('figure', { name: 'South Korea in Hai Phong, beside peers' }))
  await userEvent.click(trend.getByRole('link', { name: 'Show as table' }))
  expect(stores.view.getState().view).toMatchObject({ kind: 'trend', as: 'table', localities: ['VN-HP'], partners: ['KR'], fromYear: 2020 })
})

test('what changed most, from one official source with both dates', async () => {
  await open('')
  const changes = within(await screen.findByRole('region', { name: 'What changed most: partners in Vietnam' }))
  expect(changes.getByText('Registered capital, US$ million, from 20 December 2023 to 20 June 2024')).toBeTruthy()
  expect(changes.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent)).toEqual(['Singapore', 'Japan', 'Hong Kong', 'South Korea', 'Malaysia', 'India'])
  expect(changes.getByRole('button', { name: '+5,668.1' })).toBeTruthy()
})

test('statements are not compared, and it says so; events and cautions of the pair', async () => {
  await open('localities=VN-DN&partners=KR')
  expect(await screen.findByText(/^No official source counts these places and partners together/)).toBeTruthy()
  expect(within(screen.getByRole('region', { name: 'Cooperation' })).getAllByRole('listitem')).toHaveLength(1)
  const cautions = within(screen.getByRole('region', { name: 'What to be careful about' }))
  expect(cautions.getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
    'There are only statements in the press, 9 of them, counted in different ways; no official series.',
    'Also reported: about US$2.2 billion, December 2024 (Press report on the Vietnam-Korea festival 2025 in Da Nang). Who says so?',
    'The share reported (8.6%) and the one computed (more than 5.6%) are of different totals.',
    '3 figures are of low reliability: their dates or values had to be judged.',
    'Registered capital is what investors signed up for, not what they spent.',
  ])
})

test('where the default measure has no figures another stands for it, and it says so', async () => {
  await open('localities=KR&partners=JP')
  expect(headline()).toBe('Japan notified US$4.4 billion of investment in South Korea in 2025, down from US$6.12 billion in 2024')
  expect(screen.getByText('Registered capital is not published for this choice; shown is FDI notified.')).toBeTruthy()
})

test('nothing published: which filter empties the page, and the way out', async () => {
  const { stores } = await open('localities=VN-01&partners=CL')
  expect(headline()).toBe('No figure for this choice')
  await userEvent.click(screen.getByRole('button', { name: 'Drop the filter “Partner”' }))
  expect(stores.view.getState().view.partners).toEqual([])
})

describe.each([
  ['en', 'localities=VN-HP&partners=KR', 1200],
  ['vi', '', 360],
  ['ko', 'localities=KR&partners=JP', 768],
] as const)('in %s at %s', (language, search, width) => {
  test(`no accessibility faults and nothing wider than ${width} px`, async () => {
    await page.viewport(width, 800)
    await open(search, { language })
    expect(await findViolations()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
})
