import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { FindBox } from '../../../src/features/find/FindBox.tsx'
// Fetched beforehand, so that no test waits for the network.
import '../../../src/features/find/Finder.tsx'
import { findViolations } from '../findViolations.ts'
import { type RenderOptions, renderWithStores } from '../fixtures/render.tsx'

async function renderOpen(options: RenderOptions = {}) {
  const rendered = await renderWithStores(<FindBox />, options)
  await userEvent.click(screen.getByRole('button', { name: 'Find a place, partner or measure' }))
  const field = await screen.findByRole('combobox')
  return { ...rendered, field }
}

const group = (name: string) => within(screen.getByRole('group', { name })).getAllByRole('option').map((option) => option.textContent)

test('one search finds places, partners and measures, each under its own heading', async () => {
  const { field } = await renderOpen()
  await userEvent.type(field, 'korea')
  expect(group('Places')[0]).toMatch(/^South Korea/)
  expect(group('Partners')[0]).toMatch(/^South Korea/)
  await userEvent.clear(field)
  await userEvent.type(field, 'projects')
  expect(group('Measures')[0]).toMatch(/^(?:Valid )?[Pp]rojects/)
})

test('a place is shown at once, remembered, and offered when the search is opened again', async () => {
  const { field, stores } = await renderOpen()
  await userEvent.type(field, 'Hai Phong')
  await userEvent.keyboard('{Enter}')
  expect(stores.view.getState().view.localities).toEqual(['VN-HP'])
  await expect.poll(() => screen.queryByRole('dialog')).toBe(null)
  await userEvent.click(screen.getByRole('button', { name: 'Find a place, partner or measure' }))
  await screen.findByRole('combobox')
  expect(group('Recent')[0]).toMatch(/^Hai Phong/)
})

test('a former place is followed by what it became', async () => {
  const { field } = await renderOpen()
  await userEvent.type(field, 'Hải Dương')
  expect(group('Places').slice(0, 2)).toEqual([expect.stringMatching(/^Hai Duong.*until June 2025$/), expect.stringMatching(/^Hai Phong.*since July 2025$/)])
})

test('a partner or a measure changes that part of the view only', async () => {
  const { field, stores } = await renderOpen({ search: 'view=trend&localities=VN-HP' })
  await userEvent.type(field, 'korea')
  await userEvent.click(within(screen.getByRole('group', { name: 'Partners' })).getByRole('option', { name: /^South Korea/ }))
  expect(stores.view.getState().view).toMatchObject({ localities: ['VN-HP'], partners: ['KR'], measure: 'capital' })
  await userEvent.click(screen.getByRole('button', { name: 'Find a place, partner or measure' }))
  await userEvent.type(await screen.findByRole('combobox'), 'disbursed')
  const [measure] = within(screen.getByRole('group', { name: 'Measures' })).getAllByRole('option')
  if (measure) await userEvent.click(measure)
  expect(stores.view.getState().view).toMatchObject({ localities: ['VN-HP'], partners: ['KR'] })
  expect(stores.view.getState().view.measure).toMatch(/^disbursed/)
})

test('a measure lets go of counters and base of the one before', async () => {
  const { field, stores } = await renderOpen({ search: 'view=trend&measure=registered&counters=FIA&mode=index&base=2015' })
  await userEvent.type(field, 'projects')
  const [measure] = within(screen.getByRole('group', { name: 'Measures' })).getAllByRole('option')
  if (measure) await userEvent.click(measure)
  expect(stores.view.getState().view).toMatchObject({ counters: [], base: null })
})

test('what nothing is called is said, not guessed', async () => {
  const { field } = await renderOpen()
  await userEvent.type(field, 'Atlantis')
  expect(screen.getAllByText('Nothing is called “Atlantis” here.').length).toBeGreaterThan(0)
  expect(screen.queryByRole('option')).toBe(null)
})

test('nothing for axe to find', async () => {
  const { field } = await renderOpen()
  await userEvent.type(field, 'ha')
  expect(await findViolations()).toEqual([])
})
