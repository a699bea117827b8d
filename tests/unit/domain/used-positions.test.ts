import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset, measureRows, observationAt } from '../../../src/domain/dataset.ts'
import { codesWithFigures, usedPositions } from '../../../src/domain/used-positions.ts'
import { loadCurated } from '../fixtures/curated.ts'

const { registry } = loadCurated()

const rows = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('X', 'Y', 'WLD'), fc.constantFrom('m', 'n'), fc.constantFrom('2019', '2020', '2021')))
const build = (some: readonly (readonly string[])[]) => buildDataset(some.map((row) => [...row, '1', '1', '=', 'A', 's', ''])).dataset

test('positions are those that the rows of the range have, once each and ascending', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const dataset = build(some)
      const periods = usedPositions(dataset.period, measureRows(dataset, 'm'), dataset.periods.length).map((position) => dataset.periods[position]?.text)
      expect(periods).toEqual([...new Set(some.filter(([, , measure]) => measure === 'm').map(([, , , period]) => period))].toSorted())
    }),
  )
})

test('codes with figures are those along the dimension whose other code and measure are the ones asked for', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom('locality', 'partner'), (some, over) => {
      const dataset = build(some)
      const fixed = over === 'locality' ? 'WLD' : 'B'
      const all = Array.from({ length: dataset.size }, (_, row) => observationAt(dataset, row))
      const wanted = all.filter(({ measure, locality, partner }) => measure === 'm' && (over === 'locality' ? partner : locality) === fixed)
      expect(codesWithFigures({ dataset, registry }, 'm', over, fixed)).toEqual([...new Set(wanted.map((one) => one[over]))].toSorted())
    }),
  )
})
