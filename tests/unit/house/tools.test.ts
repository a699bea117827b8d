import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inflow-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function plant(files: Readonly<Record<string, unknown>>) {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))
  }
}

function run(script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } })
  return { status, lines: stdout.trimEnd().split('\n'), errors: stderr.trimEnd().split('\n').filter(Boolean) }
}

/** Text brotli cannot shrink by much. */
const noise = (length: number) => {
  let seed = 1
  return Array.from({ length }, () => String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90))).join('')
}

describe('the size budget', () => {
  const chart = 'src/features/overview/OverviewPanel.tsx'
  const language = (name: string) => ({ file: `assets/${name}.js`, src: `src/i18n/${name}.ts`, isDynamicEntry: true })
  const built = (over: { readonly library?: string; readonly slice?: string; readonly lazy?: string; readonly page?: string; readonly still?: string; readonly script?: string } = {}) => ({
    'dist/.vite/manifest.json': {
      'index.html': { file: 'assets/index.js', isEntry: true, src: 'index.html', imports: ['_react.js'], dynamicImports: ['src/start.tsx', over.lazy ?? chart, 'src/features/Other.tsx', 'src/i18n/en.ts', 'src/i18n/vi.ts', 'src/i18n/ko.ts'], css: ['assets/index.css'] },
      '_react.js': { file: 'assets/react.js' },
      '_library.js': { file: 'assets/library.js' },
      'src/start.tsx': { file: 'assets/start.js', src: 'src/start.tsx', isDynamicEntry: true },
      'src/i18n/en.ts': language('en'),
      'src/i18n/vi.ts': language('vi'),
      'src/i18n/ko.ts': language('ko'),
      'src/features/Other.tsx': { file: 'assets/other.js', src: 'src/features/Other.tsx', isDynamicEntry: true },
      [over.lazy ?? chart]: { file: 'assets/chart.js', src: over.lazy ?? chart, isDynamicEntry: true, imports: ['index.html', '_react.js', '_library.js'] },
    },
    'dist/index.html': `<link rel="preload" href="./assets/latin.woff2" as="font" crossorigin>${over.page ?? ''}`,
    'dist/assets/index.css': 'a{}',
    'dist/assets/latin.woff2': 'font',
    'dist/assets/index.js': 'index',
    'dist/assets/react.js': 'react',
    'dist/assets/library.js': over.library ?? 'data-run',
    'dist/assets/other.js': noise(400_000),
    'dist/assets/chart.js': 'chart',
    'dist/assets/en.js': noise(50),
    'dist/assets/vi.js': noise(150),
    'dist/assets/ko.js': noise(100),
    'dist/assets/start.js': 'start',
    'dist/assets/slice-0a1b.js': over.slice ?? '{}',
    'dist/c/one/embed.html': `<link rel="stylesheet" href="../../assets/embed-1.css"><script src="../../assets/embed-1.js" defer></script>`,
    'dist/c/one/embed.vi.html': `<link rel="stylesheet" href="../../assets/embed-1.css"><script src="../../assets/embed-1.js" defer></script>${over.still ?? ''}`,
    'dist/assets/embed-1.css': 'a{}',
    'dist/assets/embed-1.js': over.script ?? 'embed',
  })
  const budget = () => run(join(root, 'tools/budget.mjs'))

  test('counts the entry, the lazy chart, the heaviest language and what they import, and nothing loaded later', () => {
    plant(built())
    const { status, lines, errors } = budget()
    expect({ status, errors }).toEqual({ status: 0, errors: [] })
    const counted = lines.flatMap((line) => /^ {2}assets\/(\w+)\.js/.exec(line)?.[1] ?? [])
    expect(new Set(counted)).toEqual(new Set(['index', 'start', 'react', 'chart', 'library', 'vi']))
  })

  test('fails when what the chart imports is too large', () => {
    plant(built({ library: `data-run${noise(300_000)}` }))
    expect(budget()).toMatchObject({ status: 1, errors: [expect.stringMatching(/JavaScript to the first chart is [\d.]+ kB over/)] })
  })

  test('fails when the chart is no longer a lazy chunk under its known name', () => {
    plant(built({ lazy: 'src/features/Renamed.tsx' }))
    expect(budget()).toMatchObject({ status: 1, errors: [expect.stringContaining(`${chart} is no lazy chunk`), expect.stringContaining('draws a chart')] })
  })

  test('fails when nothing it counted draws a chart', () => {
    plant(built({ library: 'something else' }))
    expect(budget()).toMatchObject({ status: 1, errors: [expect.stringContaining('draws a chart')] })
  })

  test('fails when the page itself is larger than 20 kB', () => {
    plant(built({ page: noise(30_000) }))
    expect(budget()).toMatchObject({ status: 1, errors: [expect.stringMatching(/the page is [\d.]+ kB over/)] })
  })

  test('fails when a slice is larger than 20 kB', () => {
    plant(built({ slice: 'x'.repeat(20_001) }))
    expect(budget()).toMatchObject({ status: 1, errors: [expect.stringContaining('slice-0a1b.js is 0.0 kB over')] })
  })

  test('fails when an embed is too large to its still picture, naming it', () => {
    plant(built({ still: noise(80_000) }))
    expect(budget()).toMatchObject({ status: 1, errors: [expect.stringMatching(/c\/one\/embed\.vi\.html is [\d.]+ kB over its budget to the still picture/)] })
  })

  test('fails when an embed is too large with its script, or its script was not built', () => {
    plant(built({ script: noise(260_000) }))
    expect(budget().errors).toEqual(['embed.html', 'embed.vi.html'].map(() => expect.stringMatching(/c\/one\/embed\.(?:vi\.)?html is [\d.]+ kB over its budget$/)))
    rmSync(join(folder, 'dist/assets/embed-1.js'))
    expect(budget().errors).toEqual(['embed.html', 'embed.vi.html'].map(() => expect.stringMatching(/c\/one\/embed\.(?:vi\.)?html has no script that was built/)))
  })

  test('fails without embeds of named charts', () => {
    plant(built())
    rmSync(join(folder, 'dist/c'), { recursive: true })
    expect(budget()).toMatchObject({ status: 1, errors: ['over budget or unknown: there is no c/*/embed.html'] })
  })

  test('fails without a slice, a preloaded font or a build', () => {
    plant(built())
    rmSync(join(folder, 'dist/assets/slice-0a1b.js'))
    rmSync(join(folder, 'dist/assets/latin.woff2'))
    expect(budget().errors).toHaveLength(2)
    rmSync(join(folder, 'dist'), { recursive: true })
    expect(budget()).toMatchObject({ status: 1, errors: [expect.stringContaining('build first')] })
  })
})

