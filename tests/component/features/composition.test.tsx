import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CompositionPanel } from '../../../src/features/composition/CompositionPanel.tsx'
import { findViolations } from '../findViolations.ts'
import { type RenderOptions, renderWithStores } from '../fixtures/render.tsx'

afterEach(() => page.viewport(900, 700))

async function renderComposition(options: RenderOptions = {}) {
  const rendered = await renderWithStores(<CompositionPanel />, options)
  const chart = await screen.findByRole('application')
  await expect.poll(() => chart.querySelectorAll('[data-layer]').length).toBeGreaterThan(0)
  return { ...rendered, chart }
}

const layers = (chart: HTMLElement) => [...chart.querySelectorAll<SVGGElement>('[data-layer]')]
const spoken = () => within(screen.getByRole('application')).getByRole('status').textContent

test('stocks are areas, a layer for each part with its name beside it, and the headline says who is largest', async () => {
  const { chart } = await renderComposition()
  expect(layers(chart).map((layer) => layer.dataset['layer'])).toEqual(['KR', 'SG', 'JP', 'TW', 'HK', 'CN', 'VG', 'rest'])
  expect(layers(chart).every((layer) => layer.querySelectorAll(':scope > path').length === 1)).toBe(true)
  expect(within(chart).getByText('British Virgin Islands')).toBeTruthy()
  expect(screen.getByRole('figure', { name: /^South Korea has the largest share of registered capital in Viet ?nam: 18% on 20 June 2024, up from 16%/i })).toBeTruthy()
})

test('flows are bars, and a year whose shares are refused has a mark in their place', async () => {
  const { chart } = await renderComposition({ search: 'measure=registered&mode=share' })
  expect(layers(chart).every((layer) => layer.querySelectorAll(':scope > rect').length === 5)).toBe(true)
  expect(within(chart).getAllByText('§')).toHaveLength(4)
  expect(screen.getByText(/^§: no shares/)).toBeTruthy()
})

test('arrow keys walk dates and parts and say them, Enter asks who says so, Escape dismisses', async () => {
  const { chart, stores } = await renderComposition({ search: 'mode=share' })
  chart.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(spoken()).toBe('South Korea, 18%, US$87.47 billion, 20 June 2024')
  await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
  expect(spoken()).toMatch(/^Singapore, 15\.9%, .*20 December 2023$/)
  // Past the lowest part come the marks above the picture, then the highest part.
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(spoken()).toMatch(/^Break in the series: 20 December 2016/)
  await userEvent.keyboard('{ArrowDown}')
  expect(spoken()).toMatch(/^Other partners, 28\.1%/)
  await userEvent.keyboard('{Enter}')
  expect(stores.session.getState().openFigure).toMatchObject({ measure: 'capital', figure: { computation: 'share', parts: [{ computation: 'rest' }, { kind: 'published' }] } })
  await userEvent.keyboard('{Escape}')
  expect(spoken()).toBe('')
})

test('the pointer finds the layer it is in, far from any date', async () => {
  const { chart } = await renderComposition({ search: 'partners=KR' })
  const mark = chart.querySelector<SVGGElement>('[data-point="rest:4"]')
  if (!mark) throw new Error('no mark')
  await userEvent.hover(chart, { position: { x: Number(mark.dataset['x']) + 14, y: Number(mark.dataset['y']) - 60 } })
  expect(await screen.findByText(/81\.3% of the total/)).toBeTruthy()
})

test('the table holds the same parts with their total, the newest date first, and each figure opens its source', async () => {
  const { stores } = await renderWithStores(<CompositionPanel />, { search: 'as=table' })
  const table = screen.getByRole('table')
  expect(within(table).getAllByRole('columnheader').map((head) => head.textContent).slice(0, 3)).toEqual(['Partner', '20 Jun 2024', '20 Dec 2023'])
  expect(within(table).getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['South Korea', 'Singapore', 'Japan', 'Taiwan', 'Hong Kong', 'China', 'British Virgin Islands', 'Other partners', 'Total'])
  await userEvent.click(within(table).getByRole('button', { name: '80,187.5' }))
  expect(stores.session.getState().openFigure).toMatchObject({ pair: { locality: 'VN', partner: 'SG' }, figure: { kind: 'published' } })
})

test('the direction is switched, and the concentration of partners says from what it is computed', async () => {
  const { steps, stores } = await renderComposition()
  await userEvent.click(screen.getByRole('button', { name: '1,068' }))
  expect(stores.session.getState().openFigure?.figure).toMatchObject({ computation: 'concentration' })
  await userEvent.click(screen.getByRole('radio', { name: 'Places' }))
  expect(steps.at(-1)).toContain('over=locality')
  expect(screen.getByRole('figure', { name: /^Ho Chi Minh City has the largest share/ })).toBeTruthy()
})

test('what each part contributed to the growth is listed under the stack', async () => {
  await renderComposition({ search: 'partners=KR' })
  await userEvent.click(screen.getByText(/^Growth of the total from 31 December 2015/))
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['South Korea', 'Other partners', 'Total', 'Total, average a year'])
})

test.each([
  ['Rank all of them', 'view=ranking&over=partner'],
  ['All of them by date, as a matrix', 'view=matrix&over=partner~time'],
])('what is in the rest is one click away: %s', async (name, address) => {
  const { steps } = await renderComposition({ search: 'view=composition' })
  await userEvent.click(screen.getByRole('button', { name }))
  expect(steps.at(-1)).toBe(address)
})

test('another counter of the same whole is one click away', async () => {
  const { steps } = await renderComposition({ search: 'measure=registered' })
  await userEvent.click(screen.getByRole('button', { name: /^Also counted by National Statistics Office/ }))
  expect(steps.at(-1)).toContain('counters=NSO')
  expect(screen.getByText(/^Counted by National Statistics Office: 12 years/)).toBeTruthy()
})

test('a place of whose partners nobody has a list says so and offers the nearest lawful views', async () => {
  const { steps } = await renderWithStores(<CompositionPanel />, { search: 'localities=VN-DN' })
  expect(screen.getByText(/^Nobody published the parts of this total/)).toBeTruthy()
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([expect.stringMatching(/^Show Da Nang as a part of Viet ?nam$/i), expect.stringMatching(/^Show the partners of Viet ?nam$/i), 'Rank what is published'])
  await userEvent.click(screen.getByRole('button', { name: /^Show Da Nang/ }))
  expect(steps.at(-1)).toContain('over=locality')
  expect(screen.getByRole('figure', { name: /Da Nang accounts for 1\.3%/ })).toBeTruthy()
})

test.each([
  ['the stack', '', 'en'],
  ['shares with refused years', 'measure=registered&mode=share', 'vi'],
  ['the table', 'as=table&over=locality', 'ko'],
  ['the refusal', 'localities=VN-DN', 'vi'],
] as const)('%s has no accessibility violation', async (_name, search, language) => {
  await page.viewport(360, 800)
  const { container } = await renderWithStores(<CompositionPanel />, { search, language })
  await expect.poll(() => container.querySelector('[data-layer], table, section')).not.toBeNull()
  expect(await findViolations()).toEqual([])
})
