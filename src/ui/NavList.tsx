import { type MouseEvent, useLayoutEffect, useRef } from 'react'
import styles from './NavList.module.css'
import { useOverflow } from './useOverflow.ts'

export interface NavLink<Key extends string> {
  readonly key: Key
  readonly href: string
  readonly text: string
}

export interface NavListProps<Key extends string> {
  readonly label: string
  readonly links: readonly NavLink<Key>[]
  /** null: none of them. */
  readonly current: Key | null
  /** A plain click, kept in the page; with a modifier key or another button the browser follows the address itself. */
  readonly onFollow: (key: Key) => void
}

/** Links that look like tabs: one line that scrolls sideways where it is short, fades out where more of it lies, and keeps the present link in view. */
export function NavList<Key extends string>({ label, links, current, onFollow }: NavListProps<Key>) {
  const scroller = useRef<HTMLElement>(null)
  const { isScrolledAside, hasMoreAside } = useOverflow(scroller)
  const texts = links.map(({ text }) => text).join(' ')

  useLayoutEffect(() => {
    const frame = scroller.current
    const link = frame?.querySelector<HTMLElement>('[aria-current]')
    // Not `scrollIntoView`, which would move the page too.
    if (frame && link) frame.scrollLeft = link.offsetLeft - (frame.clientWidth - link.offsetWidth) / 2
  }, [current, texts])

  const handleClick = (event: MouseEvent<HTMLAnchorElement>, key: Key) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onFollow(key)
  }
  return (
    <nav ref={scroller} aria-label={label} className={styles.nav} data-aside={isScrolledAside || undefined} data-more={hasMoreAside || undefined}>
      <ul className={styles.list}>
        {links.map(({ key, href, text }) => (
          <li key={key}>
            <a href={href} className={styles.link} aria-current={key === current ? 'page' : undefined} onClick={(event) => handleClick(event, key)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
