import { type Page } from '@playwright/test'
import { headline, published, visit } from './page.ts'
import { expect, test } from './support.ts'

/** The cases that the rules of the numbers name, where no other file has them. */

const main = (page: Page) => page.getByRole('main')
const table = (page: Page) => page.getByRole('table').first()

test('registered capital of 2016 is 24,372.7 by the agency and 26,890.5 by the statistics office, in lines of their own', async ({ page }) => {
  await visit(page, 'view=trend&measure=registered&as=table&from=2016&to=2016&counters=NSO')
  await expect(table(page).getByRole('row').filter({ hasText: '24,372.7' })).toContainText('Foreign Investment Agency')
  await expect(table(page).getByRole('row').filter({ hasText: '26,890.5' }).first()).toContainText('National Statistics Office')
})

test('Binh Duong and Korea in May 2024: 4,000 and about 3,400 are both shown', async ({ page }) => {
  await visit(page, 'view=compare&pins=VN-57.KR&at=2024-05')
  await expect(table(page)).toContainText('4,000')
  await expect(table(page)).toContainText('also reported: about 3,400 (May 2024)')
})

test('at the end of 2024 Da Nang’s more than 371 of May is picked, and about 2,200 is also reported', async ({ page }) => {
  await visit(page, 'view=compare&pins=VN-DN.KR&at=2024-12-31')
  await expect(table(page)).toContainText('more than 371')
  await expect(table(page)).toContainText('about 2,200')
})

test('more than 371 million over 278 projects is more than 1.33 million a project', async ({ page }) => {
  await visit(page, 'view=compare&pins=VN-DN.KR&at=2024-05')
  await expect(table(page)).toContainText('more than 1.33')
})

test('the index of concentration of partners on 20 December 2023 is 1,061', async ({ page }) => {
  await visit(page, 'view=composition&to=2023')
  await expect(main(page)).toContainText('Concentration of partners: 1,061 on 20 December 2023')
})

test('the share a document prints and the computed one each name their denominator', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN&partners=KR')
  await expect(published(page)).toContainText('8.6%')
  await expect(published(page)).toContainText('more than 5.6%')
  await expect(published(page)).toContainText('US$6.533 billion')
})

test('scale words are written out in every language, and bounds keep their word', async ({ page }) => {
  for (const [query, expected] of [
    ['view=trend&localities=VN-HP&partners=KR', 'US$14.1 billion'],
    ['view=trend&localities=VN-HP&partners=KR&lang=vi', '14,1 tỷ USD'],
    ['view=trend&localities=VN-HP&partners=KR&lang=ko', '141억 달러'],
    ['view=trend&localities=VN-DN&partners=KR&from=2024&to=2024', 'more than US$371 million'],
    ['view=trend&localities=VN-DN&partners=KR&from=2024&to=2024&lang=vi', 'hơn 371 triệu USD'],
    ['view=trend&localities=VN-DN&partners=KR&from=2024&to=2024&lang=ko', '3억 7,100만 달러 초과'],
  ] as const) {
    await visit(page, query)
    await expect(headline(page)).toContainText(expected)
  }
})
