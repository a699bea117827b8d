import { type Locator, type Page } from '@playwright/test'
import { addressOf, expectAddress, filters, headline, openPicker, provenance, visit } from './page.ts'
import { expect, test } from './support.ts'

const main = (page: Page): Locator => page.getByRole('main')

const row = (page: Page, name: string): Locator => page.getByRole('table').first().getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })

test('today’s provinces on 20 December 2023 are the sums of those they took over, and say of which', async ({ page }) => {
  await visit(page, 'view=ranking&boundaries=current&at=2023-12-20&as=table')
  await expect(row(page, 'Ho Chi Minh City')).toContainText('131,921.4')
  await expect(row(page, 'Hai Phong')).toContainText('39,050.3')
  await expect(row(page, 'Da Nang')).toContainText('12,803.7')
  await row(page, 'Ho Chi Minh City').getByRole('button', { name: '131,921.4' }).click()
  await expect(provenance(page)).toContainText('computed')
  await expect(provenance(page)).toContainText('Sum of the places taken over')
  for (const part of ['Binh Duong', 'Ba Ria-Vung Tau', 'Ho Chi Minh City', '57,632.776393', '40,397.901012', '33,890.771756']) await expect(provenance(page)).toContainText(part)
})

test('projects of today’s provinces are sums too', async ({ page }) => {
  await visit(page, 'view=compare&boundaries=current&measure=projects&at=2023-12-20&localities=VN34-79~VN34-31~VN34-48')
  for (const [name, projects] of [['Ho Chi Minh City', '17,167'], ['Hai Phong', '1,690'], ['Da Nang', '1,241']] as const) await expect(row(page, name)).toContainText(projects)
})

test('boundaries are chosen in the sentence of filters, and the place goes along', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-HP')
  const picker = await openPicker(page, 'Provinces')
  await picker.getByRole('radio', { name: /as they are today/ }).click()
  await expectAddress(page, { view: 'trend', localities: 'VN34-31', boundaries: 'current' })
  await expect(headline(page)).toContainText('US$40.16 billion on 20 June 2024')
  await expect(main(page)).toContainText('sums of those it took over, computed')
  await page.goBack()
  await expectAddress(page, { view: 'trend', localities: 'VN-HP' })
  await expect(headline(page)).toContainText('US$29.59 billion on 20 June 2024')
})

test('an incomplete sum says of how many and what is lacking, and has no rank', async ({ page }) => {
  await visit(page, 'view=ranking&boundaries=current&partners=KR&over=locality&at=2024-05')
  const apart = page.getByRole('region', { name: /beside/i })
  await expect(apart.getByRole('listitem').filter({ hasText: 'Da Nang' })).toContainText('incomplete, 1 of 2: no figure of Quang Nam')
  await visit(page, 'view=trend&boundaries=current&localities=VN34-48&partners=KR&as=table')
  await expect(page.getByRole('table').first().getByRole('row').filter({ hasText: 'more than 371' })).toContainText('computed, incomplete, 1 of 2: no figure of Quang Nam')
})

test('what is reported of a merged province stands beside its sums and is not joined to them', async ({ page }) => {
  await visit(page, 'view=trend&boundaries=current&localities=VN34-79&as=table')
  const table = page.getByRole('table').first()
  await expect(table.getByRole('row').filter({ hasText: '20 June 2024' })).toContainText('135,235.5')
  await expect(table.getByRole('row').filter({ hasText: '20 June 2024' })).toContainText('computed')
  await expect(table.getByRole('row').filter({ hasText: 'May 2025' })).toContainText('more than 140,000')
  await expect(main(page)).toContainText('Official up to 20 June 2024')
})

test('a former place asked for in today’s boundaries is shown as what it became, and the reader is told', async ({ page }) => {
  await visit(page, 'view=trend&boundaries=current&localities=VN-57')
  await expect(main(page).or(page.locator('body')).first()).toContainText('VN34-79')
  await expect(filters(page)).toContainText('Ho Chi Minh City')
  await expect(headline(page)).toContainText('US$135.2 billion')
})

test('every view keeps to the boundaries chosen', async ({ page }) => {
  for (const [query, expected] of [
    ['view=composition&boundaries=current&over=locality', 'Ho Chi Minh City'],
    ['view=matrix&boundaries=current&over=locality~time', 'Ho Chi Minh City'],
    ['view=map&boundaries=current', 'Ho Chi Minh City'],
    ['view=scatter&boundaries=current', 'Ho Chi Minh City'],
    ['view=overview&boundaries=current&localities=VN34-31', 'US$40.16 billion'],
  ] as const) {
    await visit(page, query)
    await expect(main(page)).toContainText(expected)
    await expect(main(page)).not.toContainText('Binh Duong (')
    expect(addressOf(page)['boundaries']).toBe('current')
    await expect(page.getByText('could not be used')).toHaveCount(0)
  }
})

test('the sentence says it in Vietnamese and Korean', async ({ page }) => {
  await visit(page, 'view=ranking&boundaries=current&lang=vi')
  await expect(main(page)).toContainText('theo hiện nay')
  await expect(main(page)).toContainText('là tổng của các tỉnh, thành đã nhập vào, do tính toán')
  await visit(page, 'view=ranking&boundaries=current&lang=ko')
  await expect(main(page)).toContainText('현재 기준')
  await expect(main(page)).toContainText('통합된 성·시의 값을 더해 계산')
})

test('a sentence never holds a figure against an incomplete sum', async ({ page }) => {
  await visit(page, 'view=overview&boundaries=current&localities=VN34-79')
  await expect(headline(page)).toContainText('US$141.9 billion on 31 December 2025')
  await expect(headline(page)).not.toContainText('2006')
})
