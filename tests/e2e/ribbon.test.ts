import type { Locator, Page } from '@playwright/test'
import { visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

const chart = (page: Page): Locator => page.getByRole('application').first()
const spoken = (page: Page): Locator => chart(page).getByRole('status')
const marks = (page: Page): Locator => chart(page).locator('[data-break]')
const wide = (page: Page): Promise<void> => page.setViewportSize({ width: 1280, height: 900 })
const REGISTERED = 'view=trend&measure=registered&from=2014'
const BOUNDARY = 'Break in the series: 1 July 2025: 63 provinces become 34 (Resolution 202/2025/QH15). (Foreign Investment Agency)'

test('breaks and parts of years stand on a dated ribbon, whose shade changes with the boundaries', async ({ page }) => {
  await wide(page)
  await visit(page, REGISTERED)
  await expect(marks(page)).toHaveText(['a 1 Jan 2016', 'b 20 Dec 2016', 'c 31 Dec 2024', 'd 1 Jul 2025: 63 → 34 provinces', 'Jan–Sep 2026'])
  await expect(chart(page).locator('[data-shade]')).toHaveCount(2)
})

test('breaks outside the years shown are not marked', async ({ page }) => {
  await wide(page)
  await visit(page, `${REGISTERED}&to=2023`)
  await expect(marks(page)).toHaveText(['a 1 Jan 2016', 'b 20 Dec 2016'])
  await expect(chart(page).locator('[data-shade]')).toHaveCount(1)
})

test('a mark of the ribbon tells its text to the pointer, to a tap and to the keyboard, and opens nothing', async ({ page }) => {
  await wide(page)
  await visit(page, REGISTERED)
  await marks(page).nth(3).locator('text').hover()
  await expect(chart(page).getByText(BOUNDARY).first()).toBeVisible()
  await marks(page).nth(3).locator('text').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.mouse.move(0, 0)
  await chart(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await expect(spoken(page)).toContainText(/Break in the series|part of a year/)
  await page.keyboard.press('Home')
  await expect(spoken(page)).toHaveText(/^Break in the series: 1 January 2016/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(spoken(page)).toContainText('US$')
})

test('who listens hears the breaks with the keys of the chart', async ({ page }) => {
  await visit(page, REGISTERED)
  await expect(chart(page)).toHaveAccessibleDescription(/lead to the marks above them.*Break in the series: 1 July 2025: 63 provinces become 34/)
})

test('tables bear the letters of the breaks at the first date after each', async ({ page }) => {
  await visit(page, 'view=trend&as=table')
  await expect(page.getByRole('rowheader', { name: '20 December 2016 (a)' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Breaks in the series' })).toContainText('20 December 2016')
  await visit(page, 'view=composition&over=locality&as=table')
  await expect(page.getByRole('columnheader', { name: '20 Dec 2016 (a)' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Breaks in the series' })).toContainText('20 December 2016')
  await visit(page, 'view=matrix&over=locality~time')
  await expect(page.getByRole('columnheader', { name: /^20 Dec 2016/ })).toContainText('20 Dec 2016 (a)')
  await expect(page.getByText(/^a 20 December 2016: Year-end counts move/)).toBeVisible()
})

test('the downloaded file names the break in a column of its own', async ({ page }) => {
  await visit(page, 'view=trend')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  expect(text.split('\n')[0]).toContain('series_break')
  expect(text.split('\n').filter((row) => row.includes('2016-12-20: Year-end counts move'))).toHaveLength(1)
})

for (const width of [320, 360, 1440]) {
  test(`flags of the ribbon never cover each other at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const language of ['en', 'vi', 'ko']) {
      await visit(page, `${REGISTERED}&lang=${language}`)
      await expect(marks(page)).toHaveCount(5)
      const boxes = await marks(page).locator('text').evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect))
      expect(boxes.length).toBeGreaterThan(2)
      for (const a of boxes) {
        for (const b of boxes) {
          if (a.x === b.x && a.y === b.y) continue
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4, JSON.stringify([a, b])).toBe(true)
        }
      }
    }
  })
}

test('nothing for axe to find with the ribbon, light and dark', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await visit(page, `${REGISTERED}&theme=${theme}`)
    await expectNoAxeViolations(page)
  }
})
