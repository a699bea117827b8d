import { useEffect } from 'react'
import { LANGUAGES } from '../domain/language.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { chooseLanguage } from '../state/session-store.ts'
import { useMessages, useSession, useView, useWords } from '../state/stores.ts'

/** Keeps language, title and theme of the document as the view says, fetching the catalogue of a newly chosen language. */
export function useDocument(browserLanguages: readonly string[]): void {
  const { language: wanted, theme, kind, measure, localities, partners } = useView()
  const { language, app } = useMessages()
  const words = useWords()
  // The overview as the page opens is the product itself; documents are of no one measure.
  const subject = kind === 'sources' ? [] : [words.measure(measure), ...(kind === 'compare' ? [] : [...localities, ...partners]).map((code) => words.place(code))]
  const isFront = kind === 'overview' && localities.length + partners.length === 0
  const title = isFront ? `${app.title}: ${app.tagline}` : `${[app.views[kind], subject.join(', ')].filter((part) => part !== '').join(': ')} - ${app.title}`
  const setMessages = useSession((state) => state.setMessages)
  const setLanguageFailed = useSession((state) => state.setLanguageFailed)

  useEffect(() => {
    const chosen = chooseLanguage(wanted, browserLanguages, LANGUAGES)
    if (chosen === language) return
    let isLatest = true
    loadMessages(chosen).then(
      (messages) => isLatest && setMessages(messages),
      // The page stays in the language it has, and says so.
      () => isLatest && setLanguageFailed(true),
    )
    return () => {
      isLatest = false
    }
  }, [wanted, browserLanguages, language, setMessages, setLanguageFailed])

  useEffect(() => {
    document.documentElement.lang = language
    document.title = title
  }, [language, title])

  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
