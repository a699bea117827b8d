import { useEffect } from 'react'

/** Escape dismisses a tooltip wherever the focus is (WCAG 1.4.13): `show` is then told null. It must be the same function each time. */
export function useEscape(isShown: boolean, show: (id: null) => void): void {
  useEffect(() => {
    if (!isShown) return
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') show(null)
    }
    document.addEventListener('keydown', dismiss)
    return () => document.removeEventListener('keydown', dismiss)
  }, [isShown, show])
}
