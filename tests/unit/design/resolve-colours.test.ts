import { describe, expect, test } from 'vitest'
import { PALETTES } from '../../../src/design/palette.ts'
import { resolveColours } from '../../../src/design/resolve-colours.ts'

describe('colours of a picture that leaves the page', () => {
  test('are those of its appearance', () => {
    const markup = '<rect fill="var(--paper)" stroke="var(--series-7)"/><path stroke="var( --mark-quiet )"/>'
    expect((['light', 'dark'] as const).map((appearance) => resolveColours(markup, appearance))).toEqual([
      '<rect fill="#fffdf8" stroke="#7e244b"/><path stroke="#bcbab6"/>',
      '<rect fill="#14171c" stroke="#ad5e7a"/><path stroke="#46494e"/>',
    ])
  })

  test('are taken out of pairs, out of pairs within pairs, and out of pairs of names', () => {
    const markup = '<rect fill="light-dark(rgb(1, 2, 3), light-dark(#111111, var(--ink)))" stroke="light-dark(var(--line), var(--line-strong))"/>'
    expect(resolveColours(markup, 'light')).toBe(`<rect fill="rgb(1, 2, 3)" stroke="${PALETTES.light.line}"/>`)
    expect(resolveColours(markup, 'dark')).toBe(`<rect fill="${PALETTES.dark.ink}" stroke="${PALETTES.dark.lineStrong}"/>`)
  })

  test('throw where a name is unknown or a pair is none', () => {
    expect(() => resolveColours('<rect fill="var(--nowhere)"/>', 'light')).toThrow('--nowhere')
    expect(() => resolveColours('<rect fill="light-dark(#fff)"/>', 'light')).toThrow('light-dark(#fff)')
    expect(() => resolveColours('<rect fill="light-dark(#fff, #000"/>', 'light')).toThrow('light-dark(#fff, #000')
  })

  test('leave words alone, whatever they say', () => {
    const markup = '<text data-name="var(--nowhere)">fill="var(--nowhere)" light-dark(</text>'
    expect(resolveColours(markup, 'dark')).toBe(markup)
  })
})
