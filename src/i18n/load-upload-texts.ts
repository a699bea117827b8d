import type { Language } from '../domain/language.ts'
import type { IntakeTexts } from './intake-texts.ts'
import type { UploadTexts } from './upload-texts.ts'

/** All words of loading a file: those of its screen, and those of what was found. */
export interface LoadedUploadTexts {
  readonly intake: IntakeTexts
  readonly upload: UploadTexts
}

/** The words of one language; each is a file of its own that only its readers fetch. */
export async function loadUploadTexts(language: Language): Promise<LoadedUploadTexts> {
  switch (language) {
    case 'en': {
      const [{ enIntake }, { enUpload }] = await Promise.all([import('./intake-texts-en.ts'), import('./upload-texts-en.ts')])
      return { intake: enIntake, upload: enUpload }
    }
    case 'vi': {
      const [{ viIntake }, { viUpload }] = await Promise.all([import('./intake-texts-vi.ts'), import('./upload-texts-vi.ts')])
      return { intake: viIntake, upload: viUpload }
    }
    case 'ko': {
      const [{ koIntake }, { koUpload }] = await Promise.all([import('./intake-texts-ko.ts'), import('./upload-texts-ko.ts')])
      return { intake: koIntake, upload: koUpload }
    }
  }
}
