/**
 * Korean particles, which change with the last sound of the word before them: 베트남은, 하이퐁이, 일본으로, 서울로.
 * Digits are read as Korean numbers (10 십, 100 백), Latin letters by their names (L 엘, K 케이).
 */

/** After a final consonant, after a vowel. */
const PARTICLES = {
  topic: ['은', '는'],
  subject: ['이', '가'],
  object: ['을', '를'],
  and: ['과', '와'],
  toward: ['으로', '로'],
} as const satisfies Record<string, readonly [string, string]>

type Particle = keyof typeof PARTICLES

type LastSound = 'vowel' | 'rieul' | 'consonant'

const HANGUL_FIRST = 0xac00
const HANGUL_LAST = 0xd7a3
const FINALS = 28
const RIEUL = 8
const DIGIT_SOUNDS: Record<string, LastSound> = {
  '0': 'consonant', // 영
  '1': 'rieul', // 일
  '2': 'vowel',
  '3': 'consonant', // 삼
  '4': 'vowel',
  '5': 'vowel',
  '6': 'consonant', // 육
  '7': 'rieul', // 칠
  '8': 'rieul', // 팔
  '9': 'vowel',
}
const LETTER_SOUNDS: Record<string, LastSound> = { l: 'rieul', r: 'rieul', m: 'consonant', n: 'consonant' }

/** The word with the form of the particle that fits its last sound. What is in brackets at the end is not read. */
export function withJosa(word: string, particle: Particle): string {
  const [afterConsonant, afterVowel] = PARTICLES[particle]
  const sound = lastSound(word)
  const isConsonant = sound === 'consonant' || (sound === 'rieul' && particle !== 'toward')
  return word + (isConsonant ? afterConsonant : afterVowel)
}

function lastSound(word: string): LastSound {
  const spoken = word.normalize('NFC').replace(/(?:\s*\([^()]*\))+\s*$/, '').replace(/[^\p{L}\p{N}%]+$/u, '')
  const last = spoken.at(-1) ?? ''
  const code = last.codePointAt(0) ?? 0
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
    const final = (code - HANGUL_FIRST) % FINALS
    return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant'
  }
  if (/\d/.test(last)) return numberSound(spoken)
  return LETTER_SOUNDS[last.normalize('NFD').charAt(0).toLowerCase()] ?? 'vowel'
}

/** A whole number that ends in zeros is read by its place value: 십, 백, 천, 만, 억 close with a consonant, 조 does not. */
function numberSound(spoken: string): LastSound {
  const digits = /[\d.,]+$/.exec(spoken)?.[0].replaceAll(',', '') ?? ''
  const zeros = digits.includes('.') ? 0 : (/[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0)
  if (zeros >= 12) return 'vowel'
  return zeros > 0 ? 'consonant' : (DIGIT_SOUNDS[digits.at(-1) ?? ''] ?? 'vowel')
}
