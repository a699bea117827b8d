import { writeSync } from 'node:fs'
import { runCommand as check } from './data-check.ts'
import { runCommand as load } from './data-import.ts'

const [command, ...args] = process.argv.slice(2)

/** Writes all of it, however slowly a pipe takes it: nothing must be lost when the process ends. */
function write(text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return
      if (code !== 'EAGAIN') throw error
    }
  }
}

process.exitCode = await (command === 'import' ? load : check)(args, process.env, 'data', write)
