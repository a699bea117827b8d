import type { Language } from '../domain/language.ts'
import { enSources } from './en-sources.ts'
import { koSources } from './ko-sources.ts'
import type { SourcesMessages } from './sources-messages.ts'
import { viSources } from './vi-sources.ts'

/** The texts of the sources view in every language: they come with the view, not with the page. */
export const SOURCES_TEXTS: Readonly<Record<Language, SourcesMessages>> = { en: enSources, vi: viSources, ko: koSources }
