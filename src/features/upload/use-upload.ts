import { createContext, use, useEffect, useState } from 'react'
import type { Language } from '../../domain/language.ts'
import type { FigureUnit } from '../../domain/figure.ts'
import type { IntakeNames } from '../../i18n/intake-texts.ts'
import { type LoadedUploadTexts, loadUploadTexts } from '../../i18n/load-upload-texts.ts'
import { useMessages, useWords } from '../../state/stores.ts'
import type { IntakeSummary } from '../../io/intake-protocol.ts'

const loaded = new Map<Language, LoadedUploadTexts>()

/** Fetches the words of this screen; null until they are here. What fails is told by the boundary round the panel. */
export function useFetchedTexts(): LoadedUploadTexts | null {
  const { language } = useMessages()
  const [texts, setTexts] = useState(loaded.get(language) ?? null)
  useEffect(() => {
    let isLatest = true
    const show = (found: LoadedUploadTexts) => {
      loaded.set(language, found)
      if (isLatest) setTexts(found)
    }
    const known = loaded.get(language)
    void (known ? Promise.resolve(known) : loadUploadTexts(language)).then(show, (reason: unknown) => {
      setTexts(() => {
        throw reason
      })
    })
    return () => {
      isLatest = false
    }
  }, [language])
  return texts
}

/** Given by `UploadPanel`. */
export const UploadTextsContext = createContext<LoadedUploadTexts | null>(null)

/** The words of this screen. */
export function useUploadTexts(): LoadedUploadTexts {
  const texts = use(UploadTextsContext)
  if (!texts) throw new Error('UploadTextsContext is missing')
  return texts
}

/** Names of codes, those of a file's own measures among them. */
export interface UploadNames extends IntakeNames {
  readonly partner: (code: string) => string
  readonly unit: (measure: string) => FigureUnit
}

export function useUploadNames(intake: Pick<IntakeSummary, 'measures'>): UploadNames {
  const words = useWords()
  const { language } = useMessages()
  const own = (code: string) => intake.measures.find((measure) => measure.code === code)
  return {
    place: words.place,
    partner: words.partner,
    measure: (code) => own(code)?.names[language] ?? words.measure(code),
    unit: (code) => own(code)?.unit ?? words.unit(code),
  }
}
