// Runs the commands on data, which are written in TypeScript, on a Node that cannot read TypeScript: `run-data.mjs check …`, `run-data.mjs import …`.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

await runnerImport(fileURLToPath(new URL('./data-command.ts', import.meta.url)), { configFile: false, logLevel: 'error' })
