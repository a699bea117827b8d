import type { Language } from '../../domain/language.ts'

/** Where the pages and files of named charts stand in the site. English has the plain names; other languages say theirs before the ending. */

export function inLanguage(fileName: string, language: Language): string {
  return language === 'en' ? fileName : fileName.replace(/(?=\.[a-z]+$)/, `.${language}`)
}

/** The folder of a chart; its page may be reached by the folder alone. */
export function chartFolder(id: string): string {
  return `c/${id}/`
}

/** The page of a chart from its own folder or from the list's: the English one is the folder itself. */
export function pageOf(language: Language): string {
  return language === 'en' ? './' : inLanguage('index.html', language)
}

/** The folder the site stands in, from what whoever builds it says; null where that is no web address. */
export function siteFolder(setting: unknown): string | null {
  if (typeof setting !== 'string' || !/^https?:\/\//.test(setting) || !URL.canParse(setting)) return null
  const { origin, pathname } = new URL(setting)
  return new URL(/\/[^/]*\.[^/]*$/.test(pathname) ? '.' : pathname.replace(/\/*$/, '/'), `${origin}${pathname}`).href
}

/** Whole addresses of the site and, in it, of a chart's folder and page. */
export interface NamedPlace {
  readonly site: string
  readonly folder: string
  readonly page: string
}

/** null: the site was built without knowing where it will stand. */
export function placeOf(site: string | null, id: string, language: Language): NamedPlace | null {
  if (site === null) return null
  const folder = new URL(chartFolder(id), site).href
  return { site, folder, page: new URL(pageOf(language), folder).href }
}
