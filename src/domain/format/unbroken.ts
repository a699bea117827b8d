/** A piece of a sentence: of one that is whole no line may end inside. */
export interface TextPiece {
  readonly text: string
  readonly isWhole: boolean
}

/** A number with its scale and currency; days with their month; in Korean what hangs on a percentage or on brackets. */
const WHOLE = [
  String.raw`(?:US\$)?\d[\d.,]*(?: (?:thousand|million|billion|trillion|nghìn|triệu|tỷ|USD)(?!\p{L}))+`,
  String.raw`(?:\d[\d.,]*[조억만] )*\d[\d.,]*[조억만]? ?달러`,
  String.raw`\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)`,
  String.raw`\p{Script=Hangul}*\(\p{Script=Hangul}{1,4}\)\p{Script=Hangul}*`,
  String.raw`\d[\d.,]*%\p{Script=Hangul}+`,
  String.raw`\)\p{Script=Hangul}+`,
].join('|')

/** A sentence in pieces, all of them together the sentence itself: a line ends between amounts and not within them. */
export function unbrokenPieces(sentence: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const { 0: text, index } of sentence.matchAll(new RegExp(WHOLE, 'gu'))) {
    if (index > end) pieces.push({ text: sentence.slice(end, index), isWhole: false })
    pieces.push({ text, isWhole: true })
    end = index + text.length
  }
  return end < sentence.length ? [...pieces, { text: sentence.slice(end), isWhole: false }] : pieces
}
