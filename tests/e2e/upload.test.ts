import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { en } from '../../src/i18n/en.ts'
import { OWN_DATA_TEXTS } from '../../src/i18n/own-data-texts.ts'
import { arrived, visit } from './page.ts'
import { layOutOnPaper } from './paper.ts'
import { expect, test } from './support.ts'
import { banner, changesOf, commit, commitButton, dropPaths, give, lines, openUpload, OWN, PROVINCES, question, readProvinces, SAID, savedBytes, savedText, wasRead, WORKBOOK } from './upload.ts'

test('cells are pasted into the field or anywhere, and read like a file', async ({ page }) => {
  await openUpload(page)
  await page.getByRole('button', { name: 'or paste cells from a spreadsheet' }).click()
  const cells = SAID.replaceAll(',', '\t')
  await page.getByRole('textbox', { name: 'Cells copied from a spreadsheet' }).fill(cells)
  await page.getByRole('button', { name: 'Read these cells' }).click()
  await wasRead(page, 'Adds 3 figures')
  await expect(page.getByText('Pasted cells: 3 figures from 4 rows')).toBeVisible()
  await page.getByRole('button', { name: 'Load another file' }).click()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    // A spreadsheet adds a picture of the cells.
    clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, cells)
  await wasRead(page, 'Adds 3 figures')
})

test('a file is dropped; two files, a folder and a workbook are answered with what to do', async ({ page }, info) => {
  await openUpload(page)
  const folder = info.outputPath('folder')
  await mkdir(folder, { recursive: true })
  const [one, two, book] = [join(folder, 'one.csv'), join(folder, 'two.csv'), join(folder, 'book.xlsx')]
  await writeFile(one, SAID)
  await writeFile(two, SAID)
  await writeFile(book, WORKBOOK)

  await dropPaths(page, [one, two])
  await expect(page.getByText('One file at a time: please choose which one comes first.')).toBeVisible()
  await dropPaths(page, [folder])
  await expect(page.getByText('That is a folder. Please choose a file in it.')).toBeVisible()
  await dropPaths(page, [book])
  await wasRead(page, /workbook|spreadsheet/i)
  await expect(page.locator('main')).toContainText('CSV UTF-8')
  await expect(page.getByText('One file at a time')).toHaveCount(0)
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await expect(page.getByText('Drop a file here')).toBeVisible()
  await dropPaths(page, [one])
  await wasRead(page, 'Adds 3 figures')
})

test('a name nobody knows is asked about with suggestions, set aside on demand, and the answers become a recipe for the next such file', async ({ page }) => {
  test.slow()
  const next = SAID.replace('Bắc Ninh', 'Bắc Nimh')
  await openUpload(page)
  await give(page, 'january.csv', next)
  await wasRead(page, '1 question before these figures can be shown')
  const asked = question(page, /“Bắc Nimh”/)
  // Two provinces of one name are told apart by when they existed.
  await expect(asked.getByRole('radio', { name: 'Bac Ninh', exact: true, checked: true })).toHaveAccessibleDescription(/^suggested · Vietnam · until/)
  await expect(asked.getByRole('radio', { name: 'Bac Ninh', exact: true, checked: false })).toHaveAccessibleDescription(/^Vietnam · since July 2025/)
  await asked.getByRole('radio', { name: /aside/i }).check()
  await asked.getByRole('button', { name: 'Confirm' }).click()
  await wasRead(page, 'Adds 2 figures')
  await expect(page.getByText(/1 .*as you answered/i).first()).toBeVisible()
  await commit(page)
  const recipe = await savedText(page, page.getByRole('button', { name: 'Download the recipe (JSON)' }))
  expect(JSON.parse(recipe)).toMatchObject({ kind: 'inflow recipe', version: 1, answers: { 'place:Bắc Nimh': 'aside' } })

  // The next file of the kind needs no answer.
  await page.getByRole('button', { name: 'Load another file' }).click()
  await give(page, 'february.csv', next.replaceAll('2025', '2024'))
  await wasRead(page, /^Adds 2 figures/)
  await expect(page.getByText('You loaded a table of this kind before; the answers you gave then were applied.')).toBeVisible()
  await page.getByRole('button', { name: 'Forget them' }).click()
  await wasRead(page, '1 question before these figures can be shown')

  // And by hand, as somebody else would.
  await page.getByRole('button', { name: 'Load another file' }).click()
  await give(page, 'recipe.json', recipe)
  await expect(page.getByText('The recipe is ready. Now load its table.')).toBeVisible()
  await give(page, 'february.csv', next.replaceAll('2025', '2024'))
  await wasRead(page, /^Adds 2 figures/)
  await expect(page.getByText('The answers of your recipe were applied.')).toBeVisible()
  await page.getByRole('button', { name: 'Load another file' }).click()
  await give(page, 'other.json', '{"kind":"nothing"}')
  await expect(page.getByText('This JSON file is no recipe of Inflow.')).toBeVisible()
})

