import type { Language } from '../domain/language.ts'

/** Each language under its own name, so that nobody has to know the present one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', vi: 'Tiếng Việt', ko: '한국어' }
