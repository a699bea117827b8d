import { describe, expect, test } from 'vitest'
import { orderPeers, type PeerTraits } from '../../../src/domain/peers.ts'

const place = (code: string, amount: number, size: number | null = 10, kin: readonly string[] = ['Delta']): PeerTraits => ({ code, kin, amount, size })

describe('peers are the most alike', () => {
  const own = place('own', 100)

  test('half as large and twice as large are equally far; equally far ones stand in the order of their codes', () => {
    expect(orderPeers(own, [place('b', 200), place('a', 50), place('c', 110)])).toEqual(['c', 'a', 'b'])
  })

  test('to lie in another region is as far as to be twice as large', () => {
    expect(orderPeers(own, [place('far', 100, 10, ['Coast']), place('near', 190), place('larger', 210)])).toEqual(['near', 'far', 'larger'])
  })

  test('structure counts half as much as size, and what is not known of it is taken for twice as large', () => {
    expect(orderPeers(own, [place('other size', 100, 80), place('unknown', 100, null), place('same', 100, 11)])).toEqual(['same', 'unknown', 'other size'])
  })

  test('itself and amounts of zero or below are left out', () => {
    expect(orderPeers(own, [own, place('nothing', 0), place('negative', -5), place('some', 1)])).toEqual(['some'])
  })
})
