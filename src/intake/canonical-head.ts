/** Where the table of a file in the columns of an observation file begins, and what it looks like. */
export interface OpenTable {
  /** Everything from the row of heads on; line ends are all `\n`. */
  readonly body: string
  readonly separator: string
  /** Physical line on which `body` begins, from 1. */
  readonly firstLine: number
  /** About how many rows there are. */
  readonly rowsGuess: number
}

const SEPARATORS = [',', ';', '\t', '|'] as const
/** So much of a text tells how long its rows are. */
const SAMPLE_CHARACTERS = 1 << 16

/** Drops a byte order mark, obeys a first line `sep=;`, and takes the separator the heads have most of. */
export function openTable(text: string): OpenTable {
  const unmarked = text.replace(/^\uFEFF+/, '')
  const plain = unmarked.includes('\r') ? unmarked.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : unmarked
  const named = /^ *"?sep=([,;\t|])"?[ ,;\t|]*\n/i.exec(plain)
  const body = named ? plain.slice(named[0].length) : plain
  return { body, separator: named?.[1] ?? guessSeparator(body), firstLine: named ? 2 : 1, rowsGuess: guessRows(body) }
}

function guessSeparator(body: string): string {
  const start = Math.max(0, body.search(/\S/))
  const end = body.indexOf('\n', start)
  const heads = body.slice(start, end < 0 ? undefined : end).replace(/"[^"]*"/g, '')
  const countOf = (separator: string): number => heads.split(separator).length
  return SEPARATORS.reduce((best, separator) => (countOf(separator) > countOf(best) ? separator : best))
}

function guessRows(body: string): number {
  const sample = body.slice(0, SAMPLE_CHARACTERS)
  const lines = sample.split('\n').length
  return Math.ceil((body.length / Math.max(1, sample.length)) * lines * 1.02)
}
