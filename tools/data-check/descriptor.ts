import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'

/** The parts of a Frictionless Data Package (version 2) that the check understands. */
export interface DataPackage {
  readonly resources: readonly Resource[]
}

export interface Resource {
  readonly name: string
  /** Relative to the folder of the descriptor. */
  readonly path: string
  readonly schema: TableSchema
}

export interface TableSchema {
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

export interface Field {
  readonly name: string
  readonly type: string
  readonly constraints: Readonly<Record<string, unknown>>
  /** What joins several values in one cell; null: one value a cell. */
  readonly separator: string | null
  /** Each value of the cell must be one of these. */
  readonly memberOf: Reference | null
  /** A cell that is just this stands for all of them. */
  readonly wildcard: string | null
}

/** A column of a resource; '' as the resource means the same one. */
export interface Reference {
  readonly resource: string
  readonly field: string
}

export interface ForeignKey {
  readonly fields: readonly string[]
  readonly resource: string
  readonly referenced: readonly string[]
}

const DESCRIPTOR = 'datapackage.json'

/** Reads the descriptor of a data folder and the schemas it names. What is not as it should be is reported and left out. */
export function readDescriptor(folder: string, findings: Finding[]): DataPackage {
  const descriptor = readJson(folder, DESCRIPTOR, findings)
  const resources = listOf(recordOf(descriptor)['resources']).flatMap((entry): readonly Resource[] => {
    const { name, path, schema } = recordOf(entry)
    if (typeof name !== 'string' || typeof path !== 'string') {
      findings.push({ file: join(folder, DESCRIPTOR), line: null, column: null, found: 'a resource without name or path', remedy: 'give it both' })
      return []
    }
    const found = typeof schema === 'string' ? readJson(folder, schema, findings) : schema
    return [{ name, path, schema: toSchema(found) }]
  })
  return { resources }
}

/** Reads the schema of observation files, which stands beside the descriptor. */
export function readObservationSchema(folder: string, findings: Finding[]): TableSchema {
  return toSchema(readJson(folder, 'observation.schema.json', findings))
}

function readJson(folder: string, path: string, findings: Finding[]): unknown {
  const file = join(folder, path)
  if (!existsSync(file)) {
    findings.push({ file, line: null, column: null, found: 'the file is not there', remedy: 'add it, or correct the path that names it' })
    return null
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    findings.push({ file, line: null, column: null, found: `not JSON (${String(error)})`, remedy: 'correct the syntax' })
    return null
  }
}

function toSchema(value: unknown): TableSchema {
  const { fields, primaryKey, foreignKeys } = recordOf(value)
  return {
    fields: listOf(fields).map(toField),
    primaryKey: textsOf(primaryKey),
    foreignKeys: listOf(foreignKeys).map((entry) => {
      const { fields: own, reference } = recordOf(entry)
      const { resource, fields: referenced } = recordOf(reference)
      return { fields: textsOf(own), resource: textOf(resource), referenced: textsOf(referenced) }
    }),
  }
}

function toField(value: unknown): Field {
  const field = recordOf(value)
  const memberOf = recordOf(field['inflow:memberOf'])
  return {
    name: textOf(field['name']),
    type: textOf(field['type']) || 'string',
    constraints: recordOf(field['constraints']),
    separator: textOf(field['inflow:separator']) || null,
    memberOf: 'field' in memberOf ? { resource: textOf(memberOf['resource']), field: textOf(memberOf['field']) } : null,
    wildcard: textOf(field['inflow:wildcard']) || null,
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A list of texts; Table Schema lets a single one stand for itself. */
function textsOf(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : listOf(value).map(textOf)
}
