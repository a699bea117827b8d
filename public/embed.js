// Optional, for pages that show Inflow charts in frames (any <iframe> whose address ends in embed.html or embed.vi.html): gives each frame
// the height its chart wants and passes on the theme of the page: <html data-theme="dark">, <html class="dark">, or
// data-theme on the frame itself.
;(() => {
  const page = document.documentElement
  const frames = () => [...document.querySelectorAll('iframe')].filter((frame) => /embed(\.\w\w)?\.html([?#]|$)/.test(frame.src))
  const themeOnceUnmarked = new WeakMap()

  function themeOf(frame) {
    const named = frame.dataset.theme || page.dataset.theme
    const isNamed = /^(light|dark|auto)$/.test(named)
    if (!isNamed && !page.classList.contains('dark')) return themeOnceUnmarked.get(frame)
    themeOnceUnmarked.set(frame, isNamed ? 'auto' : 'light')
    return isNamed ? named : 'dark'
  }

  function passTheme(frame) {
    const theme = themeOf(frame)
    if (theme) frame.contentWindow.postMessage({ type: 'inflow:theme', theme }, '*')
  }

  addEventListener('message', ({ source, data }) => {
    if (!source || !data || data.type !== 'inflow:height' || !(data.height > 0)) return
    const frame = frames().find(({ contentWindow }) => contentWindow === source)
    if (!frame) return
    frame.style.height = Math.min(Math.max(data.height, 80), 5000) + 'px'
    passTheme(frame)
  })

  const marks = new MutationObserver(() => frames().forEach(passTheme))
  marks.observe(document, { subtree: true, attributeFilter: ['data-theme'] })
  marks.observe(page, { attributeFilter: ['class'] })

  // Frames that were there before this script have told their height to nobody.
  for (const frame of frames()) frame.contentWindow.postMessage({ type: 'inflow:ask' }, '*')
})()
