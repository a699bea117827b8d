import type { MouseEvent } from 'react'
import styles from './NavList.module.css'

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

/** Links that look like tabs: one line, scrolling sideways where it is short. */
export function NavList<Key extends string>({ label, links, current, onFollow }: NavListProps<Key>) {
  const handleClick = (event: MouseEvent<HTMLAnchorElement>, key: Key) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onFollow(key)
  }
  return (
    <nav aria-label={label} className={styles.nav}>
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
