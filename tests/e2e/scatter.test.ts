import type { Locator, Page } from '@playwright/test'
import { addressOf, expectAddress, filters, headline, openPicker, provenance, visit } from './page.ts'
import { expect, test } from './support.ts'

const chart = (page: Page): Locator => page.getByRole('application')
const spoken = (page: Page): Locator => chart(page).getByRole('status')
const dots = (page: Page): Locator => chart(page).locator('[data-point]')
const dot = (page: Page, code: string): Locator => chart(page).locator(`[data-point="${code}"]`)
const pinned = (page: Page): Locator => page.getByText(/pinned:/)

/** The middle of a dot on the screen. */
async function middleOf(page: Page, code: string): Promise<readonly [number, number]> {
  await dot(page, code).scrollIntoViewIfNeeded()
  const [x, y] = await dot(page, code).evaluate((mark) => [Number(mark.getAttribute('data-x')), Number(mark.getAttribute('data-y'))])
  const box = await chart(page).boundingBox()
  if (!box || x === undefined || y === undefined) throw new Error(`no dot ${code}`)
  return [box.x + x, box.y + y]
}

test('63 provinces stand as dots with the lines of equal size, and the headline says where projects are largest', async ({ page }) => {
  await visit(page, 'view=scatter')
  await expect(dots(page)).toHaveCount(63)
  await expect(headline(page)).toHaveText('Valid projects on 20 June 2024: largest on average in Bac Lieu (17 averaging US$276.3 million), most numerous in Ho Chi Minh City (12,912 averaging US$4.477 million)')
  await expect(page.locator('figcaption p')).toHaveText('20 June 2024, Foreign Investment Agency. Vietnam as a whole: US$11.96 million a project on average (computed).')
  await expect(chart(page).locator('[data-size]')).toHaveCount(3)
})

