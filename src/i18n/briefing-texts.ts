import type { Language } from '../domain/language.ts'
import type { BriefingMessages } from './briefing-messages.ts'
import { enBriefing } from './en-briefing.ts'
import { koBriefing } from './ko-briefing.ts'
import { viBriefing } from './vi-briefing.ts'

/** The texts of briefings in every language: they come with the rankings, not with the page. */
export const BRIEFING_TEXTS: Readonly<Record<Language, BriefingMessages>> = { en: enBriefing, vi: viBriefing, ko: koBriefing }
