// Runs every check that needs no browser, all of them even when one fails: one line a step, and what a failed one had to say.
import { runStep } from './steps.mjs'

const NAMES = ['types', 'lint', 'unused', 'lock', 'data', 'build', 'budget']
const failed = new Set()

for (const name of NAMES) {
  if (name === 'budget' && failed.has('build')) {
    failed.add(name)
    console.log(`${name.padEnd(7)} FAILED  not measured: there is no build`)
    continue
  }
  const { code, output, seconds } = runStep(name, { quiet: true })
  if (code !== 0) failed.add(name)
  console.log(`${name.padEnd(7)} ${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s`)
  if (code !== 0 || name === 'budget') console.log(output.trimEnd().replace(/^/gm, '    '))
}

console.log(failed.size === 0 ? 'check: everything is in order' : `check: failed: ${[...failed].join(', ')}`)
process.exit(failed.size === 0 ? 0 : 1)
