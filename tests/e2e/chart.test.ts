import { type Locator, type Page } from '@playwright/test'
import { accountOf, addressOf, provenance, visit } from './page.ts'
import { expect, test } from './support.ts'

const chart = (page: Page): Locator => page.getByRole('application')
const spoken = (page: Page): Locator => chart(page).getByRole('status')

test('the keyboard walks the points and speaks value, relation, date and source; Enter tells who says so and Escape comes back', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN&partners=KR')
  await chart(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await expect(spoken(page)).toContainText(/728\.8 million.*March 2017/)
  await page.keyboard.press('ArrowRight')
  await expect(spoken(page)).not.toContainText('March 2017')
  await page.keyboard.press('End')
  await expect(spoken(page)).toContainText(/2024/)
  const last = await spoken(page).textContent()
  for (let presses = 0; presses < 4 && !(await spoken(page).textContent())?.includes('May 2024'); presses += 1) await page.keyboard.press('ArrowLeft')
  await expect(spoken(page)).toContainText(/more than US\$371 million.*May 2024.*Press report on the Da Nang trade mission/)
  expect(last).not.toBe(await spoken(page).textContent())

  await page.keyboard.press('Enter')
  await expect(provenance(page)).toContainText('more than US$371 million')
  await page.keyboard.press('Escape')
  await expect(provenance(page)).toBeHidden()
  await expect(chart(page)).toBeFocused()
})

test('up and down change lines, and the chart says how its keys work', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN&partners=KR~JP')
  await expect(chart(page)).toHaveAccessibleDescription(/Left and right arrows/)
  await chart(page).focus()
  await page.keyboard.press('End')
  const first = await spoken(page).textContent()
  await page.keyboard.press('ArrowDown')
  await expect(spoken(page)).not.toHaveText(first ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(spoken(page)).toContainText((first ?? '').includes('South Korea') ? 'South Korea' : 'Japan')
})

test('what a point says stays while it is pointed at, goes with Escape, and leads to the source', async ({ page, hasTouch }) => {
  await visit(page)
  await expect(page.getByRole('heading', { level: 2, name: /^All that is published/ })).toBeVisible()
  // The picture with peers takes the place of the one without.
  await expect(async () => chart(page).scrollIntoViewIfNeeded()).toPass()
  const box = await chart(page).locator('[data-point]').last().boundingBox()
  if (!box) throw new Error('no point')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const whoSays = chart(page).getByRole('button', { name: 'Who says so?' })
  if (hasTouch) {
    // nothing hovers under a finger: the tap leads there at once
    await page.touchscreen.tap(x, y)
    await expect(provenance(page)).toBeVisible()
    return
  }
  await page.mouse.move(x, y)
  await expect(whoSays).toBeVisible()
  const target = await whoSays.boundingBox()
  if (!target) throw new Error('no tooltip')
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 8 })
  await expect(whoSays).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(whoSays).toHaveCount(0)

  await page.mouse.move(x + 1, y)
  await whoSays.click()
  await expect(provenance(page)).toBeVisible()
})

test('the table has the figures of the chart, and the address says which of the two is shown', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-HP&partners=KR')
  const points = chart(page).locator('[data-point]')
  await expect(points).not.toHaveCount(0)
  const count = await points.count()
  await chart(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  const walked: string[] = []
  for (let index = 0; index < count; index += 1) {
    walked.push((await spoken(page).textContent()) ?? '')
    await page.keyboard.press('ArrowRight')
  }
  expect(new Set(walked).size).toBe(count)

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show as table' }).click()
  expect(addressOf(page)['as']).toBe('table')
  const drawn = page.getByRole('row').filter({ has: page.getByRole('button') }).filter({ hasNotText: 'not drawn' }).filter({ hasNot: page.getByRole('columnheader') })
  await expect(drawn).toHaveCount(count)
  for (const value of ['14,100', '6,820']) await expect(page.getByRole('button', { name: value, exact: true }).first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('button', { name: 'Show as chart' }).click()
  await expect(chart(page)).toBeVisible()
  expect(addressOf(page)['as']).toBeUndefined()
})

test('breaks in a series are marked and explained, and a further counter is offered beside the line, not mixed in', async ({ page }) => {
  await visit(page, 'view=trend')
  await expect(page.getByRole('region', { name: 'Breaks in the series' })).toContainText('20 December 2016: Year-end counts move from 31 December to 20 December. (Foreign Investment Agency)')
  await expect(chart(page).locator('[data-point]')).not.toHaveCount(0)
  const points = await chart(page).locator('[data-point]').count()
  await page.getByRole('button', { name: /^Also counted by National Statistics Office/ }).click()
  expect(addressOf(page)['counters']).toBe('NSO')
  await expect.poll(() => chart(page).locator('[data-point]').count()).toBeGreaterThan(points)
  await page.getByRole('button', { name: 'Hide the count of National Statistics Office' }).click()
  await expect(chart(page).locator('[data-point]')).toHaveCount(points)
})

test('an official figure says document, publisher, date, address, kind, counter, period and last digit', async ({ page }) => {
  await visit(page, 'view=ranking')
  await page.getByRole('button', { name: '57,807.5' }).click()
  const dialog = provenance(page)
  await expect(dialog).toContainText('Registered capital')
  await expect(dialog).toContainText('Ho Chi Minh City')
  const account = await accountOf(dialog)
  expect(account).toMatchObject({ 'Period': '20 June 2024', 'Counted by': 'Foreign Investment Agency', 'Kind of source': 'official: statistical tables and databases' })
  expect(account['Document']).toContain('ĐẦU TƯ NƯỚC NGOÀI')
  for (const term of ['Publisher', 'Date of the document', 'Where to find it', 'Last digit']) expect(account[term], term).toBeTruthy()
  await expect(dialog).toContainText('what investors registered, local equity and loans included; not what was spent')
})

test('a statement says how it was printed, its note, what else is reported and by how much that differs', async ({ page }) => {
  await visit(page, 'view=ranking&localities=VN-HP')
  await page.getByRole('button', { name: '29,594.7' }).click()
  const dialog = provenance(page)
  await expect(dialog.getByRole('heading', { name: 'Also reported' })).toBeVisible()
  await expect(dialog).toContainText(/more than US\$31 billion|more than US\$31,000 million/)
  await expect(dialog).toContainText('differs by')
  await dialog.locator('summary', { hasText: 'Bao Binh Duong' }).click()
  await expect(dialog.getByRole('link').filter({ visible: true }).first()).toHaveAttribute('href', /^https:\/\//)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '29,594.7' })).toBeFocused()
})
