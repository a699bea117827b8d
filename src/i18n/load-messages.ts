import type { Language } from '../domain/language.ts'
import type { Messages } from './messages.ts'

/** The catalogue of one language; each is a file of its own that only its readers fetch. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en
    case 'vi':
      return (await import('./vi.ts')).vi
    case 'ko':
      return (await import('./ko.ts')).ko
  }
}
