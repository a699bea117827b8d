// What the benchmarks measure, bundled by Vite as for the product.
export { buildDataset } from '../src/domain/dataset.ts'
export { groupRows } from '../src/domain/query.ts'
export { readCanonical } from '../src/intake/canonical.ts'
export { readFile } from '../src/intake/read-file.ts'
