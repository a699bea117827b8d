import { foldName } from '../domain/fold-name.ts'

/** Forms of a name in which it is compared, and what stands around names in tables. */

const JOINING_WORDS = /(?<!\p{L})(?:and|và|va|the)(?!\p{L})|&/giu

/** A name without case, diacritics, spaces, hyphens, dots, and without `and`, `và`, `&` and `the`. */
export function foldPlace(text: string): string {
  return foldName(text.normalize('NFC').replace(JOINING_WORDS, ' ')).text
}

const SHORTENED = new Map<string, readonly string[]>([
  ['rep', ['republic']],
  ['dem', ['democratic']],
  ['people', ['peoples']],
  ...['federal', 'federated', 'federation'].map((word) => [word, ['fed']] as const),
  ...['sts', 'states'].map((word) => [word, ['state']] as const),
  ...['is', 'isl', 'isls', 'islands'].map((word) => [word, ['island']] as const),
  ['st', ['saint']],
  ['terr', ['territory']],
  ['rb', ['bolivarian', 'republic']],
  ['dr', ['democratic', 'republic']],
  ['pdr', ['democratic', 'peoples', 'republic']],
  ['dpr', ['democratic', 'peoples', 'republic']],
  ['sar', ['administrative', 'region', 'special']],
])
const SMALL_WORDS = new Set(['of', 'the', 'and', 'va', 'y', 'et', 'e', 'und', 'de', 'del', 'du', 'des', 'do', 'da', 'la', 'las', 'le', 'les', 'el', 'los', 'l', 'd', 's'])

/**
 * The words of a name in no order, shortened words written out, small words left out: the same for `Korea, Rep.`,
 * `Korea (Republic of)` and `Republic of Korea`. '' for a single word.
 */
export function placeWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/['’`´]/g, '')
    .replace(/(?<![\p{L}])(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .flatMap((word) => SHORTENED.get(word) ?? [word])
  return words.length < 2 ? '' : words.toSorted().join(' ')
}

const BEFORE_NAME = /^(?:[\s\p{Cf}\p{Pd}+*•·‣▪■□○●◦>…]+|\(?\d{1,3}(?:\.\d{1,2})*(?:\s*[.)\]/:]\s*|\s+)(?=\p{L})|[IVX]{1,5}\s*[.)/:-]\s*(?=\p{L})|[a-zđ]\s*[)/]\s*(?=\p{L}))+/u
const AFTER_NAME = /(?:[\s\p{Cf}]*(?:[*†‡§¹²³⁰⁴-⁹,:;.]+|[([]\s*(?:\d{1,2}|\*+|[a-z])\s*[)\]])|\s+\d{1,2}\s*[/)]?|\s+[a-z]\s*[/)]|(?<=\p{Ll}{2})\d{1,2}[/)]?)+$/u

/** A name without indents, bullets and order numbers before it and footnote marks behind it. */
export function bareName(text: string): string {
  return text.trim().replace(BEFORE_NAME, '').replace(AFTER_NAME, '').trim()
}

const BRACKETS = /^(.+?)\s*(?:\(([^()]*)\)|\[([^[\]]*)\])$/su

/** A name and the remark in brackets behind it; null where there is none. */
export function takeRemark(text: string): { readonly name: string; readonly remark: string } | null {
  const [, name = '', round, square] = BRACKETS.exec(text.trim()) ?? []
  return name === '' ? null : { name, remark: (round ?? square ?? '').trim() }
}

const FORMER = /^(?:cũ|former|formerly|old|구|trước sáp nhập|trước khi sáp nhập|before (?:the )?merger|통합 ?전)$/iu
const PRESENT = /^(?:mới|new|신|sau sáp nhập|sau khi sáp nhập|after (?:the )?merger|통합 ?후)$/iu
const CHANGES_MEANING =
  /\d|excl|except|incl|without|with |before|until|since|after|former|old|\bex\b|not|other|rest|part|north|south|east|west|bắc|nam|đông|tây|trừ|gồm|khác|trước|sau|cũ|mới|제외|포함|이외|기타|북|남|동|서/iu

/** What a remark behind a name says: which of two places that share the name, nothing, or something that makes it another place. */
export function remarkKind(remark: string): 'former' | 'present' | 'nothing' | 'meaning' {
  if (FORMER.test(remark)) return 'former'
  if (PRESENT.test(remark)) return 'present'
  return CHANGES_MEANING.test(remark) ? 'meaning' : 'nothing'
}

const RANK_BEFORE = /^(?:tỉnh|tinh|thành phố|thanh pho|thành phố trực thuộc trung ương|thủ đô|tp\s*\.?|t\.\s*p\.?|province of|city of)\s*[.:]?\s*/iu
const RANK_AFTER = /(?:\s+(?:province|prov\.?|city|municipality|tỉnh)|-(?:si|do)|특별자치시|특별자치도|특별시|광역시|성|시|도)$/iu

/** A name of a province without what it is (`Tỉnh`, `TP.`, `City`, 성): null where it says no such thing. */
export function withoutRank(text: string): string | null {
  const normal = text.normalize('NFC').trim()
  const name = normal.replace(RANK_BEFORE, '').replace(RANK_AFTER, '').trim()
  return name === normal || name.length < 2 ? null : name
}

const TWO_NAMES = /^(.+?)(?:\s+[-–—|]\s+|\s*[/\n]\s*)(.+)$/su

/** The two names of a text that says one thing in two languages; null where it is one name. */
export function twoNames(text: string): readonly [string, string] | null {
  const [, first, second] = TWO_NAMES.exec(text.trim()) ?? []
  return first === undefined || second === undefined ? null : [first, second]
}

/** Pattern of small names that a name with letters lost (`H?i D??ng`) may have been: each mark was one or few letters outside ASCII. */
export function lostLetters(typed: string): RegExp | null {
  if (!/[?\uFFFD]/.test(typed) || (typed.match(/\p{L}/gu) ?? []).length < 3) return null
  const source = typed
    .replace(/[.*+^${}()|[\]\\/]/g, '\\$&')
    .replace(/[?\uFFFD]+/g, (marks) => `[^\\x00-\\x7f]{${Math.ceil(marks.length / 3)},${marks.length}}`)
  return new RegExp(`^${source}$`, 'u')
}

/** Characters of windows-1252 for the bytes 80 to 9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A text whose UTF-8 was read as windows-1252 (`CÃ´te`), as it was meant; null where it is no such text. */
export function unmixed(text: string): string | null {
  if (!/[\u00c2-\u00f4][^\0-\x7f]/.test(text)) return null
  let bytes = ''
  for (const letter of text) {
    const high = WINDOWS_1252.indexOf(letter)
    const byte = high >= 0 ? high + 0x80 : letter.charCodeAt(0)
    if (byte > 0xff) return null
    bytes += `%${byte.toString(16).padStart(2, '0')}`
  }
  try {
    return decodeURIComponent(bytes)
  } catch {
    return null
  }
}
