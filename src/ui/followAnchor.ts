const ROOM_WANTED_PX = 280

/** Keeps a fixed panel under its anchor (above where there is no room below) and above a phone's keyboard; returns how to stop. */
export function followAnchor(anchor: HTMLElement, panel: HTMLElement): () => void {
  const place = () => {
    const box = anchor.getBoundingClientRect()
    const viewport = window.visualViewport
    const height = viewport?.height ?? window.innerHeight
    const top = viewport?.offsetTop ?? 0
    const roomBelow = top + height - box.bottom
    const isAbove = roomBelow < ROOM_WANTED_PX && box.top - top > roomBelow
    panel.dataset['side'] = isAbove ? 'above' : 'below'
    const set = (name: string, px: number) => panel.style.setProperty(name, `${Math.round(px)}px`)
    set('--anchor-start', box.left)
    set('--anchor-end', box.right)
    set('--anchor-edge', isAbove ? window.innerHeight - box.top : box.bottom)
    set('--room', isAbove ? box.top - top : roomBelow)
    set('--visible', height)
    set('--covered', Math.max(0, window.innerHeight - top - height))
  }
  const stopper = new AbortController()
  const options = { capture: true, passive: true, signal: stopper.signal }
  window.addEventListener('scroll', place, options)
  window.addEventListener('resize', place, options)
  window.visualViewport?.addEventListener('resize', place, options)
  window.visualViewport?.addEventListener('scroll', place, options)
  place()
  return () => stopper.abort()
}
