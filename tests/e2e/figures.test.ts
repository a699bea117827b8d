import { accountOf, choose, fact, goTo, headline, openPicker, provenance, published, visit } from './page.ts'
import { expect, test } from './support.ts'

// The figures a visitor must find, reached by clicking and by address, with who says so.

test('Viet Nam stood at 40,544 projects and 484,773.9 million dollars on 20 June 2024, by clicking from the first visit', async ({ page }) => {
  await visit(page, 'view=trend')
  await page.getByRole('button', { name: 'Show as table' }).click()
  const row = page.getByRole('row', { name: /^20 June 2024/ })
  await expect(row).toContainText('484,773.9')
  await row.getByRole('button', { name: '484,773.9' }).click()
  await expect(provenance(page)).toContainText('484,773.892927')
  await page.keyboard.press('Escape')

  await choose(page, 'Measure', 'Valid projects', 'Valid projects')
  await expect(page.getByRole('row', { name: /^20 June 2024/ })).toContainText('40,544')
})

test('the national total stands beside the ranking of partners and in a comparison at the date, to the last digit', async ({ page }) => {
  await visit(page, 'view=ranking&over=partner')
  await page.getByRole('region', { name: /^Beside the ranking/ }).getByRole('button', { name: 'US$484.8 billion' }).click()
  await expect(provenance(page)).toContainText('484,773.892927')
  await page.keyboard.press('Escape')

  await visit(page, 'view=compare&at=2024-06-20&localities=VN')
  await expect(page.getByRole('row', { name: /^Viet ?nam/i })).toContainText('484,773.9')
  await choose(page, 'Measure', 'Valid projects', 'Valid projects')
  // the date is chosen anew for another measure
  const dates = await openPicker(page, 'Date')
  await dates.getByRole('radio', { name: '20 June 2024' }).click()
  await expect(page.getByRole('row', { name: /^Viet ?nam/i })).toContainText('40,544')
})

const PROVINCES = [
  ['Ho Chi Minh City', '57,807.5'],
  ['Hanoi', '43,482.4'],
  ['Binh Duong', '41,087.2'],
  ['Dong Nai', '36,727.5'],
  ['Ba Ria-Vung Tau', '36,340.8'],
  ['Hai Phong', '29,594.7'],
]
const PARTNERS = [
  ['South Korea', '87,468.8'],
  ['Singapore', '80,187.5'],
  ['Japan', '76,098.4'],
  ['Taiwan', '40,230.7'],
]

test('provinces and partners are in their order at 20 June 2024, as bars and as a table', async ({ page }) => {
  await visit(page)
  await goTo(page, 'Ranking')
  await expect(headline(page)).toContainText('Ho Chi Minh City leads with US$57.81 billion')
  await expect(headline(page)).toContainText('20 June 2024')
  for (const [over, expected] of [
    ['Places', PROVINCES],
    ['Partners', PARTNERS],
  ] as const) {
    await page.getByRole('radio', { name: over }).check()
    const bars = page.getByRole('list', { name: /leads/ }).getByRole('listitem')
    for (const [index, [name = '', value = '']] of expected.entries()) {
      await expect(bars.nth(index)).toContainText(name)
      await expect(bars.nth(index).getByRole('button', { name: value })).toBeVisible()
    }
  }
  await page.getByRole('button', { name: 'Show as table' }).click()
  const rows = page.getByRole('row')
  for (const [index, [name = '', value = '']] of PARTNERS.entries()) await expect(rows.nth(index + 1)).toContainText(new RegExp(`^${name}.*${value}`))
  expect(new URL(page.url()).searchParams.get('as')).toBe('table')
})

test('Da Nang and South Korea: projects, capital, the reported share beside the computed one, each with its denominator, and what the consul general says', async ({ page }) => {
  await visit(page, 'view=trend')
  await choose(page, 'Place', 'Da Nang', 'Da Nang')
  await choose(page, 'Partner', 'Korea', 'South Korea')
  await expect(headline(page)).toContainText('Registered capital in Da Nang from South Korea stood at more than US$371 million in May 2024')

  await expect(fact(page, 'Valid projects')).toContainText('278 projects')
  await expect(fact(page, 'Valid projects')).toContainText(/Also reported: .*about 335 projects \(/)
  await expect(fact(page, 'Registered capital')).toContainText('more than US$371 million')
  await expect(fact(page, 'Registered capital')).toContainText(/computed: more than 5\.6% of the total for Da Nang, US\$6\.533 billion \(Foreign Investment Agency, 20 June 2024\)/)
  await expect(fact(page, 'Registered capital')).toContainText(/about US\$2\.2 billion \(/)
  await expect(published(page).getByRole('listitem').filter({ hasText: '8.6%' })).toContainText('they count against different totals')

  await page.getByRole('radio', { name: 'Share', exact: true }).check()
  await expect(headline(page)).toContainText(/8\.6% as reported \(May 2024\); more than 5\.6% computed from the total of the Foreign Investment Agency for Da Nang/)
  await expect(page.getByRole('combobox', { name: 'Share of' })).toHaveValue('locality')
})

test('the share that Da Nang reports names its own total and the computed one names the agency’s', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN&partners=KR')
  await published(page).getByRole('button', { name: '8.6%' }).click()
  expect((await accountOf(provenance(page)))['Note']).toBe('share of the city\'s registered FDI capital, as the city states it')
  await page.keyboard.press('Escape')

  await fact(page, 'Registered capital').getByRole('button', { name: 'computed' }).click()
  const dialog = provenance(page)
  await expect(dialog).toContainText('Share of a total: figure ÷ total × 100')
  await expect(dialog).toContainText('Computed from')
  await expect(dialog).toContainText('6,532.5')
  await expect(dialog).toContainText('Foreign Investment Agency')
})

test('the consul general’s 2,200 million has a source and a status of its own', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-DN&partners=KR')
  await fact(page, 'Registered capital').getByRole('button', { name: 'about US$2.2 billion' }).click()
  const account = await accountOf(provenance(page))
  expect(account['Note']).toContain('consul general')
  expect(account['Status']).toContain('low reliability')
  expect(account['As printed']).toBe('about this')
  await expect(provenance(page)).toContainText('Also reported')
})

