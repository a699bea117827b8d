import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Figure, isValued, missing, type PublishedFigure } from '../../../src/domain/figure.ts'
import { boundsOf } from '../../../src/domain/quantity.ts'
import { type Rank, rankFigures } from '../../../src/domain/rank.ts'
import { placesLeft, type RankChange, rankChanges, type RankedList, rankMove } from '../../../src/domain/rank-change.ts'
import { place, published } from '../fixtures/build.ts'

const at = (from: number, to = from): Rank => ({ from, to })
const country = (code: string) => place({ code })
const projects = (value: number, overrides: Parameters<typeof published>[0] = {}): PublishedFigure => published({ measure: 'projects', value, ...overrides })

/** A level at a date, ranked as rule 8 ranks it, largest first. */
function list(figures: Readonly<Record<string, Figure>>): RankedList {
  const entries = Object.entries(figures).map(([code, figure]) => ({ place: country(code), figure }))
  const ranks = rankFigures(entries)
  return {
    rows: entries.flatMap(({ place: member, figure }, position) => (isValued(figure) ? [{ place: member, figure, rank: ranks[position] ?? null }] : [])).toSorted((a, b) => b.figure.quantity.value - a.figure.quantity.value),
    missing: entries.flatMap(({ place: member, figure }) => (figure.kind === 'missing' ? [{ place: member, figure }] : [])),
  }
}

/** "SG +2 <3": places gained, the rank then; a range where one is open. */
function told(changes: ReadonlyMap<string, RankChange>): readonly string[] {
  const signed = (ranks: number) => (ranks > 0 ? `+${ranks}` : `${ranks}`)
  const span = (from: string, to: string) => (from === to ? from : `${from}..${to}`)
  return [...changes].map(([code, change]) =>
    change.kind === 'new' ? `${code} new: ${change.why.reason}` : `${code} ${span(signed(change.move.least), signed(change.move.most))} <${span(`${change.rankThen.from}`, `${change.rankThen.to}`)}`,
  )
}

describe('places gained are the rank then minus the rank now', () => {
  test.each([
    [at(8), at(6), 2, 2],
    [at(6), at(7), -1, -1],
    [at(5), at(5), 0, 0],
    [at(4, 5), at(4), 0, 1],
    [at(4), at(4, 5), -1, 0],
    [at(4, 5), at(4, 5), -1, 1],
    [at(6, 8), at(2, 3), 3, 6],
    [at(1, 2), at(5), -4, -3],
  ])('%o to %o: %i to %i', (then, now, least, most) => {
    expect(rankMove(then, now)).toEqual({ least, most })
  })

  const rank = fc.record({ from: fc.integer({ min: 1, max: 60 }), width: fc.nat(10) }).map(({ from, width }) => at(from, from + width))
  const within = ({ from, to }: Rank) => fc.integer({ min: from, max: to })

  test('every difference that both ranks allow lies in the range, and its ends are reached', () => {
    fc.assert(
      fc.property(
        fc.tuple(rank, rank).chain(([then, now]) => fc.tuple(fc.constant(then), fc.constant(now), within(then), within(now))),
        ([then, now, before, after]) => {
          const { least, most } = rankMove(then, now)
          expect(least <= before - after && before - after <= most).toBe(true)
          expect([then.from - now.to, then.to - now.from]).toEqual([least, most])
        },
      ),
    )
  })

  test('the way back is the same with the opposite sign', () => {
    fc.assert(
      fc.property(rank, rank, (then, now) => {
        const [there, back] = [rankMove(then, now), rankMove(now, then)]
        expect([back.least + there.most, back.most + there.least]).toEqual([0, 0])
      }),
    )
  })

  test('zero is in the range exactly where the two ranks overlap', () => {
    fc.assert(
      fc.property(rank, rank, (then, now) => {
        const { least, most } = rankMove(then, now)
        expect(least <= 0 && 0 <= most).toBe(then.from <= now.to && now.from <= then.to)
      }),
    )
  })
})

