import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseNamedCharts } from '../../src/csv/named-charts-csv.ts'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import { expect, expectNoAxeViolations, test } from './support.ts'

const { charts } = parseNamedCharts(readFileSync('data/charts.csv', 'utf8'))
const inLanguage = (name: string, language: Language) => (language === 'en' ? name : name.replace(/\.(?=[a-z]+$)/, `.${language}.`))
const built = (path: string) => readFileSync(join('dist', path))
/** What the finding of the first chart says, in thousands or in myriads. */
const LATEST = /371|7,100만/
/** One of each kind of view. */
const KINDS = ['korea-in-da-nang', 'where-investment-goes', 'partner-shares', 'provinces-by-partner', 'bac-ninh-hai-phong-da-nang-compared'] as const

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of LANGUAGES) {
    test(`the page of a chart can be read in ${language}: title, finding, sentence, picture, table, sources`, async ({ page }) => {
      const chart = charts.find(({ id }) => id === 'korea-in-da-nang')
      await page.goto(`c/korea-in-da-nang/${inLanguage('index.html', language)}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(chart?.titles[language] ?? '')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByText(LATEST).first()).toBeVisible()
      const picture = page.locator('figure [role=img]').filter({ visible: true })
      await expect(picture).toHaveCount(1)
      expect((await picture.boundingBox())?.height).toBeGreaterThan(150)
      expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(5)
      expect(await page.locator('section[aria-labelledby=sources] li').count()).toBeGreaterThan(3)
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    })

    test(`an embed can be read in ${language}: finding, sentence, picture, table`, async ({ page }) => {
      await page.goto(`c/korea-in-da-nang/${inLanguage('embed.html', language)}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(LATEST)
      await expect(page.locator('#still figcaption p').first()).toBeVisible()
      const pictures = page.locator('#still svg:has([data-point], path, circle)').filter({ visible: true })
      expect((await pictures.first().boundingBox())?.height).toBeGreaterThan(90)
      await page.locator('#still summary').click()
      await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible()
    })
  }

  test('the list has every chart, by topic, with its card, and leads to its page', async ({ page }) => {
    await page.goto('charts.html')
    const links = page.locator('main li a[href^="c/"]')
    expect(new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))).toEqual(new Set(charts.map(({ id }) => `c/${id}/`)))
    await expect(links).toHaveCount(charts.length)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(new Set(charts.map(({ topic }) => topic)).size + 2)
    expect(await page.evaluate('document.images[0].naturalWidth')).toBe(1200)
    await links.first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(charts[0]?.titles.en ?? '')
  })
})

test('pages of charts and their list have no accessibility violation', async ({ page }) => {
  for (const path of ['charts.vi.html', 'c/korea-in-da-nang/', 'c/provinces-by-partner/index.ko.html']) {
    await page.goto(path)
    await expectNoAxeViolations(page)
  }
})

for (const id of KINDS) {
  test(`the living embed of ${id} takes the place of the still one and says the same`, async ({ page }) => {
    for (const language of LANGUAGES) {
      const path = `c/${id}/${inLanguage('embed.html', language)}`
      const [, headline] = /<h1[^>]*>([^<]*)<\/h1>/.exec(built(path).toString()) ?? []
      await page.goto(path)
      await expect(page.locator('#still')).toHaveCount(0)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      expect(await page.getByRole('heading', { level: 1 }).innerHTML()).toBe(headline)
      await expect(page.locator('#root svg, #root table').first()).toBeVisible()
    }
  })
}

test('every link of every page of a chart leads to a file that was built', () => {
  const pages = ['charts', 'charts.vi', 'charts.ko'].map((name) => `${name}.html`).concat(charts.flatMap(({ id }) => LANGUAGES.flatMap((language) => ['index.html', 'embed.html'].map((name) => `c/${id}/${inLanguage(name, language)}`))))
  const broken = pages.flatMap((path) =>
    [...built(path).toString().matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) => {
      const target = new URL(address.replaceAll('&amp;', '&'), `http://site.test/${path}`)
      if (target.host !== 'site.test') return []
      const file = join('dist', decodeURIComponent(target.pathname))
      const found = existsSync(file) && (!statSync(file).isDirectory() || existsSync(join(file, 'index.html')))
      return found ? [] : [`${path}: ${address}`]
    }),
  )
  expect(broken).toEqual([])
})

test('every chart has its files in every language, and its data tells what it is', () => {
  for (const { id, titles } of charts) {
    const files = new Set(readdirSync(join('dist/c', id)))
    for (const language of LANGUAGES) {
      const names = ['index.html', 'embed.html', 'oembed.json', 'chart.svg', 'chart.png', 'card.png', 'data.csv'].map((name) => inLanguage(name, language))
      expect(names.filter((name) => !files.has(name)), id).toEqual([])
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(built(`c/${id}/${inLanguage('index.html', language)}`).toString()) ?? []
      expect(JSON.parse(json)).toMatchObject({ '@type': 'Dataset', name: titles[language], inLanguage: language })
      expect(JSON.parse(built(`c/${id}/${inLanguage('oembed.json', language)}`).toString())).toMatchObject({ version: '1.0', title: titles[language] })
      const svg = built(`c/${id}/${inLanguage('chart.svg', language)}`).toString()
      expect(svg).not.toMatch(/(?:fill|stroke)="[^"]*(?:var\(|light-dark\()/)
      expect(built(`c/${id}/${inLanguage('data.csv', language)}`).toString().split('\n').length, id).toBeGreaterThan(4)
    }
  }
})

test('pictures decode, in their sizes, and are not blank', async ({ page }) => {
  await page.goto('about:blank')
  for (const id of KINDS) {
    for (const language of LANGUAGES) {
      const drawn = await Promise.all(
        (['chart.png', 'card.png'] as const).map(async (name) =>
          page.evaluate(async (data) => {
            const image = new Image()
            image.src = `data:image/png;base64,${data}`
            await image.decode()
            const canvas = document.createElement('canvas')
            canvas.width = image.naturalWidth
            canvas.height = image.naturalHeight
            const context = canvas.getContext('2d')
            context?.drawImage(image, 0, 0)
            const { data: pixels } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
            const dark = Array.from({ length: pixels.length / 4 }, (_, index) => (pixels[index * 4] ?? 0) < 128).filter(Boolean).length
            return { width: image.naturalWidth, height: image.naturalHeight, darkRatio: (4 * dark) / pixels.length }
          }, built(`c/${id}/${inLanguage(name, language)}`).toString('base64')),
        ),
      )
      expect(drawn.map(({ width }) => width)).toEqual([1800, 1200])
      expect(drawn[1]?.height).toBe(630)
      expect(drawn[0]?.height).toBeGreaterThan(600)
      for (const { darkRatio } of drawn) {
        expect(darkRatio).toBeGreaterThan(0.005)
        expect(darkRatio).toBeLessThan(0.6)
      }
    }
  }
})
