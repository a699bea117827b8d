// The built site in Chromium, with a clock in the page that runs from an input to the frame which shows its outcome.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build, preview, runnerImport } from 'vite'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const CACHE = join(ROOT, 'node_modules', '.cache')
const FIRST_PORT = 4473
/** Chromium tells of an input's next paint some time after it. */
const REST_MILLISECONDS = 150
const PATIENCE_MILLISECONDS = 20_000

/** A Chromium as the tests use it, or null where none starts; then why is printed. */
export async function launchBrowser() {
  try {
    const { module } = await runnerImport(join(ROOT, 'tools/browser.ts'), { configFile: false, logLevel: 'error' })
    const { args, ...launch } = module.browserLaunch()
    // A scroll of a key or wheel would glide for as long as its easing takes, whatever the page does.
    return await chromium.launch({ ...launch, args: [...args, '--disable-smooth-scrolling'] })
  } catch (reason) {
    console.log(String(reason).split('\n')[0])
    return null
  }
}

/** Builds the site into a folder of its own, serves it on a free port, and calls `visit` with its address. */
export async function withSite(visit) {
  // Importing a module by Vite has made this a development process, whose React is several times slower.
  process.env.NODE_ENV = 'production'
  mkdirSync(CACHE, { recursive: true })
  const outDir = mkdtempSync(join(CACHE, 'bench-site-'))
  try {
    await build({ root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions: { checks: { pluginTimings: false } } } })
    const server = await preview({ root: ROOT, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: FIRST_PORT, strictPort: false, open: false } })
    try {
      await visit(server.resolvedUrls.local[0])
    } finally {
      await server.close()
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** A page with every data file of the site in it. */
export async function openPage(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh' })
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  await page.addInitScript(putClock)
  await page.goto(`${url}?view=sources`)
  await page.getByRole('group', { name: 'Part', exact: true }).getByText('Figures', { exact: true }).click()
  await page.getByRole('group', { name: 'Which figures' }).getByText('Everything', { exact: true }).click()
  await page.waitForFunction(() => {
    const [shown, all] = document.querySelector('main p[role=status]')?.textContent.match(/\d[\d,]*/g) ?? []
    return shown !== undefined && shown === all && bench.isSettled()
  })
  return page
}

/** Goes to an address within the page, as going back does, so that what is loaded stays; what else was chosen or open does not. */
export async function moveTo(page, query) {
  for (const address of ['view=compare&pins=VN.WLD', query]) {
    await page.evaluate((search) => {
      for (const panel of document.querySelectorAll(':popover-open')) panel.hidePopover()
      for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close()
      history.pushState(null, '', `?${search}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
    await rest(page)
  }
}

/** Waits until nothing is on its way and the page has been quiet for a moment. */
export async function rest(page) {
  await page.waitForFunction(() => bench.isSettled())
  await page.waitForTimeout(REST_MILLISECONDS)
}

/**
 * Milliseconds from an input to the end of the first frame which shows what `isShown` looks for: a click on what `find`
 * finds, or what `act` does. `isShown(before, detail)` runs in the page, in every frame; `before` is what the page showed
 * at first, of which it must not be true. `nextPaint` is Chromium's own: from the input to the next paint, whatever that
 * shows; 0: less than 16. `work` is processor time.
 */
export async function time(page, { name, find, act = press, isShown, detail = null }) {
  // The pointer is there before, as a reader's is.
  if (find) await find(page).hover()
  await page.evaluate(`bench.start(${isShown}, ${JSON.stringify(detail)})`)
  const before = await workOf(page)
  await act(page)
  const shown = await page.evaluate((patience) => Promise.race([bench.ended, new Promise((resolve) => setTimeout(resolve, patience, null))]), PATIENCE_MILLISECONDS)
  if (shown === null) throw new Error(`${name ?? 'what was asked for'}: not shown within ${PATIENCE_MILLISECONDS / 1000} s`)
  const work = (await workOf(page)) - before
  await rest(page)
  return { shown, work, nextPaint: await page.evaluate(() => bench.nextPaint()) }
}

const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']
const sessions = new WeakMap()

/** Milliseconds of processor time the page has spent on script, style and layout; what else the machine does is not in them. */
async function workOf(page) {
  if (!sessions.has(page)) {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    sessions.set(page, session)
  }
  const { metrics } = await sessions.get(page).send('Performance.getMetrics')
  return metrics.reduce((sum, { name, value }) => sum + (WORK.includes(name) ? value * 1000 : 0), 0)
}

async function press(page) {
  await page.mouse.down()
  await page.mouse.up()
}

/** Runs in the page before its own scripts. */
export function putClock() {
  const SORTED_NUMBERS = 150_000
  let paints = []
  new PerformanceObserver((list) => paints.push(...list.getEntries())).observe({ type: 'event', durationThreshold: 16, buffered: false })

  const panel = () => document.querySelector('main > [aria-busy]')
  const read = () => ({
    text: panel()?.textContent ?? '',
    marks: [...document.querySelectorAll('main :is([data-point], [data-emphasised], [data-chosen])')].map(({ dataset }) => `${dataset.x} ${dataset.y}`).join(),
    options: document.querySelectorAll('[role=option]').length,
  })

  globalThis.bench = {
    ended: null,
    read,
    /** Nothing is loading, and the panel shows the view asked for. */
    isSettled: () => panel()?.getAttribute('aria-busy') === 'false' && !document.querySelector('main [role=progressbar], main [class*=skeleton]'),
    /** The figure is another one, in words or in lines. */
    isOther: (before) => {
      const now = read()
      return bench.isSettled() && (now.text !== before.text || now.marks !== before.marks)
    },
    start(isShown, detail) {
      const before = read()
      if (isShown(before, detail)) throw new Error(`What is to be timed is there before: ${isShown}`)
      paints = []
      let inputAt = null
      const listener = new AbortController()
      for (const type of ['click', 'keydown', 'wheel']) {
        // A click on a label makes a second one on its field.
        addEventListener(type, (event) => { inputAt ??= event.timeStamp }, { capture: true, passive: true, signal: listener.signal })
      }
      bench.ended = new Promise((resolve) => {
        const look = () => {
          if (inputAt === null || !isShown(before, detail)) return requestAnimationFrame(look)
          // The next message is taken after this frame has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => {
            listener.abort()
            port1.close()
            resolve(performance.now() - inputAt)
          })
          port1.start()
          port2.postMessage(null)
        }
        requestAnimationFrame(look)
      })
    },
    nextPaint: () => Math.max(0, ...paints.filter(({ interactionId }) => interactionId > 0).map(({ duration }) => duration)),
    /** A button that does a fixed piece of work and says so: what a click costs on this machine. */
    putReference() {
      const button = document.createElement('button')
      button.id = 'reference'
      button.textContent = '0'
      button.style = 'position: fixed; inset: auto auto 0 0; z-index: 9'
      button.addEventListener('click', () => {
        const numbers = Array.from({ length: SORTED_NUMBERS }, (_, index) => (index * 7919) % 1_000_003)
        numbers.sort((a, b) => a - b)
        button.textContent = String(Number(button.textContent) + 1)
      })
      document.body.append(button)
    },
  }
}
