import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

/** From the bottom up; folders of one floor do not know each other. */
const FLOORS = [['domain'], ['csv', 'url', 'i18n', 'design'], ['intake'], ['io', 'charts', 'ui'], ['state'], ['parts'], ['features'], ['app']] as const
const FOLDERS = FLOORS.flatMap((names, floor) => names.map((name) => ({ name, floor })))

const IMPORTS = 'eslint(no-restricted-imports)'
const GLOBALS = 'eslint(no-restricted-globals)'
const PROPERTIES = 'eslint(no-restricted-properties)'

interface Planted { readonly file: string; readonly text: string; readonly reports: readonly string[] }

const crossings: readonly Planted[] = FOLDERS.flatMap((from) =>
  FOLDERS.filter((to) => to.name !== from.name).map((to) => ({
    file: `src/${from.name}/to-${to.name}.ts`,
    text: `export { x } from '../${to.name}/x.ts'\n`,
    reports: to.floor < from.floor ? [] : [IMPORTS],
  })),
)

const PACKAGES = [
  { name: 'papaparse', home: 'csv' },
  { name: 'recharts', home: 'charts' },
  { name: 'zustand', home: 'state' },
] as const
const packages: readonly Planted[] = PACKAGES.flatMap(({ name, home }) =>
  FOLDERS.map((folder) => ({
    file: `src/${folder.name}/uses-${name}.ts`,
    text: `export * from '${name}'\n`,
    reports: folder.name === home ? [] : [IMPORTS],
  })),
)

const EFFECTS = ['fetch', 'localStorage', 'sessionStorage', 'indexedDB', 'XMLHttpRequest', 'Worker']
const SURROUNDINGS = ['window', 'document', 'navigator', 'location', 'globalThis', 'setTimeout']
const globals: readonly Planted[] = FOLDERS.flatMap((folder) => {
  const pure = ['domain', 'csv', 'url', 'intake'].includes(folder.name)
  return [
    ...EFFECTS.map((name) => ({ name, banned: folder.name !== 'io' })),
    ...SURROUNDINGS.map((name) => ({ name, banned: pure })),
  ].map(({ name, banned }) => ({ file: `src/${folder.name}/global-${name}.ts`, text: `export const x = ${name}\n`, reports: banned ? [GLOBALS] : [] }))
})

const others: readonly Planted[] = [
  { file: 'src/domain/react.ts', text: "export { useState } from 'react'\n", reports: [IMPORTS] },
  { file: 'src/csv/react.ts', text: "export { useState } from 'react'\n", reports: [IMPORTS] },
  { file: 'src/ui/react.ts', text: "export { useState } from 'react'\n", reports: [] },
  { file: 'src/domain/type-only.ts', text: "import type { X } from '../csv/x.ts'\nexport type Y = X\n", reports: [IMPORTS] },
  { file: 'src/domain/lazy.ts', text: "export const later = () => import('../charts/x.ts')\n", reports: [IMPORTS] },
  { file: 'src/domain/deep/up.ts', text: "export { x } from '../../csv/x.ts'\n", reports: [IMPORTS] },
  { file: 'src/domain/deep/own.ts', text: "export { x } from '../x.ts'\n", reports: [] },
  { file: 'src/domain/aliased.ts', text: "export { x } from '/src/csv/x.ts'\n", reports: [IMPORTS] },
  { file: 'src/domain/clock.ts', text: 'export const x = Date.now()\n', reports: [PROPERTIES] },
  { file: 'src/domain/locale.ts', text: 'export const x = (1).toLocaleString()\n', reports: [PROPERTIES] },
  { file: 'src/app/root.ts', text: "export * from '../main.tsx'\n", reports: [IMPORTS] },
  { file: 'src/main.tsx', text: "export { x } from './app/x.ts'\nexport { Line } from 'recharts'\nexport const load = () => fetch('x')\n", reports: [] },

  { file: 'src/features/one/x.ts', text: 'export const x = 1\n', reports: [] },
  { file: 'src/features/one/own.ts', text: "export { x } from './x.ts'\n", reports: [] },
  { file: 'src/features/one/down.ts', text: "export { x } from '../../domain/x.ts'\n", reports: [] },
  { file: 'src/features/one/shared.ts', text: "export { x } from '../x.ts'\n", reports: [] },
  { file: 'src/features/two/sideways.ts', text: "export { x } from '../one/x.ts'\n", reports: [IMPORTS] },
  { file: 'src/features/two/roundabout.ts', text: "export { x } from '../../features/one/x.ts'\n", reports: [IMPORTS] },
  { file: 'src/features/two/deep/sideways.ts', text: "export { x } from '../../one/x.ts'\n", reports: [IMPORTS] },
  { file: 'src/features/two/deep/own.ts', text: "export { x } from '../down.ts'\n", reports: [] },
  { file: 'src/features/two/down.ts', text: "export { x } from '../../state/x.ts'\n", reports: [] },
  { file: 'src/features/gathers.ts', text: "export { x } from './one/x.ts'\n", reports: [IMPORTS] },

  { file: 'src/domain/cycle-a.ts', text: "import { b } from './cycle-b.ts'\nexport const a = (): number => b()\n", reports: ['import(no-cycle)'] },
  { file: 'src/domain/cycle-b.ts', text: "import { a } from './cycle-a.ts'\nexport const b = (): number => a()\n", reports: ['import(no-cycle)'] },
  { file: 'src/ui/default.ts', text: 'export default 1\n', reports: ['import(no-default-export)'] },
  { file: 'vite.config.ts', text: 'export default 1\n', reports: [] },
  { file: 'src/ui/no-extension.ts', text: "export { x } from './x'\n", reports: ['import(extensions)'] },
  { file: 'src/ui/noise.ts', text: "console.warn('x')\n", reports: ['eslint(no-console)'] },
  { file: 'src/ui/long.ts', text: Array.from({ length: 301 }, (_, i) => `export const x${i} = 1\n`).join(''), reports: ['eslint(max-lines)'] },
  { file: 'src/ui/loose.ts', text: 'export const isNone = (x: unknown) => x == null\n', reports: ['eslint(eqeqeq)'] },
]

const targets: readonly Planted[] = FOLDERS.map(({ name }) => ({ file: `src/${name}/x.ts`, text: 'export const x = 1\nexport type X = 1\n', reports: [] }))

let folder = ''
const reported = new Map<string, string[]>()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inflow-layers-'))
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  for (const { file, text } of [...targets, ...crossings, ...packages, ...globals, ...others]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const run = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly { filename: string; code: string }[] }
  for (const { filename, code } of diagnostics) reported.set(filename, [...(reported.get(filename) ?? []), code])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What each planted file was reported for, beside what it had to be, so that one comparison names every hole. */
const outcome = (planted: readonly Planted[]) => ({
  found: planted.map(({ file }) => [file, reported.get(file) ?? []]),
  wanted: planted.map(({ file, reports }) => [file, reports]),
})

test('every folder of the source has its floor', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !FOLDERS.some((known) => known.name === name))).toEqual([])
})

describe('the lint rules of the layers, on planted files', () => {
  test.each([
    ['an import goes down a floor, never up or sideways', crossings],
    ['papaparse, recharts and zustand are each imported in one folder', packages],
    ['effects live in io, and domain, csv, url and intake know nothing of their surroundings', globals],
    ['roots, features, cycles, clocks and house style are guarded too', others],
    ['a clean file is not reported', targets],
  ])('%s', (_, planted) => {
    const { found, wanted } = outcome(planted)
    expect(found).toEqual(wanted)
  })
})
