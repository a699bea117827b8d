import type { RankChangeMessages } from '../../i18n/rank-change-messages.ts'
import { RANK_CHANGE_TEXTS } from '../../i18n/rank-change-texts.ts'
import { useMessages } from '../../state/stores.ts'

/** The texts of changes of rank in the reader's language. */
export function useRankChangeTexts(): RankChangeMessages {
  return RANK_CHANGE_TEXTS[useMessages().language]
}
