import { BOLD_RATIO, STRONG_WEIGHT } from './mark-looks.ts'
import { fitText, textWidth } from './trend-layout.ts'

/** Where a line may end: after spaces that are not meant to hold words together. */
const WORDS = /[^ \t\r\n]+[ \t\r\n]*|^[ \t\r\n]+/g
/** What a long word, such as an address, is best parted after. */
const SEAMS = '/?&~,;:-–—·'
const ORPHAN_RATIO = 0.2

function widthRatio(weight: number): number {
  return weight >= STRONG_WEIGHT ? BOLD_RATIO : 1
}

/** About how wide a text is at a weight; the spaces at its end take no room. */
export function weighedWidth(text: string, fontPx: number, weight = 400): number {
  return textWidth(text.trimEnd(), fontPx) * widthRatio(weight)
}

/**
 * The text in lines that fit a width. Lines end at spaces, which stay at their ends, so that all lines joined are the
 * text again; a word wider than a line is parted after a stroke or the like, else between any two letters, never within
 * one. A letter wider than the line stands alone.
 */
export function wrapText(text: string, fontPx: number, widthPx: number, weight = 400): readonly string[] {
  const fits = (line: string) => weighedWidth(line, fontPx, weight) <= widthPx
  const lines: string[] = []
  let line = ''
  for (const word of text.match(WORDS) ?? []) {
    if (fits(line + word)) {
      line += word
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = fits(word) ? [word] : partWord(word, fits)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

/** As many lines as wrapping takes, all about equally long. */
export function balanceText(text: string, fontPx: number, widthPx: number, weight = 400): readonly string[] {
  const count = wrapText(text, fontPx, widthPx, weight).length
  let [narrow, wide] = [0, widthPx]
  while (wide - narrow > fontPx / 4) {
    const middle = (narrow + wide) / 2
    const lines = wrapText(text, fontPx, middle, weight)
    const isWhole = lines.length <= count && lines.every((line) => weighedWidth(line, fontPx, weight) <= middle)
    if (isWhole) wide = middle
    else narrow = middle
  }
  return wrapText(text, fontPx, wide, weight)
}

/** Wrapped, and balanced where a lone word would be left for the last line. */
export function settleText(text: string, fontPx: number, widthPx: number, weight = 400): readonly string[] {
  const lines = wrapText(text, fontPx, widthPx, weight)
  const isOrphan = lines.length > 1 && weighedWidth(lines.at(-1) ?? '', fontPx, weight) < widthPx * ORPHAN_RATIO
  return isOrphan ? balanceText(text, fontPx, widthPx, weight) : lines
}

/** At most so many lines; the last one then ends in an ellipsis, after a whole word and never within a figure and what it counts. */
export function cutLines(lines: readonly string[], most: number, fontPx: number, widthPx: number, weight = 400): readonly string[] {
  const last = lines[most - 1]
  if (last === undefined || lines.length <= most) return lines
  const words = last.match(WORDS) ?? []
  const cut = () => `${words.join('').trimEnd()}…`
  while (words.length > 1 && (weighedWidth(cut(), fontPx, weight) > widthPx || /\d/.test(words.at(-1) ?? ''))) words.pop()
  return [...lines.slice(0, most - 1), fitText(cut(), fontPx, widthPx / widthRatio(weight))]
}

/** As many sentences from the beginning as fit into so many lines: half a sentence may say the contrary of the whole. */
export function leadingSentences(text: string, most: number, fontPx: number, widthPx: number): readonly string[] {
  const sentences = Array.from(new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text), ({ segment }) => segment)
  for (let count = sentences.length; count > 0; count--) {
    const lines = wrapText(sentences.slice(0, count).join('').trimEnd(), fontPx, widthPx)
    if (lines.length <= most) return lines
  }
  return []
}

function partWord(word: string, fits: (piece: string) => boolean): readonly string[] {
  const pieces: string[] = []
  let rest = lettersOf(word)
  while (rest.length > 0 && !fits(rest.join(''))) {
    let most = 1
    while (most < rest.length && fits(rest.slice(0, most + 1).join(''))) most++
    const seam = rest.slice(0, most).findLastIndex((letter) => SEAMS.includes(letter)) + 1
    const count = seam > most / 2 ? seam : most
    pieces.push(rest.slice(0, count).join(''))
    rest = rest.slice(count)
  }
  return rest.length > 0 ? [...pieces, rest.join('')] : pieces
}

function lettersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}
