import { plainHead } from './head-words.ts'

/** Years, months and counts in heads change from file to file of one kind. */
const CHANGING = /\d+/g

/** Key of a kind of file: its heads without case, marks and numbers, each once, hashed (FNV-1a, 32 bit) to eight hexadecimal digits. */
export function fingerprintOf(heads: readonly (readonly string[])[]): string {
  const texts = [...new Set(heads.map((parts) => plainHead(parts.join(' ')).replace(CHANGING, '0')))]
  let hash = 0x811c9dc5
  for (const character of texts.join('\u001f')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
