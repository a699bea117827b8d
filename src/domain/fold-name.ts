/** Final consonants and compound vowels of Hangul as the keys that write them, in the order of Unicode. */
const FINAL_CONSONANTS = 'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.normalize('NFKD').split(' ')
const COMPOUND_VOWELS = new Map(
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ'
    .normalize('NFKD')
    .split(' ')
    .map(([compound = '', ...keys]) => [compound, keys.join('')] as const),
)
const FIRST_FINAL_CONSONANT = 0x11a8

/** A name as it is compared when diacritics do not count. */
export interface FoldedName {
  /** Letters and digits only, small, without marks; Hangul as a sequence of keys. */
  readonly text: string
  /** Where in `text` its words start, the first one at 0. */
  readonly wordStarts: readonly number[]
}

/**
 * A name with everything a hurried reader leaves out left out: case, diacritics (đ is d), spaces, hyphens, dots. Hangul
 * becomes the keys that write it, so that a syllable begun is a prefix of the one meant (`하잎` and `하이ㅍ` of `하이퐁`).
 */
export function foldName(name: string): FoldedName {
  let text = ''
  const wordStarts: number[] = []
  for (const word of withoutMarks(name).split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue
    wordStarts.push(text.length)
    text += word
  }
  return { text, wordStarts }
}

/** A name as it was typed, but for what nobody sees: composed letters, single spaces, case, the two ways to write đ. */
export function typedName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase().replaceAll('ð', 'đ')
}

/** Whether a text in the form of `typedName` has letters with diacritics of the Latin script. */
export function hasDiacritics(typed: string): boolean {
  return /\p{M}|đ/u.test(typed.normalize('NFD'))
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/g, 'd')
    .replace(/[\u11a8-\u11c2]/g, (final) => FINAL_CONSONANTS[final.charCodeAt(0) - FIRST_FINAL_CONSONANT] ?? final)
    .replace(/[\u1161-\u1175]/g, (vowel) => COMPOUND_VOWELS.get(vowel) ?? vowel)
}
