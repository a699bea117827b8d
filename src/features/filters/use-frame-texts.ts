import type { FrameTexts } from '../../parts/view-frame.ts'
import { useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'

/** What the frame of the view on screen is made of. */
export function useFrameTexts(): FrameTexts {
  return { view: useView(), registry: useEvidence().registry, messages: useMessages(), words: useWords() }
}
