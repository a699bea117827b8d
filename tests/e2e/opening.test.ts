import type { Locator } from '@playwright/test'
import { hold } from './page.ts'
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

test.describe('before any script of the page has come', () => {
  for (const { locale, start } of [
    { locale: 'en-GB', start: /^Registered capital in Viet ?nam/i },
    { locale: 'vi-VN', start: /^Vốn đăng ký luỹ kế tại Việt Nam/ },
    { locale: 'ko-KR', start: /^베트남의 등록 자본/ },
  ]) {
    test.describe(locale, () => {
      test.use({ locale })

      test('the first visit is there to read, in the reader’s language, and the living page says the same in its place', async ({ page, context, baseURL }) => {
        await page.addInitScript(() => {
          addEventListener('securitypolicyviolation', (event) => console.error(`refused: ${event.violatedDirective} ${event.blockedURI}`))
        })
        const release = await hold(context, /\/assets\/[\w.-]+\.js$/)
        // Not `page.goto`, which waits for the living page.
        await page.evaluate((url) => location.assign(url), baseURL ?? '')
        const opening = page.locator('#opening')
        const heading = opening.getByRole('heading', { level: 1 })
        await expect(heading).toHaveText(start)
        await expect(opening.getByRole('application')).toHaveCount(1)
        await expect(opening.locator('[data-point]:visible').last()).toBeVisible()
        await expectNoAxeViolations(page)
        const read = async (within: Locator) => ({
          headline: await within.getByRole('heading', { level: 1 }).innerText(),
          figures: await within.locator('article ul').first().getByRole('listitem').allInnerTexts(),
          chart: await within.getByRole('application').getAttribute('aria-label'),
          top: await within.getByRole('application').evaluate((chart) => Math.round(chart.getBoundingClientRect().top)),
        })
        const before = await read(opening)
        release()
        await expect(opening).toHaveCount(0)
        expect(await read(page.locator('#root'))).toEqual(before)
        await expect(heading).toHaveCount(0)
      })
    })
  }

  test('an address of its own shows none of the first visit, and neither does a wish for another theme look wrong', async ({ page, context, baseURL }) => {
    const release = await hold(context, /\/assets\/[\w.-]+\.js$/)
    await page.evaluate((url) => location.assign(url), `${baseURL ?? ''}?view=ranking&theme=dark`)
    await expect(page.locator('#opening header')).toHaveCount(1)
    await expect(page.locator('#opening').getByRole('heading', { level: 1 })).toHaveCount(0)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    release()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ho Chi Minh City leads')
  })
})
