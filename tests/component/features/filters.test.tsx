import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { FilterBar } from '../../../src/features/filters/FilterBar.tsx'
// Fetched beforehand, so that no test waits for the network.
import '../../../src/features/filters/SlotPicker.tsx'
import { findViolations } from '../findViolations.ts'
import { renderWithStores } from '../fixtures/render.tsx'

const slotNames = () => screen.getAllByRole('button', { name: /: / }).map((slot) => slot.getAttribute('aria-label'))

async function open(name: RegExp): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name }))
  return screen.findByRole('dialog')
}

test('the sentence says what is shown, each part a button', async () => {
  await renderWithStores(<FilterBar />)
  expect(slotNames()).toEqual(['Measure: Registered capital', 'Place: Vietnam', 'Partner: all partners', 'Years: 2002–2025'])
  expect(screen.queryByRole('list', { name: 'What is shown' })).toBe(null)
})

test('a measure is found by name and chosen, and the picker closes', async () => {
  const { stores } = await renderWithStores(<FilterBar />)
  const picker = await open(/^Measure/)
  await userEvent.type(await within(picker).findByRole('combobox'), 'projects')
  await userEvent.keyboard('{Enter}')
  expect(stores.view.getState().view.measure).toBe('projects')
  await expect.poll(() => screen.queryByRole('dialog')).toBe(null)
})

test('several places are chosen one after the other, with or without diacritics, and remembered', async () => {
  const { stores } = await renderWithStores(<FilterBar />)
  const picker = await open(/^Place/)
  const field = await within(picker).findByRole('combobox')
  await userEvent.type(field, 'hai phong')
  await userEvent.keyboard('{Enter}')
  await userEvent.type(field, 'Đà Nẵng')
  await userEvent.keyboard('{Enter}')
  expect(stores.view.getState().view.localities).toEqual(['VN-HP', 'VN-DN'])
  expect(stores.session.getState().recent).toEqual(['VN-DN', 'VN-HP'])
  await userEvent.click(within(picker).getByRole('button', { name: 'Remove Hai Phong' }))
  expect(stores.view.getState().view.localities).toEqual(['VN-DN'])
  await userEvent.click(within(picker).getByRole('button', { name: 'Clear' }))
  expect(stores.view.getState().view.localities).toEqual([])
})

test('a place without figures for the measure brings the first measure that has some', async () => {
  const { stores } = await renderWithStores(<FilterBar />)
  const picker = await open(/^Place/)
  await userEvent.type(await within(picker).findByRole('combobox'), 'South Korea')
  await userEvent.keyboard('{Enter}')
  const { localities, measure } = stores.view.getState().view
  expect(localities).toEqual(['KR'])
  expect(measure).not.toBe('capital')
})

test('a partner is chosen; places within a country are none', async () => {
  const { stores } = await renderWithStores(<FilterBar />)
  const picker = await open(/^Partner/)
  const field = await within(picker).findByRole('combobox')
  await userEvent.type(field, 'Hai Phong')
  expect(within(picker).queryByRole('option')).toBe(null)
  await userEvent.clear(field)
  await userEvent.type(field, '한국')
  await userEvent.keyboard('{Enter}')
  expect(stores.view.getState().view.partners).toEqual(['KR'])
})

test('the years of a trend are a range; the whole of it is no filter', async () => {
  const { stores } = await renderWithStores(<FilterBar />)
  const picker = await open(/^Years/)
  await userEvent.selectOptions(await within(picker).findByRole('combobox', { name: 'From' }), '2015')
  await userEvent.selectOptions(within(picker).getByRole('combobox', { name: 'To' }), '2020')
  expect(stores.view.getState().view).toMatchObject({ fromYear: 2015, toYear: 2020 })
  await userEvent.selectOptions(within(picker).getByRole('combobox', { name: 'From' }), '2002')
  await userEvent.selectOptions(within(picker).getByRole('combobox', { name: 'To' }), '2025')
  expect(stores.view.getState().view).toMatchObject({ fromYear: null, toYear: null })
})

test('a ranking has one date, with how many places each covers', async () => {
  const { stores } = await renderWithStores(<FilterBar />, { search: 'view=ranking' })
  await screen.findByRole('button', { name: 'Date: 20 June 2024' })
  const picker = await open(/^Date/)
  const date = await within(picker).findByRole('radio', { name: '20 December 2023' })
  expect(date.getAttribute('aria-describedby') && picker.querySelector(`[id="${date.getAttribute('aria-describedby')}"]`)?.textContent).toBe('63 of 63 places')
  await userEvent.click(date)
  expect(stores.view.getState().view.at?.text).toBe('2023-12-20')
})

