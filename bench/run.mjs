// Runs the benchmarks, each in a process of its own: all of them, or those named (npm run bench -- query).
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const BENCHMARKS = ['query', 'build', 'intake', 'upload', 'interactions']
/** Those that compare with libraries the product does not have. */
const WITH_PEERS = ['query']

const named = process.argv.slice(2)
const chosen = named.length > 0 ? named : BENCHMARKS
const unknown = named.filter((name) => !BENCHMARKS.includes(name))
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${BENCHMARKS.join(', ')}`)
  process.exit(2)
}

if (chosen.some((name) => WITH_PEERS.includes(name)) && !existsSync(join(HERE, 'node_modules'))) {
  console.log('Installing the peers to compare with (once) ...')
  const { status } = spawnSync('npm', ['ci', '--prefix', HERE, '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(2)
}

const failed = chosen.filter((name) => {
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=4096', join(HERE, `${name}.mjs`)], { stdio: 'inherit' })
  return status !== 0
})
console.log(failed.length === 0 ? '\nbench: every target is met' : `\nbench: failed or missed a target: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
