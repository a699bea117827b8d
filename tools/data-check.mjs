// Runs the data check, which is written in TypeScript, on a Node that cannot read TypeScript.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('./data-check.ts', import.meta.url)), { configFile: false, logLevel: 'error' })
process.exitCode = module.runDataCheck(process.argv.slice(2), 'data', (line) => console.log(line))
