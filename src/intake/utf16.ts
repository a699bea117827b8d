type Utf16 = 'utf-16le' | 'utf-16be'

const LOOKED_AT = 1 << 16
/** Share of the units whose upper byte must be NUL: separators, digits and line ends are ASCII in every language. */
const FEWEST_NULS = 0.1
/** How many times as many NULs one half of the units must have as the other. */
const MORE_NULS = 4
const MOST_CONTROLS = 0.01

/**
 * Whether bytes are UTF-16, by their byte order mark or, without one, by where their NULs are; null where they are not.
 * Binary files have NULs too: what would decode to control characters is no text.
 */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const end = Math.min(bytes.length, LOOKED_AT) & ~1
  let even = 0
  let odd = 0
  let both = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) both++
    else if (bytes[at] === 0) even++
    else if (bytes[at + 1] === 0) odd++
  }
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)]
  if (both * 2 > most || most < Math.max(2, (end / 2) * FEWEST_NULS) || most < least * MORE_NULS) return null
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  return hasFewControls(bytes, end, encoding) ? encoding : null
}

function hasFewControls(bytes: Uint8Array, end: number, encoding: Utf16): boolean {
  const low = encoding === 'utf-16le' ? 0 : 1
  let controls = 0
  for (let at = 0; at < end; at += 2) {
    const byte = bytes[at + low] ?? 0
    if (bytes[at + 1 - low] === 0 && byte < 0x20 && byte !== 0 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a) controls++
  }
  return controls <= (end / 2) * MOST_CONTROLS
}
