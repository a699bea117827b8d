/**
 * Spreadsheets run a cell as a formula when it begins with = + - @ (or their full-width forms), a tab or a line
 * break, also after spaces. Numbers with a sign are not formulas,
 * nor is one of these signs alone.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\u00a0\u3000]*(?:[=@＝＠](?!$)|[+\-＋－](?!\d*(?:\.\d+)?$)))/

/**
 * Text that no spreadsheet runs: an apostrophe goes before anything that begins like a formula, whether or not it has
 * apostrophes already. Everything else, negative numbers too, stays as it is. `unguardText` takes it away again.
 */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that `guardText` was given. */
export function unguardText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}
