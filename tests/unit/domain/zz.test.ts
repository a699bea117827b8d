import { test } from 'vitest'
import { loadCurated } from '../fixtures/curated.ts'
import { reconcile } from '../../../src/domain/reconcile.ts'
test('x', () => {
  const t0 = performance.now()
  const { registry, dataset } = loadCurated()
  const t1 = performance.now()
  const all = reconcile(dataset, registry)
  console.log('load', t1 - t0, 'rec', performance.now() - t1, all.length)
  const c: Record<string, number> = {}
  for (const r of all) { const k = r.kind + ' ' + r.verdict; c[k] = (c[k] ?? 0) + 1 }
  console.log(c)
  for (const r of all) if (r.verdict === 'differs') console.log(r.kind, r.measure, r.locality, r.partner, r.period.text, r.source, r.parts, r.sumOfParts, r.total, r.residual, r.tolerance)
  console.log(JSON.stringify(all.filter((r) => r.kind === 'components' && r.locality === 'VN' && r.period.text === '2023' && r.partner === 'WLD'), null, 1))
})
