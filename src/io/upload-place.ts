/** Where loading a table of one's own is: a place on the page with an address of its own, so that going back leaves it. */
export const UPLOAD_HREF = '#load'

export function isUploadOpen(): boolean {
  return location.hash === UPLOAD_HREF
}

/** Back to the figures; what the address says of them stays. */
export function closeUpload(): void {
  if (!isUploadOpen()) return
  history.replaceState(history.state, '', `${location.pathname}${location.search}`)
  dispatchEvent(new Event('hashchange'))
}

/** Calls back when the place may have been entered or left; returns how to stop. */
export function onUploadPlace(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  addEventListener('popstate', listener)
  return () => {
    removeEventListener('hashchange', listener)
    removeEventListener('popstate', listener)
  }
}