describe('the changes of a level', () => {
  test('are told of every place ranked now, in its order', () => {
    const then = list({ KR: projects(50), JP: projects(40), SG: projects(30) })
    const now = list({ KR: projects(60), JP: projects(45), SG: projects(70) })
    expect(told(rankChanges(now, then))).toEqual(['SG +2 <3', 'KR -1 <1', 'JP -1 <2'])
  })

  test('are ranges where relations leave a rank open, never one false number', () => {
    const then = list({ KR: projects(900), JP: projects(371), SG: projects(300) })
    const now = list({ KR: projects(900), JP: projects(371, { relation: '>' }), SG: projects(300) })
    expect(told(rankChanges(now, then))).toEqual(['KR -1..0 <1', 'JP 0..+1 <2', 'SG 0 <3'])
  })

  test('are none between exact ties that stay ties', () => {
    const level = list({ KR: projects(5), JP: projects(5), SG: projects(1) })
    expect(told(rankChanges(level, level))).toEqual(['KR 0 <1', 'JP 0 <1', 'SG 0 <3'])
  })

  test('a place without a figure then is new, with the reason; so is one that was no member', () => {
    const then = list({ KR: projects(5), JP: missing('not reported') })
    const now = list({ KR: projects(5), JP: projects(3), SG: projects(1) })
    expect(told(rankChanges(now, then))).toEqual(['KR 0 <1', 'JP new: not reported', 'SG new: not applicable'])
  })

  test('a place that is ranked no more has left, with its rank then and the reason, in the order of then', () => {
    const then = list({ KR: projects(5), JP: projects(9), SG: projects(7), TW: projects(1) })
    const now = list({ KR: projects(5), JP: missing('not yet published'), TW: projects(2) })
    expect(placesLeft(now, then).map(({ place: { code }, rankThen, why }) => [code, rankThen, why.reason])).toEqual([
      ['JP', at(1), 'not yet published'],
      ['SG', at(2), 'not applicable'],
    ])
    expect(placesLeft(then, then)).toEqual([])
  })

  test('are figures computed from the rank then and the rank now, each of its own figure', () => {
    const [before, after] = [projects(30, { period: '2019-12-20' }), projects(70, { status: 'P' })]
    const changes = rankChanges(list({ KR: projects(60), SG: after }), list({ KR: projects(50), SG: before }))
    const change = changes.get('SG')
    expect(change?.kind === 'moved' && change.figure).toEqual({
      kind: 'computed',
      computation: 'change of rank',
      unit: 'ranks',
      period: after.period,
      quantity: { value: 1, relation: '=', precision: 0, status: 'P' },
      parts: [
        { kind: 'computed', computation: 'rank', unit: 'rank', period: before.period, quantity: { value: 2, relation: '=', precision: 0, status: 'A' }, parts: [before] },
        { kind: 'computed', computation: 'rank', unit: 'rank', period: after.period, quantity: { value: 1, relation: '=', precision: 0, status: 'P' }, parts: [after] },
      ],
    })
  })

  const level = fc.dictionary(
    fc.constantFrom('KR', 'JP', 'SG', 'TW', 'CN', 'HK'),
    fc.record({ value: fc.integer({ min: 0, max: 30 }), relation: fc.constantFrom('=' as const, '>' as const, '~' as const), precision: fc.constantFrom(1, 10) }).map((printed) => projects(printed.value, printed)),
  )

  test('the bounds of the figure are the least and the most of the change', () => {
    fc.assert(
      fc.property(level, level, (then, now) => {
        for (const change of rankChanges(list(now), list(then)).values()) {
          if (change.kind === 'new') continue
          const { low, high } = boundsOf(change.figure.quantity)
          expect([low, high]).toEqual([change.move.least, change.move.most])
        }
      }),
    )
  })

  test('every place is told of once: moved, new, or left', () => {
    fc.assert(
      fc.property(level, level, (then, now) => {
        const changes = rankChanges(list(now), list(then))
        const codes = (kind: RankChange['kind']) => [...changes].flatMap(([code, change]) => (change.kind === kind ? [code] : []))
        const [nowCodes, thenCodes] = [Object.keys(now), Object.keys(then)]
        expect(new Set(codes('moved'))).toEqual(new Set(nowCodes.filter((code) => thenCodes.includes(code))))
        expect(new Set(codes('new'))).toEqual(new Set(nowCodes.filter((code) => !thenCodes.includes(code))))
        expect(new Set(placesLeft(list(now), list(then)).map(({ place: { code } }) => code))).toEqual(new Set(thenCodes.filter((code) => !nowCodes.includes(code))))
      }),
    )
  })

  test('where the same places stand without ties, what some gain others lose', () => {
    const order = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 })
    const byCode = (values: readonly number[]) => list(Object.fromEntries(['KR', 'JP', 'SG', 'TW', 'CN', 'HK'].map((code, position) => [code, projects(values[position] ?? 0)])))
    fc.assert(
      fc.property(order, order, (then, now) => {
        const moves = [...rankChanges(byCode(now), byCode(then)).values()].map((change) => (change.kind === 'moved' ? change.move.least : Number.NaN))
        expect(moves.reduce((sum, gained) => sum + gained, 0)).toBe(0)
      }),
    )
  })
})
