/** What one syllable of Vietnamese can be, tones taken away: first consonants, vowels, last consonants. */
const SYLLABLE = new RegExp(
  '^(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?' +
    '(?:uyê|ươi|ươu|iêu|yêu|uôi|oai|oay|uây|oeo|uya|uyu|iê|yê|ươ|uô|ia|ya|ưa|ua|uâ|uê|uơ|uy|oa|oă|oe|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|' +
    'ă(?=[cmnpt])|â(?=[cmnpt])|[aeêioôơuưy])' +
    '(?:ch|ng|nh|[cmnpt])?$',
)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Whether a word without its case and its tones can be a syllable of Vietnamese. */
export function isVietnameseSyllable(word: string): boolean {
  const isOneCase = word === word.toLowerCase() || word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase()
  if (!isOneCase) return false
  const decomposed = word.toLowerCase().normalize('NFD')
  if ((decomposed.match(TONES)?.length ?? 0) > 1) return false
  return SYLLABLE.test(decomposed.replace(TONES, '').normalize('NFC'))
}

/** The letters of TCVN3 fonts as Latin-1 shows them, and what they are. */
const TCVN3 = new Map(
  pairs('¸áµà¶ả·ã¹ạ¨ă¾ắ»ằ¼ẳ½ẵÆặ©âÊấÇầÈẩÉẫËậ®đÐéÌèÎẻÏẽÑẹªêÕếÒềÓểÔễÖệÝí×ìØỉÜĩÞịãóßòáỏâõäọ«ôèốåồæổçỗéộ¬ơíớêờëởìỡîợóúïùñủòũôụ\u00adưøứõừöử÷ữùựýýúỳûỷüỹþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ'),
)
/** Letters of VNI fonts that stand for themselves. */
const VNI_LETTERS = new Map(pairs('ñđÑĐöưÖƯôơÔƠæỉÆỈóĩÓĨòịÒỊîỵÎỴ'))
/** Marks of VNI fonts, which follow their vowel, as combining marks. */
const VNI_MARKS = new Map(
  Object.entries({ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323', â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323', ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' }),
)
const VNI_PAIR = /[aeouyöô][ùøûõïâáàåãäêéèúüë]/i
/** What stands inside words in no language of the Latin script. */
const STRANGE_IN_WORDS = /[¡-¿×÷]|[a-zà-ÿ][ÆØÞÐÕÖÝÌÎÏÑÒÓÔÇÈÉÊË]/

const FEWEST_WORDS = 3
const FEWEST_VALID = 0.8
const FEWEST_STRANGE = 0.4

/**
 * Which old Vietnamese font words with letters behind ASCII were written for, and the first of them as it was meant:
 * such words look like `Hµ Néi` or `Haø Noäi` in any other font. Null where they are words as they stand.
 */
export function oldFontOf(words: readonly string[]): { readonly font: 'TCVN3' | 'VNI'; readonly word: string; readonly reads: string } | null {
  if (words.length < FEWEST_WORDS) return null
  for (const [font, read, isStrange] of [
    ['TCVN3', readTcvn3, (word: string) => STRANGE_IN_WORDS.test(word)],
    ['VNI', readVni, (word: string) => VNI_PAIR.test(word) || /[öñ]/i.test(word)],
  ] as const) {
    const strange = words.filter(isStrange)
    const valid = words.filter((word) => isVietnameseWords(read(word)))
    const [word] = strange
    if (word !== undefined && strange.length >= Math.max(FEWEST_WORDS, words.length * FEWEST_STRANGE) && valid.length >= words.length * FEWEST_VALID) return { font, word, reads: read(word) }
  }
  return null
}

function isVietnameseWords(text: string): boolean {
  return text.split(/[^\p{L}\p{M}\p{S}]+/u).every((word) => word === '' || isVietnameseSyllable(word))
}

function readTcvn3(word: string): string {
  // Capitals have fonts of their own in TCVN3: a capital is a small letter in another font.
  return word.replace(/[¡-ÿ]/g, (letter) => TCVN3.get(letter) ?? letter)
}

function readVni(word: string): string {
  return word
    .replace(/([aeouyöô])([ùøûõïâáàåãäêéèúüë])/gi, (_, vowel: string, mark: string) => `${VNI_LETTERS.get(vowel) ?? vowel}${VNI_MARKS.get(mark.toLowerCase()) ?? mark}`)
    .replace(/[ñöôæóòî]/gi, (letter) => VNI_LETTERS.get(letter) ?? letter)
    .normalize('NFC')
}

function pairs(text: string): readonly (readonly [string, string])[] {
  const letters = Array.from(text)
  return letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter] as const] : []))
}
