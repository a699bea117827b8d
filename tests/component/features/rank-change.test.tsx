import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { parsePeriod } from '../../../src/domain/period.ts'
import { FilterBar } from '../../../src/features/filters/FilterBar.tsx'
import { RankingPanel } from '../../../src/features/ranking/RankingPanel.tsx'
import { findViolations } from '../findViolations.ts'
import { renderWithStores } from '../fixtures/render.tsx'

afterEach(() => page.viewport(900, 700))

const bars = () => within(screen.getByRole('list', { name: /leads|ranks/ })).getAllByRole('listitem')
const bar = (place: string) => bars().find((row) => within(row).queryByRole('link', { name: place })) ?? document.body
const search = 'view=ranking&localities=VN-HP&base=2019-12-20'

test('every row says how its rank changed, as a mark and in words', async () => {
  await renderWithStores(<RankingPanel />, { search })
  expect(bars().slice(0, 3).map((row) => within(row).getAllByRole('button')[0]?.textContent)).toEqual([
    '=unchanged since 20 December 2019', '▲ 1up 1, from 3rd on 20 December 2019', '▼ 1down 1, from 2nd on 20 December 2019',
  ])
  expect(screen.getByText('Since 20 December 2019: ▲ up, ▼ down, = unchanged')).toBeTruthy()
})

test('marks stand under each other, at any width', async () => {
  await renderWithStores(<RankingPanel />, { search })
  const lefts = () => new Set(bars().map((row) => Math.round(within(row).getAllByRole('button')[0]?.getBoundingClientRect().left ?? 0)))
  expect(lefts().size).toBe(1)
  await page.viewport(360, 640)
  expect(lefts().size).toBe(1)
  const { left } = within(bar('Hanoi')).getByRole('link').getBoundingClientRect()
  expect(left).toBeGreaterThan([...lefts()][0] ?? Infinity)
})

test('on a phone the bars keep the width they have without a comparison', async () => {
  await page.viewport(360, 640)
  const { stores } = await renderWithStores(<RankingPanel />, { search })
  const track = () => Math.round(bar('Hanoi').querySelector('[class*="track"]')?.getBoundingClientRect().width ?? 0)
  const compared = track()
  act(() => stores.view.getState().change({ base: null }))
  expect(compared).toBe(track())
  expect(compared).toBeGreaterThan(150)
})

test('the sentence begins with the chosen place and names who moved most', async () => {
  await renderWithStores(<RankingPanel />, { search })
  expect(screen.getByText(/^Hai Phong is up 1, from 7th on 20 December 2019\. Since then, of the places in the first 20 then or now, Quang Ninh, Bac Giang and Ha Nam rose most, up 5 each; Quang Nam fell most/)).toBeTruthy()
})

test('a mark opens both ranks and both figures', async () => {
  const { stores } = await renderWithStores(<RankingPanel />, { search })
  await userEvent.click(within(bar('Hanoi')).getByRole('button', { name: /^up 1/ }))
  const open = stores.session.getState().openFigure
  expect(open).toMatchObject({
    measure: 'capital',
    pair: { locality: 'VN-HN', partner: 'WLD' },
    figure: {
      computation: 'change of rank',
      quantity: { value: 1 },
      parts: [
        { computation: 'rank', quantity: { value: 3 }, parts: [{ kind: 'published', observation: { locality: 'VN-HN', period: { text: '2019-12-20' } } }] },
        { computation: 'rank', quantity: { value: 2 }, parts: [{ kind: 'published', observation: { locality: 'VN-HN', period: { text: '2024-06-20' } } }] },
      ],
    },
  })
})

test('the table has the rank then and the change in columns of their own', async () => {
  await renderWithStores(<RankingPanel />, { search: `${search}&as=table` })
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Place', 'Rank', 'Rank on 20 Dec 2019', 'Change of rank', 'Registered capital US$ million', 'Counted', 'Share %', 'Publisher'])
  const cells = within(screen.getByRole('row', { name: /^Hanoi/ })).getAllByRole('cell').slice(0, 3).map((cell) => cell.textContent)
  expect(cells).toEqual(['2', '3', '▲ 1up 1, from 3rd on 20 December 2019'])
})

test('ranks that are left open are told as ranges, and what is old at both dates is said', async () => {
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&localities=VN-HP&over=partner&at=2024-05&base=2023-06' })
  expect(within(bar('Taiwan')).getByRole('button', { name: 'unchanged or up by at most 1, from 2nd in June 2023' }).textContent).toContain('▲ 0–1')
  expect(screen.getByText('Ranked: 3 of 5 places now, 3 of 5 then. Where some are not counted, a place can also move because of that.')).toBeTruthy()
  expect(screen.getByText('1 place has no newer count: one figure stands at both dates.')).toBeTruthy()
})

