import { leavesOf, sourceIdOf, sourceOf, type ListedFigure } from './evidence.ts'
import type { ValuedFigure } from './figure.ts'
import type { Language, Translated } from './language.ts'
import type { Registry, Source } from './registry.ts'

/**
 * How figures of the reader's own files are told from the curated ones: they bear a source of their own, whose id is that of
 * the document followed by a mark with the id of the file, and whose record names the file.
 */

/** Stands between the id of a document and that of the file: letters and hyphens, so that ids stay what addresses, file names and keys of bibliographies may hold. */
const MARK = '--own-'
const MARKED = new RegExp(`^(.+)${MARK}[a-z0-9]+$`)

/** What is said wherever such figures are shown, exported or embedded. */
export const OWN_WORDS: Translated = {
  en: 'Your file, not the curated data',
  vi: 'Tệp của bạn, không phải dữ liệu đã biên tập',
  ko: '내 파일이며 검수된 데이터가 아님',
}

/** The id of a document as a file of the reader's own has it. */
export function ownSourceId(id: string, fileId: string): string {
  return `${baseSourceId(id)}${MARK}${fileId}`
}

/** The id of the document itself, whoever says what it prints. */
export function baseSourceId(id: string): string {
  // Asked of every figure: hardly any has the mark.
  return id.includes(MARK) ? (MARKED.exec(id)?.[1] ?? id) : id
}

/** Id of the document a figure rests on, whoever says what it prints. */
export function documentIdOf(figure: ListedFigure): string {
  return baseSourceId(sourceIdOf(figure))
}

/** Positions of the documents themselves: the same number for all ids of one document, whoever says what it prints. */
export function documentPositions(ids: readonly string[]): readonly number[] {
  const positions = new Map<string, number>()
  return ids.map((id, position) => {
    const base = baseSourceId(id)
    const known = positions.get(base) ?? position
    positions.set(base, known)
    return known
  })
}

/** The reader's own files among documents, each once. */
export function ownFilesOf(sources: readonly Source[]): readonly string[] {
  return [...new Set(sources.flatMap(({ ownFile }) => ownFile ?? []))]
}

/** The reader's own files that a figure rests on, each once. */
export function ownFilesBehind(registry: Registry, figure: ValuedFigure): readonly string[] {
  return ownFilesOf(leavesOf(figure).flatMap((leaf) => sourceOf(registry, leaf) ?? []))
}

/** "Your file, not the curated data: new.csv". */
export function ownText(files: readonly string[], language: Language): string {
  return `${OWN_WORDS[language]}: ${files.join(', ')}`
}

/** Who published the document of a figure, as `publisherText`; the id of a document the registry does not know. */
export function publisherOf(registry: Registry, figure: ListedFigure, language: Language): string {
  const source = sourceOf(registry, figure)
  return source ? publisherText(source, language) : sourceIdOf(figure)
}

/** Who published a document; of the reader's own files that first. */
export function publisherText({ publisher, ownFile }: Source, language: Language): string {
  if (ownFile === undefined) return publisher
  return publisher === ownFile ? ownText([ownFile], language) : `${ownText([ownFile], language)} (${publisher})`
}
