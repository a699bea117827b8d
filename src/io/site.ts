import { serialiseView } from '../url/address.ts'
import type { View } from '../domain/view.ts'

/** More of a report than this makes an address that servers refuse. */
const LONGEST_BODY = 4000

/** The whole address of a view: under SITE_URL where the site was built with one, at the page's own place otherwise. */
export function viewAddress(view: View): string {
  return dashboardAddress(view, new URL(location.pathname, location.href).href)
}

/** The whole address of a view in the dashboard. `base`: where the dashboard is if the site was built without SITE_URL. */
export function dashboardAddress(view: View, base: string): string {
  const query = serialiseView(view)
  return `${siteUrl() ?? base}${query === '' ? '' : `?${query}`}`
}

/** The whole address of a file of the site, such as `embed.html?...`. */
export function siteFile(path: string): string {
  return new URL(path, siteUrl() ?? document.baseURI).href
}

/** The form for a new issue with title and text filled in; null where the site was built without SITE_ISSUES_URL. */
export function issueAddress(title: string, body: string): string | null {
  const form = webUrl(import.meta.env['SITE_ISSUES_URL'])
  if (!form) return null
  form.searchParams.set('title', title)
  form.searchParams.set('body', body.slice(0, LONGEST_BODY))
  return form.href
}

function siteUrl(): string | null {
  return webUrl(import.meta.env['SITE_URL'])?.href ?? null
}

/** Settings come from outside: only web addresses are used. */
function webUrl(setting: unknown): URL | null {
  if (typeof setting !== 'string' || !/^https?:\/\//.test(setting) || !URL.canParse(setting)) return null
  return new URL(setting)
}
