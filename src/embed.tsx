import { createRoot } from 'react-dom/client'
import './design/tokens.css'
import './design/base.css'
import './app/embed/frame.css'
import entries from 'virtual:inflow-catalogue'
import fonts from 'virtual:inflow-fonts'
import scripts from 'virtual:inflow-scripts'
import { EmbedNotice, EmbedPage } from './app/embed/EmbedPage.tsx'
import { carriedFigures, embedView, isSameFigure } from './app/embed/embed-view.ts'
import { formatPeriod } from './domain/format/period-text.ts'
import { LANGUAGES, type Language } from './domain/language.ts'
import { parsePeriod } from './domain/period.ts'
import type { Theme } from './domain/view.ts'
import type { Messages } from './i18n/messages.ts'
import { connectFrame } from './io/frame.ts'
import { CARRIED_ID, type CarriedFigures, readCarried } from './io/carried.ts'
import { latestRelease } from './io/latest-release.ts'
import { loadEvidence } from './io/script-data.ts'
import { loadTexts } from './io/script-texts.ts'
import { dashboardAddress } from './io/site.ts'
import { openSlice } from './io/slice.ts'
import { chooseLanguage } from './state/session-store.ts'
import { neededFiles } from './state/needed-files.ts'
import { checkView } from './url/address.ts'

const root = document.getElementById('root')
if (!root) throw new Error('no root element')

/** The folder of the site: this script stands in a folder of it. Only known while the script runs. */
const script = document.currentScript
const site = new URL('..', script instanceof HTMLScriptElement && script.src !== '' ? script.src : location.href).href

async function start(container: HTMLElement): Promise<void> {
  const named = document.documentElement.dataset['named'] === undefined ? null : document.documentElement.lang
  const carried = await readCarried(document, location.hash, site)
  const { view, hasControls } = embedView(location.search, carried)
  const wanted = view.language ?? LANGUAGES.find((language) => language === named) ?? null
  const language = chooseLanguage(wanted, navigator.languages, LANGUAGES)
  document.documentElement.lang = language
  loadFonts(language)
  showTheme(view.theme)
  const [messages, living] = await Promise.all([loadTexts(language, textsAddress(language)), carried ? null : loadLiving(view)])
  const picture = createRoot(container)
  const address = dashboardAddress({ ...view, language }, carried?.kind === 'carried' ? new URL(carried.site, location.href).href : site)
  if (carried?.kind === 'damaged') return picture.render(<EmbedNotice text={messages.embed.damaged} address={address} messages={messages} />)

  const release = latestRelease()
  const dateOf = (day: string) => {
    const period = parsePeriod(day)
    return period ? formatPeriod(period, 'flow', language) : day
  }
  const show = (evidence: Parameters<typeof EmbedPage>[0]['evidence'], hasNewer: boolean) => {
    const date = carried?.isFrozen ? messages.embed.frozen(dateOf(carried.asOf)) : release ? messages.embed.asOf(formatPeriod(release.date, 'flow', language)) : ''
    picture.render(<EmbedPage {...{ evidence, messages, date, address, hasNewer, hasControls }} view={checkView(view, evidence.registry).view} />)
    // What stood there before any script.
    document.getElementById('still')?.remove()
  }
  // The address has the last word on the theme; else the host.
  connectFrame({ onTheme: (theme) => view.theme === 'auto' && showTheme(theme) })
  if (carried) {
    const evidence = openSlice(carried.slice)
    show(evidence, false)
    if (await isOutdated(carried, release?.date.text ?? '', messages)) show(evidence, true)
  }
  if (living) show(living, false)
}

/** Where the script of a language's texts is, as the page says of this one. */
function textsAddress(language: Language): string {
  return new URL((script instanceof HTMLScriptElement ? script.dataset[language] : undefined) ?? '', location.href).href
}

function loadLiving(view: Parameters<typeof neededFiles>[0]) {
  const files = entries.map((entry) => ({ ...entry, url: '', measures: new Set(entry.measures), localities: new Set(entry.localities), partners: new Set(entry.partners) }))
  return loadEvidence({ base: site, files: scripts }, neededFiles(view, files))
}

/** Whether the site has other figures by now than those that were kept; not asked unless it has other data. */
async function isOutdated(carried: CarriedFigures, releasedOn: string, messages: Messages): Promise<boolean> {
  // What is the reader's own never stood on the site.
  if (carried.slice.sources.some(({ ownFile }) => ownFile !== undefined)) return false
  if (!carried.isFrozen || releasedOn <= carried.asOf || location.protocol === 'file:') return false
  const { view } = embedView(carried.address, null)
  try {
    return !isSameFigure(carriedFigures(openSlice(carried.slice), view, messages), carriedFigures(await loadLiving(view), view, messages))
  } catch {
    // Kept figures need no site.
    return false
  }
}

/** With more letters of figures in the page than this it does without the page's font, so that an embed weighs no more than 200 kB in all. */
const MOST_LETTERS_BESIDE_FONT: Readonly<Record<Language, number>> = { en: 100_000, vi: 24_000, ko: 100_000 }

/** The page's own font, after the picture; a file that stands alone has the reader's. */
function loadFonts(language: Language): void {
  if (!(script instanceof HTMLScriptElement) || script.src === '') return
  if ((document.getElementById(CARRIED_ID)?.textContent ?? '').length > MOST_LETTERS_BESIDE_FONT[language]) return
  for (const sheet of language === 'vi' ? [fonts.latin, fonts.vietnamese] : [fonts.latin]) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = new URL(sheet, site).href
    document.head.append(link)
  }
}

function showTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

start(root).catch((error: unknown) => {
  root.textContent = `Inflow could not be loaded. · Không tải được Inflow. · Inflow를 불러오지 못했습니다. (${error instanceof Error ? error.message : String(error)})`
})
