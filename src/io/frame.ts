import type { Theme } from '../domain/view.ts'
import { type ElasticPart, type FrameLayout, heightMessages, isNewHeight, parseHostMessage, wantedHeightPx } from './frame-protocols.ts'

/** Marks the parts that shrink and grow with the frame; each says in `flex-basis` how high it wants to be, `auto` as high as its content. */
const ELASTIC_PARTS = '[data-elastic]'

/** Says how much a page leaves out in a frame that is too low; none of it while the page is measured, so that what it wants never depends on what it has. */
const SPARED = 'data-spared'

/**
 * Where the page stands in a frame, tells the host how high the page wants to be, now and whenever that changes, and calls back
 * when the host says which theme it has. Nothing told is secret, so any host may hear it; only the host is listened to.
 */
export function connectFrame({ onTheme }: { readonly onTheme: (theme: Theme) => void }): void {
  if (window.parent === window) return
  let reportedPx: number | null = null

  const send = (): void => {
    if (reportedPx === null) return
    for (const message of heightMessages(reportedPx, location)) window.parent.postMessage(message, '*')
  }
  const report = (): void => {
    const layout = measureWhole(document.body)
    if (!layout) return
    const wantedPx = wantedHeightPx(layout)
    if (!isNewHeight(wantedPx, reportedPx)) return
    reportedPx = wantedPx
    send()
  }

  // Sizes are not observed where nothing is drawn: in hidden tabs, and in frames of other sites further down the page. There the
  // look after every change has to do. What is observed anew is reported anew, so parts that appear are never missed.
  const sizes = new ResizeObserver(report)
  let isLookDue = false
  const look = (): void => {
    isLookDue = false
    sizes.disconnect()
    for (const element of [document.body, ...document.querySelectorAll(ELASTIC_PARTS)]) sizes.observe(element)
    report()
  }
  const lookSoon = (): void => {
    if (isLookDue) return
    isLookDue = true
    setTimeout(look)
  }
  new MutationObserver((changes) => {
    if (changes.some(({ attributeName }) => attributeName !== SPARED)) lookSoon()
  }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true })
  document.fonts.addEventListener('loadingdone', lookSoon)
  look()

  // WordPress adds its secret to the address of a frame that is there already.
  addEventListener('hashchange', send)
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return
    const message = parseHostMessage(data)
    if (message?.kind === 'ask') send()
    if (message?.kind === 'theme') onTheme(message.theme)
  })
}

/** The layout with nothing left out; null where the frame is not shown. */
function measureWhole(body: HTMLElement): FrameLayout | null {
  const spared = Array.from(body.querySelectorAll(`[${SPARED}]`), (element) => [element, element.getAttribute(SPARED) ?? ''] as const)
  for (const [element] of spared) element.setAttribute(SPARED, '0')
  const layout = measureLayout(body)
  for (const [element, kinds] of spared) element.setAttribute(SPARED, kinds)
  return layout
}

function measureLayout(body: HTMLElement): FrameLayout | null {
  if (body.clientWidth === 0) return null
  return {
    heightPx: body.getBoundingClientRect().height,
    overflowPx: Math.max(0, body.scrollHeight - body.clientHeight),
    parts: Array.from(body.querySelectorAll(ELASTIC_PARTS)).filter(hasPlace).map(measurePart),
  }
}

/** Whether it pushes others about: not if it is hidden or lies over them. */
function hasPlace(element: Element): boolean {
  return element.checkVisibility() && !['absolute', 'fixed'].includes(getComputedStyle(element).position)
}

function measurePart(element: Element): ElasticPart {
  const shownPx = element.getBoundingClientRect().height
  const basis = getComputedStyle(element).flexBasis
  return { shownPx, wantedPx: basis.endsWith('px') ? Number.parseFloat(basis) : shownPx + element.scrollHeight - element.clientHeight }
}
