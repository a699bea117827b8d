import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Download, Frame, Locator, Page, Request } from '@playwright/test'
import { parseObservations } from '../../src/csv/observations-csv.ts'
import type { Language } from '../../src/domain/language.ts'
import { en } from '../../src/i18n/en.ts'
import { ko } from '../../src/i18n/ko.ts'
import { SHARE_TEXTS } from '../../src/i18n/share-texts.ts'
import { vi } from '../../src/i18n/vi.ts'
import { frozenFragment } from '../../src/io/carried.ts'
import { packFrozen, unpackFrozen } from '../../src/io/frozen.ts'
import { bareFrame, expect, layoutOf, shownFrame, test } from './hosts.ts'
import { chips, headline, tabTo, visit } from './page.ts'
import { expectNoAxeViolations } from './support.ts'

const MESSAGES = { en, vi, ko }
const TREND = 'view=trend&localities=VN-DN~VN-HP&partners=KR'
const PAIR = 'view=trend&localities=VN-DN&partners=KR'
const VIEWS: Readonly<Record<string, Language>> = {
  [TREND]: 'en',
  'view=ranking&localities=VN-HP': 'vi',
  'view=composition': 'ko',
  'view=matrix': 'en',
  'view=compare&pins=VN.WLD~VN-DN.KR~VN-HP.KR': 'vi',
}

/** Those of which pixels are looked at, one in each language. */
const PAINTED = [TREND, 'view=ranking&localities=VN-HP', 'view=composition']

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Opens the dialog of the figure on screen. */
async function openDialog(page: Page, query: string, language: Language = 'en'): Promise<Locator> {
  await visit(page, `${query}&lang=${language}`)
  await page.getByRole('button', { name: MESSAGES[language].chart.share }).click()
  const dialog = page.getByRole('dialog', { name: SHARE_TEXTS[language].title })
  await expect(dialog).toBeVisible()
  // Until the preview has its height everything below it moves.
  const preview = dialog.locator('iframe')
  await expect(preview).not.toHaveAttribute('height', '460')
  let lastHeight: string | null = null
  const isSettled = async () => {
    const height = await preview.getAttribute('height')
    const isSame = height === lastHeight
    lastHeight = height
    return isSame
  }
  await expect.poll(isSettled, { intervals: [500] }).toBe(true)
  return dialog
}

/** A page without the site's policy, to look into what left it. */
async function bench(context: BrowserContext): Promise<Page> {
  return context.pages()[1] ?? context.newPage()
}

/** What a snippet is to whoever reads it as a page, which runs nothing. */
async function parseSnippet(page: Page, html: string) {
  return (await bench(page.context())).evaluate((markup) => {
    const { body } = new DOMParser().parseFromString(markup, 'text/html')
    const attributes = (element: Element | null) => element && Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]))
    return {
      elements: Array.from(body.querySelectorAll('*'), ({ localName }) => localName),
      frame: attributes(body.querySelector('iframe')),
      picture: attributes(body.querySelector('img')),
      link: { address: body.querySelector('a')?.href, text: body.querySelector('a')?.textContent },
      helper: body.querySelector('script')?.src,
    }
  }, html)
}

const HTML = (dialog: Locator, language: Language = 'en') => dialog.getByLabel(SHARE_TEXTS[language].forHtml)

/** By key: the browser sends a click that follows a scroll at once to where the preview's frame was before. */
const press = (button: Locator) => button.press('Enter')

async function saved(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(button)])
  return download
}

