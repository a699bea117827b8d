import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

export interface BrowserLaunch { executablePath?: string; channel?: string; args: string[]; env?: Record<string, string> }

const quiet = ['--disable-quic', '--disable-component-update', '--disable-sync', '--no-first-run', '--font-render-hinting=none']
const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** INFLOW_BROWSER path > Chromium shipped in npm (linux x64) > the Chrome the developer has installed. */
export function browserLaunch(): BrowserLaunch {
  const own = process.env['INFLOW_BROWSER']
  if (own === 'chrome' || own === 'msedge') return { channel: own, args: quietForRoot() }
  if (own) return { executablePath: own, args: quietForRoot() }
  if (process.platform === 'linux' && process.arch === 'x64') return npmChromium()
  return { channel: installedChannel(), args: quiet }
}

const quietForRoot = () => (process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet)

/** Windows always has Edge; elsewhere Chrome is the one to expect. */
function installedChannel(): string {
  const chrome = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].some((v) => existsSync(join(process.env[v] ?? '', 'Google/Chrome/Application/chrome.exe')))
  return process.platform === 'win32' && !chrome ? 'msedge' : 'chrome'
}

function npmChromium(): BrowserLaunch {
  const pkg = join(root, 'node_modules', '@sparticuz', 'chromium')
  const { version } = createRequire(import.meta.url)(join(pkg, 'package.json')) as { version: string }
  const home = join(root, 'node_modules', '.cache', `chromium-${version}`)
  if (!existsSync(home)) {
    mkdirSync(dirname(home), { recursive: true })
    const tmp = mkdtempSync(`${home}-`)
    const unbr = (name: string) => brotliDecompressSync(readFileSync(join(pkg, 'bin', name)))
    writeFileSync(join(tmp, 'chromium'), unbr('chromium.br'))
    chmodSync(join(tmp, 'chromium'), 0o755)
    for (const name of ['al2023.tar.br', 'fonts.tar.br']) execFileSync('tar', ['-x', '-C', tmp], { input: unbr(name) })
    writeFileSync(join(tmp, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fc-cache</cachedir></fontconfig>`)
    try { renameSync(tmp, home) } catch { rmSync(tmp, { recursive: true, force: true }) }
  }
  const executablePath = join(home, 'chromium')
  const env: Record<string, string> = {}
  for (const [k, v] of Object.entries(process.env)) if (v !== undefined) env[k] = v
  if (spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found')) env['LD_LIBRARY_PATH'] = findLib(home)
  if (!existsSync('/etc/fonts/fonts.conf') || !existsSync('/usr/share/fonts')) env['FONTCONFIG_FILE'] = join(home, 'fonts.conf')
  return { executablePath, args: [...quiet, '--no-sandbox'], env }
}

function findLib(home: string): string {
  return existsSync(join(home, 'lib')) ? join(home, 'lib') : join(home, 'al2023', 'lib')
}
