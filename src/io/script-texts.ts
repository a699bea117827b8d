import type { Language } from '../domain/language.ts'
import type { Messages } from '../i18n/messages.ts'
import { runScript } from './run-script.ts'

/**
 * The texts of a language for a page in a frame that has no origin, which may run scripts but load no modules: each language stands
 * ready as a script that hands over its texts. A page of one language has that script already.
 */

/** Where the scripts put what they hand over, by language; written by `tools/vite-embed.ts`. */
const HANDOVER = 'inflowTexts'

/** The texts of the language, asked for where they are not there; rejects with a sentence where they cannot be had. */
export async function loadTexts(language: Language, address: string): Promise<Messages> {
  if (!given(language)) await runScript(address)
  const texts = given(language)
  if (!texts) throw new Error(`${address} is without texts`)
  return texts
}

function given(language: Language): Messages | undefined {
  // Put there by the product's own script.
  const texts = (globalThis as { readonly [HANDOVER]?: Partial<Readonly<Record<Language, Messages>>> })[HANDOVER]
  return texts?.[language]
}
