import { type ComponentType, lazy, useState } from 'react'

/** A component in a file of its own. */
export interface Fetched<Props> {
  /** Suspends while the file is fetched. Where it was fetched before, it is drawn at once, without the blink for which React keeps a placeholder. */
  readonly Part: ComponentType<Props>
  /** Fetches the file beforehand; a failure is told where the component is drawn. */
  readonly prefetch: () => Promise<void>
}

/** How to fetch every part there is, those that were asked about already among them. */
const parts: (() => Promise<void>)[] = []

export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>): Fetched<Props> {
  const Late = lazy(async () => ({ default: await load() }))
  let here: ComponentType<Props> | null = null
  async function prefetch(): Promise<void> {
    here = await load().catch(() => here)
  }
  parts.push(prefetch)
  return {
    // Chosen once for as long as it is on screen: another component in its place would lose its state.
    Part(props) {
      const [Chosen] = useState(() => here ?? Late)
      return <Chosen {...props} />
    },
    prefetch,
  }
}

/** Fetches the next of all parts beforehand, one a call; false where there is none left. */
export async function prefetchNext(): Promise<boolean> {
  const prefetch = parts.shift()
  await prefetch?.()
  return prefetch !== undefined
}
