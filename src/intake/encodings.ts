import { isVietnameseSyllable } from './vietnamese.ts'

/** Encodings of a time before Unicode, as TextDecoder calls them; of two that read a file the same way, the first stands. */
export const LEGACY_ENCODINGS = ['windows-1252', 'windows-1258', 'euc-kr', 'shift_jis', 'gb18030'] as const
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number]

/** Encodings a file can be read in. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...LEGACY_ENCODINGS] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Syllables and characters that such tables are full of. */
const USUAL_HANGUL = new Set('가경계광구국금기남나년단달대도독동등러라루리만미민별부북분비사산상서성세수스시신아액억영외원인일자전정제조주중지천총충투프페포평한합해호홍화')
const USUAL_HAN = new Set('中国外商直接投资金额项目年月日合计总亚洲省市区县香港台湾美新加坡韩英法德东西南北京上海江山河湖广州天津重庆四川人民元实际使用企业数单位万亿本')
const USUAL_SHARE = 0.2

/**
 * How much decoded words look like words, from 0 to about 1.2: the higher, the likelier the encoding. The words are
 * those of a file with letters behind ASCII, composed (NFC).
 */
export function scoreWords(encoding: LegacyEncoding, words: readonly string[]): number {
  switch (encoding) {
    case 'euc-kr':
      return scoreScript(words, isHangul, (character) => USUAL_HANGUL.has(character))
    case 'gb18030':
      return scoreScript(words, isHan, (character) => USUAL_HAN.has(character)) - 0.2
    case 'shift_jis':
      // Chinese characters alone are not Japanese.
      return words.some((word) => /[\u3041-\u30fa]/.test(word)) ? scoreScript(words, (code) => isHan(code) || isKana(code), (character) => isKana(character.charCodeAt(0))) : 0
    case 'windows-1258':
      return share(words, (word) => lettersOf(word).every(isVietnameseSyllable) || (!hasVietnamese(word) && isWestern(word)))
    case 'windows-1252':
      return 0.95 * share(words, isWestern)
  }
}

function share(words: readonly string[], isGood: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(isGood).length / words.length
}

function scoreScript(words: readonly string[], isOfScript: (code: number) => boolean, isUsual: (character: string) => boolean): number {
  let all = 0
  let good = 0
  let usual = 0
  for (const word of words) {
    // Letters of two scripts in one word come of bytes that belong to another encoding.
    const isMixed = /[a-z][\u0300-\uffff]|[\u0300-\uffff][a-z]/.test(word)
    for (const character of word) {
      const code = character.codePointAt(0) ?? 0
      if (code < 0x80 || (code >= 0x2000 && code < 0x2e80) || (code >= 0x3000 && code < 0x3030) || (code >= 0xff00 && code < 0xff60)) continue
      all++
      if (isMixed || !isOfScript(code)) continue
      good++
      if (isUsual(character)) usual++
    }
  }
  return all === 0 ? 0 : good / all + (USUAL_SHARE * usual) / all
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30fe
}

function lettersOf(word: string): readonly string[] {
  return word.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== '')
}

function hasVietnamese(word: string): boolean {
  return /[ăđơư\u1ea0-\u1ef9]|\p{M}/iu.test(word)
}

/** Letters as the languages of Western Europe use them; no symbols inside words, no capitals behind small letters. */
function isWestern(word: string): boolean {
  if (/[\u0080-\u009f]|\p{M}/u.test(word)) return false
  if (/\p{L}[¡-©«-±´-¹»-¿×÷†‡ˆ‰‹›•˜™„…]|[¡-©¬-±´-¸¼-¾×÷†‡ˆ‰•˜™„]\p{L}|[¤¥¦§¨¬\u00ad¯¸]/u.test(word)) return false
  return lettersOf(word).every((part) => {
    if (part !== part.toUpperCase() && /\p{Ll}\p{Lu}/u.test(part) && /[\u0080-\uffff]/.test(part)) return false
    return !/[aeiouyâêô][ìòÌÒÞþð]|[a-z][ðþ]$/i.test(part) && !/[À-ÖØ-öø-ÿ]{3}/.test(part)
  })
}
