import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect, living } from './support.ts'

/** What the page shows of a figure's source. */
export const provenance = (page: Page): Locator => page.getByRole('dialog', { name: 'Who says so?' })

/** The finding: the one heading of the first level. */
export const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** The sentence of filters with its chips. */
export const filters = (page: Page): Locator => page.getByRole('region', { name: 'What is shown' })

/** Chips under the sentence, by what they say. */
export const chips = (page: Page): Locator => filters(page).getByRole('list', { name: 'What is shown' }).getByRole('listitem')

/** Everything published of the one pair on screen. */
export const published = (page: Page): Locator => page.getByRole('region', { name: /^All that is published/ })

/** The entry of a measure among everything published of a pair. */
export const fact = (page: Page, measure: string): Locator =>
  published(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: measure, exact: true }) })

/** Waits until no file is on its way any more and the page shows what was asked for. */
export async function arrived(page: Page): Promise<void> {
  await living(page)
  await expect(headline(page)).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.locator('main > [aria-busy=true]')).toHaveCount(0)
}

/** Opens an address of the product and waits for its figures. */
export async function visit(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`)
  await arrived(page)
}

/** Parameters of the present address. */
export function addressOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams)
}

export async function expectAddress(page: Page, parameters: Readonly<Record<string, string>>): Promise<void> {
  await expect.poll(() => addressOf(page)).toEqual(parameters)
}

/** Opens a part of the filter sentence ("Measure", "Place", "Partner", "Years", "Date"). */
export async function openPicker(page: Page, name: string): Promise<Locator> {
  await filters(page).getByRole('button', { name: new RegExp(`^${name}: `) }).click()
  const panel = page.getByRole('dialog', { name, exact: true })
  await expect(panel).toBeVisible()
  return panel
}

/** Chooses in a part of the filter sentence by typing, then closes it. */
export async function choose(page: Page, picker: string, text: string, option: string): Promise<void> {
  const panel = await openPicker(page, picker)
  await panel.getByRole('combobox').fill(text)
  await panel.getByRole('option', { name: option }).first().click()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
}

/** Goes to another view by the navigation. */
export async function goTo(page: Page, view: 'Trend' | 'Ranking' | 'Compare'): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click()
  await arrived(page)
}

/** Presses Tab until the focus is on what is asked for; fails where the keyboard never gets there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  const element = await target.elementHandle()
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not get to ${String(target)}`)
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Terms of a provenance and what they say; of several with one term, the first. */
export async function accountOf(dialog: Locator): Promise<Record<string, string>> {
  const facts = dialog.locator('dl').first()
  await expect(facts).toBeVisible()
  const entries = await facts
    .locator('div')
    .evaluateAll((pairs) => pairs.map((pair) => [pair.querySelector('dt')?.textContent ?? '', pair.querySelector('dd')?.textContent ?? '']))
  return Object.fromEntries(entries)
}

/** Goes to another address within the page, as going back or forward does; much quicker than loading it anew. */
export async function moveTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `?${search}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
  const language = new URLSearchParams(query).get('lang')
  if (language) await expect(page.locator('html')).toHaveAttribute('lang', language)
  await arrived(page)
}

/** Every kind of view, by its address. */
export const VIEWS = {
  'the overview': 'view=overview',
  'an overview of a pair': 'view=overview&localities=VN-HP&partners=KR',
  'a composition': 'view=composition',
  'a composition by component': 'view=composition&measure=registered&over=component',
  'a matrix': 'view=matrix',
  'a mirror matrix': 'view=matrix&measure=mirror_inflow&over=locality~partner',
  'a ranking of ASEAN': 'view=ranking&measure=inflow&localities=ASEAN',
  'a map': 'view=map',
  'the sources': 'view=sources',
  'a trend': 'view=trend&localities=VN-DN~VN-HP&partners=KR',
  'a trend of two stages': 'view=trend&measure=registered',
  'a share over time': 'view=trend&localities=VN-DN&partners=KR&mode=share',
  'a trend as a table': 'view=trend&as=table&localities=VN-HP&partners=KR',
  'a ranking': 'view=ranking&localities=VN-HP',
  'a ranking as a table': 'view=ranking&localities=VN-HP&over=partner&at=2025-04&as=table',
  'a scatter': 'view=scatter&localities=VN-HP&pins=VN-DN.WLD',
  'a comparison': 'view=compare&pins=VN.WLD~VN-DN.KR~VN-HP.KR',
  'a check': 'view=check&localities=VN34-79',
  'a view without figures': 'view=trend&localities=VN-HP&partners=KR&from=1990&to=1995&foo=1',
} as const

/** Takes a route of the test down again. What is on its way at that moment may never arrive, so it waits until nothing is. */
export async function restore(page: Page, pattern: RegExp): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.context().unroute(pattern)
}

/** Holds requests back; what it returns lets them through. */
export async function hold(context: BrowserContext, pattern: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await context.route(pattern, async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}
