/** Entries of a BibTeX file: names of fields with their texts, in order. */

export interface BibtexEntry {
  /** Letters, digits, colon, underscore and hyphen; everything else becomes a hyphen. */
  readonly key: string
  /** Plain texts; each is escaped as its field wants. Empty ones are left out. */
  readonly fields: readonly BibtexField[]
}

export interface BibtexField {
  readonly name: string
  readonly text: string
  /** `name`: kept whole and as capitalised; `address`: not escaped but for what would break the entry; `bare`: a number or a month, without braces. */
  readonly kind: 'text' | 'name' | 'address' | 'bare'
}

/** BibTeX counts braces even after a backslash, so those of a text are written as commands, whose own are in pairs. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** A text as it stands in a field: special characters as commands, line breaks as spaces; letters of any script as they are. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}~^<>&%$#_]/g, (character) => COMMANDS[character] ?? character).replace(/\s+/gu, ' ').trim()
}

/** An `@misc` entry: the one kind that every style prints and that fits statistics, web pages and workbooks alike. */
export function writeBibtex({ key, fields }: BibtexEntry): string {
  const lines = fields.filter(({ text }) => text !== '').map(({ name, text, kind }) => `  ${name} = ${fieldText(text, kind)}`)
  return `@misc{${key.replace(/[^\w:-]+/g, '-')},\n${lines.join(',\n')}\n}\n`
}

function fieldText(text: string, kind: BibtexField['kind']): string {
  switch (kind) {
    case 'text':
      return `{${escapeBibtex(text)}}`
    case 'name':
      return `{{${escapeBibtex(text)}}}`
    case 'address':
      return `{${text.replace(/[\\{}\s]/gu, (character) => encodeURIComponent(character))}}`
    case 'bare':
      return text
  }
}
