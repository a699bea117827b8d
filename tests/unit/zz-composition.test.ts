import { test } from 'vitest'
import { buildComposition } from '../../src/domain/composition.ts'
import { partnerConcentration } from '../../src/domain/concentration.ts'
import { DEFAULT_VIEW, type View } from '../../src/domain/view.ts'
import { loadCurated } from './fixtures/curated.ts'
test('x', () => {
  const ev = loadCurated()
  const show = (v: Partial<View>) => {
    const t = performance.now()
    const c = buildComposition(ev, { ...DEFAULT_VIEW, ...v })
    const ms = Math.round(performance.now() - t)
    if (c?.kind !== 'stacked') return console.log(JSON.stringify(v), ms, JSON.stringify({ ...c, measure: undefined }))
    console.log(JSON.stringify(v), ms + 'ms', c.counter, JSON.stringify(c.otherCounters), 'complete', c.isComplete, 'rest', c.restCount, 'runs', JSON.stringify(c.runs), c.columns.map((x) => x.period.text).join(' '), '\n' + c.layers.map((l) => (l.place?.code ?? 'REST') + ': ' + l.figures.map((f) => (f.kind === 'missing' ? f.refusal ?? f.reason : f.quantity.relation + f.quantity.value.toFixed(1))).join(' ')).join('\n'), c.refusedShares.map(p=>p.text), c.breaks.length)
  }
  show({})
  show({})
  show({ mode: 'share' })
  show({ over: ['locality'], mode: 'share' })
  show({ over: ['locality'], boundaries: 'current' })
  show({ localities: ['VN-DN'] })
  show({ localities: ['VN-DN'], over: ['locality'], mode: 'share' })
  show({ localities: ['VN-DN', 'VN-HP'] })
  show({ localities: ['VN-DN', 'KR'] })
  show({ measure: 'registered' })
  show({ measure: 'registered', counters: ['NSO'], mode: 'share' })
  show({ measure: 'adjusted_capital', mode: 'share' })
  show({ measure: 'registered', mode: 'share' })
  show({ localities: ['KR'], measure: 'notified' })
  show({ localities: ['KR'], measure: 'notified', partners: ['EU'] })
  show({ localities: ['KR'], measure: 'notified', partners: ['EU', 'US'] })
  show({ localities: ['KR'], measure: 'arrived' })
  show({ measure: 'inward_stock' })
  show({ measure: 'inward_stock', localities: ['VN', 'SG', 'ID', 'TH'], mode: 'share' })
  show({ measure: 'inflow', localities: ['WLD'], over: ['locality'] })
  show({ measure: 'capital_share' })
  show({ measure: 'mirror_inflow' })
  show({ partners: ['KR'], over: ['locality'] })
  show({ partners: ['KR', 'JP'], mode: 'share' })
  console.log(JSON.stringify({ ...partnerConcentration(ev, 'capital', 'VN', { text: '2023-12-20', kind: 'day', startDay: 19711, endDay: 19711 }), parts: 0 }))
})
