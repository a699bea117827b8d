import { arrived, headline, restore } from './page.ts'
import { expect, test } from './support.ts'
import { banner, commit, give, lines, openUpload, OWN, SAID, savedText, wasRead } from './upload.ts'

test('hostile cells are only text, on the page and in what is downloaded', async ({ page }) => {
  test.slow()
  await openUpload(page)
  const evil = ['=HYPERLINK("http://x","y")', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', '=1+1']
  const alerts: string[] = []
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message())
    void dialog.dismiss()
  })
  const cells = evil.map((text) => `"${text.replaceAll('"', '""')}",2025,5.5`)
  await give(page, 'evil<img src=x onerror=alert(1)>.csv', `Tỉnh,Năm,Vốn đăng ký cấp mới (triệu USD),__proto__,<b>x</b>\n${lines(...SAID.trim().split('\n').slice(1), ...cells)}`)
  await expect(headline(page)).toHaveText(/questions? before these figures can be shown|^Adds/)
  const shown = page.locator('#main')
  for (const text of evil.slice(0, 3)) await expect(shown).toContainText(text)
  expect(await shown.evaluate((main) => main.querySelectorAll('script, img, b, iframe').length)).toBe(0)
  const list = await savedText(page, page.getByRole('button', { name: 'Download the list (CSV)' }))
  // A spreadsheet runs what begins with =, +, - or @.
  for (const row of list.split('\n')) for (const cell of row.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []) expect(cell).not.toMatch(/^"?[=@+]/)

  await page.getByRole('button', { name: 'Load another file' }).click()
  await give(page, 'huge.csv', `${SAID}${'x'.repeat(10_000_000)},2025,1\n`)
  await expect(headline(page)).toHaveText(/question|^Adds/)
  await expect(shown).toContainText('line 5')
  expect(alerts).toEqual([])
})

test.describe('when the browser does not store', () => {
  const BROKEN = {
    'because it is forbidden': { script: 'IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError") }', words: 'This browser does not allow storing them' },
    'because there is no room': { script: 'IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError") }', words: 'The browser’s storage is full' },
  }
  for (const [why, { script, words }] of Object.entries(BROKEN)) {
    test(`${why}, figures are shown for the visit, and the reader is told`, async ({ page }) => {
      // Storing happens in workers, where no script of a page runs first.
      await page.context().route(/\/assets\/(?:intake|own)\.worker[^/]*\.js$/, async (route) => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, body: `${script};${await answer.text()}` })
      })
      await openUpload(page)
      await give(page, 'said.csv', SAID)
      await wasRead(page, 'Adds 3 figures')
      await commit(page)
      await expect(page.getByText(words)).toBeVisible()
      await expect(banner(page)).toContainText('said.csv')
      await page.getByRole('button', { name: 'See the figures' }).click()
      await expect(page.getByRole('figure')).toContainText(`${OWN}: said.csv`)
      await page.reload()
      await arrived(page)
      await expect(page.getByRole('figure').getByText(OWN)).toHaveCount(0)
    })
  }
})

test.describe('when something breaks in the middle', () => {
  test.use({ allowedNoise: [/^(request failed: .*(?:worker|\.csv).*|console error: Failed to load resource.*)$/] })

  test('a worker that never comes or a reload leaves the figures as they were', async ({ page }) => {
    test.slow()
    await openUpload(page)
    await give(page, 'said.csv', SAID)
    await wasRead(page, 'Adds 3 figures')
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expect(page.getByText('Drop a file here')).toBeVisible()
    await expect(page.getByText(OWN)).toHaveCount(0)

    await page.context().route(/\/assets\/intake\.worker[^/]*\.js$/, (route) => route.abort('failed'))
    await page.reload()
    await give(page, 'said.csv', SAID)
    await wasRead(page, 'This file cannot be loaded')
    await expect(page.getByText('Reading broke off unexpectedly. Nothing has changed.')).toBeVisible()
    await restore(page, /\/assets\/intake\.worker[^/]*\.js$/)
    await page.getByRole('button', { name: 'Choose another file' }).click()
    await give(page, 'said.csv', SAID)
    await wasRead(page, 'Adds 3 figures')
    await commit(page)
  })

  test('a worker that dies while it reads loses nothing: the reader is told, and the file can be given again', async ({ page }) => {
    await page.addInitScript(() => {
      const started: Worker[] = []
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given)
          if (!String(given[0]).includes('intake')) return
          started.push(this)
          this.addEventListener('message', ({ data }: MessageEvent<{ readonly kind: string }>) => document.documentElement.setAttribute('data-said', data.kind))
        }
      }
      addEventListener('kill', () => {
        for (const worker of started) {
          worker.terminate()
          // What a browser sends when a worker runs out of memory.
          worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }))
        }
      })
    })
    await openUpload(page)
    const rows = Array.from({ length: 400_000 }, (_, at) => `Hà Nội,${1990 + (at % 35)},${at + 1}.5`)
    await give(page, 'long.csv', lines('Tỉnh,Năm,Vốn đăng ký cấp mới (triệu USD)', rows.join('\n')))
    await expect(page.locator('html')).toHaveAttribute('data-said', 'progress')
    await expect(page.getByRole('progressbar', { name: 'long.csv' })).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('kill')))
    await expect(page.getByText('Nothing has changed.')).toBeVisible()
    await page.getByRole('button', { name: 'Choose another file' }).click()
    await give(page, 'said.csv', SAID)
    await wasRead(page, 'Adds 3 figures')
    await commit(page)
  })

  test('a page closed in the middle of keeping a file leaves all of it or nothing', async ({ page, context }) => {
    await openUpload(page)
    await give(page, 'said.csv', SAID)
    await wasRead(page, 'Adds 3 figures')
    await page.getByRole('button', { name: 'Show these figures' }).click({ noWaitAfter: true })
    await page.close({ runBeforeUnload: false })
    const next = await context.newPage()
    await next.goto('./?view=sources')
    await arrived(next)
    await expect(next.getByRole('heading', { level: 1 })).toBeVisible()
    const isKept = (await banner(next).count()) > 0
    if (isKept) await expect(banner(next)).toContainText('said.csv (3 figures added)')
    else expect(await next.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1)
    await openUpload(next)
    await give(next, 'said.csv', SAID)
    await wasRead(next, isKept ? /already|same|nothing/i : 'Adds 3 figures')
  })

  test('figures that cannot be fetched are not compared with: the reader is told, and it can be tried again', async ({ page }) => {
    await page.context().route(/economies[\w.-]*\.csv$/, (route) => route.abort('failed'))
    await openUpload(page)
    await give(page, 'said.csv', SAID)
    await expect(page.getByText('The figures it is compared with could not be fetched. Nothing has changed.')).toBeVisible()
    await restore(page, /economies[\w.-]*\.csv$/)
    await page.getByRole('button', { name: 'Choose another file' }).click()
    await give(page, 'said.csv', SAID)
    await wasRead(page, 'Adds 3 figures')
  })
})
