/** The languages of the product. Every text a reader sees exists in each of them. */
export const LANGUAGES = ['en', 'vi', 'ko'] as const

export type Language = (typeof LANGUAGES)[number]

/** One text in every language. */
export type Translated = Readonly<Record<Language, string>>
