import type { Page } from '@playwright/test'
import { addressOf, expectAddress, headline, tabTo, visit } from './page.ts'
import { expect, test } from './support.ts'

const LABEL = 'Find a place, partner or measure'

/** Opens the search from the top of the page and types, touching nothing but keys. */
async function findByKeys(page: Page, text: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: LABEL }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('combobox', { name: LABEL }))
  await page.keyboard.insertText(text)
  await expect(page.getByRole('dialog', { name: LABEL }).getByRole('option').first()).toBeVisible()
}

/** The option that Enter would choose. */
async function activeOption(page: Page): Promise<string> {
  return page.getByRole('combobox', { name: LABEL }).evaluate((field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '')
}

/** Walks down with the arrow until an option of the group begins with the name. */
async function walkTo(page: Page, group: string, name: string): Promise<void> {
  const wanted = page.getByRole('group', { name: group }).getByRole('option', { name }).first()
  await expect(wanted).toBeVisible()
  const id = await wanted.getAttribute('id')
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await page.getByRole('combobox', { name: LABEL }).getAttribute('aria-activedescendant')) === id) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows do not get to ${name}`)
}

// What is typed, under which heading it is found, what it is called, and the address it leads to.
const SEARCHES = [
  ['saigon', 'Places', 'Ho Chi Minh City', { localities: /^VN(34-\d\d|-SG|-HC)$/ }],
  ['tp hcm', 'Places', 'Ho Chi Minh City', { localities: /^VN(34-\d\d|-SG|-HC)$/ }],
  ['han quoc', 'Partners', 'South Korea', { partners: /^KR$/ }],
  ['한국', 'Partners', 'South Korea', { partners: /^KR$/ }],
  ['BVI', 'Partners', 'British Virgin Islands', { partners: /^VG$/ }],
  ['Hàn Quốc', 'Partners', 'South Korea', { partners: /^KR$/ }],
] as const

test('places and partners are found by old names, other scripts and abbreviations, with the keyboard alone', async ({ page }) => {
  await visit(page)
  for (const [text, group, name, expected] of SEARCHES) {
    await findByKeys(page, text)
    await walkTo(page, group, name)
    expect(await activeOption(page)).toContain(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: LABEL })).toBeHidden()
    await expect(headline(page)).toContainText(name)
    for (const [parameter, pattern] of Object.entries(expected)) expect(addressOf(page)[parameter]).toMatch(pattern)
    await page.goBack()
    await expectAddress(page, {})
  }
})

test('the best match is the first, so that typing and Enter are enough', async ({ page }) => {
  await visit(page)
  for (const [text, name] of [['saigon', 'Ho Chi Minh City'], ['han quoc', 'South Korea'], ['BVI', 'British Virgin Islands'], ['valid projects', 'Valid projects']] as const) {
    await findByKeys(page, text)
    expect(await activeOption(page)).toContain(name)
    await page.keyboard.press('Escape')
    await page.evaluate(() => document.body.focus())
  }
})

test('a former province is found and offers what it became', async ({ page }) => {
  await visit(page)
  await findByKeys(page, 'binh duong')
  const options = page.getByRole('group', { name: 'Places' }).getByRole('option')
  await expect(options.filter({ hasText: 'Binh Duong' }).first()).toBeVisible()
  await expect(options.filter({ hasText: /Ho Chi Minh City/ }).first()).toBeVisible()
  await walkTo(page, 'Places', 'Binh Duong')
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('Binh Duong')
})

test('what is not there is said so, and Escape gives the focus back', async ({ page }) => {
  await visit(page)
  const trigger = page.getByRole('button', { name: LABEL })
  await trigger.click()
  await page.getByRole('combobox', { name: LABEL }).fill('atlantis')
  await expect(page.getByRole('dialog', { name: LABEL })).toContainText('Nothing is called “atlantis” here.')
  await page.getByRole('combobox', { name: LABEL }).press('Escape')
  await expect(page.getByRole('dialog', { name: LABEL })).toBeHidden()
  await expect(trigger).toBeFocused()
})

test('markup typed or given in the address is text', async ({ page }) => {
  await visit(page, `view=trend&measure=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await expect(page.getByText('“measure=<img src=x onerror=alert(1)>”')).toBeVisible()
  await page.getByRole('button', { name: LABEL }).click()
  await page.getByRole('combobox', { name: LABEL }).fill('<b>bold</b>')
  await expect(page.getByRole('dialog', { name: LABEL })).toContainText('Nothing is called “<b>bold</b>” here.')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('what was chosen lately is offered next time', async ({ page }) => {
  await visit(page)
  await findByKeys(page, 'hai phong')
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('Hai Phong')
  await page.reload()
  await page.getByRole('button', { name: LABEL }).click()
  await expect(page.getByRole('group', { name: 'Recent' }).getByRole('option', { name: 'Hai Phong' })).toBeVisible()
})
