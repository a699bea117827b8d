import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'

const HELPER = readFileSync(new URL('../../../public/embed.js', import.meta.url), 'utf8')

interface Frame {
  readonly src: string
  readonly dataset: { theme?: string }
  readonly style: { height?: string }
  readonly contentWindow: { readonly postMessage: (message: unknown, target: string) => void }
  readonly heard: unknown[]
}

function frameOf(src: string): Frame {
  const heard: unknown[] = []
  return { src, dataset: {}, style: {}, contentWindow: { postMessage: (message) => heard.push(message) }, heard }
}

/** A page with frames on which the helper runs, once or more often. */
function pageWith(frames: readonly Frame[], times = 1) {
  const classes = new Set<string>()
  const html = { dataset: {} as { theme?: string }, classList: { contains: (name: string) => classes.has(name) } }
  const listeners: ((event: { source: unknown; data: unknown }) => void)[] = []
  const observers: (() => void)[] = []
  const context = {
    document: { documentElement: html, querySelectorAll: () => frames },
    addEventListener: (_type: string, listener: (event: { source: unknown; data: unknown }) => void) => listeners.push(listener),
    MutationObserver: class {
      constructor(callback: () => void) {
        observers.push(callback)
      }
      observe() {}
    },
  }
  const names = Object.keys(context)
  for (let run = 0; run < times; run += 1) runInNewContext(HELPER, context)
  return {
    html,
    classes,
    globals: Object.keys(context).filter((name) => !names.includes(name)),
    say: (source: unknown, data: unknown) => listeners.forEach((listener) => listener({ source, data })),
    change: () => observers.forEach((callback) => callback()),
  }
}

const THEIRS = 'https://player.example/video'
const OURS = 'https://inflow.example/c/korea/embed.html'
const height = (px: unknown) => ({ type: 'inflow:height', height: px })
const theme = (name: string) => ({ type: 'inflow:theme', theme: name })

describe('the helper', () => {
  test('is at most 2,000 bytes as it stands and leaves no globals', () => {
    expect(Buffer.byteLength(HELPER)).toBeLessThanOrEqual(2000)
    expect(pageWith([]).globals).toEqual([])
  })

  test('sizes the frame that speaks and no other', () => {
    const [first, second] = [frameOf(`${OURS}?lang=vi`), frameOf(`${OURS}?lang=vi`)]
    pageWith([first, second]).say(second.contentWindow, height(412))
    expect([first.style, second.style]).toEqual([{}, { height: '412px' }])
  })

  test('sizes nothing by what others say', () => {
    const [theirs, ours] = [frameOf(THEIRS), frameOf(OURS)]
    const page = pageWith([theirs, ours])
    page.say(theirs.contentWindow, height(412))
    page.say(null, height(412))
    page.say({}, height(412))
    for (const data of [null, undefined, 'text', 7, { type: 'height', height: 9 }, height('tall'), height(-3), height(null), height(NaN)]) page.say(ours.contentWindow, data)
    expect([theirs.style, ours.style, theirs.heard]).toEqual([{}, {}, []])
  })

  test('caps heights that no chart has', () => {
    const frame = frameOf(OURS)
    const page = pageWith([frame])
    page.say(frame.contentWindow, height(1e9))
    expect(frame.style.height).toBe('5000px')
    page.say(frame.contentWindow, height(2))
    expect(frame.style.height).toBe('80px')
  })

  test('asks frames that were there first, and finds frames that come later by what they say', () => {
    const frames = [frameOf(OURS)]
    const page = pageWith(frames)
    const later = frameOf('https://inflow.example/embed.html?view=trend#?secret=a')
    frames.push(later)
    page.say(later.contentWindow, height(300))
    expect([frames[0]?.heard, later.heard, later.style.height]).toEqual([[{ type: 'inflow:ask' }], [], '300px'])
  })

  test('twice on a page does the same', () => {
    const frame = frameOf(OURS)
    const page = pageWith([frame], 2)
    page.html.dataset.theme = 'dark'
    page.say(frame.contentWindow, height(300))
    expect(frame.style.height).toBe('300px')
    expect(frame.heard.slice(2)).toEqual([theme('dark'), theme('dark')])
  })
})

describe('the theme of the page', () => {
  test('is left to the frame where nothing says it', () => {
    const frame = frameOf(OURS)
    const page = pageWith([frame])
    page.html.dataset.theme = 'cupcake'
    page.say(frame.contentWindow, height(300))
    page.change()
    expect(frame.heard.slice(1)).toEqual([])
  })

  test('is passed on and followed, also when its mark goes away', () => {
    const frame = frameOf(OURS)
    const page = pageWith([frame])
    page.html.dataset.theme = 'dark'
    page.say(frame.contentWindow, height(300))
    page.html.dataset.theme = 'light'
    page.change()
    delete page.html.dataset.theme
    page.change()
    page.classes.add('dark')
    page.change()
    page.classes.delete('dark')
    page.change()
    expect(frame.heard.slice(1)).toEqual(['dark', 'light', 'auto', 'dark', 'light'].map(theme))
  })

  test('gives way to the theme of a frame', () => {
    const [frame, other] = [frameOf(OURS), frameOf(OURS)]
    const page = pageWith([frame, other])
    page.classes.add('dark')
    frame.dataset.theme = 'light'
    page.change()
    expect([frame.heard.slice(1), other.heard.slice(1)]).toEqual([[theme('light')], [theme('dark')]])
  })
})
