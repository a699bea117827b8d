/** What somebody dropped or pasted. */
export interface Offered {
  readonly files: readonly File[]
  readonly hasFolder: boolean
  /** Cells as a spreadsheet puts them on the clipboard, separated by tabs; '' where there are none. */
  readonly text: string
}

/** What to do with it. */
export type Choice =
  /** In this order: a recipe goes before its table. */
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'cells'; readonly text: string }
  | { readonly kind: 'refused'; readonly notice: 'several files' | 'folder' | 'no file' }

/** Looks into what was dropped or pasted. A folder comes as a file that cannot be read, so it is told apart here. */
export function readTransfer(transfer: DataTransfer): Offered {
  const hasFolder = [...transfer.items].some((item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory === true)
  return { files: [...transfer.files], hasFolder, text: transfer.getData('text/plain') }
}

/** One table at a time, with or without its recipe. Spreadsheets add a picture of the cells to the cells, so cells come first. */
export function chooseOffered({ files, hasFolder, text }: Offered): Choice {
  if (text.trim() !== '') return { kind: 'cells', text }
  if (hasFolder) return { kind: 'refused', notice: 'folder' }
  if (files.length === 0) return { kind: 'refused', notice: 'no file' }
  const recipes = files.filter(isRecipeName)
  const tables = files.filter((file) => !isRecipeName(file))
  if (tables.length > 1 || recipes.length > 1) return { kind: 'refused', notice: 'several files' }
  return { kind: 'files', files: [...recipes, ...tables] }
}

function isRecipeName({ name }: File): boolean {
  return /\.json$/i.test(name)
}
