import type { Page } from '@playwright/test'
import { bareFrame, expect, heardUntilQuiet, heightsTold, type Host, layoutOf, shownFrame, test } from './hosts.ts'
import { tabTo } from './page.ts'
import { expectNoAxeViolations } from './support.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Every kind of figure, and how many marks its picture has at least; null: the view is a table. */
const FIGURES = {
  trend: { query: 'view=trend&localities=VN-DN~VN-HP&partners=KR', marks: 20 },
  ranking: { query: 'view=ranking&localities=VN-HP', marks: 2 },
  composition: { query: 'view=composition', marks: 5 },
  matrix: { query: 'view=matrix', marks: null },
  compare: { query: 'view=compare&pins=VN.WLD~VN-DN.KR~VN-HP.KR', marks: null },
} as const
const TREND = `embed.html?${FIGURES.trend.query}`

for (const [kind, { query, marks }] of Object.entries(FIGURES)) {
  test(`a ${kind} draws in a bare frame of another origin, in every language, and keeps nothing`, async ({ page, site, host }, { annotations }) => {
    for (const language of ['en', 'vi', 'ko']) {
      await page.goto(host.article(bareFrame(`${site}embed.html?${query}&lang=${language}`, { height: '480' })))
      const frame = await shownFrame(page)
      await expect(frame.locator('html')).toHaveAttribute('lang', language)
      expect(await frame.evaluate(() => origin)).toBe('null')
      if (marks === null) expect(await frame.getByRole('row').count()).toBeGreaterThan(2)
      else await expect.poll(() => frame.locator('svg :is(path, circle, rect, line)').count()).toBeGreaterThan(marks)
      const heard = await heardUntilQuiet(page)
      annotations.push({ type: 'drawn', description: `${kind} ${language}: ${Math.round(heard[0]?.at ?? 0)} ms, ${String(await heightsTold(page))} px` })
    }
    // Where there is an origin, nothing is stored either.
    await page.goto(`embed.html?${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])
    expect(kept).toEqual([0, 0, 0, 0, 0])
    expect(await page.context().cookies()).toEqual([])
  })
}

/** Hosts that size frames, each as its makers write the page. */
const HOSTS: Readonly<Record<string, (host: Host, site: string) => string>> = {
  'pym.js': (_, site) => `<div id="chart"></div><script src="/pym.js"></script><script>chart = new pym.Parent('chart', '${site}${TREND}', { sandbox: 'allow-scripts' })</script>`,
  Sidechain: (_, site) => `<script src="/sidechain.js"></script><side-chain src="${site}${TREND.replaceAll('&', '&amp;')}"></side-chain>`,
  'a page that listens as Datawrapper says': (_, site) => `${bareFrame(site + TREND, { width: '100%' })}<script>
    addEventListener('message', (event) => {
      const told = event.data['datawrapper-height']
      if (told === undefined) return
      for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === event.source) for (const id in told) frame.style.height = told[id] + 'px'
    })</script>`,
  WordPress: (_, site) => `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="chart" width="600" height="338" frameborder="0" marginwidth="0" marginheight="0" scrolling="no" style="position:absolute;visibility:hidden" data-secret="Ab3dE6gH9k" src="${site}${TREND.replaceAll('&', '&amp;')}#?secret=Ab3dE6gH9k"></iframe><script>
    const frame = document.querySelector('iframe')
    frame.style.width = '100%'
    frame.contentWindow.postMessage({ message: 'ready', secret: 'Ab3dE6gH9k' }, '*')
    addEventListener('message', ({ data, source }) => {
      if (!data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return
      if (data.secret !== frame.dataset.secret || source !== frame.contentWindow || data.message !== 'height') return
      frame.style.position = frame.style.visibility = ''
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
    })</script>`,
  'the helper of the product': (_, site) => `${bareFrame(site + TREND, { width: '100%', height: '300' })}<script src="${site}embed.js" async></script>`,
}

for (const [name, body] of Object.entries(HOSTS)) {
  test(`under ${name} the frame gets the height the chart wants, and then there is quiet`, async ({ page, site, host }, { annotations }) => {
    await page.setViewportSize({ width: 600, height: 900 })
    await page.goto(host.article(body(host, site)))
    const frame = await shownFrame(page)
    for (const width of [600, 320, 900]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width)
      const told = await heightsTold(page)
      expect(await frame.evaluate(() => innerHeight)).toBe(told.at(-1))
      // All of it is there, and the picture as high as it wants to be.
      await expect(frame.locator('figure')).toHaveAttribute('data-spared', '0')
      expect(await layoutOf(frame)).toMatchObject({ hasScrollbar: false, isHeadlineInside: true, isSourceInside: true })
      annotations.push({ type: 'height', description: `${name} ${width}: ${String(told)}` })
    }
    const told = await heightsTold(page)
    // Each width has one height, told once; the first changes when the font arrives.
    expect(new Set(told).size).toBe(told.length)
    expect(told.length).toBeLessThanOrEqual(5)
  })
}

test('at every width and height there is no scrollbar, the finding and the source are read, and the picture is seen', async ({ page, site, host }, { annotations }) => {
  test.slow()
  for (const [kind, { query }] of Object.entries(FIGURES)) {
    await page.goto(host.article(bareFrame(`${site}embed.html?${query}`)))
    const frame = await shownFrame(page)
    for (const width of [320, 600, 900]) {
      for (const height of [220, 300, 420, 700]) {
        await page.locator('iframe').evaluate((element, size) => Object.assign(element, size), { width: `${width}`, height: `${height}` })
        await expect.poll(() => frame.evaluate(() => `${innerWidth} x ${innerHeight}`)).toBe(`${width} x ${height}`)
        const at = `${kind} ${width} x ${height}`
        const layout = async () => {
          const { picturePx, ...rest } = await layoutOf(frame)
          return { ...rest, isPictureSeen: picturePx >= 100 }
        }
        await expect.poll(layout, at).toEqual({ hasScrollbar: false, isHeadlineInside: true, isSourceInside: true, isPictureSeen: true })
        annotations.push({ type: 'picture', description: `${at}: ${(await layoutOf(frame)).picturePx} px, ${String(await frame.locator('figure').getAttribute('data-spared'))} steps spared` })
      }
    }
  }
})

/** Where a frame is that nobody sees yet, and what shows it. */
const UNSEEN: Readonly<Record<string, { readonly body: (frame: string) => string; readonly show: (page: Page) => Promise<void> }>> = {
  'that is not displayed': {
    body: (frame) => `<div hidden>${frame}</div>`,
    show: (page) => page.locator('div').evaluate((box) => box.removeAttribute('hidden')),
  },
  'in a folded part of the page': { body: (frame) => `<details><summary>Chart</summary>${frame}</details>`, show: (page) => page.locator('summary').click() },
  'far down the page': { body: (frame) => `<p style="height:9000px"></p>${frame}`, show: (page) => page.locator('iframe').scrollIntoViewIfNeeded() },
}

for (const [where, { body, show }] of Object.entries(UNSEEN)) {
  test(`a frame ${where} is drawn and tells its height by the time it is shown`, async ({ page, site, host }) => {
    await page.goto(host.article(body(bareFrame(site + TREND))))
    const frame = page.frames().at(-1)
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, includeHidden: true })).toBeAttached()
    await show(page)
    await expect(page.frameLocator('iframe').getByRole('application')).toBeVisible()
    await expect.poll(() => heightsTold(page)).not.toEqual([])
    expect(frame && (await layoutOf(frame))).toMatchObject({ hasScrollbar: false, isHeadlineInside: true, isSourceInside: true })
  })
}

test('in a tab in the background, where no frame is ever painted, the chart is drawn all the same and tells its height', async ({ page, site, host }) => {
  // As browsers treat such tabs: no animation frame comes and no size is observed.
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    globalThis.requestAnimationFrame = () => 0
    ResizeObserver.prototype.observe = () => undefined
  })
  await page.goto(host.article(bareFrame(site + TREND)))
  const frame = await shownFrame(page)
  await expect(frame.getByRole('application')).toBeVisible()
  const [told] = await heightsTold(page)
  expect(told).toBeGreaterThan(400)
})

test('the theme is that of the address, else that of the host, else that of the reader, and nobody else is heard', async ({ page, site, host }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  const say = (message: unknown) => page.locator('iframe').first().evaluate((element: HTMLIFrameElement, data) => element.contentWindow?.postMessage(data, '*'), message)
  const paperOf = () => page.frames()[1]?.evaluate(() => getComputedStyle(document.body).backgroundColor)

  // The second frame belongs to somebody else, who speaks to the first.
  const stranger = `data:text/html,<script>setInterval(() => { for (const data of ['x', { type: 'inflow:theme', theme: 'light' }]) parent.frames[0].postMessage(data, '*') }, 20)</script>`
  await page.goto(host.article(bareFrame(site + TREND) + bareFrame(stranger)))
  await expect(page.frameLocator('iframe >> nth=0').getByRole('heading', { level: 1 })).toBeVisible()
  const html = page.frameLocator('iframe >> nth=0').locator('html')
  const light = await paperOf()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(paperOf).not.toBe(light)
  const dark = await paperOf()
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(paperOf).toBe(light)
  await say({ type: 'inflow:theme', theme: 'dark' })
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await expect.poll(paperOf).toBe(dark)
  for (const noise of ['light', 7, ['inflow:theme', 'light'], { type: 'inflow:theme', theme: '<b>' }, { type: 'inflow:theme', theme: { light: 1 } }, { type: 'theme', theme: 'light' }, 'pymxPYMxchartxPYMxwidthxPYMx20', null]) await say(noise)
  const told = await heightsTold(page)
  await say({ type: 'inflow:ask' })
  await expect.poll(() => heightsTold(page)).toEqual([...told, told.at(-1)])
  expect(await html.getAttribute('data-theme')).toBe('dark')

  await page.goto(host.article(`<script>document.documentElement.dataset.theme = 'light'</script>${bareFrame(`${site}${TREND}&theme=dark`)}<script src="${site}embed.js"></script>`))
  await shownFrame(page)
  await heightsTold(page)
  expect(await paperOf()).toBe(dark)
})

test('everything in the frame is reached and read by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto(TREND)
  const picture = page.getByRole('application')
  await tabTo(page, picture)
  const spoken = picture.getByRole('status')
  await page.keyboard.press('ArrowLeft')
  await expect(spoken).not.toBeEmpty()
  const first = await spoken.textContent()
  await page.keyboard.press('ArrowLeft')
  await expect(spoken).not.toHaveText(first ?? '')
  await expect(page.locator('figure')).toContainText(/US\$/)
  await tabTo(page, page.locator('summary'))
  await page.keyboard.press('Enter')
  const table = page.getByRole('region', { name: /as a table$/ })
  await expect(table).toBeVisible()
  expect(await table.getByRole('row').count()).toBeGreaterThan(10)
  await tabTo(page, table)
  const link = page.getByRole('link', { name: 'Open in Inflow' })
  await tabTo(page, link)
  expect(new URL((await link.getAttribute('href')) ?? '').searchParams.get('localities')).toBe('VN-DN~VN-HP')
})

test('no kind of figure has a violation, in any language, in light or dark', async ({ page }, { project }) => {
  test.slow()
  for (const [index, language] of ['en', 'vi', 'ko'].entries()) {
    const theme = (index % 2 === 0) === (project.name === 'desktop') ? 'light' : 'dark'
    for (const { query } of Object.values(FIGURES)) {
      await page.goto(`embed.html?${query}&lang=${language}&theme=${theme}&controls=1`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoAxeViolations(page)
    }
  }
})

test('a hostile address is only text', async ({ page, site, host }) => {
  const evil = `"><script>hacked=1</script><img src=x onerror=hacked=1>'\`\\`
  for (const part of [`localities=${encodeURIComponent(evil)}`, `partners=${encodeURIComponent(evil)}&lang=${encodeURIComponent(evil)}&theme=${encodeURIComponent(evil)}`, `from=${'9'.repeat(4000)}&localities=${'VN-DN~'.repeat(900)}`, `by=${encodeURIComponent(evil)}`, `__proto__=1&constructor=${encodeURIComponent(evil)}#figures=${encodeURIComponent(evil)}`, `lang=en#figures=1.AAAAAAAAAAAAAAAA`]) {
    await page.goto(host.article(bareFrame(`${site}embed.html?view=trend&${part}`)))
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('#root')).toContainText(/Open in Inflow|Xem|열기/)
    const found = await page.frames().at(-1)?.evaluate(() => ({ hacked: 'hacked' in globalThis, foreign: document.querySelectorAll('#root :is(script, img, iframe, object, style)').length, links: Array.from(document.links, (link) => link.protocol) }))
    expect(found).toEqual({ hacked: false, foreign: 0, links: ['http:'] })
  }
  await expect(page.frameLocator('iframe').locator('#root')).toContainText('damaged or incomplete')
})
