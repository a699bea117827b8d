import { expect, expectNoAxeViolations, test } from './support.ts'

// What every other test relies on: a page that complains fails its test. Each of these has to fail to pass.
test.describe('a test fails', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./robots.txt')
    test.fail()
  })

  test('when the page writes an error', ({ page }) => page.evaluate(() => console.error('planted')))
  test('when the page writes a warning', ({ page }) => page.evaluate(() => console.warn('planted')))
  test('when the page throws', async ({ page }) => {
    const thrown = page.waitForEvent('pageerror')
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('planted'))))
    await thrown
  })
  test('when the page asks another host', async ({ page }) => {
    await page.route('https://example.com/**', (route) => route.fulfill({ body: '' }))
    const asked = page.waitForEvent('requestfinished')
    await page.evaluate(() => new Image().setAttribute('src', 'https://example.com/pixel.png'))
    await asked
  })
  test('when an answer is an error', async ({ page }) => {
    await page.route('**/planted.json', (route) => route.fulfill({ status: 500, body: '' }))
    await page.evaluate(() => fetch('planted.json').then(({ status }) => status))
  })
  test('when a request fails', async ({ page }) => {
    await page.route('**/planted.json', (route) => route.abort('failed'))
    await page.evaluate(() => fetch('planted.json').catch(() => null))
  })
  test('when axe finds a violation', async ({ page }) => {
    await page.evaluate(() => document.body.append(document.createElement('button')))
    await expectNoAxeViolations(page)
  })
})

test.describe('a test that provokes a complaint', () => {
  test.use({ allowedNoise: [/^console error: planted$/] })
  test('passes when it has named it', async ({ page }) => {
    await page.goto('./robots.txt')
    await page.evaluate(() => console.error('planted'))
    await expect(page.locator('pre')).toContainText('User-agent')
  })
})
