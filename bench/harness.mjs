import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const REST = new Int32Array(new SharedArrayBuffer(4))
const REST_MILLISECONDS = 20

const HERE = dirname(fileURLToPath(import.meta.url))

/** The product's own modules, bundled by Vite as for the site but not minified. */
export async function loadSources() {
  const output = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: join(HERE, 'sources.ts'), formats: ['es'] } },
  })
  const [{ output: [chunk] }] = [output].flat()
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`)
}

/**
 * Times each contestant `runs` times after `warmUps`, taking turns, so that whatever else the machine does hits all
 * of them alike. Before each run, untimed, `prepare` is called, garbage is collected and the process rests a moment, as
 * it does between a reader's clicks; or a busy system would take the processor away in the middle of a run. In milliseconds.
 */
export function measure(contestants, { runs, warmUps }) {
  const times = contestants.map(() => [])
  for (let turn = -warmUps; turn < runs; turn++) {
    contestants.forEach(({ prepare, run }, position) => {
      prepare?.()
      globalThis.gc?.()
      Atomics.wait(REST, 0, 0, REST_MILLISECONDS)
      const start = performance.now()
      run()
      const elapsed = performance.now() - start
      if (turn >= 0) times[position].push(elapsed)
    })
  }
  return contestants.map(({ name }, position) => {
    const sorted = times[position].sort((a, b) => a - b)
    return { name, median: sorted[sorted.length >> 1], fastest: sorted[0], slowest: sorted.at(-1) }
  })
}

/** Prints timings as a table, each with its ratio to the first. */
export function printTimings(title, timings) {
  const [first] = timings
  const width = Math.max(...timings.map(({ name }) => name.length))
  console.log(`\n${title}`)
  console.log(`  ${''.padEnd(width)}  ${['median', 'fastest', 'slowest', 'ratio'].map((head) => head.padStart(10)).join('')}`)
  for (const { name, median, fastest, slowest } of timings) {
    const numbers = [median, fastest, slowest].map((time) => `${time.toFixed(time < 100 ? 2 : 0)} ms`)
    console.log(`  ${name.padEnd(width)}  ${[...numbers, `${(median / first.median).toFixed(2)} x`].map((text) => text.padStart(10)).join('')}`)
  }
}

/** Prints whether a target is met and makes the process fail where it is not. */
export function checkTarget(sentence, isMet) {
  console.log(`  ${isMet ? 'met   ' : 'MISSED'}  ${sentence}`)
  if (!isMet) process.exitCode = 1
}
