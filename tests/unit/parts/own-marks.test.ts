import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { describe, expect, test } from 'vitest'
import { EmbedPage } from '../../../src/app/embed/EmbedPage.tsx'
import { recordOf } from '../../../src/app/record-of.ts'
import { figuresToCsv } from '../../../src/csv/observations-to-csv.ts'
import { parseCsvText } from '../../../src/csv/parse-csv.ts'
import { citeBibtex, citePlain, sourcesOf } from '../../../src/domain/citation.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { isValued } from '../../../src/domain/figure.ts'
import { withOwnFiles } from '../../../src/domain/own-data.ts'
import { OWN_WORDS } from '../../../src/domain/own-mark.ts'
import { en } from '../../../src/i18n/en.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { packFrozen, unpackFrozen } from '../../../src/io/frozen.ts'
import { openSlice } from '../../../src/io/slice.ts'
import { cutSliceOf } from '../../../src/io/view-slice.ts'
import { posterText } from '../../../src/parts/poster-text.ts'
import { sourceText } from '../../../src/parts/source-text.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { observation, period } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { ownFile } from '../fixtures/own-file.ts'

const curated = loadCurated(['vietnam'])
const MARK = 'Your file, not the curated data: new.csv'

/** The curated data with the capital of two cities, and of Koreans in one, corrected by a file of the reader's own. */
const own = withOwnFiles(curated, [
  ownFile([
    observation({ locality: 'VN-DN', partner: 'KR', period: '2024-05', value: 399, relation: '=', source: 'danang-daegu-202407' }),
    observation({ locality: 'VN-DN', period: '2024-06-20', value: 7000, source: 'fia-wb-2024-06' }),
    observation({ locality: 'VN-SG', period: '2024-06-20', value: 58000, source: 'fia-wb-2024-06' }),
  ]),
])

function shown(evidence: Evidence, address: string) {
  const texts = { evidence, registry: evidence.registry, view: parseAddress(address).view, messages: en, words: createWords(evidence.registry, 'en') }
  const record = recordOf(texts)
  if (!record) throw new Error('nothing to show')
  return { texts, record }
}

const ADDRESSES = ['view=trend&measure=capital&localities=VN-DN&partners=KR', 'view=ranking&measure=capital&at=2024-06-20', 'view=composition&measure=capital&over=locality', 'view=matrix&measure=capital&over=locality', 'view=compare&measure=capital&pins=VN-DN*KR']

describe.each(ADDRESSES)('%s', (address) => {
  test('the source line begins with the words, and claims no official figures; without the file it is as ever', () => {
    const { texts, record } = shown(own, address)
    expect(sourceText(texts, record).startsWith(`${MARK}. `)).toBe(true)
    expect(sourceText(texts, record)).not.toContain('fficial until')
    const plain = shown(curated, address)
    expect(sourceText(plain.texts, plain.record)).not.toContain(OWN_WORDS.en)
  })

  test('a picture says so in a band above everything', () => {
    const { texts, record } = shown(own, address)
    expect(posterText(texts, record, { date: '', address: '' }).warning).toBe(MARK)
    const plain = shown(curated, address)
    expect(posterText(plain.texts, plain.record, { date: '', address: '' }).warning).toBe(null)
  })

  test('a downloaded file says so in the publisher of every figure that is the reader’s, and of no other', () => {
    const { record } = shown(own, address)
    const rows = record.figures()
    const { header, rows: cells } = parseCsvText(figuresToCsv(rows, own.registry, 'en'))
    const publishers = cells.map((row) => row[header.indexOf('publisher')] ?? '')
    const areOwn = rows.map(({ figure }) => isValued(figure) && sourcesOf(own.registry, figure).some(({ ownFile: name }) => name !== undefined))
    expect(areOwn).toContain(true)
    expect(publishers.map((text) => text.includes(MARK))).toEqual(areOwn)
  })

  test('frozen with its figures inside, the embed shows the words', async () => {
    const view = parseAddress(address).view
    const slice = cutSliceOf(own, view)
    if (!slice) throw new Error('nothing was carried')
    const opened = await unpackFrozen(await packFrozen({ address, slice, asOf: '2026-11-22' }))
    if (opened.kind !== 'frozen') throw new Error(opened.code)
    const markup = renderToStaticMarkup(createElement(EmbedPage, { evidence: openSlice(opened.slice), view, messages: en, date: '', address: '', hasNewer: false, hasControls: false }))
    expect(markup.indexOf(MARK)).toBeGreaterThan(0)
    expect(markup.indexOf(MARK)).toBeLessThan(markup.indexOf('<h1'))
  })
})

test('a citation says so, and so does its entry in a bibliography', () => {
  const { record } = shown(own, 'view=trend&localities=VN-DN&partners=KR')
  const figure = record.figures().map((row) => row.figure).find((candidate) => candidate.kind === 'published' && candidate.observation.value === 399)
  if (!figure || !isValued(figure)) throw new Error('no figure')
  const cited = { kind: 'figure', figure, subject: 'capital', use: 'stock', sources: sourcesOf(own.registry, figure), address: 'https://inflow.example/' } as const
  const options = { language: 'en', accessed: period('2026-11-22') } as const
  expect(citePlain(cited, options)).toContain(`(source: ${MARK} (`)
  expect(citeBibtex(cited, options)).toContain(`note = {Source: ${MARK} (`)
  const [source] = cited.sources
  if (!source) throw new Error('no source')
  expect(citeBibtex({ kind: 'source', source }, options)).toContain(`author = {{${MARK} (`)
})

test('a figure corrected in a list stays in it: a ranking at its date shows it, and has its date by default', () => {
  const { record } = shown(own, 'view=ranking&measure=capital')
  expect(record.figures().find(({ locality, figure }) => locality === 'VN-DN' && figure.kind === 'published')?.figure).toMatchObject({ quantity: { value: 7000 }, period: { text: '2024-06-20' } })
})