for (const width of [320, 768, 1440]) {
  test(`names do not collide or leave the picture at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const query of ['view=scatter', 'view=scatter&over=partner&lang=vi']) {
      await visit(page, query)
      const found = await chart(page).evaluate((frame) => {
        const outer = frame.getBoundingClientRect()
        const boxes = [...frame.querySelectorAll('[data-label]')].map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
        const touches = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3
        return {
          count: boxes.length,
          colliding: boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => touches(a.box, b.box)).map((b) => `${a.text} / ${b.text}`)),
          outside: boxes.filter(({ box }) => box.left < outer.left - 1 || box.right > outer.right + 1).map(({ text }) => text),
        }
      })
      expect(found.count).toBeGreaterThan(4)
      expect({ ...found, count: 0 }).toEqual({ count: 0, colliding: [], outside: [] })
    }
  })
}

test('a click pins a dot, a second one lets it go, and the comparison has the row', async ({ page }) => {
  await visit(page, 'view=scatter')
  await page.mouse.click(...(await middleOf(page, 'VN-55')))
  await expectAddress(page, { view: 'scatter', pins: 'VN-55.WLD' })
  await expect(dot(page, 'VN-55')).toHaveAttribute('data-pinned', 'true')
  await expect(chart(page).locator('[data-label="VN-55"]')).toHaveText('Bac Lieu')
  // The card of the dot pointed at lies over others until it is sent away.
  await page.keyboard.press('Escape')
  await page.mouse.click(...(await middleOf(page, 'VN-04')))
  await expect(pinned(page)).toHaveText('2 pinned: Show in Compare')
  await page.mouse.click(...(await middleOf(page, 'VN-04')))
  await expect(pinned(page)).toHaveText('1 pinned: Show in Compare')
  await page.getByRole('link', { name: 'Show in Compare' }).click()
  await expect(page.getByRole('rowheader')).toHaveText(['Bac Lieu'])
})

test('the keyboard finds its way by direction, speaks both figures and the average, and pins', async ({ page }) => {
  await visit(page, 'view=scatter')
  await expect(chart(page)).toHaveAccessibleDescription(/Arrow keys go to the nearest dot/)
  await chart(page).focus()
  await page.keyboard.press('Home')
  await expect(spoken(page)).toHaveText('Ho Chi Minh City, 12,912 projects, US$57.81 billion, US$4.477 million a project (computed)')
  await page.keyboard.press('ArrowLeft')
  await expect(spoken(page)).toContainText('Hanoi, 7,462 projects')
  await page.keyboard.press('Enter')
  await expectAddress(page, { view: 'scatter', pins: 'VN-HN.WLD' })
  await page.keyboard.press('End')
  await expect(spoken(page)).toContainText('Lai Chau, 1 project')
  await page.keyboard.press('Escape')
  await expect(chart(page)).toBeFocused()
})

test('the card of a dot leads to who says so, of either figure and of the average', async ({ page }) => {
  await visit(page, 'view=scatter')
  await page.mouse.move(...(await middleOf(page, 'VN-55')))
  await chart(page).getByRole('button', { name: 'US$276.3 million a project' }).click()
  await expect(provenance(page)).toContainText('computed')
  await page.keyboard.press('Escape')
  await page.mouse.move(...(await middleOf(page, 'VN-55')))
  await chart(page).getByRole('button', { name: '17 projects' }).click()
  await expect(provenance(page)).toContainText('Foreign Investment Agency')
})

test('the table has every dot, with figures that answer who says so and the way into the comparison', async ({ page }) => {
  await visit(page, 'view=scatter')
  await page.getByRole('button', { name: 'Show as table' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(63)
  await expect(page.getByRole('row').nth(1)).toContainText(/Ho Chi Minh City\s*12,912\s*57,807\.5\s*4\.48\s*20 Jun 2024/)
  await page.getByRole('button', { name: 'Add Hanoi to the comparison' }).click()
  await expect.poll(() => addressOf(page)['pins']).toBe('VN-HN.WLD')
})

test('partners stand against one another, and those without a project are named with the reason', async ({ page }) => {
  await visit(page, 'view=scatter')
  await page.getByRole('radio', { name: 'Partners' }).check()
  await expectAddress(page, { view: 'scatter', over: 'partner' })
  await expect(dots(page)).toHaveCount(144)
  await expect(headline(page)).toContainText('most numerous from South Korea (10,003 averaging US$8.744 million)')
  await page.getByText('6 places are not drawn', { exact: true }).click()
  await expect(page.getByText('no projects or no capital (6)')).toBeVisible()
})

test('bounds are open and claims hollow: what the press says of Korean projects', async ({ page }) => {
  await visit(page, 'view=scatter&partners=KR&over=locality&at=2024-05')
  await expect(page.getByText(/^Arrow: a bound is known/)).toBeVisible()
  await expect(page.getByText(/^Hollow: /)).toBeVisible()
  await expect(page.locator('figcaption p')).toContainText(/\d+ places are not drawn: /)
})

test('another date is chosen in the sentence', async ({ page }) => {
  await visit(page, 'view=scatter')
  const panel = await openPicker(page, 'Date')
  await panel.getByRole('radio', { name: '20 December 2018' }).click()
  await expectAddress(page, { view: 'scatter', at: '2018-12-20' })
  await expect(headline(page)).toContainText('Valid projects on 20 December 2018')
})

test('a province without a project is not drawn as if it had one: Dien Bien in 2015', async ({ page }) => {
  await visit(page, 'view=scatter&at=2015-12-31&localities=VN-71')
  await expect(dots(page)).toHaveCount(62)
  await expect(page.getByText('1 place is not drawn', { exact: true })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Dien Bien' })).toBeVisible()
})

test('where nobody counts projects it says so and offers the ranking', async ({ page }) => {
  await visit(page, 'view=scatter&measure=inflow')
  await expect(headline(page)).toHaveText('No projects to set against capital here')
  await page.getByRole('button', { name: 'Rank what is published' }).click()
  await expect.poll(() => addressOf(page)['view']).toBe('ranking')
})

test('in every language it says the same', async ({ page }) => {
  await visit(page, 'view=scatter&lang=vi')
  await expect(headline(page)).toHaveText(/^Dự án còn hiệu lực tính đến ngày 20\/6\/2024: quy mô bình quân lớn nhất ở Bạc Liêu \(17 dự án, bình quân 276,3 triệu USD\)/)
  await expect(chart(page).locator('[data-size]').first()).toContainText('USD')
  await visit(page, 'view=scatter&lang=ko')
  await expect(headline(page)).toHaveText(/^2024년 6월 20일 기준 유효 프로젝트: 평균 규모는 박리에우성\(17개, 평균 2억 7,630만 달러\)이 가장 크고, 프로젝트 수는 .*\(12,912개, 평균 447만 7,000달러\)가 가장 많음$/)
})

test('the filter sentence has a date, not years', async ({ page }) => {
  await visit(page, 'view=scatter')
  await expect(filters(page).getByRole('button', { name: /^Date: / })).toHaveText(/20 June 2024/)
})