test('replacing what would lose most figures is confirmed first; several files are listed and each can be removed', async ({ page }) => {
  test.slow()
  await openUpload(page)
  await readProvinces(page)
  await commit(page)
  // The same table with one row left, in the place of the first.
  await page.getByRole('button', { name: 'Load another file' }).click()
  await give(page, 'provinces.csv', lines(...PROVINCES.split('\n').filter((line) => !/^[234];|^Tổng|^$/.test(line))))
  // Of which year this one is was answered for the other only.
  await wasRead(page, '1 question before these figures can be shown')
  await page.getByRole('textbox', { name: 'Period' }).fill('2025')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await wasRead(page, 'All of these figures are here already')
  await expect(commitButton(page)).toBeDisabled()
  await page.getByRole('radio', { name: 'Replace' }).check()
  await wasRead(page, '1 question before these figures can be shown')
  expect(await changesOf(page)).toEqual({ added: '0', changed: '0', removed: '3', unchanged: '1' })
  await expect(page.getByText('75% of the figures of these sources would vanish')).toBeVisible()
  await expect(commitButton(page)).toBeDisabled()
  await page.getByRole('button', { name: 'Append', exact: true }).click()
  await wasRead(page, 'All of these figures are here already')
  await page.getByRole('radio', { name: 'Replace' }).check()
  await wasRead(page, '1 question before these figures can be shown')
  await page.locator('#main').getByRole('button', { name: /vanish|yes|remove/i }).first().click()
  await wasRead(page, 'Removes 3')
  await commit(page)

  await expect(banner(page).getByRole('listitem')).toHaveText([/^provinces\.csv \(4 figures added\)/, /^provinces\.csv \(3 removed\)/])
  await page.getByRole('button', { name: 'Load another file' }).click()
  await give(page, 'said.csv', SAID)
  await wasRead(page, 'Adds 3 figures')
  await commit(page)
  await expect(banner(page).getByRole('listitem')).toHaveCount(3)
  await banner(page).getByRole('button', { name: 'Remove provinces.csv' }).nth(1).click()
  await expect(banner(page).getByRole('listitem')).toHaveText([/^provinces\.csv \(4 figures added\)/, /^said\.csv/])
  await banner(page).getByRole('button', { name: 'Remove said.csv' }).click()
  await expect(banner(page)).toContainText('said.csv was taken out of what is shown.')
  await banner(page).getByRole('button', { name: 'Undo' }).click()
  await expect(banner(page).getByRole('listitem')).toHaveCount(2)
  await banner(page).getByRole('button', { name: 'Back to the curated data' }).click()
  await expect(page.getByText(OWN)).toHaveCount(0)
})

test('what was committed can be undone on the spot, and the bundle and any download loaded again change nothing', async ({ page }) => {
  test.slow()
  await openUpload(page)
  await give(page, 'said.csv', SAID)
  await wasRead(page, 'Adds 3 figures')
  await commit(page)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('Undone: the figures are as they were before.')).toBeVisible()
  await expect(page.getByText(OWN)).toHaveCount(0)

  await give(page, 'said.csv', SAID)
  await wasRead(page, 'Adds 3 figures')
  await commit(page)
  const files = unzipSync(await savedBytes(page, page.getByRole('button', { name: 'Download the bundle (ZIP)' })))
  const observations = Object.keys(files).find((name) => /observations.*\.csv$|\.csv$/.test(name) && strFromU8(files[name] ?? new Uint8Array()).startsWith('locality'))
  expect(observations).toBeDefined()
  await page.getByRole('button', { name: 'Load another file' }).click()
  await give(page, 'observations.csv', files[observations ?? ''] ?? '')
  await wasRead(page, 'All of these figures are here already')
  expect(await changesOf(page)).toEqual({ added: '0', changed: '0', removed: '0', unchanged: '3' })

  await visit(page, 'view=trend&localities=VN-DN~VN-HP&partners=KR')
  const csv = await savedText(page, page.getByRole('button', { name: en.compare.downloadCsv }))
  await page.getByRole('link', { name: en.app.load }).click()
  await give(page, 'downloaded.csv', csv)
  await wasRead(page, 'All of these figures are here already')
})

test('figures of one’s own are shared frozen only, say so wherever they stand, and are marked on paper', async ({ page }) => {
  test.slow()
  await openUpload(page)
  await give(page, 'said.csv', SAID)
  await wasRead(page, 'Adds 3 figures')
  await commit(page)
  await page.getByRole('button', { name: 'See the figures' }).click()
  await arrived(page)
  await layOutOnPaper(page)
  await expect(banner(page)).toBeVisible()
  await expect(banner(page).getByRole('button')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('button', { name: 'Share and embed' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share and embed' })
  await expect(dialog.getByText(OWN_DATA_TEXTS.en.frozenOnly)).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'Updating' })).toHaveCount(0)
  await expect(dialog.getByRole('radio', { name: 'Frozen' })).toBeChecked()
  const html = dialog.getByLabel('In a page that takes HTML')
  await expect(html).toHaveValue(/#figures=/)
  const address = /src="([^"]+)"/.exec(await html.inputValue())?.[1]?.replaceAll('&amp;', '&') ?? ''
  const frozen = await savedText(page, dialog.getByRole('button', { name: 'Frozen page, HTML' }))
  expect(frozen).toContain(OWN)
  await page.goto(new URL(new URL(address).pathname.slice(1) + new URL(address).search + new URL(address).hash, page.url()).href)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(`${OWN}: said.csv`).first()).toBeVisible()
})
