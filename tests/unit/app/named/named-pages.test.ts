import { expect, test } from 'vitest'
import { datasetJson } from '../../../../src/app/named/dataset-json.ts'
import { htmlPage, jsonBlock, tag } from '../../../../src/app/named/markup.ts'
import { namedFigure } from '../../../../src/app/named/named-figure.ts'
import { inLanguage, pageOf, placeOf, siteFolder } from '../../../../src/app/named/named-files.ts'
import { embedCode, oembedJson, type EmbeddedChart } from '../../../../src/app/named/oembed.ts'
import { chartHead } from '../../../../src/app/named/page-head.ts'
import type { NamedChart } from '../../../../src/domain/named-chart.ts'
import { en } from '../../../../src/i18n/en.ts'
import { vi } from '../../../../src/i18n/vi.ts'
import { loadCurated } from '../../fixtures/curated.ts'

const HOSTILE = `</script><!--"'><img src=x onerror=alert(1)> & 한국`
const evidence = loadCurated(['vietnam'])
const chart = (over: Partial<NamedChart> = {}): NamedChart => ({
  id: 'korea-in-da-nang',
  address: 'view=trend&localities=VN-DN&partners=KR',
  titles: { en: 'Korea in Da Nang', vi: 'Hàn Quốc tại Đà Nẵng', ko: '한국의 다낭 투자' },
  topic: 'da-nang',
  ...over,
})
const hostile = namedFigure(chart({ titles: { en: HOSTILE, vi: HOSTILE, ko: HOSTILE } }), evidence, en)
const place = placeOf('https://example.org/fdi/', 'korea-in-da-nang', 'vi')

test('English has the plain file names, other languages say theirs before the ending', () => {
  expect([inLanguage('card.png', 'en'), inLanguage('card.png', 'ko'), inLanguage('embed.html', 'vi')]).toEqual(['card.png', 'card.ko.png', 'embed.vi.html'])
  expect([pageOf('en'), pageOf('ko')]).toEqual(['./', 'index.ko.html'])
})

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/fdi', 'https://example.org/fdi/'],
  ['https://example.org/fdi/', 'https://example.org/fdi/'],
  ['https://example.org/fdi/index.html?lang=vi#top', 'https://example.org/fdi/'],
  ['javascript:alert(1)', null],
  ['', null],
  [undefined, null],
])('the folder of a site at %s is %s', (setting, folder) => {
  expect(siteFolder(setting)).toBe(folder)
})

test('the page of a chart has its whole address only where the site is known', () => {
  expect(place).toEqual({ site: 'https://example.org/fdi/', folder: 'https://example.org/fdi/c/korea-in-da-nang/', page: 'https://example.org/fdi/c/korea-in-da-nang/index.vi.html' })
  expect(placeOf(null, 'korea-in-da-nang', 'vi')).toBeNull()
})

test('no letter of a text ends an attribute, a title or a block of JSON', () => {
  const page = htmlPage({ language: 'en', title: HOSTILE, head: [tag('meta', { name: 'description', content: HOSTILE, media: null }), jsonBlock('application/ld+json', { name: HOSTILE })], body: '' })
  expect(page).not.toContain('<img')
  expect(page).not.toContain('<!--')
  expect(page.match(/<\/script>/g)).toHaveLength(1)
  expect(page).toContain('content="&lt;/script&gt;&lt;!--&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; 한국">')
})

test('a block of JSON says what was put into it, whatever the title', () => {
  const [, text = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(jsonBlock('application/ld+json', datasetJson(hostile, null))) ?? []
  expect(JSON.parse(text)).toEqual(datasetJson(hostile, null))
  expect(JSON.parse(text)).toMatchObject({ '@type': 'Dataset', name: HOSTILE })
})

test('a dataset says what, when, where, by whom and from what; its files have whole addresses where the site is known', () => {
  const figure = namedFigure(chart(), evidence, vi)
  const { isBasedOn, ...said } = datasetJson(figure, place)
  expect(said).toMatchObject({
    '@context': 'https://schema.org/',
    name: 'Hàn Quốc tại Đà Nẵng',
    inLanguage: 'vi',
    url: 'https://example.org/fdi/c/korea-in-da-nang/index.vi.html',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Inflow', url: 'https://example.org/fdi/' },
    spatialCoverage: [{ '@type': 'Place', name: 'Đà Nẵng' }],
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://example.org/fdi/c/korea-in-da-nang/data.vi.csv' }],
  })
  expect(said['temporalCoverage']).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)
  expect(isBasedOn).toHaveLength(new Set(figure.record.sourceIds).size)
  expect(datasetJson(figure, null)).toMatchObject({ distribution: [{ contentUrl: 'data.vi.csv' }] })
})

test('many provinces of one ranking are their country', () => {
  const ranking = namedFigure(chart({ address: 'view=ranking&over=locality' }), evidence, en)
  expect(datasetJson(ranking, null)['spatialCoverage']).toEqual([{ '@type': 'Place', name: 'Vietnam' }])
})

const embedded: EmbeddedChart = { title: HOSTILE, language: 'vi', widthPx: 600, heightPx: 480, place }

test('oEmbed hands over a frame with its title as text and a link as a fallback', () => {
  const answer = oembedJson(embedded)
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: HOSTILE, width: 600, height: 480, provider_name: 'Inflow', provider_url: 'https://example.org/fdi/', html: embedCode(embedded) })
  const html = String(answer['html'])
  expect(html).toContain('<iframe src="https://example.org/fdi/c/korea-in-da-nang/embed.vi.html" title="&lt;/script&gt;')
  expect(html).toContain('<a href="https://example.org/fdi/c/korea-in-da-nang/index.vi.html">')
  expect(html.match(/<\/?[a-z]+/g)).toEqual(['<iframe', '</iframe', '<p', '<a', '</a', '</p'])
})

test('without the address of the site oEmbed is a link, and no code is offered', () => {
  expect(oembedJson({ ...embedded, place: null })).toEqual({ version: '1.0', type: 'link', title: HOSTILE, provider_name: 'Inflow', cache_age: 86_400 })
  expect(embedCode({ ...embedded, place: null })).toBeNull()
})

test('what needs a whole address is left out of a head where the site is not known', () => {
  const known = chartHead(hostile, place, 'style.css').join('\n')
  const unknown = chartHead(hostile, null, 'style.css').join('\n')
  expect(known).toContain('<link rel="canonical" href="https://example.org/fdi/c/korea-in-da-nang/index.vi.html">')
  expect(known).toContain('<meta property="og:image" content="https://example.org/fdi/c/korea-in-da-nang/card.png">')
  expect(unknown).not.toMatch(/canonical|og:url/)
  expect(unknown).toContain('<meta property="og:image" content="card.png">')
  expect(unknown).toContain('<link rel="alternate" type="application/json+oembed"')
})

test('a chart that shows nothing is an error with its id', () => {
  expect(() => namedFigure(chart({ id: 'nothing', address: 'view=trend&localities=VN-DN&partners=VU' }), evidence, en)).toThrow('nothing shows nothing')
})
