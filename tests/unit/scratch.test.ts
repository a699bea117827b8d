import { test } from 'vitest'
import { buildTrend, pointsOfSeries } from '../../src/domain/trend.ts'
import { pairFigures } from '../../src/domain/pair-figures.ts'
import { DEFAULT_VIEW } from '../../src/domain/view.ts'
import { trendFacts, trendCaptionFacts, trendShareFacts } from '../../src/domain/trend-facts.ts'
import { loadCurated } from './fixtures/curated.ts'
import { cutSlice } from '../../src/io/slice.ts'
const ev = loadCurated()
const q = (x: any) => `${x.relation}${x.value}/${x.status}`
function show(name: string, v: any, all = false) {
  const t = buildTrend(ev, { ...DEFAULT_VIEW, ...v }, all)!
  console.log('##', name, JSON.stringify({ hidden: t.hiddenPairs.length, empty: t.emptyPairs, other: t.otherCounters, events: t.events.map((e) => e.id), breaks: t.breaks.map((b) => b.day + b.kind), base: t.base?.text, off: t.officialUntil?.text, years: t.years, sr: t.scaleRefusal }))
  for (const s of t.series) console.log(s.key, s.counter, 'C', s.counted.map((r) => r.map((p) => `${p.figure.period.text}:${p.figure.kind[0]}${q(p.figure.quantity)}${p.isPartYear ? 'PART' : ''}`).join(' ')), 'S', s.stated.map((r) => r.map((p) => `${p.figure.period.text}:${p.figure.kind[0]}${q(p.figure.quantity)}`).join(' ')), 'U', s.undrawn.map((f) => `${f.period.text}:${f.quantity.value}:${f.observation.source}`).join(' '))
}
test('x', () => {
  show('VN capital', {})
  show('VN registered', { measure: 'registered' })
  show('VN registered both', { measure: 'registered', counters: ['FIA'] })
  show('DN KR', { localities: ['VN-DN'], partners: ['KR'] })
  show('DN KR share', { localities: ['VN-DN'], partners: ['KR'], mode: 'share' })
  show('HP KR', { localities: ['VN-HP'], partners: ['KR'] })
  show('KR JP notified', { localities: ['KR'], partners: ['JP'], measure: 'notified' })
  show('Dien Bien registered', { localities: ['VN-71'], measure: 'registered' })
  show('Dien Bien new', { localities: ['VN-71'], measure: 'new_capital' })
  show('Dien Bien capital', { localities: ['VN-71'], measure: 'capital' })
  show('idx', { localities: ['VN-DN', 'VN-HP'], mode: 'index' })
  show('chg', { localities: ['VN-HP'], mode: 'change' })
  show('HP registered', { localities: ['VN-HP'], measure: 'registered' })
  show('VN disb', { measure: 'disbursed' })
  for (const p of [['VN-DN', 'KR'], ['VN-HP', 'KR'], ['KR', 'JP']]) for (const f of pairFigures(ev, { locality: p[0]!, partner: p[1]! })) console.log(p.join(), f.measure.code, f.figure.period.text, q(f.figure.quantity), f.counter, f.share && `${f.share.of} ${f.share.figure.quantity.relation}${f.share.figure.quantity.value}/${f.share.figure.quantity.precision}`, f.alsoReported.map((a) => a.period.text + ':' + q(a.quantity) + a.observation.source).join(' '))
  const s = cutSlice(ev.registry, loadCurated(['vietnam']).dataset)
  console.log('slice', Buffer.byteLength(JSON.stringify(s)), Buffer.byteLength(JSON.stringify(s.breaks)), s.rows.length, s.sources.length)
  console.log([...ev.registry.measures.values()].map((m) => m.code + ':' + m.kind).join(' '))
  const t = buildTrend(ev, { ...DEFAULT_VIEW, localities: ['VN-DN'], partners: ['KR'], mode: 'share' }, false)!
  console.log(JSON.stringify(trendShareFacts(t, { ...DEFAULT_VIEW, localities: ['VN-DN'], partners: ['KR'], mode: 'share' }, ev.registry)))
})