test('Hai Phong and South Korea: 14.1 billion dollars, first by capital and second by projects as reported, 185 projects', async ({ page }) => {
  await visit(page)
  await choose(page, 'Place', 'Hai Phong', 'Hai Phong')
  await choose(page, 'Partner', '한국', 'South Korea')
  await expect(headline(page)).toContainText('South Korea is Hai Phong’s largest investor, with US$14.1 billion registered in April 2025')
  await expect(fact(page, 'Rank by registered capital (as reported)')).toContainText(/1st\s*April 2025/)
  await expect(fact(page, 'Rank by projects (as reported)')).toContainText('2nd')
  await expect(fact(page, 'Valid projects')).toContainText(/185 projects\s*January 2025/)
})

test('South Korea and Japan: what was pledged at the week in Tokyo, and the shares of trade', async ({ page }) => {
  await visit(page, 'view=trend&measure=notified&localities=KR&partners=JP')
  await expect(fact(page, 'Pledged investment')).toContainText(/US\$44 million\s*15 April 2025/)
  await expect(fact(page, 'Firms pledging investment')).toContainText('6 firms')
  await expect(fact(page, 'Value of memoranda signed')).toContainText(/US\$19 million\s*15 April 2025/)
  await expect(fact(page, 'Share of total trade')).toContainText(/6%\s*2022/)

  await fact(page, 'Share of total trade').getByRole('button', { name: 'Share of total trade' }).click()
  await choose(page, 'Partner', 'China', 'China')
  await expect(headline(page)).toContainText('China leads with 21.9% (2022), ahead of Japan with 6% (2022)')
})

test('a figure of a single day or year is drawn as a point, with its name and value', async ({ page }) => {
  for (const [query, value] of [
    ['measure=pledged&localities=KR&partners=JP', 'US$44 million'],
    ['measure=pledging_firms&localities=KR&partners=JP', '6'],
    ['measure=mou_value&localities=KR&partners=JP', 'US$19 million'],
    ['measure=trade_share&localities=KR&partners=CN', '21.9%'],
  ] as const) {
    await visit(page, `view=trend&${query}`)
    await expect(headline(page)).toContainText(value)
    await expect(page.getByRole('application').locator('[data-point]:not([data-break])')).toHaveCount(1)
  }
})

const EVENTS = [
  ['localities=VN-DN&partners=KR', ['Da Nang firms visit Seoul, Daegu and Busan']],
  [
    'localities=VN-HP&partners=KR',
    [
      'Hai Phong science department and Chungbuk Technopark agree to cooperate',
      'Hai Phong and Cheongju connect innovation and start-up firms',
      'Hai Phong business club and Wonju women entrepreneurs sign',
      'Hai Phong business club and Seoul veterans association sign',
    ],
  ],
  ['measure=notified&localities=KR&partners=JP', ['Korea and Japan open talks on corporate exchange after the summit', 'Korea-Japan Partnership Plus Week 2025 in Tokyo']],
] as const

test('the seven events of cooperation stand on the time axis of those they concern, numbered, dated and explained', async ({ page }) => {
  for (const [query, titles] of EVENTS) {
    await visit(page, `view=trend&${query}`)
    const listed = page.getByRole('region', { name: 'Events' }).getByRole('listitem')
    await expect(listed).toHaveCount(titles.length)
    for (const [index, title] of titles.entries()) {
      await expect(listed.nth(index)).toContainText(title)
      await expect(listed.nth(index)).toContainText(/20(23|24|25)/)
    }
    const ticks = page.getByRole('application').locator('svg g:has(> circle):has(> line[stroke-dasharray]) > text')
    await expect(ticks).toHaveText(titles.map((_, index) => String(index + 1)))
  }
})
