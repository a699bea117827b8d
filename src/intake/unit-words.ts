/** What is counted where a column counts things. */
export type Counts = 'projects' | 'adjustments' | 'transactions' | 'firms'

/**
 * A word of a unit. `weak` words are also parts of other words and names (원 in 강원, `đồng` in `hợp đồng`, m): in running
 * text they count only beside a word of the other kind or alone in their place.
 */
export type UnitWord =
  | { readonly kind: 'currency'; readonly currency: string | null; readonly weak: boolean }
  | { readonly kind: 'scale'; readonly power: number; readonly weak: boolean }
  | { readonly kind: 'percent' }
  | { readonly kind: 'counts'; readonly counts: Counts | null }

/** ISO 4217 code (null: money of somewhere) and its words. `$` alone is in a group of its own: in a cell it is US money, in a head a dollar of somewhere. */
const CURRENCIES: readonly (readonly [string | null, string])[] = [
  ['USD', 'us$|u.s.$|u.s. $|us $|usd|us dollar|us dollars|us-dollar|u.s. dollar|u.s. dollars|united states dollar|united states dollars|american dollars|dollars us|dollars américains|dollars des états-unis|us-dollars'],
  ['USD', 'dólares estadounidenses|dólares americanos|dólares de los estados unidos|dólares de ee.uu.|dólares dos estados unidos|dólares dos eua|us-dollar|đô la mỹ|đô-la mỹ|đôla mỹ|đô la|đô-la|đôla|mỹ kim|달러|미국 달러|미국달러|미 달러|미달러|us달러|us 달러|미화|미불|美元|美金|米ドル'],
  ['VND', 'vnd|vnđ|₫|đồng việt nam|việt nam đồng|vietnamese dong|viet nam dong|vietnam dong|동화|베트남 동|베트남동'],
  ['KRW', 'krw|₩|korean won|won hàn quốc|한국 원|한국원|원화|韩元|韓元'],
  ['CAD', 'c$|ca$|can$|cdn$|cad|canadian dollar|canadian dollars|dollars canadiens|dollars (canadian)|dólares canadienses|dólares canadenses|đô la canada|đô-la canada|đô la ca-na-đa|캐나다 달러|캐나다달러|加元'],
  ['AUD', 'a$|au$|aus$|aud|australian dollar|australian dollars|dollars australiens|đô la úc|đô-la úc|đô la australia|호주 달러|호주달러|澳元'],
  ['SGD', 's$|sg$|sgd|singapore dollar|singapore dollars|đô la singapore|đô la xin-ga-po|싱가포르 달러|싱가포르달러|新元'],
  ['HKD', 'hk$|hkd|hong kong dollar|hong kong dollars|đô la hồng kông|đô la hong kong|홍콩 달러|홍콩달러|港元|港币'],
  ['TWD', 'nt$|twd|ntd|new taiwan dollar|new taiwan dollars|taiwan dollars|đô la đài loan|tân đài tệ|대만 달러|대만달러|新台币|新臺幣|新台幣'],
  ['NZD', 'nz$|nzd|new zealand dollar|new zealand dollars|đô la new zealand|뉴질랜드 달러|뉴질랜드달러'],
  ['EUR', '€|eur|欧元'],
  ['GBP', '£|gbp|pounds sterling|pound sterling|bảng anh|파운드|英镑'],
  ['JPY', 'jpy|japanese yen|yên nhật|엔화|円|日元'],
  ['CNY', 'cny|rmb|yuan|renminbi|nhân dân tệ|ndt|위안|위안화|人民币|人民幣'],
  ['INR', '₹|inr|indian rupees|rupees|rupee|루피'],
  ['THB', '฿|thb|baht|바트'],
  ['IDR', 'idr|rupiah|루피아'],
  ['MYR', 'myr|ringgit|링깃'],
  ['PHP', '₱|philippine pesos|philippine peso'],
  ['BRL', 'r$|brl|reais|헤알'],
  ['MXN', 'mx$|mxn|pesos mexicanos|mexican pesos'],
  ['CHF', 'chf|swiss francs|francs suisses|schweizer franken'],
  ['RUB', '₽|rub|roubles|rubles|루블'],
  ['SEK', 'sek'], ['NOK', 'nok'], ['DKK', 'dkk'], ['PLN', 'pln'], ['ZAR', 'zar'], ['KHR', 'khr|riel'], ['MMK', 'mmk|kyat'], ['XDR', 'sdr|xdr'],
  [null, 'dollar|dollars|dólar|dólares|dolares|peso|pesos|franken|francs|fcfa|lcu|xdc|nac|local currency|local currency units|national currency|nội tệ|¥|元'],
]
const DOLLAR_SIGN = '$'
const WEAK_CURRENCIES: readonly (readonly [string, string])[] = [
  ['USD', '불|弗'],
  ['VND', 'đồng|đ|동'],
  ['KRW', '원|won|圜'],
  ['JPY', '엔|yen|yên'],
  ['EUR', 'euro|euros|유로'],
  ['LAK', 'lak|kip'],
  ['PHP', 'php'],
  ['INR', 'rs|rs.'],
  ['IDR', 'rp|rp.'],
  ['MYR', 'rm'],
]

