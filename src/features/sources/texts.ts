import type { SourcesMessages } from '../../i18n/sources-messages.ts'
import { SOURCES_TEXTS } from '../../i18n/sources-texts.ts'
import { useMessages } from '../../state/stores.ts'

/** The texts of this view in the reader's language. */
export function useSourcesTexts(): SourcesMessages {
  return SOURCES_TEXTS[useMessages().language]
}
