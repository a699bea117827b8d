import { VIEWS, arrived, headline, moveTo, provenance, visit } from './page.ts'
import { layOutOnPaper, printed } from './paper.ts'
import { expect, test } from './support.ts'

/** The smallest letters a reader is asked to read, less what rounding to device pixels takes. */
const LEAST_PT = 7.95

/** Sheets each view may take in Vietnamese, the longest of the languages. */
const MOST_SHEETS: Readonly<Record<keyof typeof VIEWS, number>> = {
  'the overview': 1,
  'an overview of a pair': 1,
  'a composition': 1,
  'a composition by component': 2,
  'a matrix': 4,
  'a mirror matrix': 4,
  'a ranking of ASEAN': 1,
  'a map': 2,
  'the sources': 5,
  'a trend': 2,
  'a trend of two stages': 3,
  'a share over time': 2,
  'a trend as a table': 2,
  'a ranking': 1,
  'a ranking as a table': 1,
  'a scatter': 1,
  'a comparison': 1,
  'a check': 2,
  'a view without figures': 1,
}

const PAIR = VIEWS['an overview of a pair']

test('no view is shrunk to fit the paper, and none runs over many sheets', async ({ page }) => {
  test.slow()
  await visit(page)
  const found: string[] = []
  for (const name of Object.keys(VIEWS) as (keyof typeof VIEWS)[]) {
    await moveTo(page, `${VIEWS[name]}&lang=vi`)
    await expect(page.locator('main [aria-busy="false"]').getByRole('heading').first()).toBeVisible()
    const { sheets, smallestPt } = await printed(page)
    if (sheets > MOST_SHEETS[name] || smallestPt < LEAST_PT) found.push(`${name}: ${sheets} sheets, ${smallestPt.toFixed(2)} pt`)
  }
  expect(found).toEqual([])
})

test('paper says what is filtered in words, and has nothing to press', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN&partners=KR&mode=share&scale=log')
  await layOutOnPaper(page)
  await expect(page.getByRole('region', { name: 'What is shown' })).toHaveText(/^Registered capital in Da Nang from South Korea, 20/)
  const words = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
  expect([/as a share of the place.s total Logarithmic/.test(words), /Clear all|Show as table|Find a place|Remove/.test(words)]).toEqual([true, false])
  for (const pressed of ['nav', 'input', 'select', 'header button', '[class*="_plain_"]', '[class*="_solid_"]', '[class*="_icon_"]', '[class*="_caret_"]']) {
    await expect(page.locator(`${pressed}:visible`)).toHaveCount(0)
  }
})

test('paper says where the page is and which data it shows, and gives the addresses of the documents', async ({ page }) => {
  await visit(page, VIEWS['a ranking'])
  await expect(page.getByText(/^This page: /)).toBeAttached()
  await expect(page.getByText(/^This page: /)).toBeHidden()
  await layOutOnPaper(page)
  const note = await page.getByText(/^This page: /).innerText()
  expect(note).toContain(`${new URL(page.url()).origin}/?view=ranking&localities=VN-HP`)
  expect(note).toMatch(/ · Data: release \d{4}\.\d+\.\d+ of \d+ \w+ \d{4}$/)
  await expect(page.getByText(/^20 of 63 are shown/)).toBeVisible()
  await expect(page.getByRole('figure').getByText(/https:\/\/github\.com\/.*FDI\.2024/)).toBeVisible()
})

test('a dark page prints in ink on white, its heat in the light colours', async ({ page }) => {
  await visit(page, `${VIEWS['a matrix']}&theme=dark`)
  await layOutOnPaper(page)
  const looks = await page.evaluate(() => {
    const channels = (element: Element | null, part: 'color' | 'backgroundColor') => (element ? getComputedStyle(element)[part] : '').match(/[\d.]+/g)?.map(Number) ?? []
    const darkest = (values: readonly number[]) => Math.max(...values.slice(0, 3))
    const cell = document.querySelector('tbody tr:last-child td:last-child')
    return {
      ground: channels(document.documentElement, 'backgroundColor'),
      isInkDark: darkest(channels(document.querySelector('h1'), 'color')) < 60,
      isHeatLight: Math.min(...channels(cell, 'backgroundColor').slice(0, 3)) > 180,
      adjust: cell && getComputedStyle(cell).printColorAdjust,
    }
  })
  expect(looks).toEqual({ ground: [255, 255, 255], isInkDark: true, isHeatLight: true, adjust: 'exact' })
})

test('a matrix prints all its rows, its head on every sheet and its totals once', async ({ page }) => {
  await visit(page, VIEWS['a matrix'])
  const grid = page.getByRole('grid')
  const rowCount = Number(await grid.getAttribute('aria-rowcount'))
  await layOutOnPaper(page)
  await expect(grid.getByRole('row')).toHaveCount(rowCount)
  const layout = await grid.evaluate((table) => {
    const look = (selector: string) => getComputedStyle(table.querySelector(selector) ?? table)
    return [look('thead').display, look('thead th').position, look('tfoot').display, look('tbody th').position, look('tbody tr').breakInside, getComputedStyle(table.parentElement ?? table).overflow]
  })
  expect(layout).toEqual(['table-header-group', 'static', 'table-row-group', 'static', 'avoid', 'visible'])
})

test('of lists without end paper has the beginning and says how much is left out', async ({ page }) => {
  await visit(page, VIEWS['the sources'])
  await expect(page.getByText(/^The first 40 of \d+ documents are printed/)).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^The first 40 of \d+ documents are printed/)).toBeVisible()
  await expect(page.getByText(/^https?:\/\//).first()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('radio', { name: 'Figures' }).evaluate((radio) => radio.parentElement?.click())
  await page.getByRole('radio', { name: 'Everything' }).evaluate((radio) => radio.parentElement?.click())
  await expect(page.getByRole('status').filter({ hasText: /of 9\d,\d{3}/ })).toBeVisible()
  await arrived(page)
  await layOutOnPaper(page)
  await expect(page.getByText(/^The first 500 of 9\d,\d{3} rows are printed/)).toBeVisible()
  await expect(page.locator('tbody tr')).toHaveCount(500)
})

test('the account of a figure in front of the page is what gets printed', async ({ page }) => {
  await visit(page, PAIR)
  await page.getByRole('button', { name: 'reported', exact: true }).first().click()
  await expect(provenance(page)).toBeVisible()
  const { sheets, smallestPt } = await printed(page)
  await page.emulateMedia({ media: 'print' })
  await expect(headline(page)).toBeHidden()
  await expect(provenance(page).getByText('US$14,100 million', { exact: true })).toBeVisible()
  expect([sheets, smallestPt >= LEAST_PT]).toEqual([1, true])
})
