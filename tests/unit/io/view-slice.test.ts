import { describe, expect, test } from 'vitest'
import { recordOf } from '../../../src/app/record-of.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { createContentNumbers, saidOf } from '../../../src/domain/said.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { loadMessages } from '../../../src/i18n/load-messages.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { shorterSlices } from '../../../src/io/shorter-slices.ts'
import { type Slice, openSlice } from '../../../src/io/slice.ts'
import { cutSliceOf } from '../../../src/io/view-slice.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const full: Evidence = loadCurated()

/** Every view that has a model, in every mode, with every kind of choice, over all three bodies of figures. */
const ADDRESSES = [
  'view=trend',
  'view=trend&localities=VN-HP&partners=KR',
  'view=trend&localities=VN-DN~VN-HP~VN-56',
  'view=trend&localities=VN-DN&partners=KR&mode=share',
  'view=trend&localities=VN-DN&mode=share',
  'view=trend&measure=registered&mode=change',
  'view=trend&measure=projects&localities=VN-HN~VN-SG&mode=index&base=2015',
  'view=trend&measure=registered&counters=NSO&from=2010&to=2020',
  'view=trend&partners=KR~JP~SG~CN~TW~HK~US~NL~TH~MY~DE~FR&scale=log',
  'view=trend&partners=BN&measure=projects',
  'view=trend&measure=new_capital&partners=IE~BN~KR&from=2012',
  'view=trend&measure=inflow&localities=ID~MY~PH~TH',
  'view=trend&measure=notified&localities=KR&partners=US~JP~CN',
  'view=trend&localities=VN34-24~VN-56&boundaries=current',
  'view=trend&localities=VN-XX',
  'view=ranking',
  'view=ranking&over=partner',
  'view=ranking&at=2019-12-20&mode=share&of=nation',
  'view=ranking&at=2023-12-20&base=2018-12-20',
  'view=ranking&mode=change',
  'view=ranking&over=partner&mode=change&measure=registered',
  'view=ranking&over=partner&base=2015&measure=new_capital',
  'view=ranking&localities=VN-HP&over=partner',
  'view=ranking&partners=KR&over=locality',
  'view=ranking&measure=inflow&localities=TH&over=locality',
  'view=ranking&measure=notified&localities=KR&over=partner',
  'view=ranking&boundaries=current&at=2025-12-31',
  'view=composition',
  'view=composition&over=locality',
  'view=composition&over=locality&boundaries=current',
  'view=composition&measure=registered&from=2015&to=2022&mode=share',
  'view=composition&partners=KR~JP~SG&counters=NSO',
  'view=composition&measure=notified&localities=KR',
  'view=composition&localities=VN-DN',
  'view=matrix',
  'view=matrix&over=locality~time&mode=change',
  'view=matrix&over=locality~partner',
  'view=matrix&over=partner~time&measure=new_projects&from=2014&mode=share',
  'view=matrix&over=partner~time&measure=registered&from=2010&to=2015',
  'view=matrix&over=partner~time&measure=notified&localities=KR',
  'view=compare',
  'view=compare&pins=VN-DN.KR~VN-HP.KR~VN-56.KR~VN.KR',
  'view=compare&localities=VN-DN~VN-HP~VN-56&at=2020-12-20',
  'view=compare&partners=KR~JP&localities=VN&measure=new_capital',
  'view=compare&measure=inflow&localities=ID~MY~PH~TH&sort=-value',
  'view=compare&measure=projects&localities=VN-HN~VN-SG&mode=share',
  'view=compare&partners=KR',
  'view=compare&measure=mirror_inflow&localities=VN&partners=KR~JP~US',
  'view=ranking&partners=JP&over=locality',
  'view=ranking&localities=ASEAN&measure=inflow',
  'view=ranking&boundaries=current',
  'view=trend&boundaries=current&localities=VN34-79',
  'view=trend&localities=VN34-79~VN-57',
  'view=composition&measure=registered&over=component',
  'view=matrix&measure=mirror_inflow',
  'view=map',
  'view=map&over=locality~time',
  'view=scatter',
  'view=check&localities=VN-DN&partners=KR',
]

