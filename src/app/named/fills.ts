import type { PosterCell } from '../../charts/poster-types.ts'
import type { PosterTable } from '../../parts/figure-record.ts'

type Fill = NonNullable<PosterCell['fill']>

/** The colours of table cells by name: the pages allow no style but that of their style sheet. */
export interface FillNames {
  readonly nameOf: (fill: Fill) => string
  /** Of the style sheet. */
  readonly rules: string
}

export function nameFills(tables: readonly PosterTable[]): FillNames {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const names = new Map<string, { readonly name: string; readonly fill: Fill }>()
  for (const { fill } of cells) {
    if (fill && !names.has(keyOf(fill))) names.set(keyOf(fill), { name: String(names.size + 1), fill })
  }
  return {
    nameOf: (fill) => names.get(keyOf(fill))?.name ?? '',
    rules: Array.from(names.values(), ({ name, fill }) => `[data-fill="${name}"]{background:${fill.fill};color:${fill.ink}}`).join(''),
  }
}

function keyOf({ fill, ink }: Fill): string {
  return `${fill} ${ink}`
}
