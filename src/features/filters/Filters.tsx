import { Suspense } from 'react'
import type { SentenceSegment, SentenceSlot } from '../../i18n/sentences.ts'
import { useData, useMessages, useView, useWords, useEvidence } from '../../state/stores.ts'
import { fetched } from '../../ui/fetched.tsx'
import { joinClasses } from '../../ui/classNames.ts'
import { Popover } from '../../ui/Popover.tsx'
import { FilterChips } from './FilterChips.tsx'
import { ModeControls } from './ModeControls.tsx'
import { boundariesPart, sentenceParts } from '../../parts/sentence-parts.ts'
import styles from './FilterBar.module.css'
import type { ViewFrame } from '../../parts/view-frame.ts'

// Fetched when a part of the sentence is first opened.
const picker = fetched(async () => (await import('./SlotPicker.tsx')).SlotPicker)

const WIDTHS: Readonly<Record<SentenceSlot, 'narrow' | 'medium' | 'wide'>> = { measure: 'wide', localities: 'medium', partners: 'medium', time: 'medium', base: 'medium', mode: 'narrow', boundaries: 'medium' }

/** Stands on the line of the word before it. */
const PUNCTUATION = /^[,.;)]+/

interface FiltersProps {
  readonly frame: ViewFrame
  /** Of a ranking: the date it is compared with, in the words of the sentence; null: there are no ranks to compare. */
  readonly base?: string | null
}

/** What is shown, as a sentence whose underlined parts open their pickers; then the filters as chips, and how to show it. */
export function Filters({ frame, base = null }: FiltersProps) {
  const view = useView()
  const { filters, sentences, app } = useMessages()
  const words = useWords()
  const { registry } = useEvidence()
  const isComplete = useData((state) => state.isComplete)
  const segments = sentences.filter(sentenceParts(view, filters, words, frame.everywhere, frame.time, base, boundariesPart(view, registry, filters)))
  const labels: Readonly<Record<SentenceSlot, string>> = {
    measure: filters.measure,
    localities: filters.localities,
    partners: filters.partners,
    time: frame.timeLabel,
    base: filters.base,
    mode: filters.mode,
    boundaries: filters.boundaries,
  }

  // An offer, which paper cannot take up.
  const isUnset = (segment: SentenceSegment) => segment.kind === 'slot' && segment.slot === 'base' && view.base === null
  return (
    <section className={styles.bar} aria-label={filters.heading}>
      <div className={styles.sentence}>
        {segments.map((segment, position) => {
          if (segment.kind === 'text') return position === 0 ? segment.text : segment.text.replace(PUNCTUATION, '')
          const next = segments[position + 1]
          const after = segments[position + 2]
          return (
            <span key={segment.slot} className={joinClasses(styles.slot, isUnset(segment) && 'no-print')}>
              <Popover label={labels[segment.slot]} closeLabel={app.close} trigger={segment.text} triggerLabel={`${labels[segment.slot]}: ${segment.text}`} look="slot" width={WIDTHS[segment.slot]}>
                {(close) =>
                  isComplete ? (
                    <Suspense fallback={app.loading}>
                      <picker.Part slot={segment.slot} onDone={close} />
                    </Suspense>
                  ) : (
                    app.loading
                  )
                }
              </Popover>
              {next?.kind === 'text' && <span className={after && isUnset(after) ? 'no-print' : undefined}>{PUNCTUATION.exec(next.text)?.[0]}</span>}
            </span>
          )
        })}
      </div>
      <FilterChips of={frame.of} />
      <ModeControls of={frame.of} />
    </section>
  )
}
