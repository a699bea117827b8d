import { addressOf, arrived, chips, choose, expectAddress, filters, goTo, headline, openPicker, visit } from './page.ts'
import { expect, test } from './support.ts'

test('every filter is in the address; reload restores it, back and forward retrace it', async ({ page }) => {
  await visit(page, 'view=trend')
  const steps: (() => Promise<unknown>)[] = [
    () => choose(page, 'Measure', 'Valid projects', 'Valid projects'),
    () => choose(page, 'Place', 'Da Nang', 'Da Nang'),
    () => choose(page, 'Partner', 'han quoc', 'South Korea'),
    async () => {
      const years = await openPicker(page, 'Years')
      await years.getByLabel('From').selectOption('2020')
      await page.keyboard.press('Escape')
    },
    () => page.getByRole('radio', { name: 'Share', exact: true }).check(),
    () => page.getByRole('combobox', { name: 'Share of' }).selectOption('partner'),
    () => page.getByRole('radio', { name: 'Value', exact: true }).check(),
    () => page.getByRole('radio', { name: 'Logarithmic' }).check(),
    () => page.getByRole('button', { name: 'Show as table' }).click(),
  ]
  const expected = [
    { view: 'trend', measure: 'projects' },
    { view: 'trend', measure: 'projects', localities: 'VN-DN' },
    { view: 'trend', measure: 'projects', localities: 'VN-DN', partners: 'KR' },
    { view: 'trend', measure: 'projects', localities: 'VN-DN', partners: 'KR', from: '2020' },
    { view: 'trend', measure: 'projects', localities: 'VN-DN', partners: 'KR', from: '2020', mode: 'share' },
    { view: 'trend', measure: 'projects', localities: 'VN-DN', partners: 'KR', from: '2020', mode: 'share', of: 'partner' },
    { view: 'trend', measure: 'projects', localities: 'VN-DN', partners: 'KR', from: '2020', of: 'partner' },
    { view: 'trend', measure: 'projects', localities: 'VN-DN', partners: 'KR', from: '2020', of: 'partner', scale: 'log' },
    { view: 'trend', measure: 'projects', localities: 'VN-DN', partners: 'KR', from: '2020', of: 'partner', scale: 'log', as: 'table' },
  ]
  for (const [index, step] of steps.entries()) {
    await step()
    await expectAddress(page, expected[index] ?? {})
  }
  const found = await headline(page).textContent()

  await page.reload()
  await arrived(page)
  await expect(headline(page)).toHaveText(found ?? '')
  await expect(page.getByRole('radio', { name: 'Logarithmic' })).toBeChecked()
  await expect(page.getByRole('table')).toBeVisible()
  expect(addressOf(page)).toEqual(expected.at(-1))

  for (const earlier of expected.slice(0, -1).toReversed()) {
    await page.goBack()
    await expectAddress(page, earlier)
  }
  await page.goBack()
  await expectAddress(page, { view: 'trend' })
  await expect(headline(page)).toContainText(/^Registered capital in Viet ?nam/i)
  await page.goForward()
  await expectAddress(page, expected[0] ?? {})
  await expect(headline(page)).toContainText(/^Valid projects in Viet ?nam/i)
})

test('the date and what is ranked are in the address and come back with it', async ({ page }) => {
  await visit(page)
  await goTo(page, 'Ranking')
  const dates = await openPicker(page, 'Date')
  await dates.getByRole('radio', { name: '20 December 2023' }).click()
  await expectAddress(page, { view: 'ranking', at: '2023-12-20' })
  await page.getByRole('radio', { name: 'Partners' }).check()
  await expectAddress(page, { view: 'ranking', at: '2023-12-20', over: 'partner' })
  await page.reload()
  await arrived(page)
  await expect(headline(page)).toContainText('on 20 December 2023')
  await expect(page.getByRole('radio', { name: 'Partners' })).toBeChecked()
})

