import { loadCurated } from '/work/main/tests/unit/fixtures/curated.ts'
import { parseAddress } from '/work/main/src/url/address.ts'
import { buildMatrix } from '/work/main/src/domain/matrix.ts'
import { sortMatrix, defaultMatrixSorting } from '/work/main/src/domain/matrix-sort.ts'
import { matrixFacts, matrixCaptionFacts } from '/work/main/src/domain/matrix-facts.ts'
import { test } from 'vitest'
test('x', () => {
const ev = loadCurated()
const f = (x:any) => !x ? '-' : x.figure.kind==='missing' ? `${x.figure.reason}${x.figure.refusal?':'+x.figure.refusal:''}` : `${x.figure.kind==='nil'?'nil':''}${x.figure.quantity.relation==='='?'':x.figure.quantity.relation}${Math.round(x.figure.quantity.value*10)/10}${x.otherDate?'@'+x.otherDate.text:''}${x.isStatement?'s':''}`
for (const q of ['', 'over=locality~time', 'over=locality~partner', 'measure=registered', 'measure=registered&over=locality~time','mode=share','mode=change','measure=new_projects&mode=change','localities=VN-DN','localities=VN-DN&over=partner~time','partners=KR&over=locality~time','measure=inflow','measure=inflow&mode=change','measure=inflow&mode=share','localities=KR&measure=notified','measure=mirror_inflow&localities=US&over=partner~time','measure=mirror_inflow&localities=US&over=locality~partner','measure=capital_share','measure=capital_share&over=locality~partner','measure=capital_rank&over=locality~partner&at=2025-04','boundaries=current&over=locality~time','over=partner~locality&at=2024-05','measure=inward_stock&localities=ASEAN','fromYear=2018&from=2018&to=2020&measure=adjusted_capital']) {
  const v = parseAddress(q.startsWith('x')?q:'view=trend&'+q).view
  let t = performance.now(); const m0 = buildMatrix(ev, v)!; const ms = performance.now()-t
  t = performance.now(); const m=buildMatrix(ev, v)!; const ms2 = performance.now()-t
  const s = sortMatrix(m, defaultMatrixSorting(m), ev.registry, 'en')
  console.log('==', q, `${ms.toFixed(0)} ms, again ${ms2.toFixed(0)}`, m.directions, 'fixed', m.fixed, 'at', m.at?.text, m.rows.length+'x'+m.columns.length, 'empty', m.emptyPlaces.length, 'hidden', m.hiddenPlaces.length, 'sources', m.sourceIds.length, m.officialUntil?.text, JSON.stringify(m.refusals), 'years', JSON.stringify(m.years), 'side', JSON.stringify(m.side?.kind))
  console.log(s.columns.map(c=>c.kind==='time'?`${c.period.text}/${c.counter}/${c.verdict}`:c.key).join(' '))
  for (const r of [...s.rows.slice(0,3), ...s.rows.slice(-2)]) console.log(r.place.code, r.cells.map(f).join(' | '), '||', f(r.side))
  for (const r of s.foot) console.log('FOOT', r.kind, r.place?.code, r.cells.map(f).join(' | '), '||', f(r.side))
  console.log(m.heat.classes.map(c=>`${c.sign}${c.step}/${c.steps}[${c.near},${c.far})`).join(' '))
  const fa = matrixFacts(ev, m); console.log(fa && JSON.stringify({l:[fa.leader.code, fa.leader.point.quantity.value], sure: fa.isSure, ch: fa.change && [fa.change.code, fa.change.from.quantity.value, fa.change.to.quantity.value], low: fa.lowest?.code}), JSON.stringify({...matrixCaptionFacts(m), from:0,to:0}).slice(0,300))
}
})
