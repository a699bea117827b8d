import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heightMessages, isNewHeight, parseHostMessage, wantedHeightPx } from '../../../src/io/frame-protocols.ts'

const at = (address: string) => new URL(address, 'https://host.example/inflow/')

describe('a height is told', () => {
  test('to the helper, AMP, Sidechain and Datawrapper wherever the frame stands', () => {
    expect(heightMessages(412, at('c/korea/embed.html?lang=ko'))).toEqual([
      { type: 'inflow:height', height: 412 },
      { sentinel: 'amp', type: 'embed-size', height: 412 },
      { 'datawrapper-height': { '/inflow/c/korea/embed.html?lang=ko': 412 } },
    ])
  })

  test('to pym.js under the name it gave the frame', () => {
    const messages = heightMessages(412, at('embed.html?view=trend&initialWidth=600&childId=my+chart%201&parentTitle=A'))
    expect(messages.slice(3)).toEqual(['pymxPYMxmy chart 1xPYMxheightxPYMx412'])
    // As pym.js reads it: the name, then a word, then the rest.
    expect(/^pymxPYMxmy chart 1xPYMx(\S+)xPYMx(.*)$/.exec(String(messages[3]))?.slice(1)).toEqual(['height', '412'])
  })

  test('to WordPress with the secret it put behind the address, whatever else stands there', () => {
    const told = { message: 'height', value: 412, secret: 'aB3dE5gH7j' }
    expect(heightMessages(412, at('embed.html#?secret=aB3dE5gH7j')).slice(3)).toEqual([told])
    expect(heightMessages(412, at('embed.html#frozen=xyz#?secret=aB3dE5gH7j')).slice(3)).toEqual([told])
    expect(heightMessages(412, at('embed.html?childId=p#?secret=aB3dE5gH7j')).slice(3)).toEqual(['pymxPYMxpxPYMxheightxPYMx412', told])
  })

  test('and never throws, however broken the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (search, hash, heightPx) => {
        expect(heightMessages(heightPx, { pathname: '/embed.html', search, hash }).length).toBeGreaterThanOrEqual(3)
      }),
    )
    expect(heightMessages(412, at('embed.html?childId=%E0%A4%A&childId=b')).slice(3)).toHaveLength(1)
    expect(heightMessages(412, at('embed.html?childId=#?secret=')).slice(3)).toEqual([])
  })
})

describe('of what hosts say', () => {
  test('a theme is taken where it is one', () => {
    for (const theme of ['auto', 'light', 'dark']) expect(parseHostMessage({ type: 'inflow:theme', theme })).toEqual({ kind: 'theme', theme })
    for (const theme of ['sepia', '', null, 1, ['dark']]) expect(parseHostMessage({ type: 'inflow:theme', theme })).toBeNull()
    expect(parseHostMessage({ type: 'inflow:theme' })).toBeNull()
  })

  test('being ready only now is a question for the height', () => {
    expect(parseHostMessage({ type: 'inflow:ask' })).toEqual({ kind: 'ask' })
    expect(parseHostMessage({ message: 'ready', secret: 'aB3dE5gH7j' })).toEqual({ kind: 'ask' })
  })

  test('everything else is nothing', () => {
    for (const data of ['pymxPYMxchartxPYMxwidthxPYMx600', { sentinel: 'npr', type: 'width', value: 600 }, { type: 'inflow:height', height: 1 }, null, undefined, 3, []]) {
      expect(parseHostMessage(data)).toBeNull()
    }
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (data) => parseHostMessage(data) === null))
  })
})

describe('the wanted height', () => {
  const FIXED_PX = 140
  /** A page of a fixed part and a picture that takes what the frame leaves it, but never less than its least. */
  const layOut = (givenPx: number, wantedPx: number, leastPx: number, doesGrow: boolean) => {
    const left = givenPx - FIXED_PX
    const shownPx = Math.max(leastPx, doesGrow ? left : Math.min(left, wantedPx))
    const heightPx = Math.min(givenPx, FIXED_PX + shownPx)
    return { heightPx, overflowPx: FIXED_PX + shownPx - heightPx, parts: [{ shownPx, wantedPx }] }
  }

  test('does not depend on the height that is given', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(900), fc.nat(100), fc.boolean(), (givenPx, extraPx, leastPx, doesGrow) => {
        const wantedPx = leastPx + extraPx
        expect(wantedHeightPx(layOut(givenPx, wantedPx, leastPx, doesGrow))).toBe(FIXED_PX + wantedPx)
      }),
    )
  })

  test('is that of the page where no part gives way', () => {
    expect(wantedHeightPx({ heightPx: 150, overflowPx: 62, parts: [] })).toBe(212)
  })

  test('is whole pixels, enough for all, and no pixel more for what browsers round off', () => {
    expect(wantedHeightPx({ heightPx: 412.4, overflowPx: 0, parts: [] })).toBe(413)
    expect(wantedHeightPx({ heightPx: 412.015625, overflowPx: 0, parts: [] })).toBe(412)
  })
})

describe('a host hears of a height', () => {
  test('the first time, and when it changed', () => {
    expect([isNewHeight(400, null), isNewHeight(401, 400), isNewHeight(300, 400)]).toEqual([true, true, true])
    expect(isNewHeight(400, 400)).toBe(false)
  })

  test('but not of one pixel less, so it never goes back and forth', () => {
    expect(isNewHeight(399, 400)).toBe(false)
    expect(isNewHeight(398, 400)).toBe(true)
  })

  test('and not before there is anything to see', () => {
    expect(isNewHeight(0, null)).toBe(false)
    expect(isNewHeight(0, 400)).toBe(false)
  })
})
