import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { addressOf, chips, expectAddress, headline, provenance, visit } from './page.ts'
import { expect, test } from './support.ts'

// What was registered and what was spent, and what a year's capital was made of, as a person reads them.

/** The second figure of a trend. */
const stages = (page: Page): Locator => page.getByRole('figure', { name: /disbursed|arrived|thực hiện|giải ngân|집행액|도착액/ }).last()

/** The cells of the row of a year. */
const cells = async (table: Locator, year: string): Promise<readonly string[]> =>
  (await table.getByRole('row', { name: new RegExp(`^${year}`) }).getByRole('cell').allInnerTexts()).map((text) => text.trim())

async function downloaded(page: Page, within: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), within.getByRole('button', { name: 'Download CSV' }).click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('registered and disbursed capital of the nation stand side by side by year, with the ratio, which may pass 100%', async ({ page }) => {
  await visit(page, 'view=trend&measure=registered')
  const figure = stages(page)
  await expect(figure.getByRole('heading', { level: 2 })).toHaveText(/came to 56\.5% of what was registered in the same year, 2014; since 1991 between 16% \(2008\) and 110\.8% \(1999\)/)
  await expect(figure).toContainText('More was disbursed than was registered in 1999.')
  await expect(figure).toContainText('may have been registered in earlier years')
  await expect(figure).toContainText('No ratio for 2013')
  // two bars a year but for 2013, and a dot for each year with both
  const chart = figure.getByRole('application')
  await expect(chart.locator('[data-point^="promised:"]')).toHaveCount(24)
  await expect(chart.locator('[data-point^="done:"]')).toHaveCount(23)
  await expect(chart.locator('[data-point^="ratio:"]')).toHaveCount(23)
})

test('the table of both says the ratio to the last digit it carries, and each figure says who counted it', async ({ page }) => {
  await visit(page, 'view=trend&measure=registered&as=table')
  const table = stages(page).getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['Period', /^Registered/, /^Disbursed/, /^Disbursed as a share of registered/])
  expect(await cells(table, '1999')).toEqual(['2,282.5', '2,528.3', '110.8'])
  expect((await cells(table, '2013'))[1]).toContain('not reported')
  await table.getByRole('row', { name: /^1999/ }).getByRole('button', { name: '110.8' }).click()
  await expect(provenance(page)).toContainText('2,528.3')
  await expect(provenance(page)).toContainText('2,282.5')
})

test('the agency’s years are one click away and never in one picture with the statistics office’s', async ({ page }) => {
  await visit(page, 'view=trend&measure=registered')
  await stages(page).getByRole('button', { name: /^Also counted by Foreign Investment Agency: show its 11 years, 2014 to 2024/ }).click()
  await expectAddress(page, { view: 'trend', measure: 'registered', counters: 'FIA' })
  await expect(stages(page)).toContainText('Both counted by Foreign Investment Agency')
  await expect(stages(page).getByRole('application').locator('[data-point^="ratio:"]')).toHaveCount(11)
})

