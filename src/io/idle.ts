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

/** Lets the page answer before what follows. */
export function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve))
}
