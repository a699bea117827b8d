import { test } from 'vitest'
import { browseObservations, browseSources } from '../../../src/domain/browse.ts'
import { conflictingRows } from '../../../src/domain/conflicts.ts'
import { observationAt } from '../../../src/domain/dataset.ts'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import { loadCurated } from '../fixtures/curated.ts'
test('probe', () => {
  const evidence = loadCurated()
  const time = (name: string, run: () => unknown) => { const t = performance.now(); const r = run(); console.log(name, (performance.now() - t).toFixed(1), r) }
  time('conflicts', () => conflictingRows(evidence).reduce((a, b) => a + b, 0))
  const base = { query: '', isWithinView: false, isConflictsOnly: false, source: null, sort: { column: 'period', isDescending: true }, language: 'en' } as const
  for (const column of ['period', 'place', 'value'] as const) for (let i = 0; i < 2; i++) time(`order ${column}`, () => browseObservations(evidence, DEFAULT_VIEW, { ...base, sort: { column, isDescending: true } }).length)
  for (const query of ['a', 'da nang', 'da nang korea', 'korea 2024 capital', '371', '6,532.5', 'đà nẵng hàn quốc', '다낭', 'zzzz'])
    time(query, () => browseObservations(evidence, DEFAULT_VIEW, { ...base, query }).length)
  time('view', () => browseObservations(evidence, DEFAULT_VIEW, { ...base, isWithinView: true }).length)
  time('sources', () => browseSources(evidence, { query: '', tier: null }).length)
  time('sources q', () => browseSources(evidence, { query: 'danang', tier: null }).map((s) => [s.source.id, s.observationCount, s.periods?.first.text, s.periods?.last.text]))
  const c = conflictingRows(evidence)
  const by = new Map<string, number>()
  for (let r = 0; r < c.length; r++) if (c[r]) { const k = observationAt(evidence.dataset, r).measure; by.set(k, (by.get(k) ?? 0) + 1) }
  console.log(by, evidence.dataset.notes.length)
})