describe('the lock check', () => {
  const locked = (packages: Readonly<Record<string, unknown>>) => ({
    'package.json': { dependencies: { tool: '1.0.0' } },
    'package-lock.json': { packages: { '': { dependencies: { tool: '1.0.0' } }, ...packages } },
  })
  const check = () => run(join(root, 'tools/check-lock.mjs'))
  const entry = { version: '1.0.0', integrity: 'sha512-x' }

  test('passes a lock that names every optional package, beside or inside the one that wants it', () => {
    plant(locked({
      'node_modules/tool': { ...entry, optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } },
      'node_modules/tool/node_modules/tool-linux': entry,
      'node_modules/tool-mac': entry,
    }))
    expect(check()).toMatchObject({ status: 0, errors: [] })
  })

  test.each([
    ['an optional package without an entry', { 'node_modules/tool': { ...entry, optionalDependencies: { 'tool-mac': '1.0.0' } } }, /tool-mac, which has no entry/],
    ['a package locked to a private registry', { 'node_modules/tool': { ...entry, resolved: 'https://registry.example/tool.tgz' } }, /registry\.example/],
    ['a package without its hash', { 'node_modules/tool': { version: '1.0.0' } }, /without an integrity hash/],
    ['a dependency that was never locked', {}, /tool, which has no entry/],
  ])('fails for %s', (_, packages, message) => {
    plant(locked(packages))
    expect(check()).toMatchObject({ status: 1, errors: [expect.stringMatching(message)] })
  })

  test('fails where package.json and the lock disagree, or a version is a range', () => {
    plant({ ...locked({ 'node_modules/tool': entry }), 'package.json': { dependencies: { tool: '^1.1.0' } } })
    expect(check().errors).toEqual(['tool: package.json says ^1.1.0, the lock says 1.0.0', 'tool: ^1.1.0 is a range; pin one version'])
  })
})

