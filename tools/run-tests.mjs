// Runs every test, and sums what all of them say into one closing line: N passed, N failed.
// INFLOW_CHECKED=1 says that `npm run check` has just passed on this very tree: types, lint and the build are then not done again.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root, runStep } from './steps.mjs'

const FIRST_PORT = 4317
const total = { passed: 0, failed: 0, skipped: 0 }
const notes = []

/** Vitest's report. A file that broke before its tests counts as one failure: its tests are in no sum. */
function countVitest(report) {
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped: report.numPendingTests + report.numTodoTests }
}

/** Playwright's report: a flaky test passed in the end. */
const countPlaywright = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped })

function readCounts(path, count) {
  try {
    const counts = count(JSON.parse(readFileSync(path, 'utf8')))
    return Object.values(counts).every(Number.isInteger) ? counts : null
  } catch {
    return null
  }
}

/** Runs one step. A step that went wrong counts as a failure even where no test says so: a crash, a missing report, no tests at all. */
function step(name, { report, count, env } = {}) {
  console.log(`\n== ${name}`)
  const path = report && join(root, report)
  if (path) rmSync(path, { force: true })
  const { code, seconds } = runStep(name, { env })
  const counts = path ? readCounts(path, count) : { passed: 0, failed: 0, skipped: 0 }
  for (const key of Object.keys(counts ?? {})) total[key] += counts[key]
  if (counts === null || (code !== 0 && counts.failed === 0)) {
    total.failed += 1
    notes.push(`${name}: ${counts === null ? 'left no readable report and ' : ''}ended with ${code ?? 'a signal'}`)
  } else if (counts.failed > 0) notes.push(`${name}: ${counts.failed} failed`)
  console.log(`== ${name}: ${code === 0 ? 'ended well' : `ended with ${code ?? 'a signal'}`}, ${seconds} s`)
  return code === 0
}

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })

async function freePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + 200; port += 1) if (await isFree(port)) return String(port)
  return String(FIRST_PORT)
}

const isChecked = process.env.INFLOW_CHECKED === '1' && existsSync(join(root, 'dist/index.html'))

if (!isChecked) {
  step('types')
  step('lint')
}
step('vitest', { report: 'test-results/vitest.json', count: countVitest })
if (isChecked || step('build')) {
  const env = { INFLOW_PORT: process.env.INFLOW_PORT ?? (await freePort()) }
  step('e2e', { report: 'test-results/e2e.json', count: countPlaywright, env })
} else notes.push('e2e: not run, there is no build to run it on')

for (const note of notes) console.log(note)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1