/** Makes the site's data scripts say other numbers, as after a release. */
async function alterData(context: BrowserContext): Promise<void> {
  await context.route(/\/data-(?:bilateral|economies|korea-japan|vietnam)-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch()
    const [, name = '', text = ''] = /^inflowData\((".*?"),(".*")\)\s*$/s.exec(await answer.text()) ?? []
    const lines = (JSON.parse(text) as string).split('\n').map((line) => line.replace(/^((?:[^,"]*,){4})(\d)/, '$19$2'))
    await route.fulfill({ response: answer, body: `inflowData(${name},${JSON.stringify(lines.join('\n'))})` })
  })
}

const wordsOf = (frame: Frame) => frame.locator('figure').innerText()
const withoutSpace = (text: string) => text.replaceAll(/\s/g, '')

for (const language of ['en', 'vi', 'ko'] as const) {
  test(`the dialog in ${language} offers every form, and its snippets are whole and escaped`, async ({ page, site }) => {
    test.slow()
    const dialog = await openDialog(page, PAIR, language)
    const texts = SHARE_TEXTS[language]
    const title = (await headline(page).textContent()) ?? ''
    await expectNoAxeViolations(page, 'dialog[open]')
    const preview = page.frameLocator('dialog iframe')
    for (const form of ['interactive', 'table'] as const) {
      await dialog.getByText(texts.forms[form], { exact: true }).click()
      for (const time of ['updating', 'frozen'] as const) {
        await dialog.getByText(texts.times[time], { exact: true }).click()
        await expect(dialog).toContainText(texts.timesExplained[time])
        for (const width of form === 'table' || time === 'frozen' ? ['600'] : ['320', '900', '600']) {
          await dialog.getByRole('combobox', { name: texts.width }).selectOption(width)
          await expect(dialog.locator('iframe')).toHaveAttribute('width', width)
          await expect(preview.getByRole('heading', { level: 1 })).toHaveText(title)
          // The snippet reserves what the preview takes.
          await expect
            .poll(async () => {
              const reserved = (await parseSnippet(page, await HTML(dialog, language).inputValue())).frame?.['height']
              return reserved === (await dialog.locator('iframe').getAttribute('height')) && reserved === String(await preview.locator('html').evaluate(() => innerHeight))
            })
            .toBe(true)
        }
        const { elements, frame, link } = await parseSnippet(page, await HTML(dialog, language).inputValue())
        expect(elements).toEqual(['iframe', 'p', 'a'])
        expect(frame).toMatchObject({ title, loading: 'lazy', sandbox: expect.stringContaining('allow-scripts'), src: expect.stringMatching(`^${site}embed\\.html\\?`) })
        expect(Number(frame?.['height'])).toBeGreaterThan(200)
        expect(frame?.['src']?.includes('#figures=')).toBe(time === 'frozen')
        expect(link.text).toContain(title)
        expect(new URL(link.address ?? '').origin).toBe(new URL(site).origin)
        expect(new URL(await dialog.getByLabel(texts.forLink).inputValue()).origin).toBe(new URL(site).origin)
        expect(await dialog.getByLabel(texts.forPrint).inputValue()).toContain(title)
      }
    }
    await dialog.getByLabel(texts.helper).check()
    expect(await parseSnippet(page, await HTML(dialog, language).inputValue())).toMatchObject({ elements: ['iframe', 'p', 'a', 'script'], helper: `${site}embed.js` })
    await dialog.getByText(texts.forms.picture, { exact: true }).click()
    await expect(dialog.getByRole('img', { name: title })).toBeVisible()
    expect(await parseSnippet(page, await HTML(dialog, language).inputValue())).toMatchObject({ elements: ['a', 'img'], picture: { loading: 'lazy', width: '600', alt: expect.stringContaining(title) } })
    await expectNoAxeViolations(page, 'dialog[open]')
  })
}

test('what is pasted into an article works, and goes on when the data changes: one follows it, the other keeps its figures', async ({ page, host, context }, { annotations }) => {
  const dialog = await openDialog(page, PAIR)
  const updating = await HTML(dialog).inputValue()
  await dialog.getByText('Frozen', { exact: true }).click()
  await expect(HTML(dialog)).toHaveValue(/#figures=/)
  const frozen = await HTML(dialog).inputValue()
  const address = await dialog.getByLabel(SHARE_TEXTS.en.forLink).inputValue()
  annotations.push({ type: 'bytes', description: `frozen address: ${address.length} characters` })
  expect(address.length).toBeLessThanOrEqual(2000)

  const shown: Record<string, string> = {}
  for (const state of ['before', 'after']) {
    if (state === 'after') await alterData(context)
    for (const [name, snippet] of Object.entries({ updating, frozen })) {
      await page.goto(host.article(snippet))
      const frame = await shownFrame(page)
      await expect(frame.getByRole('application')).toBeVisible()
      expect(await layoutOf(frame)).toMatchObject({ hasScrollbar: false, isHeadlineInside: true, isSourceInside: true })
      await expect(page.getByRole('link', { name: /\(Inflow\)$/ })).toBeVisible()
      shown[`${name} ${state}`] = await wordsOf(frame)
    }
  }
  expect(shown['updating after']).not.toBe(shown['updating before'])
  expect(shown['frozen after']).toBe(shown['frozen before'])
  expect(shown['frozen after']).toMatch(/Figures as of 22 November 2026, kept as they were\./)
  expect(shown['frozen after']).not.toContain(en.embed.newerExist)
  expect(shown['updating before']).toMatch(/Figures as of 22 November 2026\./)
})

test('figures kept from an earlier day say when newer ones exist, and only then', async ({ page, host, context }) => {
  // In its own language only, for want of room, which must not make its figures other ones.
  const dialog = await openDialog(page, PAIR, 'vi')
  await dialog.getByText(SHARE_TEXTS.vi.times.frozen, { exact: true }).click()
  await expect(HTML(dialog, 'vi')).toHaveValue(/#figures=/)
  const address = new URL((await parseSnippet(page, await HTML(dialog, 'vi').inputValue())).frame?.['src'] ?? '')
  const kept = await unpackFrozen(address.hash.slice(frozenFragment('').length))
  if (kept.kind !== 'frozen') throw new Error(kept.code)
  expect(kept.slice.places.map(({ names }) => names.en)).toContain('Đà Nẵng')
  address.hash = frozenFragment(await packFrozen({ ...kept, asOf: '2025-02-01' }))
  const figureShown = async () => {
    await page.goto(host.article(bareFrame(address.href, { height: '700' })))
    const frame = await shownFrame(page)
    await expect(frame.locator('figure')).toContainText('1 tháng 2 năm 2025')
    // The site's own figures, to compare.
    await expect.poll(() => frame.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/data-')).length)).toBeGreaterThan(5)
    await page.waitForLoadState('networkidle')
    return frame.locator('figure')
  }
  await expect(await figureShown()).not.toContainText(vi.embed.newerExist)
  await alterData(context)
  await expect(await figureShown()).toContainText(vi.embed.newerExist)
})

test('a frozen page draws from a file and on any host, asks for nothing, and keeps its figures', async ({ page, host, context }, { annotations, outputDir }) => {
  const dialog = await openDialog(page, 'view=composition')
  await dialog.getByText('Frozen', { exact: true }).click()
  const title = (await headline(page).textContent()) ?? ''
  const download = await saved(page, dialog.getByRole('button', { name: SHARE_TEXTS.en.frozenFile }))
  const file = join(outputDir, 'frozen.html')
  await download.saveAs(file)
  const html = await readFile(file, 'utf8')
  annotations.push({ type: 'bytes', description: `frozen page: ${html.length} characters` })
  await alterData(context)

  // What the dashboard still asks for when it has time is not asked by the frozen page.
  await page.goto('about:blank')
  const alone = host.put(html)
  const article = host.article(bareFrame(alone, { height: '700' }))
  for (const address of [pathToFileURL(file).href, alone, article]) {
    const asked: string[] = []
    const note = (request: Request) => asked.push(request.url())
    page.on('request', note)
    await page.goto(address)
    const frame = page.frames().at(-1) ?? page.mainFrame()
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(frame.getByRole('application')).toBeVisible()
    await expect(frame.locator('figure')).toContainText('Figures as of 22 November 2026, kept as they were.')
    await expect(frame.locator('figure')).not.toContainText(en.embed.newerExist)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual(address === article ? [article, alone] : [address])
    page.off('request', note)
  }
})

test('an exported picture says what the screen says, whatever shows it, and its pixels are no blank', async ({ page }, { annotations }) => {
  test.slow()
  for (const [query, language] of Object.entries(VIEWS)) {
    const dialog = await openDialog(page, query, language)
    const texts = SHARE_TEXTS[language]
    const figure = page.locator('main figure').first()
    const caption = await figure.locator('figcaption p').allTextContents()
    const source = (await figure.locator('p').filter({ hasText: new RegExp(`^${MESSAGES[language].chart.source(['']).replace(/[: ]*$/, '')}`) }).first().textContent()) ?? ''
    const chosen = await chips(page).allTextContents()
    if (query === TREND) expect(chosen.length).toBeGreaterThan(2)
    const save = (name: string) => saved(page, dialog.getByRole('button', { name, exact: true }))
    const svg = await readFile(await (await save(texts.svg)).path(), 'utf8')
    expect(svg).not.toMatch(/var\(|light-dark\(|currentColor|class=|<script|<foreignObject|href=/)
    const apart = await bench(page.context())
    const read = await apart.evaluate((markup) => {
      const picture = new DOMParser().parseFromString(markup, 'image/svg+xml')
      const { documentElement } = picture
      return {
        name: documentElement.localName,
        title: picture.querySelector('title')?.textContent ?? '',
        description: picture.querySelector('desc')?.textContent ?? '',
        text: Array.from(picture.querySelectorAll('text'), (element) => element.textContent).join('\n'),
      }
    }, svg)
    const title = (await headline(page).textContent()) ?? ''
    expect({ name: read.name, title: read.title }).toEqual({ name: 'svg', title })
    for (const words of [title, ...caption, source, 'in', 'flow', new URL(page.url()).host]) expect(withoutSpace(read.text)).toContain(withoutSpace(words))
    for (const words of [...caption, source]) expect(read.description).toContain(words)
    // The filters, of which the page shows those that were chosen.
    for (const chip of chosen) expect(withoutSpace(read.text).toLowerCase(), chip).toContain(withoutSpace(chip.replace(/×$/, '')).toLowerCase())
    for (const [name, scale] of PAINTED.includes(query) ? ([[texts.png, 1], [texts.png2, 2]] as const) : []) {
      const png = await readFile(await (await save(name)).path())
      const seen = await apart.evaluate(async (base64) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        const context = canvas.getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0))
        return { width: bitmap.width, height: bitmap.height, colours: new Set(pixels).size, papers: pixels.filter((pixel) => pixel === pixels[0]).length / pixels.length }
      }, png.toString('base64'))
      const [, svgWidth, svgHeight] = /width="(\d+)" height="([\d.]+)"/.exec(svg) ?? []
      expect(seen).toMatchObject({ width: Number(svgWidth) * scale, height: Math.round(Math.round(Number(svgHeight)) * scale) })
      expect(seen.colours).toBeGreaterThan(20)
      expect(seen.papers).toBeLessThan(0.98)
      annotations.push({ type: 'bytes', description: `${query} ${language}: svg ${svg.length}, png ${scale}x ${png.length} bytes, ${seen.width} x ${seen.height}, ${seen.colours} colours` })
    }
  }
})

test('figures and words go to the clipboard and into files as they are on screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openDialog(page, TREND)
  const title = (await headline(page).textContent()) ?? ''
  const copied = async (name: string) => {
    await press(dialog.getByRole('button', { name }))
    await expect(dialog.getByRole('button', { name: `${name} ✓` })).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const texts = SHARE_TEXTS.en
  expect(await copied(texts.sentence)).toMatch(/\(Source: .*\)$/)
  expect(await copied(texts.sentence)).toContain(title)
  expect(await copied(texts.citation)).toMatch(/^Inflow, “.*”\. Source: .* http:\/\/\S+, accessed \d+ \w+ \d{4}\.$/)
  const bibtex = await copied(texts.bibtex)
  expect(bibtex).toMatch(/^@\w+\{inflow-chart-\d{4}-\d{2}-\d{2},\n/)
  expect(bibtex).toMatch(/\n\}\s*$/)
  expect(await copied(texts.copyLink)).toBe(await dialog.getByLabel(texts.forLink).inputValue())
  const csv = (await readFile(await (await saved(page, dialog.getByRole('button', { name: en.compare.downloadCsv }))).path(), 'utf8')).replace(/^\uFEFF/, '')
  const { dataset, problems } = parseObservations(csv)
  expect(problems).toEqual([])
  const markdown = await copied(texts.markdown)
  const [rows, cells] = [markdown.split('\n').filter((line) => line.startsWith('|')), (line: string) => line.split(/(?<!\\)\|/).length]
  expect(new Set(rows.map(cells)).size).toBe(1)
  expect(markdown).toContain(`**${title}**`)
  // Head and rule, then one row for each figure.
  expect(rows.length - 2).toBeGreaterThan(10)
  expect(dataset.size).toBe(rows.length - 2)
})

test('the dialog is opened, chosen in, copied from and left by keyboard alone', async ({ page }) => {
  await visit(page, PAIR)
  const opener = page.getByRole('button', { name: 'Share and embed' })
  await tabTo(page, opener)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share and embed' })
  await expect(dialog).toBeVisible()
  await tabTo(page, dialog.getByRole('radio', { name: 'Interactive chart' }))
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: 'Picture' })).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: 'Table' })).toBeChecked()
  await tabTo(page, dialog.getByRole('radio', { name: 'Updating' }))
  await page.keyboard.press('ArrowRight')
  await expect(HTML(dialog)).toHaveValue(/#figures=/)
  const width = dialog.getByRole('combobox', { name: 'Width' })
  await tabTo(page, width)
  await page.keyboard.press('ArrowDown')
  await expect(width).toHaveValue('900')
  await tabTo(page, dialog.getByRole('button', { name: 'Copy HTML' }))
  await tabTo(page, dialog.getByRole('button', { name: 'Copy BibTeX' }))
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})
