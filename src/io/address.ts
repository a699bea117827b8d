/** The page's address as the stores see it. */
export interface AddressPort {
  /** The query text, without the question mark. */
  read(): string
  /** Adds a step the reader can go back from. */
  push(search: string): void
  /** Rewrites the present step. */
  replace(search: string): void
  /** Calls back when the reader goes back or forward; returns how to stop. */
  onMove(listener: () => void): () => void
}

/** The browser's own address bar and history. */
export function browserAddress(): AddressPort {
  const target = (search: string) => `${location.pathname}${search ? `?${search}` : ''}`
  return {
    read: () => location.search.slice(1),
    push: (search) => history.pushState(null, '', target(search)),
    replace: (search) => history.replaceState(null, '', target(search)),
    onMove(listener) {
      addEventListener('popstate', listener)
      return () => removeEventListener('popstate', listener)
    },
  }
}

/** Fetches the page anew, where a part of it could not be had. What is on screen is in the address and comes back. */
export function reloadPage(): void {
  location.reload()
}
