import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { headline } from './page.ts'
import { expect } from './support.ts'

/** What is said wherever figures of the reader's own are shown. */
export const OWN = 'Your file, not the curated data'

/** Lines with an end after each. */
export const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`

/** A table as Vietnamese offices send it: titles, a line with the unit, order numbers, decimal commas, a total; only the period is nowhere said. */
export const PROVINCES = lines(
  'Phụ lục II. Đầu tư trực tiếp nước ngoài theo địa phương',
  'Đơn vị: triệu USD',
  '',
  'STT;Địa phương;Vốn đăng ký cấp mới',
  '1;Bắc Ninh;1.234,56',
  '2;Hà Nội;567,8',
  '3;Đồng Nai;89,25',
  '4;Hải Phòng;1.045,5',
  'Tổng số;;2.937,11',
)

/** The same table of another year with everything said. */
export const SAID = lines('Tỉnh,Năm,Vốn đăng ký cấp mới (triệu USD)', 'Bắc Ninh,2025,1234.5', 'Hà Nội,2025,56.75', 'Đồng Nai,2025,0.5')

/** The beginning of a workbook of a spreadsheet, as far as it tells what it is. */
export const WORKBOOK = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(`${'\0'.repeat(26)}[Content_Types].xml${'\0'.repeat(60)}xl/workbook.xml`)])

/** Where the answers to what is known or asked are given. */
export const question = (page: Page, words: RegExp | string): Locator => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: words }) })

/** What the file changes, by name: "added", "changed", "removed", "unchanged". */
export async function changesOf(page: Page): Promise<Record<string, string>> {
  const entries = await page
    .locator('section[aria-labelledby="upload-difference"] dl')
    .locator('div')
    .evaluateAll((pairs) => pairs.map((pair) => [pair.querySelector('dt')?.textContent ?? '', pair.querySelector('dd')?.textContent ?? '']))
  return Object.fromEntries(entries)
}

/** The banner over all figures. */
export const banner = (page: Page): Locator => page.getByRole('status').filter({ hasText: OWN })

/** Goes to where a table is loaded. */
export async function openUpload(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './#load' : `./?${query}#load`)
  await expect(page.getByText('Drop a file here')).toBeVisible()
}

/** Chooses a file of this text or these bytes. */
export async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

/** Waits until a file was read or refused. */
export async function wasRead(page: Page, words: RegExp | string): Promise<void> {
  await expect(headline(page)).toHaveText(words)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
}

/** Loads the table of provinces, saying of which year it is, up to the commit. */
export async function readProvinces(page: Page, name = 'provinces.csv', year = '2025'): Promise<void> {
  await give(page, name, PROVINCES)
  await wasRead(page, '1 question before these figures can be shown')
  await page.getByRole('textbox', { name: 'Period' }).fill(year)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await wasRead(page, /^(?:Adds|Changes) \d+ figures?/)
}

export const commitButton = (page: Page): Locator => page.getByRole('button', { name: 'Show these figures' })

/** Presses what shows the figures and waits until they are. */
export async function commit(page: Page): Promise<void> {
  await commitButton(page).click()
  await expect(headline(page)).toHaveText('The figures of your file are shown')
}

async function saved(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
  return download
}

export async function savedBytes(page: Page, button: Locator): Promise<Buffer> {
  return readFile(await (await saved(page, button)).path())
}

/** What is saved, without its byte order mark. */
export async function savedText(page: Page, button: Locator): Promise<string> {
  return (await savedBytes(page, button)).toString('utf8').replace(/^\uFEFF/, '')
}

/** Drops files or folders on the page as the system does it. */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { x, y } = await page.getByText('Drop a file here').evaluate((element) => {
    const { left, top } = element.getBoundingClientRect()
    return { x: left + 5, y: top + 5 }
  })
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data })
  await session.detach()
}
