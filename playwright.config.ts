import { defineConfig } from '@playwright/test'
import { browserLaunch } from './tools/browser.ts'

// not the port of `npm start`, so that a running dashboard is never what gets tested
const port = Number(process.env['INFLOW_PORT'] ?? 4317)
const url = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Patience for a slow machine; a test that fails takes longer, one that passes does not.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL: url, launchOptions: browserLaunch(), locale: 'en-GB', timezoneId: 'Asia/Ho_Chi_Minh' },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', testIgnore: ['**/guard.test.ts', '**/embed.test.ts', '**/share.test.ts', '**/named.test.ts', '**/upload.test.ts', '**/upload-harm.test.ts', '**/upload-torture.test.ts'], use: { viewport: { width: 375, height: 700 }, isMobile: true, hasTouch: true } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `${url}robots.txt`,
    reuseExistingServer: false,
  },
})