test('chips say what is filtered and let go of it one by one, or all at once', async ({ page }) => {
  await visit(page, 'view=trend&measure=projects&localities=VN-HP~VN-DN&partners=KR&from=2020&to=2024&mode=share&scale=log')
  await expect(chips(page)).toHaveText([/Valid projects/, /Hai Phong/, /Da Nang/, /from South Korea/, /2020–2024/, /as a share of/, /Logarithmic/])
  await chips(page).getByRole('button', { name: 'Remove Da Nang' }).click()
  await expect.poll(() => addressOf(page)['localities']).toBe('VN-HP')
  await chips(page).getByRole('button', { name: 'Remove 2020–2024' }).click()
  await expect.poll(() => addressOf(page)['from']).toBeUndefined()
  await expect(chips(page).filter({ hasText: 'Da Nang' })).toHaveCount(0)
  await filters(page).getByRole('button', { name: 'Clear all filters' }).click()
  await expect(chips(page)).toHaveCount(0)
  await expect(headline(page)).toContainText(/^Registered capital in Viet ?nam/i)
})

test('what an address asks for and cannot be had is said, once, and breaks nothing', async ({ page }) => {
  await visit(page, 'view=trend&localities=ZZ-1~VN-HP&partners=kr&mode=banana&foo=1&measure=nope&scale=%E0%A4%A')
  const notice = page.getByRole('status').filter({ hasText: 'Parts of the address could not be used' })
  await expect(notice).toBeVisible()
  for (const text of ['“mode=banana”', '“foo=1”', '“measure=nope”', '“localities=ZZ-1”', '“partners=kr”']) await expect(notice).toContainText(text)
  await expect(headline(page)).toContainText('Hai Phong')
  await notice.getByRole('button', { name: 'Close' }).click()
  await expect(notice).toHaveCount(0)

  await visit(page, 'view=trend&a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&localities=ZZ-1')
  await expect(notice.getByRole('listitem')).toHaveCount(9)
  await expect(notice.getByRole('listitem').last()).toHaveText('And 1 other part.')
})

test('a hostile address neither breaks the page nor fills it', async ({ page }) => {
  const queries = [
    `view=${'x'.repeat(4000)}`,
    `view=trend&localities=${Array.from({ length: 300 }, (_, index) => `VN-X${index}`).join('~')}`,
    'view=compare&pins=__proto__.constructor~VN-HP.KR&sort=-constructor',
    'view=ranking&over=time~partner&at=9999-12-31',
    '%%%&=&&==&view',
    'view=trend&from=2024&to=2015',
    'view=compare&at=1500&base=1000',
    'view=trend&mode=index&base=1900&localities=VN-HP',
  ]
  for (const query of queries) {
    await visit(page, query)
    await expect(page.getByRole('main')).toContainText(/could not be used|No figure|[Rr]egistered capital/)
    const heights = await page.getByRole('status').evaluateAll((notices) => notices.map((notice) => notice.getBoundingClientRect().height))
    expect(Math.max(0, ...heights)).toBeLessThan(800)
    await expect(page.getByText('This part of the page failed')).toHaveCount(0)
  }
})

test('an empty result names the filter that empties it and lets go of it in one click', async ({ page }) => {
  await visit(page, 'view=trend&localities=VN-HP&partners=KR&from=1990&to=1995')
  await expect(headline(page)).toHaveText('No figure for this choice')
  await expect(page.getByRole('main')).toContainText('Nothing was published once “Years” is “1990–1995”.')
  await page.getByRole('button', { name: 'Drop the filter “Years”' }).click()
  await expect(headline(page)).toContainText('US$14.1 billion')
  await expectAddress(page, { view: 'trend', localities: 'VN-HP', partners: 'KR' })
  await page.goBack()
  await expect(headline(page)).toHaveText('No figure for this choice')

  for (const query of ['view=ranking&at=1980', 'view=compare&at=1980']) {
    await visit(page, query)
    await page.getByRole('button', { name: 'Drop the filter “Date”' }).click()
    await expect(headline(page)).toContainText('Ho Chi Minh City')
  }
})