/** Power of ten and its words. A Vietnamese `tỷ` is a thousand million. */
const SCALES: readonly (readonly [number, string])[] = [
  [3, 'thousand|thousands|nghìn|ngàn|miles de|milhares de|milliers|milliers de|tausend|tsd.|千'],
  [4, 'ten thousand|ten thousands|万|萬'],
  [5, 'hundred thousand|lakh|lakhs|trăm nghìn|trăm ngàn|십만'],
  [6, 'million|millions|triệu|millón|millones|milhão|milhões|millionen|millions de|백만|百万|百萬|mill.|mil.|mio.|mln.|mn.'],
  [7, 'crore|crores|ten million|chục triệu|천만|千万|千萬'],
  [8, 'hundred million|hundred millions|trăm triệu|亿|億'],
  [9, 'billion|billions|tỷ|tỉ|thousand million|thousands of millions|nghìn triệu|ngàn triệu|milliard|milliards|milliarden|mil millones|miles de millones|millardos|bilhão|bilhões|mil milhões|mrd.|bil.|bln.|십억|十亿|十億'],
  [10, 'chục tỷ|chục tỉ|백억|百亿|百億'],
  [11, 'trăm tỷ|trăm tỉ|천억|千亿|千億'],
  [12, 'trillion|trillions|nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|lakh crore|billón|billones|billionen|trilhão|trilhões|兆'],
  [15, 'triệu tỷ|triệu tỉ'],
]
const WEAK_SCALES: readonly (readonly [number, string])[] = [
  [3, 'k|ths|천'],
  [4, '만'],
  [6, 'm|mm|mn|mln|mio|mill|tr|tr.'],
  [8, '억'],
  [9, 'bn|bln|mrd|md|mds|bn.'],
  [12, 'tn|trn|조'],
]

const PERCENTS = '%|percent|per cent|percentage|phần trăm|퍼센트|porcentaje|por ciento|pourcentage|pour cent|prozent|por cento'

const COUNTED: readonly (readonly [Counts | null, string])[] = [
  ['projects', 'project|projects|dự án|건|프로젝트|proyectos|projets|projetos|projekte'],
  ['adjustments', 'adjustments|adjusted projects|projects adjusted|dự án điều chỉnh|dự án tăng vốn|lượt điều chỉnh|lượt dự án điều chỉnh|lượt tăng vốn|lượt dự án tăng vốn'],
  ['transactions', 'transactions|deals|giao dịch|lượt góp vốn|lượt góp vốn mua cổ phần|lượt góp vốn, mua cổ phần'],
  ['firms', 'firms|companies|enterprises|doanh nghiệp|công ty|개사|업체|법인'],
  [null, 'lượt|개'],
]

/** Codes and short scales that are written without a space between them: USDm, TrUSD. */
const STUCK = 'usd|eur|gbp|vnd|vnđ|krw|jpy|cny|rmb|cad|aud|sgd|inr|k|m|mm|mn|mil|mln|mio|bil|bln|bn|tn|tr'.split('|')

const EDGES = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g
const UNSEEN = /[\u200b-\u200f\u2060]/

/** A text without spaces and unseen characters around it. */
export function trimCell(text: string): string {
  return UNSEEN.test(text) ? text.replace(EDGES, '') : text.trim()
}

/** A text as words are matched in it: small letters, full-width signs as narrow ones, one way to write đ. As long as before. */
export function foldCell(text: string): string {
  const small = text.toLowerCase()
  const same = small.length === text.length ? small : text
  return /[\u0080-\uffff]/.test(same) ? same.replace(/[\uff01-\uff5e\u3000\uffe0-\uffe6ð]/g, narrow) : same
}