describe('the test runner and the check, over steps that only pretend', () => {
  const ok = ''
  const broken = 'process.exit(3)'
  const writes = (file: string, report: unknown, code = 0) =>
    `const fs = require('fs'); fs.mkdirSync('test-results', { recursive: true }); fs.writeFileSync('test-results/${file}', ${JSON.stringify(JSON.stringify(report))}); process.exit(${code})`
  const vitest = (passed: number, failed: number, broke = 0) => ({
    numPassedTests: passed, numFailedTests: failed, numPendingTests: 0, numTodoTests: 0,
    testResults: Array.from({ length: broke }, () => ({ status: 'failed', assertionResults: [] })),
  })
  const playwright = (expected: number, unexpected: number, skipped = 0) => ({ stats: { expected, unexpected, flaky: 0, skipped } })

  const BINS = {
    types: 'node_modules/typescript/bin/tsc',
    lint: 'node_modules/oxlint/bin/oxlint',
    unused: 'node_modules/knip/bin/knip.js',
    build: 'node_modules/vite/bin/vite.js',
    vitest: 'node_modules/vitest/vitest.mjs',
    e2e: 'node_modules/@playwright/test/cli.js',
    lock: 'tools/check-lock.mjs',
    data: 'tools/run-data.mjs',
    budget: 'tools/budget.mjs',
  } as const
  const GOOD = { types: ok, lint: ok, unused: ok, build: ok, lock: ok, data: ok, budget: ok, vitest: writes('vitest.json', vitest(5, 0)), e2e: writes('e2e.json', playwright(3, 0)) }

  function pretend(steps: Partial<Record<keyof typeof BINS, string>>) {
    for (const tool of ['steps', 'run-tests', 'check']) cpSync(join(root, `tools/${tool}.mjs`), join(folder, `tools/${tool}.mjs`))
    for (const [name, script] of Object.entries({ ...GOOD, ...steps })) {
      const file = BINS[name as keyof typeof BINS]
      const commonJs = `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${script}`
      plant({ [file]: file.endsWith('.mjs') ? commonJs : script })
    }
  }
  function runTests(steps: Partial<Record<keyof typeof BINS, string>>, env?: Readonly<Record<string, string>>) {
    pretend(steps)
    const { status, lines } = run('tools/run-tests.mjs', [], env)
    return { status, closing: lines.at(-1) }
  }

  test.each([
    ['sums the reports', {}, 0, '8 passed, 0 failed'],
    ['says what was skipped', { e2e: writes('e2e.json', playwright(3, 0, 2)) }, 0, '8 passed, 0 failed, 2 skipped'],
    ['counts failed tests once', { vitest: writes('vitest.json', vitest(4, 2), 1) }, 1, '7 passed, 2 failed'],
    ['counts a step that failed without a failed test', { lint: broken, e2e: writes('e2e.json', playwright(3, 0), 1) }, 1, '8 passed, 2 failed'],
    ['counts a file that broke before its tests', { vitest: writes('vitest.json', vitest(5, 0, 2), 1) }, 1, '8 passed, 2 failed'],
    ['counts a report that was not written', { vitest: ok }, 1, '3 passed, 1 failed'],
    ['counts a report nobody can read', { e2e: writes('e2e.json', { oh: 'no' }) }, 1, '5 passed, 1 failed'],
    ['does not test an old build when the new one failed', { build: broken }, 1, '5 passed, 1 failed'],
    ['counts a runner that was killed', { vitest: "process.kill(process.pid, 'SIGKILL')" }, 1, '3 passed, 1 failed'],
  ])('the runner %s', (_, steps, status, closing) => {
    expect(runTests(steps)).toEqual({ status, closing })
  })

  test('the runner never counts the report of an earlier run', () => {
    plant({ 'test-results/vitest.json': vitest(99, 0) })
    expect(runTests({ vitest: broken })).toEqual({ status: 1, closing: '3 passed, 1 failed' })
  })

  test('after a check the runner trusts types, lint and build, but only if a build is there', () => {
    const steps = { types: broken, lint: broken, build: broken }
    expect(runTests(steps, { INFLOW_CHECKED: '1' })).toEqual({ status: 1, closing: '5 passed, 3 failed' })
    plant({ 'dist/index.html': '' })
    expect(runTests(steps, { INFLOW_CHECKED: '1' })).toEqual({ status: 0, closing: '8 passed, 0 failed' })
  })

  test('the check runs every step and names those that failed, with what they said', () => {
    pretend({ types: "console.log('line 7 is wrong'); process.exit(1)", data: broken })
    const { status, lines } = run('tools/check.mjs')
    const seconds = /\d+\.\d+ s/
    expect({ status, lines: lines.map((line) => line.replace(seconds, 's').replace(/ +/g, ' ').trim()).filter(Boolean) }).toEqual({
      status: 1,
      lines: ['types FAILED s', 'line 7 is wrong', 'lint ok s', 'unused ok s', 'lock ok s', 'data FAILED s', 'build ok s', 'budget ok s', 'check: failed: types, data'],
    })
  })

  test('the check does not measure a build that failed', () => {
    pretend({ build: broken })
    expect(run('tools/check.mjs')).toMatchObject({ status: 1, lines: expect.arrayContaining(['check: failed: build, budget']) })
  })
})
