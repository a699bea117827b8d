import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { addressOf, chips, expectAddress, filters, goTo, headline, openPicker, provenance, sidewaysPx, tabTo, visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

const grid = (page: Page): Locator => page.getByRole('grid', { name: /^Map of provinces/ })
const tile = (page: Page, name: string): Locator => grid(page).getByRole('gridcell', { name: new RegExp(`^${name}:`) })
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Date' })
const legend = (page: Page): Locator => page.getByRole('region', { name: 'What the marks mean' })

/** The colour a tile is drawn in. */
const colourOf = (page: Page, code: string): Promise<string> => page.locator(`[data-tile="${code}"] rect`).first().evaluate((ground) => getComputedStyle(ground).fill)

test('63 provinces stand where they lie, each with its figure and its rank, and six of them have half', async ({ page }) => {
  await visit(page, 'view=map')
  await expect(headline(page)).toHaveText('6 of 63 provinces account for 50.5% of registered capital in Vietnam on 20 June 2024: Ho Chi Minh City, Hanoi, Binh Duong, Dong Nai, Ba Ria-Vung Tau and Hai Phong')
  await expect(grid(page).getByRole('gridcell')).toHaveCount(63)
  await expect(tile(page, 'Hai Phong')).toHaveAccessibleName('Hai Phong: US$29.59 billion, 6th of 63')
  const [hanoi, city] = [await tile(page, 'Hanoi').boundingBox(), await tile(page, 'Ho Chi Minh City').boundingBox()]
  expect(hanoi && city && hanoi.y + hanoi.height < city.y).toBe(true)
  await expect(page.getByRole('list', { name: 'The first 10' }).getByRole('listitem').first()).toContainText('Ho Chi Minh City')
})

test('one stop of the Tab key, then arrow keys by position, over gaps too', async ({ page }) => {
  await visit(page, 'view=map')
  await tabTo(page, tile(page, 'Ha Giang'))
  for (const [key, name] of [
    ['ArrowDown', 'Tuyen Quang'],
    ['ArrowDown', 'Vinh Phuc'],
    ['ArrowDown', 'Hanoi'],
    ['ArrowRight', 'Bac Ninh'],
    ['ArrowRight', 'Hai Duong'],
    ['ArrowRight', 'Hai Phong'],
    ['ArrowDown', 'Thai Binh'],
    ['End', 'Bac Lieu'],
    ['Home', 'Ha Giang'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(tile(page, name)).toBeFocused()
  }
  await expect(page.getByText('61st of 63').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(grid(page).locator(':focus')).toHaveCount(0)
})

test('a selected province is marked, told beside the map, and what every other view shows', async ({ page }) => {
  await visit(page, 'view=map')
  await tile(page, 'Hai Phong').click()
  await expectAddress(page, { view: 'map', localities: 'VN-HP' })
  await tile(page, 'Da Nang').focus()
  await page.keyboard.press('Enter')
  await expectAddress(page, { view: 'map', localities: 'VN-HP~VN-DN' })
  await expect(tile(page, 'Da Nang')).toHaveAttribute('aria-selected', 'true')
  await expect(chips(page)).toHaveText(['Hai Phong', 'Da Nang'])
  await expect(headline(page)).toContainText('Da Nang is 18th')
  await page.keyboard.press('Space')
  await expectAddress(page, { view: 'map', localities: 'VN-HP' })
  const chosen = page.getByRole('region', { name: 'Selected' })
  await expect(chosen).toContainText('6th of 63 · 6.1% of the total for Vietnam')
  await chosen.getByRole('button', { name: 'US$29.59 billion' }).click()
  await expect(provenance(page)).toContainText('Foreign Investment Agency')
  await page.keyboard.press('Escape')
  await goTo(page, 'Trend')
  await expect(headline(page)).toContainText('Hai Phong')
  await page.goBack()
  await chosen.getByRole('button', { name: 'Let go of Hai Phong' }).click()
  await expectAddress(page, { view: 'map' })
})

test('the slider moves through the dates, and a colour means the same at each of them', async ({ page }) => {
  await visit(page, 'view=map')
  const classes = await legend(page).getByRole('listitem').allTextContents()
  const before = await colourOf(page, 'VN-SG')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '20 June 2024')
  await slider(page).focus()
  await page.keyboard.press('ArrowLeft')
  await expectAddress(page, { view: 'map', at: '2023-12-20' })
  await page.keyboard.press('Home')
  await expectAddress(page, { view: 'map', at: '2015-12-31' })
  await expect(tile(page, 'Ho Chi Minh City')).toHaveAccessibleName(/US\$42\.37 billion/)
  expect(await legend(page).getByRole('listitem').allTextContents()).toEqual(classes)
  await expect.poll(() => colourOf(page, 'VN-SG')).toBe(before)
  await expect(legend(page)).toContainText('One scale for 11 dates')
})

test('playing leads from date to date, stops at the last, and takes one step back to undo', async ({ page }) => {
  await visit(page, 'view=map&at=2021-12-20')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expectAddress(page, { view: 'map', at: '2022-12-20' })
  await expectAddress(page, { view: 'map', at: '2024-06-20' })
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await page.getByRole('button', { name: 'Play' }).click()
  await expectAddress(page, { view: 'map', at: '2015-12-31' })
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.goBack()
  await expect.poll(() => addressOf(page)['at']).toBe('2024-06-20')
})

test('with reduced motion nothing moves by itself and no colour fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await visit(page, 'view=map&at=2021-12-20')
  expect(await page.locator('[data-tile="VN-SG"] rect').first().evaluate((ground) => parseFloat(getComputedStyle(ground).transitionDuration))).toBeLessThan(0.01)
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await expectAddress(page, { view: 'map', at: '2021-12-20' })
  await page.getByRole('button', { name: 'Play' }).click()
  await expectAddress(page, { view: 'map', at: '2022-12-20' })
})

test('by year there is a small map of each, which opens its date, and the table has a column of each', async ({ page }) => {
  await visit(page, 'view=map')
  await page.getByRole('radio', { name: 'By year' }).check()
  await expectAddress(page, { view: 'map', over: 'locality~time' })
  const years = page.getByRole('button', { name: /^20\d\d/ })
  await expect(years).toHaveCount(10)
  await page.getByRole('button', { name: 'Show as table' }).click()
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(11)
  await page.getByRole('button', { name: 'Show as chart' }).click()
  await years.filter({ hasText: '2019' }).click()
  await expectAddress(page, { view: 'map', at: '2019-12-20' })
  await expect(grid(page).getByRole('gridcell')).toHaveCount(63)
})

test('the table has every province with its region, the file every figure', async ({ page }) => {
  await visit(page, 'view=map&as=table')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(64)
  await expect(rows.nth(6)).toContainText('Hai Phong')
  await expect(rows.nth(6)).toContainText('Red River Delta')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()])
  expect(download.suggestedFilename()).toBe('inflow-map-capital-2024-06-20.csv')
  const text = await readFile(await download.path(), 'utf8')
  expect(text.split('\n').filter((line) => line.startsWith('VN-HP,'))[0]).toContain(',29594.686712,')
})