test('the keyboard walks both flows and their ratio and says them', async ({ page }) => {
  await visit(page, 'view=trend&measure=disbursed&from=1998&to=2000')
  const chart = stages(page).getByRole('application')
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(chart.getByRole('status')).toHaveText(/^Registered, US\$2\.763 billion, 2000/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(chart.getByRole('status')).toHaveText(/^Disbursed as a share of registered in the same year, 110\.8%, 1999/)
  await page.keyboard.press('Enter')
  await expect(provenance(page)).toContainText('110.8%')
})

test('what was notified to Korea and what arrived, restated, about and with gaps', async ({ page }) => {
  await visit(page, 'view=trend&measure=notified&localities=KR&as=table')
  await expect(stages(page).getByRole('heading', { level: 2 })).toHaveText(/^Investment that arrived in South Korea came to 49\.8% of what was notified in the same year, 2025/)
  const table = stages(page).getByRole('table')
  expect(await cells(table, '2025')).toEqual(['36,050', '17,950', '49.8'])
  expect((await cells(table, '2019'))[1]).toContain('not reported')
  await expect(stages(page)).not.toContainText('can pass 100%')
})

test('both flows and the ratio leave the page as a table of figures', async ({ page }) => {
  await visit(page, 'view=trend&measure=registered')
  const { name, text } = await downloaded(page, stages(page))
  expect(name).toBe('inflow-stages-registered-disbursed-1991-2014.csv')
  expect(text).toMatch(/VN,WLD,registered,1999,2282\.5/)
  expect(text).toMatch(/VN,WLD,disbursed,1999,2528\.3/)
  expect(text).toMatch(/VN,WLD,disbursed,1999,110\.7\d*,.*computed,share/)
})

test('capital registered in 2023 is new, adjusted and share-purchase capital, by clicking from the composition', async ({ page }) => {
  await visit(page, 'view=composition&measure=new_capital')
  await page.getByText('Components', { exact: true }).click()
  await expectAddress(page, { view: 'composition', measure: 'registered', over: 'component' })
  await expect(chips(page).filter({ hasText: 'By component' })).toBeVisible()
  await expect(headline(page)).toContainText('US$36.61 billion, made up of newly registered capital US$20.19 billion, adjusted capital US$7.881 billion and share-purchase capital US$8.541 billion')
  await page.getByRole('button', { name: 'Show as table' }).click()
  const table = page.getByRole('table')
  expect(await cells(table, '2023')).toEqual(['20,185.6', '7,880.8', '8,541.2', '0', '36,607.6', '3,188', '1,262', '3,451'])
  await expect(page.getByText('the counts are never added')).toBeVisible()
  await table.getByRole('row', { name: /^2023/ }).getByRole('button', { name: '7,880.8' }).click()
  await expect(provenance(page)).toContainText('sum of the figures below')
})

test('components below zero hang below it, the printed total is a line, and the break of 2016 is marked', async ({ page }) => {
  await visit(page, 'view=composition&measure=registered&over=component&partners=SG')
  await expect(page.getByText('Adjusted capital was below zero in 2019.')).toBeVisible()
  await expect(page.getByText('The line across each bar is the total as printed.')).toBeVisible()
  const chart = page.getByRole('application')
  await expect(chart.locator('[data-total]')).toHaveCount(9)
  const below = Number(await chart.locator('[data-point="adjusted_capital:4"]').getAttribute('data-y'))
  const above = Number(await chart.locator('[data-point="new_capital:4"]').getAttribute('data-y'))
  expect(below).toBeGreaterThan(above)
  await expect(page.getByRole('list', { name: 'Breaks in the series' })).toContainText('From 2016 total registered capital includes share purchases')
})

test('components leave the page with counts in rows of their own, and a view that has none says so', async ({ page }) => {
  await visit(page, 'view=composition&measure=registered&over=component')
  const { name, text } = await downloaded(page, page.getByRole('figure'))
  expect(name).toBe('inflow-composition-registered-component-value.csv')
  expect(text).toMatch(/VN,WLD,adjusted_capital,2023,7880\.769548,.*computed,sum/)
  expect(text).toMatch(/VN,WLD,adjustments,2023,1262/)

  await visit(page, 'view=ranking&measure=registered&over=component')
  expect(addressOf(page)['over']).toBe('component')
  await expect(page.getByText('over=component')).toBeVisible()
})

test('both figures are in the reader’s language', async ({ page }) => {
  for (const [language, words] of [
    ['vi', ['bằng 56,5% vốn đăng ký cùng năm', 'Vốn thực hiện so với vốn đăng ký cùng năm', 'gồm vốn đăng ký cấp mới 20,19 tỷ USD', 'không bao giờ cộng']],
    ['ko', ['같은 해 등록액의 56.5%', '같은 해 등록액 대비 집행액', '신규 등록 자본 201억 9,000만 달러', '건수는 더하지 않음']],
  ] as const) {
    const [ratio, axis, parts, apart] = words
    await visit(page, `view=trend&measure=registered&lang=${language}`)
    await expect(stages(page).getByRole('heading', { level: 2 })).toContainText(ratio)
    await expect(stages(page).getByRole('application')).toContainText(axis)
    await visit(page, `view=composition&measure=registered&over=component&as=table&lang=${language}`)
    await expect(headline(page)).toContainText(parts)
    await expect(page.getByRole('figure')).toContainText(apart)
  }
})
