interface IconProps {
  readonly className?: string | undefined
}

export function CaretIcon({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 10 6" width="0.5em" height="0.3em" aria-hidden="true" focusable="false">
      <path d="M0.6 0.4h8.8L5 5.6z" fill="currentColor" />
    </svg>
  )
}

export function CrossIcon({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 12 12" width="0.7em" height="0.7em" aria-hidden="true" focusable="false">
      <path d="M1.5 1.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}

export function CheckIcon({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 12 12" width="0.8em" height="0.8em" aria-hidden="true" focusable="false">
      <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

export function SearchIcon({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 14 14" width="0.9em" height="0.9em" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M9.2 9.2l3.6 3.6" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  )
}

/** A table that goes up and in. */
export function UploadIcon({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 14 14" width="0.95em" height="0.95em" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      <path d="M7 9.2V1.8M3.8 4.8L7 1.6l3.2 3.2M1.5 9.5v3h11v-3" />
    </svg>
  )
}

interface SortIconProps extends IconProps {
  readonly direction: 'ascending' | 'descending' | undefined
}

/** Two arrowheads, the one in force in full. */
export function SortIcon({ className, direction }: SortIconProps) {
  return (
    <svg className={className} viewBox="0 0 8 12" width="0.5em" height="0.75em" aria-hidden="true" focusable="false" fill="currentColor">
      <path d="M4 0.5L7.5 5h-7z" opacity={direction === 'ascending' ? 1 : 0.28} />
      <path d="M4 11.5L0.5 7h7z" opacity={direction === 'descending' ? 1 : 0.28} />
    </svg>
  )
}

export function PlayIcon({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 12 12" width="0.85em" height="0.85em" aria-hidden="true" focusable="false">
      <path d="M2.5 1v10L11 6z" fill="currentColor" />
    </svg>
  )
}

export function PauseIcon({ className }: IconProps) {
  return (
    <svg className={className} viewBox="0 0 12 12" width="0.85em" height="0.85em" aria-hidden="true" focusable="false">
      <path d="M2 1h3v10H2zM7 1h3v10H7z" fill="currentColor" />
    </svg>
  )
}
