import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, normalize } from 'node:path'
import { arrived, headline, visit } from './page.ts'
import { expect, test } from './support.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves what another address serves, under a folder of a host of its own: the plainest static host there is. */
async function serveUnder(folder: string, site: string): Promise<{ readonly url: string; readonly asked: readonly string[]; readonly stop: () => Promise<void> }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname)
    asked.push(path)
    if (!path.startsWith(folder)) {
      response.writeHead(404).end()
      return
    }
    const inner = path.slice(folder.length) || 'index.html'
    void fetch(new URL(inner === 'index.html' ? './' : inner, site)).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, { 'content-type': TYPES[extname(inner)] ?? 'application/octet-stream' }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // A browser opens connections ahead of use; the server would wait a minute for their first request.
        server.closeAllConnections()
      }),
  }
}

test.describe('under a folder of another host', () => {
  test.use({ allowedNoise: [/^request to another host: http:\/\/127\.0\.0\.1:\d+\/some\/path\//] })

  test('the page, its data and its addresses work', async ({ page, baseURL }) => {
    const { url, asked, stop } = await serveUnder('/some/path/', baseURL ?? '')
    try {
      await page.goto(url)
      await arrived(page)
      await expect(page.getByRole('heading', { level: 2, name: /^All that is published/ })).toBeVisible()
      await page.getByRole('link', { name: 'Ranking' }).click()
      await expect(headline(page)).toContainText('Ho Chi Minh City leads')
      expect(new URL(page.url()).pathname).toBe('/some/path/')
      await page.reload()
      await expect(headline(page)).toContainText('Ho Chi Minh City leads')
      await page.getByRole('banner').getByRole('link').first().click()
      await expect(headline(page)).toContainText(/^Registered capital in Viet ?nam stood at/i)
      expect(new URL(page.url()).pathname).toBe('/some/path/')
      expect(asked.filter((path) => !path.startsWith('/some/path/') && path !== '/favicon.ico')).toEqual([])
      expect(asked.filter((path) => path.endsWith('.csv')).length).toBeGreaterThan(5)
    } finally {
      await page.goto('about:blank')
      await stop()
    }
  })
})

test('a strict policy is part of the page and nothing on it is refused', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`refused: ${event.violatedDirective} ${event.blockedURI}`))
  })
  await visit(page)
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe|\*/)
  for (const view of ['Ranking', 'Compare']) {
    await page.getByRole('link', { name: view }).click()
    await arrived(page)
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()])
  expect(await readFile(await download.path(), 'utf8')).toContain('capital')
})

test('nothing is kept in the browser but what was chosen lately', async ({ page, context }) => {
  await visit(page)
  await page.getByRole('button', { name: 'Find a place, partner or measure' }).click()
  await page.getByRole('combobox', { name: 'Find a place, partner or measure' }).fill('hai phong')
  await page.getByRole('option', { name: 'Hai Phong' }).first().click()
  await expect(headline(page)).toContainText('Hai Phong')
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 1])
})

test('without scripts the first visit can be read, and the page says where the figures are', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  await expect(headline(page)).toContainText(/^Registered capital in Viet ?nam stood at US\$505\.4 billion/i)
  await expect(page.getByRole('list', { name: 'Key figures' }).getByRole('listitem')).toHaveCount(5)
  await expect(page.getByRole('application')).toHaveCount(1)
  await expect(page.locator('noscript p')).toContainText('plain CSV files')
  await context.close()
})
