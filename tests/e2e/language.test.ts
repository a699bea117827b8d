import { addressOf, arrived, headline, visit } from './page.ts'
import { expect, test } from './support.ts'

/** Words of the English page that no other language may show. */
const ENGLISH = /\b(Trend|Ranking|Compare|Show as|Value|Share|Places?|Partners?|Years|Linear|Logarithmic|Registered capital|Sources?|Official up to|Find a place|Add a row|Download|Copy|Rank|Counted|Average size|Definitions|Credits|reported|computed|stood at)\b/

const PAGES = {
  vi: { headline: /^Vốn đăng ký luỹ kế tại Việt Nam/, navigation: ['Xu hướng', 'Xếp hạng', 'So sánh'], until: /Số chính thức đến 31\/1\/2025/ },
  ko: { headline: /베트남/, navigation: ['추이', '순위', '비교'], until: /2025년 1월 31일/ },
} as const

for (const language of ['vi', 'ko'] as const) {
  test(`the page in ${language} is in ${language} throughout: language of the document, finding, filters, tables, footer`, async ({ page }) => {
    const expected = PAGES[language]
    await visit(page, `view=trend&lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(headline(page)).toContainText(expected.headline)
    await expect(page.getByRole('main')).toContainText(expected.until)
    await expect(page.getByRole('banner').getByRole('link').filter({ hasText: /./ })).toContainText(['in', ...expected.navigation])

    for (const query of ['view=trend', 'view=trend&localities=VN-DN&partners=KR&mode=share&as=table', 'view=ranking&localities=VN-HP', 'view=compare&localities=VN-DN~VN-HP&partners=KR', 'view=trend&localities=VN-HP&partners=KR&from=1990&to=1995']) {
      await visit(page, `${query}&lang=${language}`)
      const texts = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement
          // Titles of documents, publishers and notes stay as they are.
          if (!element || element.closest('[lang]:not(html), script, style, noscript, td, figure > div p, a[href^="http"], .aside')) continue
          if (node.textContent?.trim()) found.push(node.textContent.trim())
        }
        return found
      })
      expect(texts.filter((text) => ENGLISH.test(text) && !/Press report|press/.test(text)), query).toEqual([])
    }
  })
}

test('another language keeps everything else, and stays after a reload', async ({ page }) => {
  await visit(page, 'view=compare&localities=VN-DN~VN-HP&partners=KR&sort=place')
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('radio', { name: 'Tiếng Việt' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  expect(addressOf(page)).toEqual({ view: 'compare', localities: 'VN-DN~VN-HP', partners: 'KR', sort: 'place', lang: 'vi' })
  await expect(headline(page)).toContainText('Hải Phòng')
  await expect(page.getByRole('row', { name: /^Đà Nẵng/ })).toContainText(/tháng 5\/2024|5\/2024/)
  await page.reload()
  await arrived(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await page.getByRole('button', { name: /Tiếng Việt/ }).click()
  await page.getByRole('radio', { name: '한국어' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(headline(page)).toContainText('하이퐁')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
})

for (const [locale, language] of [['vi-VN', 'vi'], ['ko-KR', 'ko'], ['fr-FR', 'en']] as const) {
  test.describe(`a browser set to ${locale}`, () => {
    test.use({ locale })
    test(`is answered in ${language}`, async ({ page }) => {
      await visit(page)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      expect(addressOf(page)).toEqual({})
    })
  })
}

test('numbers and dates are written as each language writes them', async ({ page }) => {
  for (const [language, texts] of [
    ['en', ['US$505.4 billion', '31 January 2025']],
    ['vi', ['505,4 tỷ USD', '31/1/2025']],
    ['ko', ['5,054억 달러', '2025년 1월 31일']],
  ] as const) {
    await visit(page, `view=trend&lang=${language}`)
    for (const text of texts) await expect(headline(page)).toContainText(text)
  }
})

test('the colours follow the device until the reader chooses, and the choice is in the address', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await visit(page)
  const light = await paper()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.getByRole('button', { name: /^Colours/ }).click()
  await page.getByRole('radio', { name: 'Light' }).check()
  await expect.poll(paper).toBe(light)
  expect(addressOf(page)['theme']).toBe('light')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect.poll(paper).toBe(dark)
  await page.reload()
  await expect.poll(paper).toBe(dark)
})
