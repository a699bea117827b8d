// Loading a file of one's own on the built site in Chromium: from the file given to the chart of its figures, against what
// PapaParse takes for the same text in another page of the same browser. 1,000,000 observations; INFLOW_BENCH_MB=200 makes the
// file that large and loads it once.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkTarget } from './harness.mjs'
import { launchBrowser, moveTo, putClock, time as timeInput, withSite } from './site.mjs'
import { memoryOf } from './memory.mjs'
import { putUploadClock } from './upload-clock.mjs'
import { LARGEST_MEASURE, writeTidyFile, writeWideFile } from './upload-files.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const ROWS = 1_000_000
const PREVIEW_MEGABYTES = [1, 20]
const MOST_RATIO = 2
const LONGEST_TASK = 50
/** From the file to its chart. */
const LOADING = ['reading', 'committing', 'the chart']
const LONGEST_CANCEL = 500
const LONGEST_PREVIEW = 300
const OTHER_VIEWS = ['Ranking', 'Composition', 'Matrix', 'Compare', 'Sources', 'Overview', 'Trend']
/** As long as one takes to find a file in a dialog, at least. */
const CHOOSING_MILLISECONDS = 5000
const PATIENCE_MILLISECONDS = 300_000

const megabytes = Number(process.env.INFLOW_BENCH_MB ?? 0)
const rounds = megabytes > 0 ? 1 : 3
const folder = mkdtempSync(join(tmpdir(), 'inflow-bench-'))
const files = { small: join(folder, 'small.csv'), large: join(folder, 'large.csv'), wide: join(folder, 'wide.csv') }

const browser = await launchBrowser()
if (!browser) {
  console.log('Loading: not measured, no Chromium starts here (see the line above). INFLOW_BROWSER can name one.')
} else {
  try {
    writeTidyFile(files.small, ROOT, 0, PREVIEW_MEGABYTES[0])
    writeWideFile(files.wide, ROOT, PREVIEW_MEGABYTES[1])
    const rows = writeTidyFile(files.large, ROOT, ROWS, megabytes)
    console.log(`\nLoading ${rows.toLocaleString('en')} observations, ${mega(statSync(files.large).size)} MB, on the built site in Chromium; medians of ${rounds}`)
    await withSite((url) => measureAll(url))
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureAll(url) {
  const taken = []
  let papa = await timePapa(url)
  for (let round = 0; round < rounds; round++) {
    const loaded = await withPage(url, loadLarge)
    const again = await timePapa(url)
    taken.push({ ...loaded, papa: (papa.parse + again.parse) / 2, papaPeak: again.peak })
    papa = again
  }
  const median = (pick) => medianOf(taken.map(pick))
  const ratio = (pick) => median((one) => pick(one) / one.papa)
  console.log(`  ${'Papa.parse of the text'.padEnd(34)}${ms(median((one) => one.papa))}`)
  for (const [name, pick] of [
    ['from the file to all that is said', ({ read }) => read],
    ['from there to the chart', ({ commit, show }) => commit + show],
    ['from the file to the chart', ({ read, commit, show }) => read + commit + show],
  ]) console.log(`  ${name.padEnd(34)}${ms(median(pick))}${`${ratio(pick).toFixed(2)} x`.padStart(10)}`)
  console.log('  longest task of the page in each phase, at worst: by the clock, and its processor time')
  for (const phase of Object.keys(taken[0].tasks)) console.log(`    ${phase.padEnd(32)}${ms(Math.max(...taken.map(({ tasks }) => tasks[phase])))}${ms(Math.max(...taken.map(({ busy }) => busy[phase] ?? 0)))}`)
  console.log(`  memory of the page's process: ${mega(median(({ peak }) => peak))} MB at most, ${mega(median(({ before }) => before))} MB before; ${mega(median(({ heap }) => heap))} MB of it the page's own heap in the end; PapaParse: ${mega(median(({ papaPeak }) => papaPeak))} MB at most`)
  const whole = ratio(({ read, commit, show }) => read + commit + show)
  checkTarget(`from the file to the chart no more than ${MOST_RATIO} times the parsing (${whole.toFixed(2)} x)`, whole <= MOST_RATIO)
  const longest = Math.max(...taken.flatMap(({ tasks }) => LOADING.map((phase) => tasks[phase] ?? 0)))
  checkTarget(`the page is never blocked for longer than ${LONGEST_TASK} ms until the chart stands (${longest.toFixed(0)} ms)`, longest <= LONGEST_TASK)
  checkTarget(`progress was shown in rows and percent (${median(({ steps }) => steps)} steps)`, taken.every(({ steps }) => steps > 2))

  const cancelled = await withPage(url, cancelLarge)
  checkTarget(`cancelled within ${LONGEST_CANCEL} ms (${cancelled.toFixed(0)} ms)`, cancelled <= LONGEST_CANCEL)
  for (const [name, file] of [['small', files.small], ['large', files.large], ['wide', files.wide]]) {
    const shown = []
    for (let round = 0; round < 3; round++) shown.push(await withPage(url, (page) => previewOf(page, file)))
    const took = medianOf(shown)
    checkTarget(`a preview of the ${name} file (${mega(statSync(file).size)} MB) within ${LONGEST_PREVIEW} ms (${took.toFixed(0)} ms)`, took <= LONGEST_PREVIEW)
  }
}

/** Calls `visit` with a fresh page of a reader who has come to load a file. */
async function withPage(url, visit) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MILLISECONDS)
    await page.addInitScript(putClock)
    await page.addInitScript(putUploadClock)
    await page.goto(`${url}#load`)
    await page.locator('input[type=file]').waitFor({ state: 'attached' })
    await page.waitForTimeout(CHOOSING_MILLISECONDS)
    return await visit(page)
  } finally {
    await context.close()
  }
}

