// Takes the pictures of the README from the built site: npm run build, then npm run screenshots. node tools/screenshots.mjs [built folder]
// Korean needs a font with Hangul on the machine (on Debian fonts-noto-cjk): without it the letters are boxes.
import { mkdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { preview, runnerImport } from 'vite'
import { root } from './steps.mjs'

const LIMIT_KB = 200
const PAIRS = 'VN-HP.KR~VN-DN.KR~VN-57.KR'

/** A table as it comes from an office: titles, a unit line, decimal commas, a total. Its figures are made up. */
const TABLE = ['Đầu tư trực tiếp nước ngoài theo địa phương, năm 2025', 'Đơn vị: triệu USD', '', 'STT;Địa phương;Số dự án cấp mới;Vốn đăng ký cấp mới', '1;Bắc Ninh;412;2.610,4', '2;TP. Hồ Chí Minh;1.204;1.987,25', '3;Hải Phòng;118;1.420,6', '4;Đồng Nai;96;890,75', '5;Đà Nẵng;61;84,1', 'Tổng số;;1.891;6.993,10'].join('\n')

const PICTURES = [
  { name: 'overview-1440', query: 'view=overview&localities=VN-HP&partners=KR', width: 1440, height: 1000 },
  { name: 'composition-1440', query: 'view=composition', width: 1440, height: 1000 },
  { name: 'matrix-1440', query: 'view=matrix', width: 1440, height: 880 },
  { name: 'trend-1440', query: 'view=trend&localities=VN-HP&partners=KR', width: 1440, height: 1000 },
  { name: 'ranking-1440', query: 'view=ranking&localities=VN-HP', width: 1440, height: 1000 },
  { name: 'map-1440', query: 'view=map&boundaries=current&localities=VN34-31', width: 1440, height: 1100 },
  { name: 'scatter-1440', query: 'view=scatter&pins=VN-HP.WLD~VN-DN.WLD', width: 1440, height: 1100 },
  { name: 'check-1440', query: 'view=check&localities=VN-DN&partners=KR', width: 1440, height: 1000 },
  { name: 'compare-1440', query: `view=compare&pins=${PAIRS}`, width: 1440, height: 1000 },
  { name: 'trend-360-dark-vi', query: 'view=trend&localities=VN-HP&partners=KR&lang=vi&theme=dark', width: 360, height: 800 },
  { name: 'compare-768-ko', query: `view=compare&pins=${PAIRS}&lang=ko`, width: 768, height: 1000 },
  { name: 'upload-1440', query: '#load', table: TABLE, width: 1440, height: 1000 },
  { name: 'gallery-1440', file: 'charts.html', width: 1440, height: 800 },
]

/** One picture of what a reader sees without scrolling, once all figures and fonts are there. Gives its size in kB. */
async function takePicture(browser, home, { name, file = '', query = '', table, width, height }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh' })
  const path = join(root, 'docs', `screenshot-${name}.png`)
  await page.goto(`${home}${file}?${query}`, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  if (table) {
    await page.locator('input[type=file]').setInputFiles({ name: 'dau-tu-2025.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await page.getByRole('heading', { level: 1, name: 'Adds' }).waitFor()
  }
  await page.locator('main [aria-busy="true"], [role="progressbar"]').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path, animations: 'disabled' })
  await page.close()
  const kb = statSync(path).size / 1000
  console.log(`${relative(root, path)} ${kb.toFixed(1)} kB`)
  return kb
}

mkdirSync(join(root, 'docs'), { recursive: true })
const { module } = await runnerImport(fileURLToPath(new URL('./browser.ts', import.meta.url)), { configFile: false, logLevel: 'error' })
const server = await preview({ root, logLevel: 'warn', build: { outDir: process.argv[2] ?? 'dist' }, preview: { host: '127.0.0.1', port: 4330, strictPort: false } })
const browser = await chromium.launch(module.browserLaunch())
try {
  for (const picture of PICTURES) {
    if ((await takePicture(browser, server.resolvedUrls.local[0], picture)) <= LIMIT_KB) continue
    console.error(`${picture.name} is larger than ${LIMIT_KB} kB`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  await server.close()
}
