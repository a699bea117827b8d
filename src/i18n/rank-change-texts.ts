import type { Language } from '../domain/language.ts'
import { enRankChange } from './en-rank-change.ts'
import { koRankChange } from './ko-rank-change.ts'
import type { RankChangeMessages } from './rank-change-messages.ts'
import { viRankChange } from './vi-rank-change.ts'

/** The texts of changes of rank in every language: they come with the ranking, not with the page. */
export const RANK_CHANGE_TEXTS: Readonly<Record<Language, RankChangeMessages>> = { en: enRankChange, vi: viRankChange, ko: koRankChange }
