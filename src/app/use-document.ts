import { useEffect } from 'react'
import { LANGUAGES } from '../domain/language.ts'
import { loadMessages } from '../i18n/load-messages.ts'
import { chooseLanguage } from '../state/session-store.ts'
import { useMessages, useSession, useView } from '../state/stores.ts'

/** Keeps language and theme of the document as the view says, fetching the catalogue of a newly chosen language. */
export function useDocument(browserLanguages: readonly string[]): void {
  const { language: wanted, theme } = useView()
  const { language, app } = useMessages()
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
    document.title = `${app.title}: ${app.tagline}`
  }, [language, app])

  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
