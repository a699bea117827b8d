import type { Page } from '@playwright/test'
import { addressOf, arrived, chips, expectAddress, filters, headline, openPicker, provenance, visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

/** The bar of a place. */
const bar = (page: Page, place: string) => page.getByRole('figure').getByRole('listitem').filter({ has: page.getByRole('link', { name: place, exact: true }) })

test('a reader asks how ranks changed since an earlier date, follows one to its figures, and lets go of it again', async ({ page }) => {
  await visit(page, 'view=ranking&localities=VN-HP')
  const picker = await openPicker(page, 'Change of rank since')
  await expect(picker.getByRole('radio', { name: 'no comparison' })).toBeChecked()
  await picker.getByRole('radio', { name: '20 December 2019' }).click()
  await expectAddress(page, { view: 'ranking', localities: 'VN-HP', base: '2019-12-20' })

  await expect(page.getByText(/^Hai Phong is up 1, from 7th on 20 December 2019\. Since then/)).toBeVisible()
  await expect(bar(page, 'Ho Chi Minh City').getByRole('button', { name: 'unchanged since 20 December 2019' })).toBeVisible()
  await expect(bar(page, 'Binh Duong').getByRole('button', { name: 'down 1, from 2nd on 20 December 2019' })).toBeVisible()

  await bar(page, 'Hanoi').getByRole('button', { name: 'up 1, from 3rd on 20 December 2019' }).click()
  const source = provenance(page)
  await expect(source).toContainText('up 1')
  await expect(source).toContainText('Change of rank: rank then − rank now')
  await expect(source).toContainText('3rd computed')
  await expect(source).toContainText('2nd computed')
  await expect(source).toContainText('20 December 2019')
  await expect(source).toContainText('20 June 2024')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Show as table' }).click()
  await expect(page.getByRole('columnheader', { name: 'Rank on 20 Dec 2019' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Hanoi/ })).toContainText('▲ 1')

  await page.reload()
  await arrived(page)
  await expect(page.getByRole('row', { name: /^Hanoi/ })).toContainText('▲ 1')
  await chips(page).getByRole('button', { name: 'Remove compared with 20 December 2019' }).click()
  await expect(page.getByRole('columnheader', { name: 'Rank on 20 Dec 2019' })).toHaveCount(0)
  expect(addressOf(page)['base']).toBeUndefined()
  await page.goBack()
  await expect(page.getByRole('columnheader', { name: 'Rank on 20 Dec 2019' })).toBeVisible()
})

test('the keyboard alone picks the date', async ({ page }) => {
  await visit(page, 'view=ranking')
  await filters(page).getByRole('button', { name: /^Change of rank since: / }).focus()
  await page.keyboard.press('Enter')
  const none = page.getByRole('radio', { name: 'no comparison' })
  await expect(none).toBeVisible()
  // Under a finger nothing is focused, so as not to raise the keyboard; a key goes there.
  await none.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => addressOf(page)['base']).toBe('2023-12-20')
  await expect(filters(page).getByRole('button', { name: 'Change of rank since: compared with 20 December 2023' })).toBeFocused()
})

test('values and shares keep the comparison; changes say why they have none', async ({ page }) => {
  await visit(page, 'view=ranking&base=2019-12-20')
  await page.getByRole('radio', { name: 'Share' }).check({ force: true })
  await expect(bar(page, 'Hanoi').getByRole('button', { name: 'up 1, from 3rd on 20 December 2019' })).toBeVisible()
  await page.getByRole('radio', { name: 'Change on a year' }).check({ force: true })
  await expect(page.getByText('A ranking by change compares two dates already: changes of rank are shown for values and shares.')).toBeVisible()
  await expect(filters(page).getByRole('button', { name: /^Change of rank since/ })).toHaveCount(0)
})

for (const [name, query, words] of [
  ['later than the date shown', 'base=2031', 'Ranks are not compared with the end of 2031: that is not earlier than the count shown, 20 June 2024.'],
  ['not on offer', 'base=2024-05', 'Ranks are not compared with May 2024: nothing in this ranking was counted then.'],
  ['of other provinces', 'at=2025-12-31&base=2024-06-20', 'Ranks are not compared with 20 June 2024: no place was ranked at both dates.'],
] as const) {
  test(`a base date ${name} is told and breaks nothing`, async ({ page }) => {
    await visit(page, `view=ranking&${query}`)
    await expect(page.getByText(words)).toBeVisible()
    await expect(headline(page)).toContainText(/leads|ranks/)
    await page.getByRole('button', { name: 'Do not compare' }).click()
    await expect(page.getByText(words)).toBeHidden()
    expect(addressOf(page)['base']).toBeUndefined()
  })
}

for (const language of ['en', 'vi', 'ko'] as const) {
  test(`nothing for axe to find where ranks changed (${language})`, async ({ page }) => {
    await visit(page, `view=ranking&measure=registered&over=partner&at=2025&base=2023&partners=IT&lang=${language}&theme=dark`)
    await expect(page.getByRole('figure').getByRole('listitem').filter({ has: page.getByRole('link') }).first()).toBeVisible()
    await expectNoAxeViolations(page)
  })
}
