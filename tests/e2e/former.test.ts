import type { Locator, Page } from '@playwright/test'
import { expectAddress, headline, openPicker, visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

const notice = (page: Page): Locator => page.getByRole('complementary', { name: 'What became of it' })
const MERGED = 'Binh Duong was merged into Ho Chi Minh City on 1 July 2025.'
const TODAY = 'Show today’s provinces, earlier figures added up'

test('searching a former name offers the place and what it became', async ({ page }) => {
  await visit(page)
  await page.getByRole('button', { name: 'Find a place, partner or measure' }).click()
  await page.getByRole('combobox').fill('Binh Duong')
  const options = page.getByRole('group', { name: 'Places' }).getByRole('option')
  await expect(options.nth(0)).toContainText(/Binh Duong.*until June 2025/)
  await expect(options.nth(1)).toContainText(/Ho Chi Minh City.*since July 2025/)
  await options.nth(1).click()
  await expectAddress(page, { view: 'overview', localities: 'VN34-79' })
})

test('so does the picker of places', async ({ page }) => {
  await visit(page, 'view=trend')
  const picker = await openPicker(page, 'Place')
  await picker.getByRole('combobox').fill('Bình Dương')
  await expect(picker.getByRole('option').nth(0)).toContainText(/Binh Duong.*until June 2025/)
  await expect(picker.getByRole('option').nth(1)).toContainText(/Ho Chi Minh City.*since July 2025/)
})

for (const query of ['view=trend&localities=VN-57&from=2025&measure=capital', 'view=ranking&localities=VN-57', 'view=overview&localities=VN-57', 'view=map&localities=VN-57', 'view=matrix&localities=VN-57']) {
  test(`a former province asked for after its end says what became of it and leads there: ${query}`, async ({ page }) => {
    await visit(page, query)
    await expect(notice(page)).toContainText(MERGED)
    await notice(page).getByRole('button', { name: 'Show Ho Chi Minh City today' }).click()
    const { localities: _, ...kept } = Object.fromEntries(new URLSearchParams(query))
    const shown: Record<string, string> = { ...kept, localities: 'VN34-79' }
    // The default measure is left out of addresses.
    delete shown['measure']
    await expectAddress(page, shown)
    await expect(notice(page)).not.toContainText(MERGED)
    await page.goBack()
    await expect(notice(page)).toContainText(MERGED)
  })
}

test('what became of it is told once, at the top', async ({ page }) => {
  await visit(page, 'view=overview&localities=VN-57')
  await expect(notice(page)).toHaveCount(1)
  await expect(page.getByText(/existed until 30 June 2025/)).toHaveCount(0)
  const [told, finding] = [await notice(page).boundingBox(), await headline(page).boundingBox()]
  expect((told?.y ?? Infinity) < (finding?.y ?? 0)).toBe(true)
})

test('a range or date before its end needs no such words', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-57&to=2024')
  await expect(notice(page)).toHaveCount(0)
  await visit(page, 'view=ranking&localities=VN-57&at=2024-06-20')
  await expect(notice(page)).toHaveCount(0)
})

test('a new province is not split back, and today’s provinces are offered in the same view', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN34-79&to=2024')
  await expect(headline(page)).toHaveText('No figure for this choice')
  await expect(notice(page)).toContainText('Before that Ho Chi Minh City, Binh Duong and Ba Ria-Vung Tau were counted one by one, and figures of the whole cannot be split back among them.')
  await notice(page).getByRole('button', { name: TODAY }).click()
  await expectAddress(page, { view: 'trend', localities: 'VN34-79', to: '2024', boundaries: 'current' })
  await expect(headline(page)).toContainText('Ho Chi Minh City')
  await expect(notice(page)).toHaveCount(0)
})

for (const [language, title, sentence] of [
  ['vi', 'Địa phương này nay ra sao', 'Bình Dương đã sáp nhập vào Thành phố Hồ Chí Minh từ ngày 1/7/2025.'],
  ['ko', '이 지역의 현재', '빈즈엉성은 2025년 7월 1일 호찌민시에 통합되었습니다.'],
] as const) {
  test(`it is told in the reader’s language (${language}), for axe too`, async ({ page }) => {
    await visit(page, `view=trend&localities=VN-57&lang=${language}&theme=dark`)
    await expect(page.getByRole('complementary', { name: title })).toContainText(sentence)
    await expectNoAxeViolations(page)
  })
}

for (const width of [320, 360, 768, 1024, 1440]) {
  test(`all ten views can be reached at ${width} px, the present one in view, in three languages`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const language of ['en', 'vi', 'ko']) {
      await visit(page, `view=sources&lang=${language}`)
      const links = page.getByRole('banner').getByRole('navigation').getByRole('link')
      await expect(links).toHaveCount(10)
      await expect(page.getByRole('banner').locator('[aria-current=page]')).toBeInViewport({ ratio: 0.95 })
      for (const link of [links.first(), links.last()]) {
        await link.focus()
        await expect(link).toBeInViewport({ ratio: 0.95 })
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    }
  })
}