const NARROW: Readonly<Record<string, string>> = { '\u3000': ' ', '￦': '₩', '￥': '¥', '￡': '£', ð: 'đ' }

function narrow(wide: string): string {
  const sign = NARROW[wide]
  if (sign !== undefined) return sign
  const code = wide.charCodeAt(0)
  return code <= 0xff5e ? String.fromCharCode(code - 0xfee0).toLowerCase() : wide
}

/** A text without its diacritics, đ as d; Hangul stays as it is. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC')
}

/** Words and their meanings as a tree of letters. */
export interface WordIndex<Meaning> {
  readonly next: Map<string, WordIndex<Meaning>>
  /** What the letters so far mean; null where they are no word. */
  meaning: Meaning | null
}

/**
 * Words of one meaning each (`a|b`), to be found in texts. Words with diacritics are also known without them, unless that
 * is another word of the table or a single letter.
 */
export function wordIndex<Meaning>(groups: readonly (readonly [string, Meaning])[]): WordIndex<Meaning> {
  const table = new Map<string, Meaning>()
  for (const [words, meaning] of groups) for (const word of words.split('|')) table.set(word, meaning)
  for (const [word, meaning] of Array.from(table)) {
    const bare = withoutMarks(word)
    if (bare.length > 1 && !table.has(bare)) table.set(bare, meaning)
  }
  const root: WordIndex<Meaning> = { next: new Map(), meaning: null }
  for (const [word, meaning] of table) {
    let node = root
    for (const char of word.split('')) {
      const next: WordIndex<Meaning> = node.next.get(char) ?? { next: new Map(), meaning: null }
      node.next.set(char, next)
      node = next
    }
    node.meaning = meaning
  }
  return root
}

/** The longest word that starts at a place of a folded text, and where it ends; any space is as good as a single one, Latin words are found only as whole words. */
export function wordAt<Meaning>(index: WordIndex<Meaning>, text: string, at: number): { readonly meaning: Meaning; readonly end: number } | null {
  const first = text.charAt(at)
  let node = index.next.get(first)
  if (!node || ((isLatin(first) || first === '$') && !startsWord(text, at))) return null
  let found: { readonly meaning: Meaning; readonly end: number } | null = null
  for (let end = at + 1; node; ) {
    if (node.meaning !== null && (!isLatin(text.charAt(end - 1)) || endsWord(text, end))) found = { meaning: node.meaning, end }
    const char = text.charAt(end)
    end++
    if (SPACE.test(char)) while (SPACE.test(text.charAt(end))) end++
    node = node.next.get(SPACE.test(char) ? ' ' : char)
  }
  return found
}

const SPACE = /\s/
const LETTER = /\p{L}/u

function isLatin(char: string): boolean {
  return char <= '\u007f' ? char >= 'a' && char <= 'z' : /\p{Script=Latin}/u.test(char)
}

function startsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (before <= '@' || !LETTER.test(before) || /\p{Script=Hangul}/u.test(before)) return true
  return STUCK.some((word) => text.startsWith(word, at - word.length) && !LETTER.test(text.charAt(at - word.length - 1)))
}

function endsWord(text: string, end: number): boolean {
  return !isLatin(text.charAt(end)) || STUCK.some((word) => text.startsWith(word, end) && !LETTER.test(text.charAt(end + word.length)))
}

/** Every word of a unit, with the dollar sign for money of the given code. */
export function unitWords(dollarSign: string | null): readonly (readonly [string, UnitWord])[] {
  const currency = (code: string | null, weak: boolean): UnitWord => ({ kind: 'currency', currency: code, weak })
  const scale = (power: number, weak: boolean): UnitWord => ({ kind: 'scale', power, weak })
  return [
    ...CURRENCIES.map(([code, words]) => [words, currency(code, false)] as const),
    [DOLLAR_SIGN, currency(dollarSign, false)] as const,
    ...WEAK_CURRENCIES.map(([code, words]) => [words, currency(code, true)] as const),
    ...SCALES.map(([power, words]) => [words, scale(power, false)] as const),
    ...WEAK_SCALES.map(([power, words]) => [words, scale(power, true)] as const),
    [PERCENTS, { kind: 'percent' }] as const,
    ...COUNTED.map(([counts, words]) => [words, { kind: 'counts', counts }] as const),
  ]
}
