import type { Page } from '@playwright/test'
import { accountOf, arrived, expectAddress, filters, headline, openPicker, provenance, visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

// Figures of the world and of Korea: what is odd in them is shown rather than smoothed, and who counted is always said.

const MIRROR = 'view=matrix&measure=mirror_inflow&over=locality~partner'
const ASEAN = 'view=ranking&measure=inflow&localities=ASEAN&at=2024'

const OFFERS = {
  en: { also: 'Among economies of the world', asean: 'Vietnam among ASEAN', mirror: 'Who invests in whom, 2001–2012' },
  vi: { also: 'Trong các nền kinh tế', asean: 'Việt Nam trong ASEAN', mirror: 'Ai đầu tư vào ai, 2001–2012' },
  ko: { also: '세계 각국 가운데', asean: '아세안 속 베트남', mirror: '누가 어디에 투자하나, 2001~2012년' },
} as const

const offer = (page: Page, language: keyof typeof OFFERS, which: 'asean' | 'mirror') => page.getByRole('navigation', { name: OFFERS[language].also }).getByRole('link', { name: OFFERS[language][which] })

test('China’s inflow of 2024 is 116,237.7 by UNCTAD and 18,556.1 by the World Bank, and the two are never in one line', async ({ page }) => {
  for (const [measure, publisher, own, other] of [
    ['inflow', 'UNCTAD', '116,237.7', '18,556'],
    ['bop_inflow', 'World Bank', '18,556.1', '116,237'],
  ] as const) {
    await visit(page, `view=trend&measure=${measure}&localities=CN&as=table`)
    await expect(page.getByText(`Official up to 2024: ${publisher}.`)).toBeVisible()
    const row = page.getByRole('row', { name: /^2024/ })
    await expect(row).toHaveCount(1)
    await expect(row).toContainText(own)
    await expect(page.getByRole('table').filter({ has: row })).not.toContainText(other)
    await row.getByRole('button', { name: own }).click()
    expect((await accountOf(provenance(page)))['Publisher']).toContain(publisher)
    await page.keyboard.press('Escape')
  }
})

test('Luxembourg has no figure before 2002, which is no zero; Belgium has', async ({ page }) => {
  await visit(page, 'view=trend&measure=inflow&localities=LU~BE&as=table')
  await expect(page.getByRole('row', { name: /^2002.*Luxembourg/ })).toContainText('4,243.2')
  await expect(page.getByRole('row', { name: /^2001.*Luxembourg/ })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /^2001.*Belgium/ })).toContainText('88,203.3')
})

test('a zero that UNCTAD prints is written 0', async ({ page }) => {
  await visit(page, 'view=trend&measure=inward_stock&localities=IQ&as=table')
  await expect(page.getByRole('button', { name: '0', exact: true }).first()).toBeVisible()
})

test('a figure made of two rows of the source says so', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN&partners=GB&as=table')
  await page.getByRole('row', { name: /^20 December 2021/ }).getByRole('button', { name: '4,039.5' }).click()
  await expect(provenance(page)).toContainText('two rows of the source added')
})

test('what arrived in Korea in 2020 is told apart: first 11,090, restated as 11,530', async ({ page }) => {
  await visit(page, 'view=trend&measure=arrived&localities=KR&as=table')
  await page.getByRole('table', { name: /^FDI arrived/ }).getByRole('row', { name: /^2020/ }).getByRole('button', { name: '11,530' }).click()
  await expect(provenance(page)).toContainText('Restated; first released as US$11.09 billion')
  await expect(provenance(page)).toContainText('first release 11090')
})

test('Vietnam is third among ASEAN in 2024, from the world in one click, and stands out', async ({ page }) => {
  await visit(page, 'view=ranking&measure=inflow')
  await offer(page, 'en', 'asean').click()
  await expectAddress(page, { view: 'ranking', measure: 'inflow', localities: 'ASEAN' })
  await arrived(page)
  await expect(headline(page)).toContainText('Singapore leads with US$143.4 billion')
  await expect(headline(page)).toContainText('Vietnam (US$20.17 billion)')
  const bars = page.getByRole('list', { name: /leads/ }).getByRole('listitem')
  await expect(bars).toHaveCount(11)
  await expect(bars.nth(2)).toContainText('Vietnam')
  await expect(offer(page, 'en', 'asean')).toHaveAttribute('aria-current', 'page')
})

