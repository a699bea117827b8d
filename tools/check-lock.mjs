// `npm install` leaves out, without a word, optional packages the registry does not have yet (binaries of other systems), and `npm ci` then refuses
// the lock. This finds that here, before it is committed: node tools/check-lock.mjs [folder]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '.'
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const manifest = read('package.json')
const { packages } = read('package-lock.json')
const problems = []

/** Whether Node would find `name` from the package at `from`, looking upward through the folders of modules. */
function isLocked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true
    if (!at) return false
  }
}

for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) problems.push(`${path} wants ${name}, which has no entry: pin a slightly older version whose binaries are all published`)
  }
  for (const name of Object.keys(entry.dependencies ?? {})) if (!isLocked(path, name)) problems.push(`${path || 'package.json'} wants ${name}, which has no entry`)
  const host = entry.resolved && new URL(entry.resolved).host
  if (host && host !== 'registry.npmjs.org') problems.push(`${path} is locked to ${host}, which others cannot reach`)
  if (path && !entry.link && !entry.integrity) problems.push(`${path} is locked without an integrity hash`)
}

for (const kind of ['dependencies', 'devDependencies']) {
  const [wanted, locked] = [manifest[kind] ?? {}, packages['']?.[kind] ?? {}]
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(locked)])) {
    if (wanted[name] !== locked[name]) problems.push(`${name}: package.json says ${wanted[name] ?? 'nothing'}, the lock says ${locked[name] ?? 'nothing'}`)
  }
  for (const [name, version] of Object.entries(wanted)) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) problems.push(`${name}: ${version} is a range; pin one version`)
  }
}

if (problems.length > 0) console.error(problems.join('\n'))
else console.log(`lock complete: ${Object.keys(packages).length} entries`)
process.exit(problems.length > 0 ? 1 : 0)