async function loadLarge(page) {
  const memory = await memoryOf(browser, page)
  const before = await memory.now()
  await browser.startTracing(page, { categories: ['-*', 'blink.user_timing', 'disabled-by-default-devtools.timeline'] })
  await page.evaluate(() => loading.begin('reading'))
  await page.locator('input[type=file]').setInputFiles(files.large)
  const read = await page.evaluate(() => loading.until(() => document.querySelector('main [class*=commit] button:not([disabled])')))
  await page.waitForTimeout(300)
  const commit = await page.evaluate(() => loading.act('committing', () => document.querySelector('main [class*=commit] button'), () => document.querySelector('main [class*=takeAlong]')))
  await page.waitForTimeout(300)
  const show = await page.evaluate(() => loading.act('the chart', () => document.querySelector('main [class*=done] button'), () => bench.isSettled() && document.querySelector('main [role=application] [data-point]')))
  await page.waitForTimeout(300)
  await page.evaluate((name) => loading.begin(name), 'the largest measure')
  await moveTo(page, `view=trend&measure=${LARGEST_MEASURE}`)
  for (const view of OTHER_VIEWS) {
    await page.evaluate((name) => loading.begin(name), `to the view ${view}`)
    await timeInput(page, { find: () => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view, exact: true }), isShown: isView, detail: view })
  }
  const { tasks, steps } = await page.evaluate(() => loading.end())
  const { peak, heap } = await memory.peak()
  return { read, commit, show, tasks, steps, before, peak, heap, busy: busyTasks(JSON.parse(String(await browser.stopTracing())).traceEvents) }
}

/** Runs in the page: whether a view is there with all that it shows, be it that there is nothing. */
function isView(_, wanted) {
  return bench.isSettled() && document.querySelector('nav a[aria-current=page]')?.textContent === wanted
}

/** Processor time of the longest task of the page in each phase: what else the machine does is not in it. */
function busyTasks(events) {
  const begins = events.filter(({ cat, name }) => cat.includes('blink.user_timing') && name.startsWith('loading: '))
  const [{ pid, tid }] = begins
  const longest = {}
  for (const { name, ts, tdur, ...event } of events) {
    if (name !== 'RunTask' || event.pid !== pid || event.tid !== tid) continue
    const phase = begins.findLast((begin) => begin.ts <= ts)?.name.slice('loading: '.length)
    if (phase !== undefined) longest[phase] = Math.max(longest[phase] ?? 0, (tdur ?? 0) / 1000)
  }
  return longest
}

async function cancelLarge(page) {
  await page.locator('input[type=file]').setInputFiles(files.large)
  await page.getByText(/\d rows, [1-9]\d?%/).waitFor()
  return page.evaluate(() => loading.act('cancel', () => document.querySelector('main [class*=reading] > button'), () => document.querySelector('main input[type=file]')))
}

/** Milliseconds from the file given to the first cells of it. */
async function previewOf(page, file) {
  await page.evaluate(() => loading.begin('preview'))
  await page.locator('input[type=file]').setInputFiles(file)
  return page.evaluate(() => loading.until(() => document.querySelector('main [class*=preview] td')))
}

/** How long plain PapaParse takes for the text of the large file, in a page of its own. */
async function timePapa(url) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MILLISECONDS)
    await page.goto(`${url}embed.html`)
    const memory = await memoryOf(browser, page)
    await page.evaluate(`${readFileSync(join(ROOT, 'node_modules/papaparse/papaparse.min.js'), 'utf8')};document.body.innerHTML = '<input type=file>'`)
    await page.locator('input[type=file]').setInputFiles(files.large)
    const parse = await page.evaluate(async () => {
      const text = new TextDecoder().decode(await document.querySelector('input').files[0].arrayBuffer())
      const start = performance.now()
      globalThis.parsed = Papa.parse(text)
      return performance.now() - start
    })
    return { parse, ...(await memory.peak()) }
  } finally {
    await context.close()
  }
}

function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}

function ms(milliseconds) {
  return `${milliseconds.toFixed(0)} ms`.padStart(10)
}

function mega(bytes) {
  return Math.round(bytes / 1e6)
}