test('new places have a word, those that left a list with their rank then', async () => {
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&measure=registered&over=partner&at=2025&base=2024' })
  expect(bar('Italy').textContent).toContain('newnew, without a rank in 2024 (not reported)')
  await userEvent.click(screen.getByText(/^\d+ places with a rank in 2024 and none now$/))
  const poland = screen.getAllByRole('link', { name: 'Poland' })[0]?.closest('li')
  expect(within(poland ?? document.body).getByRole('button', { name: /^\d+/ })).toBeTruthy()
})

test('another counter then is said, a break between the two dates too', async () => {
  const { stores } = await renderWithStores(<RankingPanel />, { search: 'view=ranking&measure=registered&over=partner&at=2025&base=2023' })
  expect(screen.getByText(/^Counted by different sources: National Statistics Office now, Foreign Investment Agency then/)).toBeTruthy()
  act(() => stores.view.getState().change({ measure: 'capital', at: null, base: parsePeriod('2015-12-31') }))
  expect(screen.getByText(/^Between the two dates \(20 December 2016\): Year-end counts move/)).toBeTruthy()
})

test.each([
  ['base=2031', /^Ranks are not compared with the end of 2031: that is not earlier than the count shown, 20 June 2024\./],
  ['base=2024-05', /^Ranks are not compared with May 2024: nothing in this ranking was counted then/],
])('a base that cannot be had is told, nothing breaks, and it can be dropped (%s)', async (query, words) => {
  const { stores } = await renderWithStores(<RankingPanel />, { search: `view=ranking&${query}` })
  const notice = screen.getByText((_, element) => element?.getAttribute('role') === 'status' && words.test(element.textContent))
  expect(bars()).toHaveLength(20)
  await userEvent.click(within(notice).getByRole('button', { name: 'Do not compare' }))
  expect(stores.view.getState().view.base).toBe(null)
  expect(notice.isConnected).toBe(false)
})

test('a ranking by change says why it shows no change of rank, and takes the base back afterwards', async () => {
  const { stores } = await renderWithStores(<><FilterBar /><RankingPanel /></>, { search: `${search}&mode=change` })
  expect(await screen.findByText(/^A ranking by change compares two dates already/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Change of rank since/ })).toBe(null)
  await userEvent.click(screen.getByRole('radio', { name: 'Share' }))
  expect(stores.view.getState().view).toMatchObject({ mode: 'share', base: { text: '2019-12-20' } })
  expect(within(bar('Hanoi')).getByRole('button', { name: 'up 1, from 3rd on 20 December 2019' })).toBeTruthy()
})

test('the filter sentence picks the date, a chip lets go of it', async () => {
  const { stores } = await renderWithStores(<FilterBar />, { search: 'view=ranking' })
  await userEvent.click(await screen.findByRole('button', { name: 'Change of rank since: no comparison' }))
  const group = await screen.findByRole('group', { name: 'Change of rank since' })
  const choices = within(group).getAllByRole('radio')
  expect(choices[0]).toHaveProperty('checked', true)
  await userEvent.click(within(group).getByRole('radio', { name: '20 December 2019' }))
  expect(stores.view.getState().view.base?.text).toBe('2019-12-20')
  expect(screen.getByRole('button', { name: 'Change of rank since: compared with 20 December 2019' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Remove compared with 20 December 2019' }))
  expect(stores.view.getState().view.base).toBe(null)
})

test('all filters are let go of at once, a base beside a mode included', async () => {
  const { stores } = await renderWithStores(<FilterBar />, { search: `${search}&mode=share` })
  await userEvent.click(await screen.findByRole('button', { name: /^Remove as a share/ }))
  expect(stores.view.getState().view).toMatchObject({ mode: 'value', base: { text: '2019-12-20' } })
  act(() => stores.view.getState().change({ mode: 'share' }))
  await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
  expect(stores.view.getState().view).toMatchObject({ mode: 'value', base: null })
})

test.each(['en', 'vi', 'ko'] as const)('nothing for axe to find, and nothing wider than a small phone (%s)', async (language) => {
  await page.viewport(320, 640)
  await renderWithStores(<RankingPanel />, { search: 'view=ranking&measure=registered&over=partner&at=2025&base=2024&partners=IT', language })
  expect(document.documentElement.scrollWidth).toBe(320)
  expect(await findViolations()).toEqual([])
})
