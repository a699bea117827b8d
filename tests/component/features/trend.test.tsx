import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TrendPanel } from '../../../src/features/trend/TrendPanel.tsx'
// Fetched beforehand, so that no test waits for the network.
import '../../../src/charts/TrendLive.tsx'
import { findViolations } from '../findViolations.ts'
import { type RenderOptions, renderWithStores } from '../fixtures/render.tsx'

afterEach(() => page.viewport(900, 700))

const DANANG = 'view=trend&localities=VN-DN&partners=KR'
const TWELVE = ['01', '02', '03', '04', '05', '06', '07', '09', '13', '14', '18', '20'].map((code) => `VN-${code}`)

async function renderTrend(options: RenderOptions) {
  const rendered = await renderWithStores(<TrendPanel />, options)
  const chart = await screen.findByRole('application')
  await expect.poll(() => chart.querySelectorAll('.recharts-surface [data-point]').length).toBeGreaterThan(0)
  return { ...rendered, chart }
}

const curves = (chart: HTMLElement, isDotted: boolean) =>
  [...chart.querySelectorAll('path.recharts-line-curve:not([stroke=none])')].filter((path) => (path.getAttribute('stroke-dasharray') ?? '').startsWith('0.5') === isDotted)
const marks = (chart: HTMLElement) => [...chart.querySelectorAll<SVGGElement>('[data-point]:not([data-break])')]
const spoken = () => within(screen.getByRole('application')).getByRole('status').textContent

test('what a counter says is a solid line, statements are dotted, every figure has a mark', async () => {
  const { chart } = await renderTrend({})
  expect([curves(chart, false).length, curves(chart, true).length]).toEqual([1, 3])
  expect(marks(chart)).toHaveLength(26)
  expect(screen.getByRole('figure', { name: /^Registered capital in Vietnam stood at US\$505\.4 billion/ })).toBeTruthy()
})

test('bounds are open marks and statements hollow ones, and the key explains those on screen only', async () => {
  const { chart } = await renderTrend({ search: DANANG })
  expect([curves(chart, false).length, curves(chart, true).length, marks(chart).length]).toEqual([0, 2, 9])
  expect(marks(chart).filter((mark) => mark.querySelector('path'))).toHaveLength(3)
  expect(marks(chart).filter((mark) => mark.querySelector('circle')?.getAttribute('fill') === 'var(--paper)')).toHaveLength(6)
  expect(screen.getAllByRole('listitem').map((entry) => entry.textContent).slice(0, 2)).toEqual(['statement, or about', 'more than'])
})

test('arrow keys walk the points and say them, Enter asks who says so, Escape dismisses', async () => {
  const { chart, stores } = await renderTrend({ search: DANANG })
  chart.focus()
  expect(spoken()).toBe('')
  await userEvent.keyboard('{ArrowRight}')
  expect(spoken()).toMatch(/^South Korea: about US\$2\.2 billion, .*2024/)
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(spoken()).toMatch(/more than US\$371 million, .*May 2024/)
  await userEvent.keyboard('{Enter}')
  expect(stores.session.getState().openFigure).toMatchObject({ measure: 'capital', pair: { locality: 'VN-DN', partner: 'KR' }, figure: { period: { text: '2024-05' } } })
  await userEvent.keyboard('{Escape}')
  expect([spoken(), screen.queryByRole('button', { name: 'Who says so?' })]).toEqual(['', null])
  await userEvent.keyboard('{Home}{ArrowRight}{Home}')
  expect(spoken()).toMatch(/US\$728\.8 million, .*March 2017/)
})

test('up and down change lines at about the same moment', async () => {
  const { chart } = await renderTrend({ search: 'view=trend&localities=VN-DN~VN-HP' })
  chart.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(spoken()).toMatch(/^Da Nang/)
  await userEvent.keyboard('{ArrowDown}')
  expect(spoken()).toMatch(/^Hai Phong/)
})

