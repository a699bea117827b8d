import { type RefObject, useLayoutEffect } from 'react'

/** How many steps the style sheet has: kinds of words left out, then smaller letters. */
const MOST_SPARED = 6

/** Leaves out words, one kind after another, until what is left fits the frame; brings them back when there is room. */
export function useSpared(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const fit = () => {
      if (innerWidth === 0) return
      for (let spared = 0; spared <= MOST_SPARED; spared++) {
        frame.current?.setAttribute('data-spared', String(spared))
        if (document.body.scrollHeight <= innerHeight) return
      }
    }
    fit()
    addEventListener('resize', fit)
    document.fonts.addEventListener('loadingdone', fit)
    return () => {
      removeEventListener('resize', fit)
      document.fonts.removeEventListener('loadingdone', fit)
    }
  })
}