test('places without a figure say why, each reason with its own mark', async ({ page }) => {
  await visit(page, 'view=map&partners=KR')
  await expect(tile(page, 'Ca Mau')).toHaveAccessibleName('Ca Mau: not reported')
  await expect(legend(page)).toContainText('not reported (54)')
  await expect(tile(page, 'Bac Ninh')).toHaveAccessibleName(/more than/)
})

test('in the boundaries of today 34 provinces are sums of those before', async ({ page }) => {
  await visit(page, 'view=map&boundaries=current&at=2023-12-20')
  await expect(grid(page).getByRole('gridcell')).toHaveCount(34)
  await expect(tile(page, 'Ho Chi Minh City')).toHaveAccessibleName(/US\$131\.9 billion, 1st of 34/)
})

test('tiles can show a second measure as their size', async ({ page }) => {
  await visit(page, 'view=map')
  await page.getByRole('radio', { name: 'By valid projects' }).check()
  await expect(legend(page)).toContainText('Coloured area of a tile: valid projects')
  await tile(page, 'Hanoi').hover()
  await expect(page.getByText(/^Valid projects: /)).toBeVisible()
})

test('where there are no provinces it says so and offers the ranking', async ({ page }) => {
  await visit(page, 'view=map&measure=inflow')
  await expect(headline(page)).toHaveText('The map has a tile for each province of Vietnam, and these are not figures of provinces.')
  await page.getByRole('button', { name: 'Show them as a ranking' }).click()
  await expect.poll(() => addressOf(page)['view']).toBe('ranking')
})

test('the date is chosen in the filter sentence, too', async ({ page }) => {
  await visit(page, 'view=map')
  const panel = await openPicker(page, 'Date')
  await panel.getByText('20 December 2019', { exact: true }).click()
  await expectAddress(page, { view: 'map', at: '2019-12-20' })
  await expect(filters(page).getByRole('button', { name: 'Date: 20 December 2019' })).toBeVisible()
})

for (const [language, name, sentence] of [
  ['vi', /^Bản đồ các địa phương/, /^6 trong 63 tỉnh, thành phố chiếm 50,5%/],
  ['ko', /^성·시 지도/, /63개 성·시 중 6곳이 .*50\.5%를 차지/],
] as const) {
  test(`everything speaks ${language}, fits a phone, and has no violation`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await visit(page, `view=map&lang=${language}&localities=VN-HP`)
    await expect(headline(page)).toHaveText(sentence)
    await expect(page.getByRole('grid', { name }).getByRole('gridcell')).toHaveCount(63)
    expect(await sidewaysPx(page)).toBe(0)
    await expectNoAxeViolations(page, 'main')
  })
}
