import { test } from 'vitest'
import { loadCurated } from '../fixtures/curated.ts'
import { period } from '../fixtures/build.ts'
import { pickFigure, pickFigures } from '../../../src/domain/pick.ts'
import { availableDates, defaultDate } from '../../../src/domain/dates.ts'
import { childrenOn, levelMembers } from '../../../src/domain/level.ts'
import { computedShare, impliedTotal, reportedShare } from '../../../src/domain/share.ts'
import { rankFigures, reportedRank } from '../../../src/domain/rank.ts'
import { changeOnSamePeriod, changeSincePrevious } from '../../../src/domain/change.ts'
const ev = loadCurated()
const show = (f: any): string => f.kind === 'missing' ? `${f.reason} ${f.refusal ?? ''}` : f.kind === 'computed' ? `${f.quantity.relation}${f.quantity.value}±${f.quantity.precision} [${f.parts.map(show).join(', ')}]` : `${f.kind[0]}${f.quantity.relation}${f.quantity.value}@${f.period.text} ${f.source ?? f.observation.source}${f.quantity.status}`
const cell = (l: string, p: string, m = 'capital') => ({ locality: l, partner: p, measure: m })
const pk = (l: string, p: string, m: string, at: string) => { const r = pickFigure(ev, cell(l, p, m), period(at)); console.log(l, p, m, at, '->', show(r.picked), '| also', r.alsoReported.map(show).join('; ')) }
test('x', () => {
  let t = performance.now()
  pk('VN-57', 'KR', 'capital', '2024-05'); console.log('first', performance.now() - t)
  pk('VN-DN', 'KR', 'capital', '2024-12-31')
  pk('VN-DN', 'KR', 'capital', '2024-05')
  pk('VN', 'WLD', 'registered', '2016'); pk('VN', 'WLD', 'capital', '2024-06-20'); pk('VN', 'WLD', 'capital', '2025-12-31')
  pk('VN-DN', 'WLD', 'capital', '2025-12-31'); pk('VN-HP', 'WLD', 'capital', '2025-05-31'); pk('VN34-48', 'WLD', 'capital', '2023'); pk('VN-71', 'WLD', 'capital', '2015-12-31'); pk('VN-71', 'WLD', 'registered', '2016')
  pk('VN-HP', 'KR', 'capital', '2025-04-30'); pk('VN-DN', 'JP', 'registered', '2023')
  const VNparts = (day: number) => [{ locality: 'VN', partner: 'WLD' }, ...childrenOn(ev.registry, 'VN', day).map(p => ({ locality: p.code, partner: 'WLD' })), ...levelMembers(ev.registry, 'KR', day, 'reported').filter(p => p.code !== 'VN').map(p => ({ locality: 'VN', partner: p.code }))]
  for (const [name, f] of [['screen', VNparts], ['nation', () => [{ locality: 'VN', partner: 'WLD' }]], ['prov', (d: number) => VNparts(d).filter(p => p.partner === 'WLD')], ['provXKR', (d: number) => childrenOn(ev.registry, 'VN', d).map(p => ({ locality: p.code, partner: 'KR' }))]] as const)
    for (const m of ['capital', 'projects', 'registered', 'new_projects', 'disbursed']) { t = performance.now(); const d = defaultDate(ev, m, f); console.log(name, m, d?.text, (performance.now() - t).toFixed(1), 'ms', availableDates(ev, m, f).slice(0, 4).map(a => `${a.period.text}:${a.covered}/${a.total}${a.fullSource ?? ''}`).join(' ')) }
  for (const m of ['inflow', 'bop_inflow']) console.log(m, defaultDate(ev, m, (d) => levelMembers(ev.registry, 'KR', d, 'reported').map(p => ({ locality: p.code, partner: 'WLD' })))?.text)
  t = performance.now(); console.log('mirror', defaultDate(ev, 'mirror_inflow', (d) => levelMembers(ev.registry, 'KR', d, 'reported').map(p => ({ locality: 'US', partner: p.code })))?.text, performance.now() - t)
  const dn = pickFigure(ev, cell('VN-DN', 'KR'), period('2024-05')).picked as any
  console.log(show(computedShare(ev, dn, 'locality')), show(computedShare(ev, dn, 'partner')), show(computedShare(ev, dn, 'nation')), show(reportedShare(ev, dn, 'locality')), impliedTotal(dn, reportedShare(ev, dn, 'locality')!))
  const day = period('2024-06-20')
  for (const [places, f] of [[levelMembers(ev.registry, 'VN-DN', day.endDay, 'reported'), (c: string) => cell(c, 'WLD')], [levelMembers(ev.registry, 'KR', day.endDay, 'reported').filter(p => p.code !== 'VN'), (c: string) => cell('VN', c)]] as const) {
    t = performance.now()
    const picks = pickFigures(ev, places.map(p => f(p.code)), day)
    const t2 = performance.now()
    const entries = places.map((place, i) => ({ place, figure: picks[i]!.picked }))
    const r = rankFigures(entries)
    console.log('pick', (t2 - t).toFixed(2), 'rank', (performance.now() - t2).toFixed(2), entries.map((e, i) => `${e.place.code} ${r[i] ? `${r[i]!.from}-${r[i]!.to}` : 'none'} ${show(e.figure)}`).sort((a, b) => Number(a.split(' ')[1]!.split('-')[0]) - Number(b.split(' ')[1]!.split('-')[0])).filter((_, i, a) => i < 8 || i > a.length - 3).join('\n'))
  }
  for (let k = 0; k < 5; k++) { t = performance.now(); const places = levelMembers(ev.registry, 'KR', day.endDay, 'reported'); const picks = pickFigures(ev, places.map(p => cell('VN', p.code, ['capital','projects','registered','new_capital','new_projects'][k])), k > 1 ? period('2023') : day); const t2 = performance.now(); rankFigures(places.map((place, i) => ({ place, figure: picks[i]!.picked }))); console.log('REPEAT pick', (t2 - t).toFixed(2), 'rank', (performance.now() - t2).toFixed(2)) }
  for (const m of ['capital', 'projects']) console.log(show(reportedRank(ev, cell('VN-HP', 'KR', m), period('2025-04')).picked))
  for (const [l, p, m, at] of [['VN', 'WLD', 'capital', '2024-06-20'], ['VN', 'KR', 'capital', '2023-12-20'], ['VN', 'WLD', 'registered', '2024-01/2024-06'], ['VN', 'WLD', 'registered', '2025'], ['VN', 'WLD', 'registered', '2017'], ['VN-DN', 'KR', 'capital', '2024-05'], ['VN-57', 'WLD', 'registered', '2023']] as const) { const f = pickFigure(ev, cell(l, p, m), period(at)).picked as any; console.log(l, p, m, at, show(changeOnSamePeriod(ev, f)), ' since ', show(changeSincePrevious(ev, f))) }
}, 60000)
