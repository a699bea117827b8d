import { SearchIcon } from '../../ui/icons.tsx'
import styles from './SourcesPanel.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly query: string
  readonly onInput: (query: string) => void
}

/** A search field whose words stay in it; the browser's own cross and Escape empty it. */
export function SearchField({ label, query, onInput }: SearchFieldProps) {
  return (
    <label className={styles.search}>
      <span className={styles.searchLabel}>{label}</span>
      <span className={styles.searchBox}>
        <SearchIcon className={styles.searchIcon} />
        <input type="search" className={styles.searchInput} value={query} autoComplete="off" spellCheck={false} onChange={(event) => onInput(event.target.value)} />
      </span>
    </label>
  )
}
