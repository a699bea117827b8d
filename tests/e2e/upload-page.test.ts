import type { Language } from '../../src/domain/language.ts'
import { OWN_WORDS } from '../../src/domain/own-mark.ts'
import { en } from '../../src/i18n/en.ts'
import { enUpload } from '../../src/i18n/upload-texts-en.ts'
import { koUpload } from '../../src/i18n/upload-texts-ko.ts'
import { viUpload } from '../../src/i18n/upload-texts-vi.ts'
import { arrived, headline, sidewaysPx, tabTo, visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'
import { banner, changesOf, commit, commitButton, give, lines, openUpload, OWN, PROVINCES, question, SAID, savedText, wasRead, WORKBOOK } from './upload.ts'

const HAI_PHONG = 'view=trend&measure=new_capital&localities=VN-HP'

test('a Vietnamese table is read, asked about its period, compared, shown, marked everywhere, kept, and taken away again', async ({ page, context }) => {
  test.slow()
  await openUpload(page, HAI_PHONG)
  await give(page, 'provinces.csv', PROVINCES)
  await wasRead(page, '1 question before these figures can be shown')
  const facts = page.getByRole('list', { name: 'Each of these can be changed.' })
  await expect(facts.getByRole('listitem')).toContainText(['UTF-8', 'semicolon', 'heads on line 4', '1.234,56', 'places: where the money went', 'from the world', 'Newly registered capital', 'US$ million', 'counted by the file itself'])
  await expect(page.getByText('provinces.csv: 4 figures from 8 rows')).toBeVisible()
  await expect(commitButton(page)).toBeDisabled()

  const asked = question(page, 'Which period are the figures of? The file does not say.')
  await asked.getByRole('textbox', { name: 'Period' }).fill('2025-13')
  await expect(asked).toContainText('This is no period')
  await expect(asked.getByRole('button', { name: 'Confirm' })).toBeDisabled()
  await asked.getByRole('textbox', { name: 'Period' }).fill('2025')
  await asked.getByRole('textbox', { name: 'Period' }).press('Enter')
  await wasRead(page, 'Adds 4 figures')
  await expect(page.getByText('1 total found, it agrees with its parts.')).toBeVisible()
  await expect(page.getByText('Nothing wrong was found')).toBeVisible()
  expect(await changesOf(page)).toEqual({ added: '4', changed: '0', removed: '0', unchanged: '0' })

  const other = await context.newPage()
  await other.goto(`./?${HAI_PHONG}`)
  await arrived(other)
  await expect(banner(other)).toHaveCount(0)
  await commit(page)
  await expect(page.getByText('They are kept in this browser')).toBeVisible()
  await expect(banner(page)).toContainText('provinces.csv (4 figures added)')
  // Another page of this browser shows it at once.
  await expect(banner(other)).toContainText('provinces.csv')

  await page.getByRole('button', { name: 'See the figures' }).click()
  await arrived(page)
  await expect(page).not.toHaveURL(/#load/)
  await expect(headline(page)).toHaveText(/came to US\$[\d.,]+ (?:b|m)illion in 2025, the only figure here$/)
  await expect(page.getByRole('figure')).toContainText(`${OWN}: provinces.csv`)
  await expect(page.getByText('as the press reports it')).toHaveCount(0)
  const rows = (await savedText(page, page.getByRole('button', { name: en.compare.downloadCsv }))).trim().split(/\r?\n/)
  const publisher = rows[0]?.split(',').indexOf('publisher') ?? -1
  expect(publisher).toBeGreaterThan(0)
  expect(rows.slice(1).filter((row) => row.includes(`${OWN}: provinces.csv`)).length).toBe(1)
  // The picture has its letters as outlines; what it says is its title and description.
  await page.getByRole('button', { name: 'Share and embed' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share and embed' })
  const svg = await savedText(page, dialog.getByRole('button', { name: 'Picture, SVG' }))
  expect(svg).toContain(`${OWN}: provinces.csv`)
  await page.keyboard.press('Escape')

  await page.reload()
  await arrived(page)
  await expect(banner(page)).toContainText('provinces.csv')
  await expect(page.getByRole('figure')).toContainText(`${OWN}: provinces.csv`)
  await banner(page).getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('provinces.csv was taken out of what is shown.')).toBeVisible()
  await expect(page.getByText(OWN)).toHaveCount(0)
  await expect(banner(other)).toHaveCount(0)
  await other.close()
})

test('a fact is changed by its chip, and preview and difference follow', async ({ page }) => {
  await openUpload(page)
  await give(page, 'grouped.csv', lines('Tỉnh;Ngày;Vốn đăng ký cấp mới (triệu USD)', 'Bắc Ninh;01/02/2025;1.234', 'Hà Nội;03/04/2025;2.345', 'Đồng Nai;05/06/2025;3.456'))
  await expect(page.getByRole('heading', { level: 2, name: 'What was found' })).toBeVisible()
  await wasRead(page, '2 questions before these figures can be shown')
  await page.getByRole('button', { name: 'Answer all as suggested' }).click()
  await wasRead(page, 'Adds 3 figures')
  const totals = page.getByRole('table', { name: 'Before and after, by measure' })
  await expect(totals).toContainText('7,035')
  const numbers = page.getByRole('button', { name: 'Numbers: 1.234,56, as you answered' })
  await numbers.click()
  const panel = page.getByRole('dialog', { name: 'Numbers' })
  await expect(panel.getByRole('radio', { name: '1234.56', exact: true })).toHaveAccessibleDescription('1.234 → 1.234 2.345 → 2.345 3.456 → 3.456')
  await expect(panel.getByRole('button', { name: 'Read it this way' })).toBeDisabled()
  await panel.getByRole('radio', { name: '1234.56', exact: true }).check()
  await panel.getByRole('button', { name: 'Read it this way' }).click()
  await expect(totals).toContainText('37.0')
  await page.getByRole('button', { name: /^Dates: DD\/MM\/YYYY/ }).click()
  const dates = page.getByRole('dialog', { name: 'Dates' })
  await dates.getByRole('radio', { name: 'MM/DD/YYYY' }).check()
  await dates.getByRole('button', { name: 'Read it this way' }).click()
  await expect(page.getByRole('button', { name: 'Dates: MM/DD/YYYY, as you answered' })).toBeVisible()
})

const TEXTS = { en: enUpload, vi: viUpload, ko: koUpload }
/** A table with a misspelt place, a differing total, a cell that is no number and no period: every kind of block is on screen. */
const TROUBLED = lines('Đơn vị: triệu USD', 'STT;Địa phương;Vốn đăng ký cấp mới', '1;Bắc Nimh;1.234,56', '2;Hà Nội;567,8', '3;Đồng Nai;xyz', '4;Hải Phòng;1.045,5', 'Tổng số;;2.999,11', '* Số sơ bộ')

for (const language of ['en', 'vi', 'ko'] as const satisfies readonly Language[]) {
  test(`at no stage in ${language} is there a violation, a sideways scroll on a small phone, or another language`, async ({ page }) => {
    test.slow()
    const texts = TEXTS[language]
    const wide = page.viewportSize() ?? { width: 1280, height: 800 }
    const check = async (stage: string) => {
      await expect(page.getByRole('progressbar')).toHaveCount(0)
      await expectNoAxeViolations(page)
      await page.setViewportSize({ width: 360, height: 700 })
      expect(await sidewaysPx(page), stage).toBe(0)
      await page.setViewportSize(wide)
      if (language !== 'en') expect(await page.locator('#main').innerText(), stage).not.toMatch(/\b(?:the|figures?|file|line|column|taken|total|period|question|set aside|counted)\b/i)
    }
    await page.goto(`./?lang=${language}#load`)
    await expect(headline(page)).toHaveText(texts.title)
    await check('empty')
    await give(page, 'du-lieu.csv', TROUBLED)
    await expect(headline(page)).toHaveText(texts.headline.asks(2))
    for (const summary of await page.locator('#main summary').all()) await summary.click()
    await check('asking')
    await page.getByRole('button', { name: texts.another }).click()
    await give(page, 'book.xlsx', WORKBOOK)
    await expect(page.getByRole('button', { name: texts.back })).toBeVisible()
    await check('refused')
    await page.getByRole('button', { name: texts.back }).click()
    await give(page, 'du-lieu.csv', SAID)
    await expect(page.getByRole('button', { name: texts.show })).toBeEnabled()
    await check('loaded')
    await page.getByRole('button', { name: texts.show }).click()
    await expect(headline(page)).toHaveText(texts.done)
    await expect(page.getByText(OWN_WORDS[language])).toBeVisible()
    await check('done')
  })
}

test('by keyboard alone one gets from the head of the page to the figures of one’s file; the focus is never lost, and what happens is said', async ({ page }) => {
  const spoken = page.locator('#main [role="status"].visually-hidden').first()
  const focused = () => page.evaluate(() => document.activeElement?.localName ?? 'nothing')
  await visit(page, 'view=trend&measure=new_capital&localities=VN-HN')
  const link = page.getByRole('link', { name: en.app.load })
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Drop a file here')).toBeVisible()
  await tabTo(page, page.locator('input[type="file"]'))
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')])
  await chooser.setFiles({ name: 'provinces.csv', mimeType: 'text/csv', buffer: Buffer.from(PROVINCES) })
  await wasRead(page, '1 question before these figures can be shown')
  expect(await focused()).toBe('h1')
  await expect(spoken).toHaveText('1 question before these figures can be shown')
  await tabTo(page, page.getByRole('textbox', { name: 'Period' }))
  await page.keyboard.type('2025')
  await page.keyboard.press('Enter')
  await wasRead(page, 'Adds 4 figures')
  expect(await focused()).toBe('h1')
  await expect(spoken).toHaveText('Adds 4 figures')
  await tabTo(page, page.getByRole('button', { name: /^Numbers: / }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Numbers' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Numbers: / })).toBeFocused()
  await tabTo(page, commitButton(page))
  await page.keyboard.press('Enter')
  await expect(headline(page)).toHaveText('The figures of your file are shown')
  expect(await focused()).toBe('h1')
  await expect(spoken).toHaveText('The figures of your file are shown')
  await tabTo(page, page.getByRole('button', { name: 'See the figures' }))
  await page.keyboard.press('Enter')
  await arrived(page)
  expect(await focused()).toBe('main')
})