test('a point says what it is beside it, and the button there works after the chart had the focus', async () => {
  const { chart, stores } = await renderTrend({ search: DANANG })
  const [first] = marks(chart)
  if (!first) throw new Error('no mark')
  chart.focus()
  await userEvent.hover(first)
  expect(await within(chart).findByText('US$728.8 million')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Who says so?' }))
  expect(stores.session.getState().openFigure?.figure).toMatchObject({ period: { text: '2017-03' }, quantity: { value: 728.8 } })
})

test('the table holds the same figures and those not drawn, and each opens its source', async () => {
  const search = 'view=trend&measure=registered&from=2006&to=2016'
  const { chart, stores } = await renderTrend({ search })
  const drawn = marks(chart).length
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
  expect(stores.view.getState().view.as).toBe('table')
  const rowsNow = () => screen.getAllByRole('row').slice(1)
  const notDrawnOf = (all: readonly HTMLElement[]) => all.filter((row) => row.textContent.includes('(not drawn)'))
  // The first rows come first.
  await waitFor(() => expect(rowsNow().length - notDrawnOf(rowsNow()).length).toBe(drawn))
  const rows = rowsNow()
  const notDrawn = notDrawnOf(rows)
  expect(notDrawn.length).toBeGreaterThan(0)
  expect(within(rows[0] ?? document.body).getAllByRole('cell').map((cell) => cell.textContent)[0]).toBe('26,890.5')
  await userEvent.click(within(rows[0] ?? document.body).getByRole('button', { name: '26,890.5' }))
  expect(stores.session.getState().openFigure).toMatchObject({ measure: 'registered', figure: { observation: { period: { text: '2016' } } } })
})

test('another counter is offered, drawn as a line of its own, and hidden again', async () => {
  const { chart, stores } = await renderTrend({ search: 'view=trend&measure=registered' })
  const before = curves(chart, false).length
  await userEvent.click(screen.getByRole('button', { name: /^Also counted by Foreign Investment Agency/ }))
  expect(stores.view.getState().view.counters).toEqual(['FIA'])
  expect(curves(chart, false).length).toBe(before + 1)
  await userEvent.click(screen.getByRole('button', { name: /^Hide the count of Foreign Investment Agency/ }))
  expect([stores.view.getState().view.counters, curves(chart, false).length]).toEqual([[], before])
})

test('ten lines are drawn, the rest one click away', async () => {
  const { chart } = await renderTrend({ search: `view=trend&localities=${TWELVE.join('~')}` })
  const lines = () => new Set(marks(chart).map((mark) => mark.dataset['point']?.split(':')[0])).size
  expect(lines()).toBe(10)
  await userEvent.click(screen.getByRole('button', { name: '2 more lines: show' }))
  expect(lines()).toBe(12)
})

test('events and breaks are marked in the picture and told under it', async () => {
  await renderTrend({ search: 'view=trend&localities=VN-HP&partners=KR' })
  const events = within(screen.getByRole('region', { name: 'Events' })).getAllByRole('listitem')
  expect(events.map((event) => event.textContent.slice(0, 12))).toEqual(['1Sep 2023: H', '215 Apr 2024', '328 Mar 2025', '41 Apr 2025:'])
  expect(within(events[0] ?? document.body).getByRole('link')).toBeTruthy()
})

test('a logarithmic scale that cannot be is refused with the reason', async () => {
  await renderTrend({ search: 'view=trend&localities=VN-71&measure=registered&scale=log' })
  expect(screen.getByText(/^A logarithmic scale has no place for zero or less/)).toBeTruthy()
})

test.each(['en', 'vi', 'ko'] as const)('nothing for axe to find, and nothing wider than a small phone (%s)', async (language) => {
  await page.viewport(320, 640)
  await renderTrend({ search: 'view=trend&localities=VN-DN~VN-HP&partners=KR', language })
  expect(document.documentElement.scrollWidth).toBe(320)
  expect(await findViolations()).toEqual([])
})
