import { strToU8, zipSync, type Zippable } from 'fflate'
import { changeLines, measuresFile, observationLines, sourcesFile } from '../csv/canonical-csv.ts'
import type { Evidence } from '../domain/evidence.ts'
import { foldName } from '../domain/fold-name.ts'
import { compareWithCurrent } from '../domain/intake/change.ts'
import type { CommitMode } from '../domain/intake/changed-rows.ts'
import type { Intake, Recipe } from '../domain/intake/intake.ts'
import { formatRecipe } from '../domain/intake/recipe.ts'
import type { Language } from '../domain/language.ts'
import { unmarkRows } from '../domain/unmark-sources.ts'
import { changeReport } from './bundle-report.ts'
import { describePackage, type DescribedFile } from './bundle-package.ts'

export interface BundleInput {
  readonly intake: Intake
  readonly evidence: Evidence
  readonly recipe: Recipe
  /** 'append' or 'replace'; what the file was read for where it is not said. */
  readonly mode?: CommitMode
  readonly language: Language
}

/** Zip files know no zones: the same bytes wherever they are made. */
const EPOCH = new Date(1980, 0, 1)

/**
 * A zip of what is needed to put a file into the data folder: its observations in the columns of an observation file; the
 * registers of documents and measures where it brings new ones, whole; a Data Package descriptor of these with sums of their bytes; what changes,
 * as a table and in words; and the recipe. The same input makes the same bytes.
 */
export async function makeBundle({ intake, evidence, recipe, mode = intake.change?.mode ?? 'append', language }: BundleInput): Promise<Uint8Array<ArrayBuffer>> {
  const { dataset } = intake.file
  const { registry } = evidence
  const current = unmarkRows(evidence.dataset).dataset
  const change = intake.change?.mode === mode && current === evidence.dataset ? intake.change : compareWithCurrent(dataset, current, mode, registry)
  const id = fileId(intake.name)
  const curated = [...registry.sources.values()].filter(({ ownFile }) => ownFile === undefined)
  const newSources = intake.sources.filter((source) => dataset.sources.includes(source.id) && !registry.sources.has(source.id))
  const newMeasures = intake.measures.filter(({ code }) => dataset.measures.includes(code) && !registry.measures.has(code))
  const tables = [
    { kind: 'observations' as const, path: `observations/${id}.csv`, bytes: encoded(observationLines(dataset)) },
    ...(newSources.length > 0 ? [{ kind: 'sources' as const, path: 'sources.csv', bytes: strToU8(sourcesFile([...curated, ...newSources])) }] : []),
    ...(newMeasures.length > 0 ? [{ kind: 'measures' as const, path: 'measures.csv', bytes: strToU8(measuresFile([...registry.measures.values(), ...newMeasures])) }] : []),
  ]
  const described: DescribedFile[] = []
  for (const { kind, path, bytes } of tables) described.push({ kind, path, size: bytes.length, hash: await sha256(bytes) })
  const files: Zippable = {
    ...Object.fromEntries(tables.map(({ path, bytes }) => [path, bytes])),
    'datapackage.json': strToU8(describePackage(id, intake.name, described)),
    'change-report.csv': encoded(changeLines(dataset, current, change)),
    'change-report.md': strToU8(await changeReport({ intake, change, registry, newSources, newMeasures, language, paths: tables.map(({ path }) => path) })),
    'recipe.json': strToU8(formatRecipe(recipe)),
  }
  return zipSync(files, { mtime: EPOCH })
}

/** A name as files and packages may have it: small letters, digits and hyphens. */
function fileId(name: string): string {
  const words = name
    .replace(/\.[^.]*$/, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => foldName(word).text.replace(/[^a-z0-9]/g, ''))
  return words.filter((word) => word !== '').join('-') || 'own-file'
}

/** UTF-8 of a text that is never whole in memory. */
function encoded(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < 1 << 16) continue
    parts.push(encoder.encode(waiting))
    waiting = ''
  }
  parts.push(encoder.encode(waiting))
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
