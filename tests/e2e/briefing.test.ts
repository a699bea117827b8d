import { LANGUAGES } from '../../src/domain/language.ts'
import { addressOf, arrived, headline, moveTo, tabTo, visit } from './page.ts'
import { printed } from './paper.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

/** The smallest letters a reader is asked to read, less what rounding to device pixels takes. */
const LEAST_PT = 7.95

/** The ministry's four questions: the nation, a province, a partner in it, a partner of the nation. */
const BRIEFINGS = {
  nation: 'view=overview',
  province: 'view=overview&localities=VN-HP',
  pair: 'view=overview&localities=VN-HP&partners=KR',
  partner: 'view=overview&partners=KR',
} as const

/** The headings of their blocks, in the order they are read. */
const BLOCKS = [
  [BRIEFINGS.nation, ['Vietnam over time', 'Who invests in Vietnam', 'Which provinces it goes to', 'What changed most: partners in Vietnam', 'What changed most: places', 'What to be careful about', 'Sources']],
  [BRIEFINGS.province, ['Hai Phong beside its peers', 'Where Hai Phong stands', 'Who invests in Hai Phong', 'What changed most: places', 'Cooperation', 'What to be careful about', 'Sources']],
  [BRIEFINGS.pair, ['South Korea in Hai Phong, beside peers', 'Who invests in Hai Phong', 'Where South Korea invests', 'What changed most', 'Cooperation', 'What to be careful about', 'Sources']],
  [BRIEFINGS.partner, ['South Korea in Vietnam, beside peers', 'Who invests in Vietnam', 'Where South Korea invests', 'What changed most: partners in Vietnam', 'Cooperation', 'What to be careful about', 'Sources']],
] as const

test('a briefing has its blocks, whatever it is of', async ({ page }) => {
  await visit(page)
  for (const [query, headings] of BLOCKS) {
    await moveTo(page, query)
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(headings)
    await expect(page.getByRole('list', { name: 'Key figures' }).locator(':scope > li')).toHaveCount(5)
  }
})

test('sentences say the figures with their dates and what cannot be said', async ({ page }) => {
  await visit(page, BRIEFINGS.nation)
  await expect(page.getByRole('region', { name: 'Who invests in Vietnam' })).toContainText('1,068 on 20 June 2024 (1,061 on 20 December 2023; 10,000 would be one partner alone)')
  await expect(page.getByRole('region', { name: 'What changed most: partners in Vietnam' })).toContainText('The largest contributions: Singapore +1.2, Japan +0.5 and Hong Kong +0.4 percentage points.')
  await moveTo(page, BRIEFINGS.province)
  await expect(page.getByRole('region', { name: 'Where Hai Phong stands' })).toContainText('6th of 63: US$6.746 billion behind Ba Ria-Vung Tau, US$2.252 billion ahead of Bac Ninh.')
  await expect(page.getByRole('region', { name: 'Who invests in Hai Phong' })).toContainText('Nobody lists all partners, so neither ranks nor concentration can be told.')
  await expect(page.getByRole('region', { name: 'What changed most: places' })).toContainText('Which partners made the change in Hai Phong nobody says')
  await expect(page.getByRole('list', { name: 'Key figures' })).toContainText('US$11.96 million in all of Vietnam')
})

test('peers are suggested, changed by the keyboard alone, kept in the address and taken to the comparison', async ({ page }) => {
  await visit(page, BRIEFINGS.province)
  const trend = page.getByRole('figure', { name: 'Hai Phong beside its peers' })
  await expect(trend).toContainText('Peers: Bac Ninh, Dong Nai and Hanoi. Suggested')
  await tabTo(page, trend.getByRole('button', { name: 'Change peers' }))
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog', { name: 'Peers' })
  await tabTo(page, panel.getByRole('button', { name: 'Remove Dong Nai from the peers' }))
  await page.keyboard.press('Enter')
  await expect.poll(() => addressOf(page)['pins']).toBe('VN-HP.WLD~VN-56.WLD~VN-HN.WLD')
  await panel.getByRole('combobox').focus()
  await page.keyboard.type('Da Nang')
  await page.keyboard.press('Enter')
  await expect.poll(() => addressOf(page)['pins']).toBe('VN-HP.WLD~VN-56.WLD~VN-HN.WLD~VN-DN.WLD')
  await page.keyboard.press('Escape')
  await expect(trend).toContainText('Peers: Bac Ninh, Hanoi and Da Nang. Chosen')
  await trend.getByRole('link', { name: 'Compare with these' }).click()
  await arrived(page)
  expect(addressOf(page)).toMatchObject({ view: 'compare', pins: 'VN-HP.WLD~VN-56.WLD~VN-HN.WLD~VN-DN.WLD' })
  await page.goBack()
  await expect(headline(page)).toHaveText(/^Hai Phong ranks 6th/)
  await trend.getByRole('button', { name: 'Suggested peers again' }).click()
  await expect.poll(() => addressOf(page)['pins']).toBeUndefined()
  await expect(trend).toContainText('Peers: Bac Ninh, Dong Nai and Hanoi. Suggested')
})

test('today’s provinces are briefed as sums of those they took over', async ({ page }) => {
  await visit(page, 'view=overview&localities=VN34-31&boundaries=current')
  await expect(page.getByRole('region', { name: 'Where Hai Phong stands' })).toContainText('5th of 34')
  await expect(page.getByRole('region', { name: 'What to be careful about' })).toContainText('are sums of Hai Duong and Hai Phong, computed')
})

test('a briefing is one A4 sheet of readable letters in every language', async ({ page }) => {
  test.slow()
  const found: string[] = []
  for (const query of Object.values(BRIEFINGS)) {
    await visit(page, query)
    for (const language of LANGUAGES) {
      await moveTo(page, `${query}&lang=${language}`)
      await expect(page.locator('#overview-documents')).toBeVisible()
      const { sheets, smallestPt } = await printed(page)
      if (sheets !== 1 || smallestPt < LEAST_PT) found.push(`${query} in ${language}: ${sheets} sheets, ${smallestPt.toFixed(2)} pt`)
    }
  }
  expect(found).toEqual([])
})

test('the peers can be reached by everybody', async ({ page }) => {
  await visit(page, BRIEFINGS.province)
  await page.getByRole('button', { name: 'Change peers' }).click()
  await expect(page.getByRole('dialog', { name: 'Peers' })).toBeVisible()
  await expectNoAxeViolations(page)
})
