import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { addressOf, expectAddress, goTo, headline, visit } from './page.ts'
import { expect, test } from './support.ts'

/** What a spreadsheet would run; a sign alone is none. */
const FORMULA = /^\s*(?:[=+@＝＋＠](?!$)|-(?![\d.]))/

/** Rows of the body, by the head of each. */
const rowHeads = (page: Page): Promise<readonly string[]> => page.getByRole('rowheader').allInnerTexts()

/** Fields of a CSV text without line breaks in quotes. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''))
}

/** Rows of a table of fields as objects by column. */
function recordsOf(fields: readonly (readonly string[])[]): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = fields
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

async function pickInto(panel: Locator, label: string, text: string, option: string): Promise<void> {
  await panel.getByRole('combobox', { name: label }).fill(text)
  await panel.getByRole('listbox', { name: label }).getByRole('option', { name: option }).first().click()
}

test('rows come from the ranking and from the table itself, are sorted, and go again', async ({ page }) => {
  await visit(page, 'view=ranking&over=partner')
  for (const name of ['South Korea', 'Japan']) await page.getByRole('button', { name: `Add ${name} to the comparison` }).click()
  await expect.poll(() => addressOf(page)['pins']).toBe('VN.KR~VN.JP')
  await goTo(page, 'Compare')
  await expect(page.getByRole('rowheader')).toHaveCount(2)

  await page.getByRole('button', { name: 'Add a row' }).click()
  const panel = page.getByRole('dialog', { name: 'Add a row' })
  await pickInto(panel, 'Place', 'da nang', 'Da Nang')
  await pickInto(panel, 'Partner', 'han quoc', 'South Korea')
  await panel.getByRole('button', { name: 'Add South Korea in Da Nang' }).click()
  await expect(panel).toBeHidden()
  await expect.poll(() => addressOf(page)['pins']).toBe('VN.KR~VN.JP~VN-DN.KR')
  expect((await rowHeads(page)).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([expect.stringContaining('South Korea'), expect.stringContaining('Japan'), expect.stringContaining('Da Nang')])

  const byValue = page.getByRole('columnheader', { name: /^Registered capital/ })
  await expect(byValue).toHaveAttribute('aria-sort', 'descending')
  await byValue.getByRole('button').click()
  await expect(byValue).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('rowheader').first()).toContainText('Da Nang')
  expect(addressOf(page)['sort']).toBe('value')
  await page.reload()
  await expect(page.getByRole('rowheader').first()).toContainText('Da Nang')

  await page.getByRole('row', { name: /Da Nang/ }).getByRole('button', { name: /remove|take/i }).click()
  await expect.poll(() => addressOf(page)['pins']).toBe('VN.KR~VN.JP')
  await page.getByRole('button', { name: 'Back to the places chosen above' }).click()
  await expect.poll(() => addressOf(page)['pins']).toBeUndefined()
})

test('a comparison says the date of each figure, the share beside its denominator, ranks as reported and average sizes', async ({ page }) => {
  await visit(page, 'view=compare&localities=VN-DN~VN-HP&partners=KR')
  const daNang = page.getByRole('row', { name: /^Da Nang/ })
  await expect(daNang).toContainText('> 371')
  await expect(daNang).toContainText('May 2024')
  await expect(daNang).toContainText(/8\.6%.*more than 5\.6%.*6,532\.5/s)
  await expect(daNang).toContainText('they count against different totals')
  await expect(daNang).toContainText('> 1.33')
  await expect(daNang).toContainText('about 2,200')
  const haiPhong = page.getByRole('row', { name: /^Hai Phong/ })
  await expect(haiPhong).toContainText('14,100')
  await expect(haiPhong).toContainText('1st by registered capital, reported')
  await expect(haiPhong).toContainText('2nd by valid projects, reported')
})

test('the table goes to the clipboard and into a file with the figures on screen, and neither can run formulas', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, 'view=compare&at=2024-06-20&localities=VN&partners=KR~SG~JP~TW')
  await page.getByRole('button', { name: 'Copy the table' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()])
  expect(download.suggestedFilename()).toBe('inflow-compare-capital-2024-06-20.csv')
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const fields = fieldsOf(text)
  expect(new Set(fields.map((row) => row.length)).size).toBe(1)

  const records = recordsOf(fields)
  const shown = ['87468.8', '80187.5', '76098.4', '40230.7']
  const values = records.map((record) => Number(record['value'])).filter(Number.isFinite)
  for (const value of shown) expect(values.some((number) => number.toFixed(1) === value), value).toBe(true)
  expect(fields.flat().filter((cell) => FORMULA.test(cell))).toEqual([])

  const cells = copied.trim().split(/\r?\n/).map((line) => line.split('\t'))
  expect(new Set(cells.map((row) => row.length)).size).toBe(1)
  expect(cells.length).toBe(fields.length)
  for (const value of shown) expect(copied).toContain(value.slice(0, 5))
  expect(cells.flat().filter((cell) => FORMULA.test(cell))).toEqual([])
})

test('what others report is in the file too, with relation, status and source', async ({ page }) => {
  await visit(page, 'view=compare&pins=VN-DN.KR')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()])
  const lines = (await readFile(await download.path(), 'utf8')).split(/\r?\n/)
  expect(lines.find((line) => /,371,/.test(line))).toContain('>')
  const consul = lines.find((line) => /,2200,/.test(line)) ?? ''
  expect(consul).toContain('~')
  expect(consul).toContain('U')
})

test('every partner of the nation fits in one table that scrolls without a gap, and its head stays', async ({ page }) => {
  await visit(page, 'view=ranking&over=partner&as=table')
  const table = page.getByRole('table')
  await expect(table.getByRole('row', { name: /South Korea/ })).toBeVisible()
  const rowCount = Number((await table.getAttribute('aria-rowcount')) ?? (await table.getByRole('row').count()))
  expect(rowCount).toBeGreaterThan(146)
  const scroller = table.locator('..')
  await scroller.focus()
  await page.keyboard.press('End')
  await expect(table.getByRole('row').last()).toBeInViewport()
  await expect(table.getByRole('columnheader').first()).toBeInViewport()
  await page.keyboard.press('Home')
  await expect(table.getByRole('row', { name: /South Korea/ })).toBeInViewport()
})

test('a comparison of a hundred rows can be sorted and read to its end', async ({ page }) => {
  await visit(page, 'view=compare&measure=capital')
  const table = page.getByRole('table')
  const rows = Number((await table.getAttribute('aria-rowcount')) ?? (await table.getByRole('row').count()))
  expect(rows).toBe(64)
  await expect(headline(page)).toContainText('of 63 figures')
  for (const column of ['Place', 'Average size', 'Share']) {
    const head = page.getByRole('columnheader', { name: new RegExp(`^${column}`) })
    await head.getByRole('button').click()
    await expect(head).toHaveAttribute('aria-sort', /ascending|descending/)
  }
  await page.goBack()
  await expect(page.getByRole('columnheader', { name: /^Average size/ })).toHaveAttribute('aria-sort', 'descending')
  await expectAddress(page, { view: 'compare', sort: '-size' })
})