const THIRD = { en: 'Vietnam', vi: 'Việt Nam', ko: '베트남' } as const
for (const language of ['en', 'vi', 'ko'] as const) {
  test(`ASEAN and who invests in whom are in reach, in ${language}`, async ({ page }) => {
    await visit(page, `${ASEAN}&lang=${language}`)
    await expect(headline(page)).toContainText(THIRD[language])
    await offer(page, language, 'mirror').click()
    await arrived(page)
    await expect(page.getByRole('grid')).toBeVisible()
    await expect(page.locator('main')).toContainText('UNCTAD')
    await expect(page.locator('main')).toContainText({ en: 'end in 2012', vi: 'dừng ở năm 2012', ko: '2012년에서 끝남' }[language])
    await expect(page.locator('main')).toContainText({ en: 'As the investing partner reported it', vi: 'Theo báo cáo của đối tác đầu tư', ko: '투자한 상대국이 보고한 수치' }[language])
    await expectNoAxeViolations(page)
  })
}

test('ASEAN is found as a place, and its members are what is shown', async ({ page }) => {
  await visit(page, 'view=trend&measure=inflow')
  const places = await openPicker(page, 'Place')
  await places.getByRole('combobox').fill('ASEAN')
  await places.getByRole('option', { name: 'ASEAN' }).first().click()
  await page.keyboard.press('Escape')
  await expectAddress(page, { view: 'trend', measure: 'inflow', localities: 'ASEAN' })
  await expect(headline(page)).toContainText('Singapore leads')
  await expect(page.getByRole('button', { name: '1 more line: show' })).toBeVisible()
})

test('ASEAN as a whole is the sum of its members, computed, without the years in which one has no figure', async ({ page }) => {
  await visit(page, 'view=composition&measure=inflow&localities=ASEAN')
  await expect(page.getByText(/Nobody publishes a total of ASEAN: it is the sum of its members, computed\./)).toContainText('1990–2002 and 2004')
  await expect(headline(page)).toContainText('Singapore has the largest share')
})

test('an overview of a group says why there is none, and leads to its members', async ({ page }) => {
  await visit(page, 'view=overview&localities=ASEAN')
  await expect(page.getByText('Nobody publishes figures of ASEAN as one, only of its members.')).toBeVisible()
  await page.getByRole('button', { name: 'Rank the members' }).click()
  await expect(headline(page)).toContainText('Singapore leads')
})

test('who invests in whom is fetched only when asked for, at its last year, with every other year on offer', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const mirrors = () => asked.filter((url) => /bilateral[^?]*\.csv$/.test(url))
  await visit(page, 'view=matrix&measure=inflow')
  expect(mirrors()).toEqual([])
  await offer(page, 'en', 'mirror').click()
  await expectAddress(page, { view: 'matrix', measure: 'mirror_inflow', over: 'locality~partner' })
  await arrived(page)
  expect(mirrors().length).toBe(1)
  await expect(filters(page).getByRole('button', { name: 'Date: 2012' })).toBeVisible()
  const dates = await openPicker(page, 'Date')
  await dates.getByRole('radio', { name: '2001' }).click()
  await expectAddress(page, { view: 'matrix', measure: 'mirror_inflow', over: 'locality~partner', at: '2001' })
  await expect(page.getByText(/^2001, counted by UNCTAD\./)).toBeVisible()
})

test('who invests in whom keeps what is below zero, writes no zero where nothing was reported, and says whose report it is', async ({ page }) => {
  await visit(page, MIRROR)
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('row')).not.toHaveCount(0)
  await expect(grid.getByRole('gridcell', { name: /^Luxembourg, Belgium: −US\$51\.2/ })).toBeVisible()
  await expect(grid.getByRole('gridcell', { name: /^Gibraltar, United States: not reported/ })).toBeVisible()
  await expect(grid.getByRole('gridcell', { name: /^United States, United States: the economy itself/ })).toBeVisible()
  await expect(page.getByText(/The table has no zeros/)).toBeVisible()
  await expect(page.getByText(/Partners with smaller or fewer figures, not shown: 175/)).toBeVisible()
  await grid.getByRole('gridcell', { name: /^United Kingdom, Luxembourg:/ }).click()
  await expect(provenance(page)).toContainText('Bilateral FDI statistics 2014')
})

test('mirror figures say whose report they are in a trend, a ranking and a comparison too', async ({ page }) => {
  for (const query of ['view=trend&measure=mirror_inflow&localities=VN&partners=KR~JP', 'view=ranking&measure=mirror_inflow&localities=VN&over=partner', 'view=compare&measure=mirror_inflow&localities=VN&partners=KR~JP']) {
    await visit(page, query)
    await expect(page.getByText(/As the investing partner reported it; .* begin in 2001 and end in 2012\./)).toBeVisible()
  }
})

test('a composition of mirror figures is refused, because neither all partners nor their total is published', async ({ page }) => {
  await visit(page, 'view=composition&measure=mirror_inflow&localities=VN&over=partner')
  await expect(page.getByText('Parts are published, but neither all of them nor their total')).toBeVisible()
  await page.getByRole('button', { name: 'Rank what is published' }).click()
  await expect(headline(page)).toContainText('Japan leads')
})
