const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** Lead bytes of letters that only CP949 has, and of those among them that share their row with EUC-KR. */
const FIRST_LEAD = 0x81
const FIRST_SHARED_LEAD = 0xa1
const LAST_LEAD = 0xfe
const CHUNK = 1 << 13
const UNKNOWN = 0xfffd

let codes: Uint16Array | null = null

/**
 * Bytes of CP949 as text, U+FFFD for what is none, for platforms that know EUC-KR but not the syllables Microsoft
 * added: those are all syllables of Unicode that EUC-KR lacks, in order, in the places it leaves free.
 */
export function decodeCp949(bytes: Uint8Array): string {
  codes ??= tabulate()
  const parts: string[] = []
  const chunk = new Uint16Array(CHUNK)
  let filled = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    let code = lead
    if (lead >= 0x80) {
      code = codes[(lead << 8) | (bytes[at + 1] ?? 0)] || UNKNOWN
      if (code !== UNKNOWN || (bytes[at + 1] ?? 0) >= 0x80) at++
    }
    chunk[filled++] = code
    if (filled === CHUNK) {
      parts.push(String.fromCharCode(...chunk))
      filled = 0
    }
  }
  return parts.join('') + String.fromCharCode(...chunk.subarray(0, filled))
}

/** Character codes by both bytes; 0 where there is no letter. */
function tabulate(): Uint16Array {
  const table = new Uint16Array(1 << 16)
  const decoder = new TextDecoder('euc-kr')
  const known = new Set<number>()
  for (let lead = FIRST_SHARED_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_SHARED_LEAD; trail <= LAST_LEAD; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      const code = text.charCodeAt(0)
      if (text.length !== 1 || code === UNKNOWN) continue
      table[(lead << 8) | trail] = code
      known.add(code)
    }
  }
  let syllable = FIRST_SYLLABLE
  for (let lead = FIRST_LEAD; lead < LAST_LEAD; lead++) {
    for (const trail of addedTrails(lead)) {
      while (known.has(syllable)) syllable++
      if (syllable > LAST_SYLLABLE) return table
      table[(lead << 8) | trail] = syllable++
    }
  }
  return table
}

function addedTrails(lead: number): readonly number[] {
  const last = lead < FIRST_SHARED_LEAD ? LAST_LEAD : FIRST_SHARED_LEAD - 1
  return [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0x81, last)]
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
