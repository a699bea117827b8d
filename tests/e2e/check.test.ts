import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { addressOf, arrived, choose, expectAddress, headline, moveTo, provenance, visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

// The check: everything on screen that can be held against something else.

const SECTIONS = {
  sums: 'Parts against totals',
  shares: 'Printed shares against computed ones',
  ranks: 'Printed ranks against computed ones',
  claims: 'Several sources on one figure',
  restated: 'Restated by the same counter',
  falls: 'Stocks that fell by more than a third',
  jumps: 'Values that jumped fifty-fold',
  remarks: 'Said by the sources, and good to know',
} as const

/** One kind of checks, with all its rows. */
async function section(page: Page, kind: keyof typeof SECTIONS): Promise<Locator> {
  const region = page.getByRole('region', { name: new RegExp(`^${SECTIONS[kind]}`) }).first()
  await expect(region).toBeVisible()
  const more = region.getByRole('button', { name: /^Show all/ })
  if (await more.isVisible()) await more.click()
  return region
}

interface Oddity {
  readonly query: string
  readonly section: keyof typeof SECTIONS
  /** What stands in one row, in this order. */
  readonly row: readonly (string | RegExp)[]
}

const ODDITIES: Readonly<Record<string, Oddity>> = {
  'registered in 2016 by two counters': { query: 'measure=registered&localities=VN&from=2016&to=2016', section: 'claims', row: [/^Vietnam/, '26,890.5 National Statistics Office', '24,857.9 Foreign Investment Agency', '24,372.7', 'differs'] },
  "NSO's first release of 2008": { query: 'measure=registered&localities=VN&from=2008&to=2008', section: 'restated', row: [/^Vietnam/, '71,726.8 National Statistics Office, stands', '64,011.0 National Statistics Office, replaced'] },
  'Ho Chi Minh City in the first half of 2025, by the agency and by the city': { query: 'measure=registered&localities=VN34-79', section: 'claims', row: ['Jan–Jun 2025', 'more than 5,200', '3,820', 'differs'] },
  'the parts of that half-year': { query: 'measure=registered&localities=VN34-79', section: 'sums', row: ['Jan–Jun 2025', '4,657', '3 parts', '3,820', '837', '± 1.5', 'differs', 'the three parts add up to 4,657, not to 3,820'] },
  "Hanoi's stock of 2025": { query: 'localities=VN-HN', section: 'claims', row: ['Registered capital', 'about 61,500', 'about 71,100', 'differs'] },
  'January to September 2026': { query: 'measure=registered&localities=VN&from=2026', section: 'remarks', row: ['Low reliability', 'third-hand: a dashboard audit', 'status U'] },
  'provisional 2025': { query: 'measure=registered&localities=VN&from=2025&to=2025', section: 'remarks', row: ['Provisional'] },
  'present-day codes before July 2025': { query: 'measure=registered&localities=VN34-24', section: 'remarks', row: ["Today's code before its day", 'Bac Ninh', 'before 1 July 2025, on the merged territory'] },
  'Da Nang and Korea: the shares': { query: 'localities=VN-DN&partners=KR', section: 'shares', row: ['May 2024', '8.6%', 'implies a total of about US$4.3 billion', 'more than 5.6%', "of the place's official total 6,532.5 (20 Jun 2024)", 'differs'] },
  'Da Nang and Korea in 2024': { query: 'localities=VN-DN&partners=KR', section: 'claims', row: ['more than 371', 'about 2,200', 'differs'] },
  'Korean projects in Da Nang in 2024': { query: 'localities=VN-DN&partners=KR', section: 'claims', row: ['Valid projects', '278', 'about 335', 'differs'] },
  'Da Nang and Korea in 2017': { query: 'localities=VN-DN&partners=KR', section: 'claims', row: ['728.8 Mar 2017', '244.6 Aug 2017', '253.1 end 2017', 'differs'] },
  'Binh Duong and Korea': { query: 'localities=VN-57&partners=KR', section: 'claims', row: ['same time', 'May 2024', '4,000', 'about 3,400', 'differs'] },
  'year-end dates that move': { query: 'localities=VN', section: 'remarks', row: ['Dated break', 'Year-end counts move from 31 December to 20 December.'] },
  'the year-end of 2024': { query: 'localities=VN', section: 'remarks', row: ['Dated break', 'Year-end count of 2024 is again to 31 December.'] },
  'the restated 2015': { query: 'measure=registered&localities=VN&from=2015&to=2015', section: 'restated', row: [/^Vietnam/, '22,757.3', 'stands', '24,115.0', 'replaced'] },
  'a copy that ends on 20 December 2015': { query: 'localities=VN-HN&from=2015&to=2015', section: 'remarks', row: ['to 20 December 2015; the FIA workbook runs to 31 December and is higher'] },
  'Ha Giang in 2016': { query: 'localities=VN-03&from=2016&to=2016', section: 'falls', row: ['Ha Giang', '1,029.0', '10.0'] },
  'the same as a jump': { query: 'localities=VN-03&from=2016&to=2016', section: 'jumps', row: ['Ha Giang', '1,029.0', '10.0', '1/103 of it'] },
  'Korean first releases and restatements': { query: 'measure=arrived&localities=KR&from=2020&to=2020', section: 'restated', row: ['11,530', 'stands', '11,090', 'replaced'] },
  "China's inflow by two publishers": { query: 'measure=inflow&localities=CN&from=2024&to=2024', section: 'claims', row: ['two publishers', '2024', '18,556.1 World Bank', '116,237.7 UNCTAD', 'differs'] },
  'zeros for a whole economy': { query: 'measure=inflow&localities=ER', section: 'remarks', row: ['Printed zero', 'it may stand for an economy that did not report'] },
  'Luxembourg before 2002': { query: 'measure=inflow&localities=LU', section: 'remarks', row: ['Late start', 'The series of Luxembourg begins in 2002', 'UNCTAD in 1990'] },
  'two spellings added, Nevis': { query: 'localities=VN&partners=KN', section: 'remarks', row: ['two rows of the source added'] },
  'two spellings added, British Isles': { query: 'localities=VN&partners=GB', section: 'remarks', row: ['two rows of the source added (United Kingdom; British Isles)'] },
  'a reused name': { query: 'localities=VN34-24', section: 'remarks', row: ['Reused name', 'Since 1 July 2025 Bac Ninh is what was', 'Bac Giang'] },
  'the municipality of Dong Nai': { query: 'localities=VN34-75', section: 'remarks', row: ['Dated break', '30 April 2026', 'Dong Nai becomes a municipality'] },
  'a project missing in the list of 2020': { query: 'localities=VN&from=2020&to=2020', section: 'sums', row: ['Newly licensed projects', 'partners = all partners', '2,522', '2,523', '−1', 'within a slip'] },
}

for (const [name, { query, section: kind, row }] of Object.entries(ODDITIES)) {
  test(`the check shows ${name}`, async ({ page }) => {
    await visit(page, `view=check&${query}`)
    const region = await section(page, kind)
    const fitting = row.reduce<Locator>((rows, text) => rows.filter({ hasText: text }), region.getByRole('row'))
    await expect(fitting.first()).toBeVisible()
  })
}

test('the first check counts every sum of the nation, and the filter leaves what does not agree', async ({ page }) => {
  await visit(page, 'view=check')
  await expect(headline(page)).toHaveText('1,715 sums can be made of what is on screen: 1,711 agree, 4 do not')
  const sums = await section(page, 'sums')
  await expect(sums.getByRole('row')).toHaveCount(101)
  await expect(sums).toContainText('100 of 1,715 are listed')
  await page.getByRole('radio', { name: 'Only what does not agree' }).check({ force: true })
  await expect(sums.getByRole('row')).toHaveCount(5)
  await expect(page.getByRole('region', { name: /^Said by the sources/ })).toHaveCount(0)
  await page.getByRole('radio', { name: 'All', exact: true }).check({ force: true })
  await expect(page.getByRole('region', { name: /^Said by the sources/ }).first()).toBeVisible()
})

test('the parts of a sum open, and every figure says who says so', async ({ page }) => {
  await visit(page, 'view=check&measure=registered&localities=VN34-79')
  const sums = await section(page, 'sums')
  await sums.getByText('3 parts').click()
  await expect(sums.getByRole('listitem')).toHaveText([/Newly registered capital 1,230/, /Adjusted capital 1,480/, /Share-purchase capital 1,947/])
  await sums.getByRole('button', { name: '1,947' }).click()
  await expect(provenance(page)).toContainText('the three parts add up to 4,657')
  await page.keyboard.press('Escape')
  await sums.getByRole('button', { name: '837' }).click()
  await expect(provenance(page)).toContainText('computed')
})

test('a check follows the years and the measure, and leads to the line of what it names', async ({ page }) => {
  await visit(page, 'view=check&localities=VN-DN&partners=KR&from=2017&to=2017')
  const claims = await section(page, 'claims')
  await expect(claims.getByRole('row')).toHaveCount(2)
  await choose(page, 'Measure', 'Valid projects', 'Valid projects')
  await expectAddress(page, { view: 'check', measure: 'projects', localities: 'VN-DN', partners: 'KR', from: '2017', to: '2017' })
  await (await section(page, 'claims')).getByRole('link', { name: /^Show in trend/ }).first().click()
  await arrived(page)
  await expectAddress(page, { view: 'trend', localities: 'VN-DN', partners: 'KR', from: '2017', to: '2017' })
})

test('a chart says how many of its comparisons do not agree, and leads to them with its places', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN&partners=KR')
  const badge = page.getByRole('figure').getByRole('link', { name: /comparisons of these figures do not agree$/ })
  await badge.click()
  await arrived(page)
  await expectAddress(page, { view: 'check', localities: 'VN-DN', partners: 'KR' })
  await expect(await section(page, 'claims')).toContainText('about 2,200')
})

