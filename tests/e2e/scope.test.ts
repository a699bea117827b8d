import type { Page } from '@playwright/test'
import { arrived, chips, expectAddress, filters, headline, provenance, sidewaysPx, visit } from './page.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

const SCOPES = { en: ['Vietnam', 'Economies of the world', 'Into Korea'], vi: ['Việt Nam', 'Các nền kinh tế', 'Vào Hàn Quốc'], ko: ['베트남', '세계 각국', '한국 유입'] } as const
const NAVIGATION = { en: 'Whose figures', vi: 'Phạm vi số liệu', ko: '수치의 범위' } as const

type Language = keyof typeof SCOPES

const scopes = (page: Page, language: Language = 'en') => page.getByRole('navigation', { name: NAVIGATION[language] })

async function switchTo(page: Page, name: string, language: Language = 'en'): Promise<void> {
  await scopes(page, language).getByRole('link', { name, exact: true }).click()
  await expect(scopes(page, language).locator('[aria-current]')).toHaveText(name)
  await settled(page)
}

/** Nothing on its way and nothing of the view before on screen. */
async function settled(page: Page): Promise<void> {
  await arrived(page)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

const KINDS = ['overview', 'trend', 'ranking', 'composition', 'matrix', 'compare', 'sources']

for (const kind of KINDS) {
  test(`the ${kind} answers in every scope, and going back leads through them`, async ({ page }) => {
    await visit(page, `view=${kind}`)
    const home = await headline(page).textContent()
    for (const name of [SCOPES.en[1], SCOPES.en[2]]) {
      await switchTo(page, name)
      await expect(headline(page)).not.toHaveText(/No figure|No stack|could not/)
      if (kind !== 'sources') await expect(headline(page)).not.toHaveText(home ?? '')
      expect(new URL(page.url()).searchParams.get('view')).toBe(kind)
      expect(await sidewaysPx(page)).toBe(0)
    }
    await page.goBack()
    await expect(scopes(page).locator('[aria-current]')).toHaveText(SCOPES.en[1])
    await page.goBack()
    await expect(scopes(page).locator('[aria-current]')).toHaveText(SCOPES.en[0])
    await settled(page)
    await expect(headline(page)).toHaveText(home ?? '')
  })
}

test('economies are of one publisher at a time, and the picture says whose', async ({ page }) => {
  await visit(page, 'view=trend')
  await switchTo(page, 'Economies of the world')
  await expectAddress(page, { view: 'trend', measure: 'inflow', localities: 'VN~ID~MY~PH~TH' })
  await expect(page.getByText('Official up to 2024: UNCTAD.')).toBeVisible()
  await visit(page, 'view=trend&measure=bop_inflow&localities=VN~TH')
  await expect(page.getByText('Official up to 2024: World Bank.')).toBeVisible()
  await expect(filters(page).getByRole('button', { name: /^Years: 1970/ })).toBeVisible()
})

test('years and language stay, in Vietnamese', async ({ page }) => {
  await visit(page, 'view=trend&from=2015&to=2020&lang=vi')
  await switchTo(page, 'Vào Hàn Quốc', 'vi')
  await expectAddress(page, { view: 'trend', measure: 'notified', localities: 'KR', partners: 'US~JP~CN', from: '2015', to: '2020', lang: 'vi' })
  await expect(headline(page)).toContainText('Hoa Kỳ')
})

for (const language of ['en', 'vi', 'ko'] as const) {
  test(`nothing for axe to find in the other scopes (${language})`, async ({ page }) => {
    await visit(page, `view=trend&lang=${language}`)
    for (const name of SCOPES[language].slice(1)) {
      await switchTo(page, name, language)
      await expectNoAxeViolations(page, 'main')
    }
  })
}

test('a place abroad without a measure is shown by the one that stands for it', async ({ page }) => {
  await visit(page, 'view=trend&localities=TH')
  await expect(headline(page)).toHaveText(/FDI inflows \(UNCTAD\) in Thailand/)
  await expectAddress(page, { view: 'trend', measure: 'inflow', localities: 'TH' })
  await expect(chips(page)).toHaveText(['Thailand'])
})

test('a restated figure says so, and its first release stands beside it', async ({ page }) => {
  await visit(page, 'view=trend&measure=arrived&localities=KR&as=table')
  await page.getByRole('row', { name: /2020/ }).getByRole('button').first().click()
  await expect(provenance(page)).toContainText('Restated; first released as US$11.09 billion')
  await expect(provenance(page)).toContainText('Also reported')
  await expect(provenance(page)).toContainText('First release; restated as US$11.53 billion')
})

test.describe('a slow or broken line', () => {
  test.use({ allowedNoise: [/economies|Failed to load resource/] })

  test('the picture before stays until the economies are here, with their progress', async ({ page }) => {
    let letThrough = (): void => undefined
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await page.route(/economies.*\.csv/, async (route) => {
      await held
      await route.continue()
    })
    await visit(page, 'view=ranking')
    const before = await headline(page).textContent()
    await scopes(page).getByRole('link', { name: 'Economies of the world' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(headline(page)).toHaveText(before ?? '')
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(1)
    letThrough()
    await settled(page)
    await expect(headline(page)).toHaveText(/^United States leads/)
  })

  test('what cannot be fetched is said and can be tried again; the other scopes know nothing of it', async ({ page }) => {
    let isBroken = true
    await page.route(/economies.*\.csv/, (route) => (isBroken ? route.abort('connectionreset') : route.continue()))
    await visit(page, 'view=ranking')
    await scopes(page).getByRole('link', { name: 'Economies of the world' }).click()
    await expect(headline(page)).toHaveText('The figures could not be loaded.')
    await switchTo(page, 'Vietnam')
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(headline(page)).toHaveText(/^Ho Chi Minh City leads/)
    await scopes(page).getByRole('link', { name: 'Economies of the world' }).click()
    await expect(headline(page)).toHaveText('The figures could not be loaded.')
    isBroken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(headline(page)).toHaveText(/^United States leads/)
  })
})
