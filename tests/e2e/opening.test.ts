import { expect, expectNoAxeViolations, test } from './support.ts'

test('the page opens with one heading, a picture of the figures and no violation', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('figure').first()).toBeVisible()
  await expectNoAxeViolations(page)
})

test('the page never scrolls sideways, down to 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./')
  await expect(page.getByRole('figure').first()).toBeVisible()
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond).toBe(0)
})

test('robots and browsers get the small files they ask for, in their own type', async ({ request }) => {
  const answers = await Promise.all(
    ['robots.txt', 'favicon.svg'].map(async (path) => {
      const answer = await request.get(path)
      return [path, answer.status(), answer.headers()['content-type']?.split(';')[0]]
    }),
  )
  expect(answers).toEqual([
    ['robots.txt', 200, 'text/plain'],
    ['favicon.svg', 200, 'image/svg+xml'],
  ])
})