test('a chart whose figures agree says nothing, and pinned rows take their places along', async ({ page }) => {
  await visit(page, 'view=compare&pins=VN-57.KR&at=2024-05')
  await page.getByRole('link', { name: /of these figures (?:does|do) not agree$/ }).click()
  await arrived(page)
  expect(addressOf(page)).toMatchObject({ view: 'check', localities: 'VN-57', partners: 'KR' })

  await moveTo(page, 'view=trend&localities=VN-HP&partners=SG')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('link', { name: /do not agree$/ })).toHaveCount(0)
})

test('the check leaves the page as a file and as a table in an embed', async ({ page }) => {
  await visit(page, 'view=check&measure=registered&localities=VN34-79')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('inflow-check-registered.csv')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('VN34-79,WLD,registered,2025-01/2025-06,3820,10,=')
  expect(text).toContain('VN34-79,WLD,registered,2025-01/2025-06,4657,1,=')

  await page.goto('./embed.html?view=check&measure=registered&localities=VN34-79')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 sum can be made of what is on screen: it does not agree')
  await expect(page.getByRole('row', { name: /^Parts against totals/ })).toContainText('4,657 (3 parts) · 3,820')
  await expect(page.getByRole('link', { name: /of these figures/ })).toHaveCount(0)
})

for (const [language, words] of [
  ['vi', ['1.715 tổng', '1.711 khớp, 4 không khớp', 'Chỉ những gì không khớp', 'lệch do sơ suất']],
  ['ko', ['합계 1,715개', '1,711개 일치, 4개 불일치', '일치하지 않는 것만', '출처의 착오']],
] as const) {
  test(`the check speaks ${language}, without an accessibility violation`, async ({ page }) => {
    await visit(page, `view=check&lang=${language}`)
    for (const text of words) await expect(page.getByText(text).first()).toBeVisible()
    await expectNoAxeViolations(page)
  })
}

test('the keyboard alone goes from a kind of check to its rows and opens the parts of a sum', async ({ page }) => {
  await visit(page, 'view=check&measure=registered&localities=VN34-79')
  await page.getByRole('navigation', { name: 'What was held against what' }).getByRole('link', { name: SECTIONS.sums }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const sums = await section(page, 'sums')
  await expect(sums.locator(':focus')).toHaveCount(1)
  await sums.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(sums.getByRole('listitem')).toHaveCount(3)
})