/** How many figures a slice may have, of views that are often taken away. */
const MOST_ROWS: Readonly<Record<string, number>> = {
  'view=trend&localities=VN-HP&partners=KR': 10,
  'view=trend&localities=VN-DN~VN-HP~VN-56': 70,
  'view=ranking': 100,
  'view=ranking&over=partner': 180,
  'view=composition': 250,
  'view=matrix': 1500,
  'view=ranking&partners=JP&over=locality': 60,
  'view=map': 800,
  'view=scatter': 200,
  'view=check&localities=VN-DN&partners=KR': 60,
  'view=compare&pins=VN-DN.KR~VN-HP.KR~VN-56.KR~VN.KR': 250,
}

function viewAt(address: string): View {
  return parseAddress(`?${address}`).view
}

function cut(view: View): Slice {
  const slice = cutSliceOf(full, view)
  if (!slice) throw new Error('nothing was carried')
  return slice
}

function open(slice: Slice): Evidence {
  const sent: Slice = JSON.parse(JSON.stringify(slice))
  return openSlice(sent)
}

async function recordIn(evidence: Evidence, view: View, language: 'en' | 'vi' | 'ko') {
  const [messages, { registry }] = [await loadMessages(language), evidence]
  return recordOf({ evidence, registry, view, messages, words: createWords(registry, language) })
}

describe.each(ADDRESSES)('from its slice, as from all data: %s', (address) => {
  const view = viewAt(address)
  const slice = cut(view)
  const opened = open(slice)

  test('the model, the facts of its sentences and its notes are the same', () => {
    const contentOf = createContentNumbers()
    expect(contentOf(saidOf(opened, view))).toBe(contentOf(saidOf(full, view)))
  })

  test.each(['en', 'vi', 'ko'] as const)('and so is what is written, drawn and exported (%s)', async (language) => {
    const [record, original] = [await recordIn(opened, view, language), await recordIn(full, view, language)]
    const plain = (of: typeof record) => of && { ...of, notes: of.notes(), picture: JSON.stringify(of.picture?.() ?? null), table: of.table(), figures: JSON.stringify(of.figures()) }
    expect(plain(record)).toEqual(plain(original))
  })

  test('said in fewer words, the view still says the same', () => {
    const contentOf = createContentNumbers()
    const said = (evidence: Evidence) => contentOf(saidOf({ ...evidence, registry: { ...evidence.registry, breaks: [], events: [] } }, view))
    expect(shorterSlices(slice, 'vi').map((shorter) => said(open(shorter)))).toEqual(Array(3).fill(said(full)))
  })

  test('everything referred to is in it, and nothing else of the documents', () => {
    const { dataset, registry } = opened
    expect([...dataset.localities, ...dataset.partners].filter((code) => !registry.places.has(code))).toEqual([])
    expect(dataset.measures.filter((code) => !registry.measures.has(code))).toEqual([])
    expect([...registry.sources.keys()].toSorted()).toEqual([...new Set([...dataset.sources, ...registry.events.map(({ source }) => source)])].toSorted())
  })
})

test.each(Object.entries(MOST_ROWS))('few figures are carried: %s, at most %i', (address, most) => {
  expect(cut(viewAt(address)).rows.length).toBeLessThanOrEqual(most)
})

test('of the overview its trend is carried', () => {
  expect(cut(DEFAULT_VIEW)).toEqual(cut({ ...DEFAULT_VIEW, kind: 'trend' }))
})

test('nothing is carried of a measure nobody knows', () => {
  expect(cutSliceOf(full, { ...DEFAULT_VIEW, kind: 'trend', measure: 'unknown' })).toBeNull()
})
