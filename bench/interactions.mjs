// Changes of view and filter on the built site with all its data in Chromium, from the click to the frame that shows the outcome.
import { INTERACTIONS, VIEW_CHANGES } from './interaction-list.mjs'
import { launchBrowser, moveTo, openPage, time, withSite } from './site.mjs'

const LIMIT_MILLISECONDS = 100
const RUNS = 5
const REFERENCE = {
  name: 'reference: a click that sorts 150,000 numbers',
  find: (page) => page.locator('#reference'),
  isShown: (before, detail) => document.querySelector('#reference')?.textContent === detail,
}

const browser = await launchBrowser()
if (!browser) {
  console.log('Interactions: not measured, no Chromium starts here (see the line above). INFLOW_BROWSER can name one.')
} else {
  try {
    await withSite(async (url) => {
      const times = new Map([[REFERENCE.name, []]])
      // What was measured before something went wrong is shown, too.
      try {
        await measureAll(await openPage(browser, url), times)
      } finally {
        printTimes(times)
      }
    })
  } finally {
    await browser.close()
  }
}

/** Adds times by name, in the order of the list; the reference is taken once in every round, before each group. */
async function measureAll(page, times) {
  const take = async (step) => {
    const taken = await time(page, step)
    times.set(step.name, [...(times.get(step.name) ?? []), taken])
  }
  await page.evaluate(() => bench.putReference())
  let clicks = 0
  const takeReference = () => take({ ...REFERENCE, detail: String(++clicks) })

  // Changes from one view to another, never to itself: first the next in turn, then the next but one ...
  let shown = VIEW_CHANGES.length - 1
  await moveTo(page, `view=${VIEW_CHANGES[shown].view}`)
  for (let stride = 1; stride < VIEW_CHANGES.length; stride++) {
    await takeReference()
    for (let turn = 1; turn <= VIEW_CHANGES.length; turn++) {
      shown = (shown + stride) % VIEW_CHANGES.length
      await take(VIEW_CHANGES[shown])
    }
  }
  for (const { at, steps } of INTERACTIONS) {
    console.log(`  measuring ${at}`)
    for (let run = 0; run < RUNS; run++) {
      await moveTo(page, at)
      await takeReference()
      for (const step of steps) {
        await step.prepare?.(page)
        await take(step)
      }
    }
  }
}

function printTimes(times) {
  const rows = [...times].filter(([, taken]) => taken.length > 0).map(([name, taken]) => {
    const shown = taken.map((one) => one.shown)
    return { name, first: shown[0], median: medianOf(shown), worst: Math.max(...shown), work: medianOf(taken.map((one) => one.work)), nextPaint: Math.max(...taken.map((one) => one.nextPaint)) }
  })
  const [reference, ...measured] = rows
  const width = Math.max(...rows.map(({ name }) => name.length))
  console.log(`\nInteractions on the built site, all data, in Chromium; ms from the click to the frame that shows the outcome; limit ${LIMIT_MILLISECONDS} ms`)
  console.log(`  ${''.padEnd(width)}  ${['first', 'median', 'worst', 'work', 'next paint', 'ratio'].map((head) => head.padStart(11)).join('')}`)
  for (const { name, first, median, worst, work, nextPaint } of rows) {
    const numbers = [first, median, worst, work].map((value) => value.toFixed(0))
    const paint = nextPaint === 0 ? '< 16' : String(nextPaint)
    const mark = median > LIMIT_MILLISECONDS ? '  OVER' : worst > LIMIT_MILLISECONDS ? '  at worst over' : ''
    console.log(`  ${name.padEnd(width)}  ${[...numbers, paint, `${(median / reference.median).toFixed(2)} x`].map((text) => text.padStart(11)).join('')}${mark}`)
  }
  const over = measured.filter(({ median }) => median > LIMIT_MILLISECONDS)
  console.log(`  ${measured.length - over.length} of ${measured.length} interactions have a median within ${LIMIT_MILLISECONDS} ms`)
}

function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}
