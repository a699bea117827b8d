/** Runs in the page before its own scripts: clocks and long tasks while a file is loaded. `bench` is what `time` of site.mjs works with. */
export function putUploadClock() {
  const tasks = {}
  const marks = []
  const seen = new Set()
  let phase = null
  let changedAt = null
  const phaseAt = (start) => marks.findLast((mark) => mark.at <= start)?.phase
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const name = phaseAt(startTime)
      if (name) tasks[name] = Math.max(tasks[name] ?? 0, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
  // The file is given when the field changes.
  addEventListener('change', (event) => { changedAt = event.timeStamp }, { capture: true })

  const shown = (isShown) =>
    new Promise((resolve) => {
      const look = () => {
        const words = document.querySelector('main progress')?.parentElement.textContent
        if (words && /\d rows, \d+%/.test(words)) seen.add(words)
        if (!isShown()) return requestAnimationFrame(look)
        // The next message is taken after this frame has been painted.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()))
        port1.start()
        port2.postMessage(null)
      }
      look()
    })

  globalThis.loading = {
    begin(name) {
      phase = name
      tasks[name] ??= 0
      marks.push({ phase, at: performance.now() })
      performance.mark(`loading: ${name}`)
    },
    /** Milliseconds from the file given to what is waited for. */
    until: async (isShown) => (await shown(isShown)) - changedAt,
    /** Milliseconds from a click to what is waited for. */
    async act(name, find, isShown) {
      loading.begin(name)
      const start = performance.now()
      // In a task of its own, so that what it takes is seen.
      await new Promise((resolve) => setTimeout(() => resolve(find().click())))
      return (await shown(isShown)) - start
    },
    end: () => ({ tasks, steps: seen.size }),
  }
}
