import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

interface Noise { readonly allowedNoise: readonly RegExp[] }

/** Writes down everything a healthy page never does. */
function listen(context: BrowserContext, home: string): readonly string[] {
  const heard: string[] = []
  context.on('console', (message) => {
    // How soon a letter of a font is drawn is up to the machine.
    const isOfSpeed = message.text().includes('was preloaded using link preload but not used within a few seconds')
    if (['error', 'warning'].includes(message.type()) && !isOfSpeed) heard.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (event) => heard.push(`page error: ${event.error().stack ?? event.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.host !== new URL(home).host) heard.push(`request to another host: ${url.href}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given'
    // a download, or a page left while it was still loading: nobody was refused anything
    if (reason !== 'net::ERR_ABORTED') heard.push(`request failed: ${request.url()}: ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) heard.push(`answer ${response.status()}: ${response.url()}`)
  })
  return heard
}

/**
 * Playwright's `test`, except that a test also fails for anything its pages complained about.
 * Going somewhere waits until the page lives. A test that provokes a complaint names it: `test.use({ allowedNoise: [/.../] })`.
 */
export const test = base.extend<Noise & { silence: undefined }>({
  page: async ({ page }, provide) => {
    const goto = page.goto.bind(page)
    page.goto = async (...request) => {
      const answer = await goto(...request)
      await living(page)
      return answer
    }
    await provide(page)
  },
  allowedNoise: [[], { option: true }],
  silence: [
    async ({ context, baseURL, allowedNoise }, use) => {
      const heard = listen(context, baseURL ?? 'http://127.0.0.1/')
      await use(undefined)
      const unexpected = heard.filter((line) => !allowedNoise.some((pattern) => pattern.test(line)))
      expect(unexpected, 'console, errors and requests of the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until the living page has taken the place of the one that was in the HTML, whose buttons do nothing. */
export async function living(page: Page): Promise<void> {
  await expect(page.locator('#opening')).toHaveCount(0)
}

export { expect }

/** Every rule axe-core has for WCAG 2.2 AA and its best practices, on the page as it stands, or on the part of it that a selector names. */
export async function expectNoAxeViolations(page: Page, within?: string): Promise<void> {
  // frames are tested for themselves, and speak to nobody by an origin; without them axe need not open a second page each time
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ iframes: false })
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`) }))
  expect(found, 'accessibility violations').toEqual([])
}
