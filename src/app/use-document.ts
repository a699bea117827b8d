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

  useEffect(() => {
    const chosen = chooseLanguage(wanted, browserLanguages, LANGUAGES)
    if (chosen === language) return
    let isLatest = true
    void loadMessages(chosen).then((messages) => {
      if (isLatest) setMessages(messages)
    })
    return () => {
      isLatest = false
    }
  }, [wanted, browserLanguages, language, setMessages])

  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${app.title}: ${app.tagline}`
  }, [language, app])

  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
