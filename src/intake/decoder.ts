import { decodeCp949 } from './cp949.ts'
import type { Encoding } from './encodings.ts'

/** What windows-1252 has where Latin-1 has control characters; some platforms leave these as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST_CONTROL = 0x80

/**
 * Bytes as text, the same on every platform: some know less of EUC-KR and windows-1252 than browsers do. Strict
 * decoding gives null where a byte is no letter, lenient decoding U+FFFD. A byte order mark is left out.
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding, reading: 'strict'): string | null
export function decodeAs(bytes: Uint8Array, encoding: Encoding, reading: 'lenient'): string
export function decodeAs(bytes: Uint8Array, encoding: Encoding, reading: 'strict' | 'lenient'): string | null {
  if (encoding === 'euc-kr' && !knowsCp949()) {
    const text = decodeCp949(bytes)
    return reading === 'strict' && text.includes('\uFFFD') ? null : text
  }
  try {
    const text = new TextDecoder(encoding, { fatal: reading === 'strict' }).decode(bytes)
    return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - FIRST_CONTROL] ?? control) : text
  } catch {
    return null
  }
}

function knowsCp949(): boolean {
  return new TextDecoder('euc-kr').decode(Uint8Array.of(0x8c, 0x63)) === '똠'
}
