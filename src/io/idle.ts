/** How long to wait for a pause at most, and where the browser tells of none. */
const LONGEST_WAIT_MS = 2000
const BLIND_WAIT_MS = 300

/** Calls back once the page has nothing more urgent to do; returns how to call it off. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(callback, { timeout: LONGEST_WAIT_MS })
    return () => cancelIdleCallback(request)
  }
  const timer = setTimeout(callback, BLIND_WAIT_MS)
  return () => clearTimeout(timer)
}

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

/** Calls back once the reader first does anything; returns how to call it off. */
export function whenReaderStirs(callback: () => void): () => void {
  const stop = () => {
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, stirred)
  }
  const stirred = () => {
    stop()
    callback()
  }
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, stirred, { passive: true })
  return stop
}

/** Lets the page answer before what follows. */
export function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve))
}
