// Builds the dashboard, serves it on this machine only, and shows it.
import { spawn } from 'node:child_process'
import { build, preview } from 'vite'
import { root } from './steps.mjs'

/** How to open an address, or null where there is nobody to look at it. */
function openCommand(url) {
  if (!process.stdout.isTTY || process.env.CI || process.env.BROWSER === 'none') return null
  if (process.platform === 'darwin') return ['open', [url]]
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]]
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', [url]] : null
}

function openBrowser(url) {
  const command = openCommand(url)
  if (!command) return
  const child = spawn(...command, { detached: true, stdio: 'ignore' })
  child.on('error', () => {}) // the address is on the screen
  child.unref()
}

console.log('Building Inflow ...')
await build({ root, logLevel: 'warn' })
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4173, strictPort: false, open: false } })
const url = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${server.httpServer.address().port}/`
console.log(`\nInflow is at ${url}\nCtrl+C ends it.`)
openBrowser(url)

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))
