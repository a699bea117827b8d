import { Suspense, lazy } from 'react'
import type { SentenceSlot } from '../../i18n/sentences.ts'
import { useData, useMessages, useView, useWords } from '../../state/stores.ts'
import { Popover } from '../../ui/Popover.tsx'
import { FilterChips } from './FilterChips.tsx'
import { ModeControls } from './ModeControls.tsx'
import { sentenceParts } from './sentence-parts.ts'
import styles from './FilterBar.module.css'
import type { ViewFrame } from './view-frame.ts'

// Fetched when a part of the sentence is first opened.
const SlotPicker = lazy(async () => ({ default: (await import('./SlotPicker.tsx')).SlotPicker }))

const WIDTHS: Readonly<Record<SentenceSlot, 'narrow' | 'medium' | 'wide'>> = { measure: 'wide', localities: 'medium', partners: 'medium', time: 'medium', mode: 'narrow', boundaries: 'narrow' }

/** Keeps a comma on the line of the word before it. */
const WORD_JOINER = '\u2060'

/** What is shown, as a sentence whose underlined parts open their pickers; then the filters as chips, and how to show it. */
export function Filters({ frame }: { readonly frame: ViewFrame }) {
  const view = useView()
  const { filters, sentences, app } = useMessages()
  const words = useWords()
  const isComplete = useData((state) => state.isComplete)
  const segments = sentences.filter(sentenceParts(view, filters, words, frame.everywhere, frame.time))
  const labels: Readonly<Record<SentenceSlot, string>> = {
    measure: filters.measure,
    localities: filters.localities,
    partners: filters.partners,
    time: frame.timeLabel,
    mode: filters.mode,
    boundaries: filters.boundaries,
  }

  return (
    <section className={styles.bar} aria-label={filters.heading}>
      <div className={styles.sentence}>
        {segments.map((segment) =>
          segment.kind === 'text' ? (
            segment.text.replace(/^(?=[,.;)])/, WORD_JOINER)
          ) : (
            <Popover key={segment.slot} label={labels[segment.slot]} closeLabel={app.close} trigger={segment.text} triggerLabel={`${labels[segment.slot]}: ${segment.text}`} look="slot" width={WIDTHS[segment.slot]}>
              {(close) =>
                isComplete ? (
                  <Suspense fallback={app.loading}>
                    <SlotPicker slot={segment.slot} onDone={close} />
                  </Suspense>
                ) : (
                  app.loading
                )
              }
            </Popover>
          ),
        )}
      </div>
      <FilterChips />
      <ModeControls of={frame.of} />
    </section>
  )
}