test('every filter is a chip that lets go of it, alone or all together', async () => {
  const { stores } = await renderWithStores(<FilterBar />, { search: 'view=trend&measure=registered&localities=VN-HP&partners=KR&from=2015&mode=change&counters=FIA' })
  const chips = screen.getByRole('list', { name: 'What is shown' })
  expect(within(chips).getAllByRole('button').map((chip) => chip.getAttribute('aria-label'))).toEqual([
    'Remove Total registered capital in the period',
    'Remove Hai Phong',
    'Remove South Korea',
    'Remove 2015–…',
    'Remove as change on the same period a year before',
    'Remove Foreign Investment Agency',
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Remove South Korea' }))
  expect(stores.view.getState().view).toMatchObject({ localities: ['VN-HP'], partners: [] })
  await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
  expect(stores.view.getState().view).toMatchObject({ measure: 'capital', localities: [], fromYear: null, mode: 'value', counters: [] })
  expect(screen.queryByRole('list', { name: 'What is shown' })).toBe(null)
})

test('shares name their denominator, which can be another; a scale belongs to values', async () => {
  const { stores } = await renderWithStores(<FilterBar />, { search: 'view=trend&localities=VN-DN&partners=KR' })
  await userEvent.click(screen.getByRole('radio', { name: 'Logarithmic' }))
  expect(stores.view.getState().view.scale).toBe('log')
  await userEvent.click(screen.getByRole('radio', { name: 'Share' }))
  expect(screen.queryByRole('radio', { name: 'Logarithmic' })).toBe(null)
  const of = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Share of' })
  expect(of.value).toBe('locality')
  await userEvent.selectOptions(of, 'partner')
  expect(stores.view.getState().view).toMatchObject({ mode: 'share', of: 'partner' })
})

test.each([
  ['view=trend&localities=VN-HP&partners=KR&mode=share', 'as a share of the place’s total'],
  ['view=ranking&partners=KR&over=locality&mode=share', 'as a share of the partner’s total'],
  ['view=matrix&localities=VN-HP&over=partner~time&mode=share', 'as a share of the place’s total'],
  ['view=matrix&over=locality~time&mode=share', 'as a share of the nation’s total'],
  ['view=composition&mode=share', 'as shares'],
])('the chip of shares says of what they are where nobody chose: %s', async (query, said) => {
  await renderWithStores(<FilterBar />, { search: query })
  expect(await screen.findByText(said)).not.toBe(null)
})

test('years the data does not have are said as they were asked for', async () => {
  await renderWithStores(<FilterBar />, { search: 'view=trend&localities=VN34-79&to=2024' })
  expect(slotNames()).toContain('Years: …–2024')
})

test('each choice is a step to go back from', async () => {
  const { steps } = await renderWithStores(<FilterBar />, { search: 'view=trend' })
  await userEvent.click(screen.getByRole('radio', { name: 'Index' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Logarithmic' }))
  expect(steps).toEqual(['view=trend', 'view=trend&mode=index', 'view=trend&mode=index&scale=log'])
})

test.each(['en', 'vi', 'ko'] as const)('nothing for axe to find, closed or open (%s)', async (language) => {
  await renderWithStores(<FilterBar />, { search: 'view=trend&localities=VN-HP&mode=share', language })
  expect(await findViolations()).toEqual([])
  const [, place] = screen.getAllByRole('button', { name: /: / })
  if (place) await userEvent.click(place)
  await within(await screen.findByRole('dialog')).findByRole('combobox')
  expect(await findViolations()).toEqual([])
})

const scopes = () => within(screen.getByRole('navigation', { name: 'Whose figures' })).getAllByRole('link')
const current = () => scopes().filter((link) => link.getAttribute('aria-current') !== null).map((link) => link.textContent)

test('the scope follows from the view, and each other one is a link to the same kind of view', async () => {
  await renderWithStores(<FilterBar />, { search: 'view=ranking&localities=VN-HP' })
  expect(current()).toEqual(['Vietnam'])
  expect(scopes().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Vietnam', '?view=ranking&localities=VN-HP'],
    ['Economies of the world', '?view=ranking&measure=inflow'],
    ['Into Korea', '?view=ranking&measure=notified&localities=KR'],
  ])
})

test('one click goes to another scope, which can be gone back from', async () => {
  const { stores, steps } = await renderWithStores(<FilterBar />, { search: 'view=trend&partners=JP&from=2015' })
  await userEvent.click(screen.getByRole('link', { name: 'Into Korea' }))
  expect(stores.view.getState().view).toMatchObject({ kind: 'trend', measure: 'notified', localities: ['KR'], partners: ['JP'], fromYear: 2015 })
  expect(current()).toEqual(['Into Korea'])
  expect(steps).toEqual(['view=trend&partners=JP&from=2015', 'view=trend&measure=notified&localities=KR&partners=JP&from=2015'])
})

test('what a scope opens with is no filter', async () => {
  await renderWithStores(<FilterBar />, { search: 'view=composition&measure=notified&localities=KR' })
  expect(screen.queryByRole('list', { name: 'What is shown' })).toBe(null)
})

test('all filters are cleared within the scope', async () => {
  const { stores } = await renderWithStores(<FilterBar />, { search: 'view=trend&measure=arrived&localities=KR&partners=EU&from=2015' })
  await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
  expect(stores.view.getState().view).toMatchObject({ measure: 'notified', localities: ['KR'], partners: ['US', 'JP', 'CN'], fromYear: null })
})

test('measures without figures for the choice are listed by scope, and one of another scope brings its places', async () => {
  const { stores } = await renderWithStores(<FilterBar />)
  const picker = await open(/^Measure/)
  await within(picker).findByRole('combobox')
  expect(within(picker).getAllByRole('group').map((group) => group.getAttribute('aria-label') ?? document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent)).toEqual([
    'With figures for what is chosen',
    'Vietnam',
    'Economies of the world',
    'Into Korea',
    'Other measures',
  ])
  await userEvent.click(within(picker).getByRole('option', { name: /^FDI arrived/ }))
  expect(stores.view.getState().view).toMatchObject({ measure: 'arrived', localities: ['KR'] })
})

test('shares are on offer only where there are totals to divide by', async () => {
  const modes = () => within(screen.getByRole('group', { name: 'Show as' })).getAllByRole('radio').map((radio) => radio.getAttribute('value'))
  const { unmount } = await renderWithStores(<FilterBar />, { search: 'view=trend' })
  expect(modes()).toEqual(['value', 'share', 'change', 'index'])
  unmount()
  await renderWithStores(<FilterBar />, { search: 'view=trend&measure=notified&localities=KR' })
  expect(modes()).toEqual(['value', 'change', 'index'])
})
