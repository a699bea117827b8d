import { OBSERVATION_COLUMNS, RELATIONS, STATUSES } from '../domain/observation.ts'

/** A table of a bundle. */
export interface DescribedFile {
  readonly kind: 'observations' | 'sources' | 'measures'
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** SHA-256, in hexadecimal. */
  readonly hash: string
}

const PROFILE = 'https://datapackage.org/profiles/2.0'
const PLACE = { required: true, pattern: '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$' }
const MEASURE = { required: true, pattern: '^[a-z][a-z0-9_]*$' }
const SOURCE = { required: true, pattern: '^[a-z0-9][a-z0-9-]*$' }
const REQUIRED = { required: true }

const CONSTRAINTS: Readonly<Record<(typeof OBSERVATION_COLUMNS)[number], object | null>> = {
  locality: PLACE,
  partner: PLACE,
  measure: MEASURE,
  period: REQUIRED,
  value: REQUIRED,
  precision: { required: true, exclusiveMinimum: 0 },
  relation: { required: true, enum: RELATIONS },
  status: { required: true, enum: STATUSES },
  source: SOURCE,
  note: null,
}

const SCHEMAS = {
  observations: {
    fields: OBSERVATION_COLUMNS.map((name) => ({
      name,
      type: name === 'value' || name === 'precision' ? 'number' : 'string',
      ...(CONSTRAINTS[name] && { constraints: CONSTRAINTS[name] }),
    })),
    missingValues: [''],
    primaryKey: ['locality', 'partner', 'measure', 'period', 'source'],
  },
  sources: register(['id', 'publisher', 'title', 'date', 'url', 'language', 'tier', 'counter', 'complete'], ['publisher', 'title', 'language', 'tier']),
  measures: register(
    ['code', 'kind', 'stage', 'unit', 'denominator', 'adds_over', 'name_en', 'name_vi', 'name_ko', 'definition_en', 'definition_vi', 'definition_ko'],
    ['kind', 'stage', 'unit', 'name_en', 'name_vi', 'name_ko', 'definition_en', 'definition_vi', 'definition_ko'],
  ),
}

function register([key = '', ...columns]: readonly string[], required: readonly string[]): object {
  const others = columns.map((name) => ({ name, type: 'string', ...(required.includes(name) && { constraints: REQUIRED }) }))
  return { fields: [{ name: key, type: 'string', constraints: { required: true, unique: true } }, ...others], missingValues: [''], primaryKey: [key] }
}

/** The descriptor of a bundle (Data Package, version 2) as the text of its file. `id`: small letters, digits and hyphens. */
export function describePackage(id: string, title: string, files: readonly DescribedFile[]): string {
  const resources = files.map(({ kind, path, size, hash }) => ({
    $schema: `${PROFILE}/dataresource.json`,
    name: kind === 'observations' ? `observations-${id}` : kind,
    path,
    type: 'table',
    title: kind === 'observations' ? `Observations: ${title}` : kind === 'sources' ? 'Sources' : 'Measures',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: size,
    hash: `sha256:${hash}`,
    dialect: { delimiter: ',' },
    schema: { $schema: `${PROFILE}/tableschema.json`, ...SCHEMAS[kind] },
  }))
  return `${JSON.stringify({ $schema: `${PROFILE}/datapackage.json`, name: id, title, resources }, null, 2)}\n`
}
