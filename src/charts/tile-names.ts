import { textWidth } from './trend-layout.ts'

/** Letters that need no space between them to be parted. */
const UNSPACED = /\p{Script=Hangul}/u

/** The longest form of a name that fits so many lines of a width, in its lines; the shortest where none does. */
export function fitName(forms: readonly string[], fontPx: number, widthPx: number, mostLines: 1 | 2): readonly string[] {
  for (const form of forms) {
    const lines = splitsOf(form, mostLines).find((split) => split.every((line) => textWidth(line, fontPx) <= widthPx))
    if (lines) return lines
  }
  return forms.slice(-1)
}

/** The name in one line and, where it may be, in two, those parted most evenly first. */
function splitsOf(name: string, mostLines: 1 | 2): readonly (readonly string[])[] {
  if (mostLines === 1) return [[name]]
  const letters = Array.from(name)
  const seams = letters.flatMap((letter, index) => {
    const before = letters[index - 1]
    if (before === undefined) return []
    return letter === ' ' || before === '-' || (UNSPACED.test(letter) && UNSPACED.test(before)) ? [index] : []
  })
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, 1)))
  const pairs = seams.map((seam) => [letters.slice(0, seam).join('').trim(), letters.slice(seam).join('').trim()]).toSorted((a, b) => longest(a) - longest(b))
  return [[name], ...pairs]
}
