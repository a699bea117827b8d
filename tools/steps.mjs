import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

export const root = fileURLToPath(new URL('..', import.meta.url))

const bin = (path) => `node_modules/${path}`

/** Each step is a script and its arguments for this very Node: no shell, no PATH, the same on every system. */
export const STEPS = {
  types: [bin('typescript/bin/tsc'), '-p', '.'],
  lint: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
  unused: [bin('knip/bin/knip.js'), '--no-progress'],
  lock: ['tools/check-lock.mjs'],
  data: ['tools/run-data.mjs', 'check'],
  build: [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
  budget: ['tools/budget.mjs'],
  vitest: [bin('vitest/vitest.mjs'), 'run'],
  e2e: [bin('@playwright/test/cli.js'), 'test'],
}

/** Runs a step in the project's root. `code` is null when a signal ended it; `output` is empty when it went straight to the terminal. */
export function runStep(name, { quiet = false, env = {} } = {}) {
  const [script, ...args] = STEPS[name]
  if (!existsSync(join(root, script))) {
    const output = `${script} is missing${script.startsWith('node_modules') ? ': run npm ci' : ''}\n`
    if (!quiet) process.stderr.write(output)
    return { code: 1, output, seconds: '0.0' }
  }
  const started = performance.now()
  const run = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  return {
    code: run.error ? null : run.status,
    output: stripVTControlCharacters(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error ? `${run.error.message}\n` : ''}`),
    seconds: ((performance.now() - started) / 1000).toFixed(1),
  }
}
