import type { Page } from '@playwright/test'
import { arrived, expectAddress, headline, hold, restore } from './page.ts'
import { expect, test } from './support.ts'

const DATA = /\/assets\/[\w.-]+\.csv$/

const holdData = (page: Page) => hold(page.context(), DATA)

test('the first visit draws the nation’s registered capital before any data file is there, and keeps the picture until the rest has come', async ({ page }) => {
  const release = await holdData(page)
  await page.goto('./')

  await expect(headline(page)).toContainText(/^Registered capital in Viet ?nam stood at US\$505\.4 billion on 31 January 2025/i)
  const chart = page.getByRole('application')
  await expect(chart.locator('[data-point]')).not.toHaveCount(0)
  await expect(page.getByRole('figure')).toContainText(/Official up to 31 January 2025/)
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(chart.locator('[data-point]').last()).toBeVisible()
  const before = { headline: await headline(page).textContent(), points: await chart.locator('[data-point]').count() }
  await chart.focus()
  await page.keyboard.press('End')
  const walkedTo = (await chart.getByRole('status').textContent()) ?? ''
  expect(walkedTo).not.toBe('')

  release()
  await arrived(page)
  await expect(page.getByRole('heading', { level: 2, name: /^All that is published: Viet ?nam/i })).toBeVisible()
  expect({ headline: await headline(page).textContent(), points: await chart.locator('[data-point]').count() }).toEqual(before)
  await expect(chart, 'who walks the picture keeps their place').toBeFocused()
  await expect(chart.getByRole('status')).toHaveText(walkedTo)
  await expectAddress(page, {})
})

test('while further figures load, what was on screen stays', async ({ page }) => {
  await page.goto('./?view=trend&localities=VN-HP&partners=KR')
  await arrived(page)
  const release = await holdData(page)
  await page.getByRole('button', { name: 'Find a place, partner or measure' }).click()
  const find = page.getByRole('combobox', { name: 'Find a place, partner or measure' })
  await find.fill('Germany')
  await page.getByRole('group', { name: 'Places' }).getByRole('option', { name: 'Germany' }).click()

  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(headline(page)).toBeVisible()
  await expect(page.getByText('failed')).toHaveCount(0)
  release()
  await arrived(page)
  await expect(headline(page)).toContainText('Germany')
})

test.describe('when a data file does not come', () => {
  test.use({ allowedNoise: [/^(request failed: .*\.csv: net::ERR_FAILED|console error: Failed to load resource.*|answer 503: .*\.csv)$/] })

  test('the reader is told, keeps the picture, and a retry completes it', async ({ page }) => {
    await page.context().route(/vietnam[\w.-]*\.csv$/, (route) => route.abort('failed'))
    await page.goto('./')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('The figures could not be loaded.')
    await expect(alert).toContainText('vietnam.csv')
    await expect(headline(page)).toContainText(/^Registered capital in Viet ?nam/i)
    await expect(page.getByRole('application').locator('[data-point]')).not.toHaveCount(0)

    await restore(page, /vietnam[\w.-]*\.csv$/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 2, name: /^All that is published/ })).toBeVisible()
  })

  test('neither the registries nor an answer of the server that is none break the page, and each can be tried again', async ({ page }) => {
    await page.context().route(/places[\w.-]*\.csv$/, (route) => route.fulfill({ status: 503, body: 'busy' }))
    await page.goto('./?view=ranking')
    await expect(page.getByRole('alert')).toContainText('503')
    await restore(page, /places[\w.-]*\.csv$/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(headline(page)).toContainText('Ho Chi Minh City leads')
  })

  test('a file that is no CSV is refused in words', async ({ page }) => {
    await page.context().route(/vietnam[\w.-]*\.csv$/, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }))
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('The file that came is not readable.')
    await expect(headline(page)).toContainText(/^Registered capital in Viet ?nam/i)
  })
})

test('progress is announced with its name and moves from nothing to all', async ({ page }) => {
  const release = await holdData(page)
  await page.goto('./')
  const bar = page.getByRole('progressbar', { name: 'Loading…' })
  await expect(bar).toBeVisible()
  expect(await bar.evaluate((element) => (element instanceof HTMLProgressElement ? [element.value, element.max] : null))).toEqual([0, 1])
  release()
  await expect(bar).toHaveCount(0)
})
