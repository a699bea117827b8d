import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * The memory of the process that draws a page, its workers with it, in bytes: resident now, and at most since the call;
 * only Linux tells, elsewhere they are NaN. `heap` is what the page's own scripts hold in the end.
 */
export async function memoryOf(browser, page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const pid = await processOf(browser, page)
  // Forgets the highest so far.
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // Then it is the highest since the process began.
  }
  const told = (name) => {
    const path = `/proc/${pid}/status`
    const line = existsSync(path) ? new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(path, 'utf8')) : null
    return line ? Number(line[1]) * 1024 : Number.NaN
  }
  return {
    now: async () => told('VmRSS'),
    peak: async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return { peak: told('VmHWM'), heap: metrics.find(({ name }) => name === 'JSHeapUsedSize').value }
    },
  }
}

/** Id of the process that has just done some work for the page: the renderer whose processor time has grown most. */
async function processOf(browser, page) {
  const session = await browser.newBrowserCDPSession()
  const times = async () => new Map((await session.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]))
  const before = await times()
  await page.evaluate(() => {
    for (const end = performance.now() + 150; performance.now() < end; ) Math.random()
  })
  const after = await times()
  await session.detach()
  const grown = [...after].map(([id, cpuTime]) => ({ id, by: cpuTime - (before.get(id) ?? 0) }))
  return grown.toSorted((a, b) => b.by - a.by)[0]?.id
}
