import { useEffect } from 'react'
import { whenIdle, whenReaderStirs } from '../io/idle.ts'
import { useData } from '../state/stores.ts'
import { prefetchNext } from '../ui/fetched.tsx'

/** Once the figures are on screen and the reader turns to them, fetches the parts that may be wanted next, one after the other when nothing else is to do. */
export function usePrefetch(): void {
  const isComplete = useData((state) => state.isComplete)
  useEffect(() => {
    if (!isComplete) return
    let isOver = false
    function next(): void {
      callOff = whenIdle(() => {
        void prefetchNext().then((isMore) => {
          if (isMore && !isOver) next()
        })
      })
    }
    let callOff = whenReaderStirs(next)
    return () => {
      isOver = true
      callOff()
    }
  }, [isComplete])
}
